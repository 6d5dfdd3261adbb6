import type { Kit } from '../../../../blocks/kit.ts';
import type { Board } from '../../../boards/board.ts';
import type { CppParser } from '../../../compiler/prepare/cpp-parser.ts';
import type { Settings } from './part-settings.ts';
import type { Pattern } from './pattern.ts';
import type { Probe } from './probe.ts';

/** How a block reads in C++, found out by letting its own generator write it. */
export interface Phrase extends Probe {
  readonly kind: 'statement' | 'value' | 'condition';
  /** One, or several statements one under the other. */
  readonly says: readonly Pattern[];
  readonly includes: readonly string[];
  /** The generator writes a comment beside it. */
  readonly isNoted: boolean;
  /** Lines of `setup()` that the generator writes for it. */
  readonly setup: readonly Pattern[];
  /** The same at the beginning of `loop()`. */
  readonly loop: readonly Pattern[];
  /** What the generator declares for it at the top, by its name there. */
  readonly items: ReadonlyMap<string, Pattern>;
  /** Part settings with which it reads so; without a part, one that is empty. */
  readonly settings: readonly Settings[];
}

export interface PhraseNeeds {
  readonly parser: Pick<CppParser, 'parse'>;
  readonly board: Board;
  readonly kit: Kit;
  /** All words of the sketch. */
  readonly words: ReadonlySet<string>;
  /** The kinds of parts that the kit has or the sketch may bring. */
  readonly usable: ReadonlySet<string>;
}
