import { emptyKit, type Kit } from '../../../blocks/kit.ts';
import { type BoardId, boardById } from '../../boards/index.ts';
import type { CppParser } from '../../compiler/prepare/cpp-parser.ts';
import { Problem } from '../../locale/problem.ts';
import { makeSketch } from '../make-sketch.ts';
import type { BlockLines } from '../sketch.ts';
import { differing, namesIn } from './compare.ts';
import { functionName } from './function-types.ts';
import { Level } from './level.ts';
import type { Phrase } from './phrases/phrase.ts';
import { phraseBook } from './phrases/phrase-book.ts';
import type { Symbols } from './symbols.ts';
import { type Node, syntaxOf } from './syntax.ts';
import { type BlockProgram, type Plan, programOf } from './workspace-from-sketch.ts';

export interface Tools {
  readonly parser: Pick<CppParser, 'parse'>;
  /** The firmware of a text as Intel HEX, or the line (from 1) on which it does not compile. */
  readonly compile: (text: string) => Promise<{ readonly hex: string } | { readonly line: number }>;
}

export interface Conversion extends BlockProgram {
  /** The sketch that the blocks make, with the same firmware as the one they came from. */
  readonly text: string;
  readonly compiles: number;
}

/** How statements that read otherwise are made, one way after the other. */
const allLevels = [Level.unchecked, Level.exact, Level.byCalls, Level.plain, Level.foreign];
const levelsOfRules = [Level.unchecked, Level.exact, Level.plain, Level.foreign];
/** Where function after function is tried: each way costs as much as all others. */
const roughLevels = [Level.plain, Level.foreign];

/** So often single statements are tried as blocks again. */
const mostTrials = 12;

/**
 * Blocks whose sketch has the same firmware as the given one, byte for byte: what would change it is left to C++
 * blocks, as little as is found with few compiles.
 * @param kit the parts on the table
 * @throws Problem `sketch-broken` where the sketch does not compile or cannot be read; `sketch-no-frames` where it
 *   has no `setup` or no `loop`; `sketch-no-blocks` where no blocks are found that make the same firmware
 */
export async function convertSketch(
  text: string,
  board: BoardId,
  tools: Tools,
  kit: Kit = emptyKit,
): Promise<Conversion> {
  const tidy = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const firmware = await tools.compile(tidy);
  if (!('hex' in firmware)) throw new Problem('sketch-broken', { line: firmware.line });
  return new Search(tidy, board, kit, tools, firmware.hex).run();
}

interface Trial {
  readonly program: BlockProgram;
  readonly text: string;
  readonly plan: Plan;
  readonly isSame: boolean;
}

interface Made {
  readonly program: BlockProgram;
  readonly symbols: Symbols;
  readonly text: string;
  readonly map: readonly BlockLines[];
}

class Search {
  readonly #root: Node;
  readonly #board: BoardId;
  readonly #kit: Kit;
  readonly #tools: Tools;
  readonly #firmware: string;
  readonly #made = new Map<string, Pick<Made, 'text' | 'map'>>();
  /** The texts that were compiled, and whether their firmware is the sketch's. */
  readonly #same = new Map<string, boolean>();
  #compiles = 1;

  constructor(text: string, board: BoardId, kit: Kit, tools: Tools, firmware: string) {
    this.#root = syntaxOf(text, tools.parser);
    this.#board = board;
    this.#kit = kit;
    this.#tools = tools;
    this.#firmware = firmware;
  }

  async run(): Promise<Conversion> {
    const functions = this.#functions();
    const own = functions.filter(({ name }) => name !== 'setup' && name !== 'loop').map(({ at }) => at);
    const isBelow = own.some((at) => functions.some(({ name, at: other }) => name === 'loop' && at > other));
    const phrases = this.#phrases();
    for (const base of phrases.length > 0 ? [{ phrases }, {}] : [{}]) {
      const exact: Plan[] = [
        ...(isBelow ? [{ ...base, isExact: true, keepsOrder: true }] : []),
        { ...base, isExact: true },
      ];
      for (const plan of [base, ...exact]) {
        const trial = await this.#try(plan);
        if (trial.isSame) return this.#done(trial);
      }
      for (const plan of this.#rougher([base, ...exact], own, functions)) {
        const trial = await this.#try(plan);
        if (trial.isSame) return this.#done(await this.#loosened(trial));
      }
    }
    throw new Problem('sketch-no-blocks');
  }

