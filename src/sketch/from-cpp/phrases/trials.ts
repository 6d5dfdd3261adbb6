import type { BlockEntry } from '../../../../blocks/entry.ts';
import type { Board } from '../../../boards/board.ts';
import type { CppParser } from '../../../compiler/prepare/cpp-parser.ts';
import { makeSketch } from '../../make-sketch.ts';
import { type Built, built } from '../built.ts';
import { syntaxOf } from '../syntax.ts';
import type { Settings } from './part-settings.ts';
import type { Phrase } from './phrase.ts';
import { holeVariables, type Probe, probeBlock } from './probe.ts';
import { kitWith } from './tried-kit.ts';
import { TrialReader, trialsBegin, type Written } from './written-trial.ts';

/** With what blocks are tried. */
export interface TrialNeeds {
  readonly parser: Pick<CppParser, 'parse'>;
  readonly board: Board;
  readonly settings: Settings;
  /** The kinds of parts in the kit. */
  readonly types: readonly string[];
}

interface Trial {
  readonly block: Built;
  readonly kind: Phrase['kind'];
  /** It gives a text. */
  readonly isText: boolean;
}

/** As what a block may stand in a sketch. */
export function kindsOf(entry: BlockEntry): readonly Phrase['kind'][] {
  if (entry.kind !== 'value') return ['statement'];
  return entry.output?.includes('Boolean') ? ['condition', 'value'] : ['value'];
}

/** The key of a trial among those of `written`; `changed` is the gap whose literal is the second of its tries. */
export function trialKey(at: number, kind: Phrase['kind'], changed = ''): string {
  return `${at} ${kind} ${changed}`;
}

/** Lets the generator write every trial in one sketch; what it wrote, by `trialKey`. */
export function written(
  entry: BlockEntry,
  probes: readonly Probe[],
  needs: TrialNeeds,
  alsoLiterals: boolean,
): Map<string, Written> {
  const kinds = kindsOf(entry);
  const trials = new Map<string, Trial>();
  probes.forEach((probe, at) => {
    const literals = Object.entries(probe.fillings).flatMap(([gap, { as }]) =>
      as === 'literal' ? [gap] : [],
    );
    for (const kind of kinds)
      for (const changed of [undefined, ...(alsoLiterals ? literals : [])])
        trials.set(trialKey(at, kind, changed), {
          isText: entry.kind === 'value' && entry.output?.includes('String') === true,
          block: { ...probeBlock(probe, entry.gaps, changed), id: `trial ${trials.size} value` },
          kind,
        });
  });
  const { variables, declarations } = holeVariables(probes);
  const carriers = [...trials.values()].map(carried);
  const own = [...trials].flatMap(([, { kind }], at) =>
    kind === 'value' ? [{ id: `carried${at}`, name: `carried${at}` }] : [],
  );
  const begin = built('cpp_statement', { CODE: `${trialsBegin}();` });
  const rows = carriers.map((carrier, at) => ({ ...carrier, id: `trial ${at} ` }));
  const workspace = {
    variables: [...variables, ...own],
    blocks: {
      languageVersion: 0,
      blocks: [
        built('program_start', {}, { DO: declarations }),
        built('program_forever', {}, { DO: [begin, ...rows] }),
      ],
    },
  };
  const { sketch, map } = makeSketch(
    workspace,
    needs.board.id,
    kitWith(needs.types, needs.board, needs.settings),
  );
  const text = sketch.files[0]?.text ?? '';
  const reader = new TrialReader(syntaxOf(text, needs.parser), needs.board, map);
  return new Map([...trials].map(([key, { kind }], at) => [key, reader.read(at, kind)]));
}

function carried({ block, kind, isText }: Trial, at: number): Built {
  if (kind === 'statement') return block;
  if (kind === 'condition') return built('control_if', {}, { IF0: block });
  return built(
    'cpp_local',
    { TYPE: isText ? 'String' : 'int', VAR: { id: `carried${at}` } },
    { VALUE: block },
  );
}
