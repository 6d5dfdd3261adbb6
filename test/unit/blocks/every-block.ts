import {
  type BlockEntry,
  categories,
  type Gap,
  type PinTalent,
  toolboxBlocks,
} from '../../../blocks/index.ts';
import { namedColours } from '../../../blocks/named-colours.ts';
import { type Built, block, define, stack, workspace } from './building.ts';

/** A block with one choice of each of its drop-downs, named for a test's title. */
export interface Variant {
  readonly name: string;
  readonly workspace: object;
}

/** Every block as the toolbox gives it, in every option of every drop-down, each in a small program. */
export function everyVariant(pinsFor: (talent: PinTalent) => readonly string[]): Variant[] {
  return categories.flatMap((category) =>
    category.blocks.flatMap((entry) =>
      presets(entry).flatMap((preset) =>
        optionsOf(entry, pinsFor).map((fields) => ({
          name: `${entry.type} ${JSON.stringify(fields)}${preset.extraState ? ' with else' : ''}`,
          workspace: programWith(entry, { ...preset, fields: { ...preset.fields, ...fields } }),
        })),
      ),
    ),
  );
}

function presets(entry: BlockEntry): Built[] {
  const offered = toolboxBlocks({ ...entry, presets: entry.presets?.length ? entry.presets : [{}] }, 'ru');
  return offered.map(({ kind: _, ...state }) => ({ ...structuredClone(state), id: 'tested' }) as Built);
}

/** All combinations of the options of the block's own drop-downs; of several pins each is tried by itself. */
function optionsOf(
  entry: BlockEntry,
  pinsFor: (talent: PinTalent) => readonly string[],
): Record<string, unknown>[] {
  const gaps = Object.entries(entry.gaps);
  const pinGaps = gaps.filter(([, gap]) => gap.kind === 'pin');
  const chosen = combined(
    gaps.filter(([, gap]) => pinGaps.length < 2 || gap.kind !== 'pin'),
    pinsFor,
  );
  if (pinGaps.length < 2) return chosen;
  return chosen.flatMap((fields) =>
    pinGaps.flatMap((each) => combined([each], pinsFor).map((pin) => ({ ...fields, ...pin }))),
  );
}

function combined(
  gaps: readonly (readonly [string, Gap])[],
  pinsFor: (talent: PinTalent) => readonly string[],
): Record<string, unknown>[] {
  return gaps.reduce<Record<string, unknown>[]>(
    (combinations, [name, gap]) =>
      values(gap, pinsFor).flatMap((value) =>
        combinations.map((fields) => (value === undefined ? fields : { ...fields, [name]: value })),
      ),
    [{}],
  );
}

function values(gap: Gap, pinsFor: (talent: PinTalent) => readonly string[]): readonly unknown[] {
  if (gap.kind === 'choice') return gap.options;
  if (gap.kind === 'colour') return Object.keys(namedColours);
  if (gap.kind === 'pin') return pinsFor(gap.talent);
  if (gap.kind === 'part') return gap.types.map((type) => `${type}:1`);
  if (gap.kind === 'list') return [{ id: 'id of ряд' }];
  return gap.kind === 'variable' ? [{ id: 'id of счёт' }] : [undefined];
}

function programWith(entry: BlockEntry, tested: Built): object {
  const lists = ['ряд'];
  if (entry.kind === 'frame') {
    const body = block('variable_change', { VAR: { id: 'id of счёт' } }, { DELTA: 1 });
    const frame = { ...tested, inputs: { ...tested.inputs, DO: { block: body } } };
    return workspace([], [], ['счёт'], { lists, frames: [frame] });
  }
  const statement = entry.kind === 'statement' ? tested : userOf(entry.output?.[0], tested);
  const inLoop = block('control_repeat', {}, { TIMES: 3, DO: [stack([statement])] });
  if (entry.insideFunction)
    return workspace([], [], ['счёт'], { lists, frames: [define('шаг', {}, [statement])] });
  const around = entry.insideOf && block(entry.insideOf, {}, { DO: [statement] });
  return workspace([], [entry.insideLoop ? inLoop : around || statement], ['счёт'], { lists });
}

/** A statement that takes the value. */
function userOf(check: string | undefined, value: Built): Built {
  return check === 'Boolean'
    ? block('control_if', {}, { IF0: value })
    : block('serial_print_line', {}, { VALUE: value });
}