  #phrases(): readonly Phrase[] {
    const { parser } = this.#tools;
    const board = boardById(this.#board);
    return phraseBook(this.#root, this.#kit, { parser, board });
  }

  /** Ever more of the sketch as it stands; each plan takes time to make, so none before it is asked for. */
  *#rougher(
    plans: readonly Plan[],
    own: readonly number[],
    functions: readonly { readonly at: number }[],
  ): Generator<Plan> {
    for (const plan of plans) yield this.#careful(plan);
    if (plans[0]?.phrases) return;
    const ofOwn: Plan = { isExact: true, keepsOrder: true, plainFunctions: new Set(own) };
    if (own.length > 0) yield this.#careful(ofOwn);
    for (const { at } of functions)
      yield this.#careful({ ...ofOwn, plainFunctions: new Set([...own, at]) }, roughLevels);
    const all = new Set(functions.map(({ at }) => at));
    yield this.#careful({ ...ofOwn, foreignVariables: true });
    yield { ...ofOwn, plainFunctions: all };
    yield { ...ofOwn, plainFunctions: all, foreignVariables: true };
  }

  #done({ program, text }: Trial): Conversion {
    return { ...program, text, compiles: this.#compiles };
  }

  /** Different plans often come to the same blocks. */
  #make(plan: Plan): Made {
    const { program, symbols } = programOf(this.#root, this.#board, { ...plan, isChecked: true }, this.#kit);
    const key = JSON.stringify([program.workspace, program.kit]);
    let made = this.#made.get(key);
    if (made === undefined) {
      const { sketch, map } = makeSketch(program.workspace, this.#board, program.kit);
      made = { text: sketch.files[0]?.text ?? '', map };
      this.#made.set(key, made);
    }
    return { program, symbols, ...made };
  }

  async #try(plan: Plan): Promise<Trial> {
    const { program, text } = this.#make(plan);
    const isSame = this.#same.get(text) ?? (await this.#compilesToSame(text));
    this.#same.set(text, isSame);
    return { program, text, plan, isSame };
  }

  async #compilesToSame(text: string): Promise<boolean> {
    this.#compiles++;
    const made = await this.#tools.compile(text);
    return 'hex' in made && made.hex === this.#firmware;
  }

  /** Statements that read otherwise get C++ values, and are C++ as a whole where that is not enough. */
  #careful(plan: Plan, ladder: readonly Level[] = plan.phrases ? allLevels : levelsOfRules): Plan {
    const levels = new Map<number, Level>(plan.levels);
    for (const level of ladder) {
      const differing = this.#differing({ ...plan, levels });
      if (differing.length === 0) break;
      for (const at of differing) levels.set(at, level);
    }
    return { ...plan, levels };
  }

  #differing(plan: Plan): number[] {
    const { program, symbols, text, map } = this.#make(plan);
    const { led } = boardById(this.#board);
    const nameOf = namesIn(this.#root, led, (name) => symbols.at(name)?.name ?? name.text);
    const after = syntaxOf(text, this.#tools.parser);
    const rebuilt = { root: after, nameOf: namesIn(after, led, (name) => name.text), map };
    return differing(program.statements.keys(), { root: this.#root, nameOf }, rebuilt);
  }

  /** Gives statements their blocks back, many at once, as long as the firmware stays. */
  async #loosened(trial: Trial): Promise<Trial> {
    let best = trial;
    let trials = mostTrials;
    const loosen = async (group: readonly number[]): Promise<void> => {
      if (group.length === 0 || trials-- <= 0) return;
      const levels = new Map(best.plan.levels);
      for (const at of group) levels.delete(at);
      const next = await this.#try({ ...best.plan, levels });
      if (next.isSame && next.program.foreign <= best.program.foreign) best = next;
      else if (group.length > 1) {
        const half = group.length >> 1;
        await loosen(group.slice(0, half));
        await loosen(group.slice(half));
      }
    };
    const changed = [...(trial.plan.levels ?? [])].map(([at]) => at);
    const half = Math.ceil(changed.length / 2);
    await loosen(changed.slice(0, half));
    await loosen(changed.slice(half));
    return best;
  }

  #functions(): { name: string; at: number }[] {
    return this.#root.namedChildren.flatMap((node) => {
      const name = functionName(node);
      return name === undefined ? [] : [{ name, at: node.startIndex }];
    });
  }
}
