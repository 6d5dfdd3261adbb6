import type { Block, Workspace } from 'blockly/core';
import type { Board } from '../../src/boards/board.ts';
import type { BlockEntry } from '../entry.ts';
import type { Kit } from '../kit.ts';
import { Asked } from './asked.ts';
import type { Known } from './known.ts';
import type { List } from './lists.ts';
import type { Names } from './names.ts';
import type { Routine } from './routines.ts';
import type { BoardUse } from './uses.ts';

/** Everything that one writing of a sketch starts from. */
export interface Writing {
  readonly workspace: Workspace;
  readonly board: Board;
  readonly entryOf: (type: string) => BlockEntry | undefined;
  readonly kit: Kit;
  readonly known: Known;
  readonly names: Names;
  /** The C++ name of each variable and list by its id. */
  readonly variables: ReadonlyMap<string, string>;
  readonly loopVariables: ReadonlySet<string>;
  /** Variables that a block may declare in its own place. */
  readonly locals: ReadonlySet<string>;
  readonly lists: ReadonlyMap<string, List>;
  /** The pupil's functions by the ids of their blocks. */
  readonly routines: ReadonlyMap<string, Routine>;
}

/** What a sketch has gathered outside its frames while they are written. */
export class Page {
  readonly includes = new Asked();
  readonly objects = new Asked();
  readonly below = new Asked();
  readonly setup = new Asked();
  readonly loop = new Asked();
  readonly uses: BoardUse[] = [];
  readonly #helpers = new Map<string, { name: string; code: string }>();
  readonly #shared = new Map<string, string>();
  readonly #names: Names;

  constructor(names: Names) {
    this.#names = names;
  }

  /** A small function of its own, once; gives its name. */
  helper(key: string, code: (name: string) => string): string {
    const known = this.#helpers.get(key);
    if (known !== undefined) return known.name;
    const name = this.#names.take(key);
    this.#helpers.set(key, { name, code: code(name) });
    return name;
  }

  /** The name of a variable that several blocks share. */
  shared(wanted: string): string {
    const name = this.#shared.get(wanted) ?? this.#names.take(wanted);
    this.#shared.set(wanted, name);
    return name;
  }

  get helpers(): string[] {
    return [...this.#helpers.values()].map(({ code }) => code);
  }
}

/** The pupil has switched it off. */
export function isOff(block: Block): boolean {
  return block.hasDisabledReason('MANUALLY_DISABLED');
}
