import type { Block } from 'blockly/core';
import type { BlockEntry, FrameEntry, StatementEntry } from '../entry.ts';
import { CannotGenerate, type CppContext } from './context.ts';
import { contextOf, type Desk } from './context-of.ts';
import type { Expression } from './expression.ts';
import { commentLines, type FramePart, indented, layOut } from './layout.ts';
import { ListsInUse } from './lists.ts';
import { numberLiteral } from './literal.ts';
import { variablesOf } from './loop-variables.ts';
import { type MarkedLines, marked } from './marks.ts';
import { PartsInUse } from './parts-in-use.ts';
import { PinsInUse } from './pins-in-use.ts';
import { calledIn, inCallOrder } from './routines.ts';
import type { BoardUse } from './uses.ts';
import { VariablesInUse } from './variables-in-use.ts';
import { isOff, Page, type Writing } from './writing.ts';

export type { Writing } from './writing.ts';

const counters = ['i', 'j', 'k', 'm', 'n'];

/** Writes a sketch once, from top to bottom. */
export class SketchWriter implements Desk {
  readonly writing: Writing;
  readonly page: Page;
  readonly parts: PartsInUse;
  readonly pins: PinsInUse;
  readonly variables: VariablesInUse;
  readonly lists: ListsInUse;
  readonly #counters: string[] = [];
  enclosing: CppContext['enclosing'] = 'once';
  #depth = 0;
  #comments = '';

  constructor(writing: Writing) {
    this.writing = writing;
    this.page = new Page(writing.names);
    this.parts = new PartsInUse(writing, this.page);
    this.pins = new PinsInUse(writing, this.page, this.parts.reserved);
    this.variables = new VariablesInUse(writing);
    this.lists = new ListsInUse(writing);
  }

  write(): { text: string; lines: MarkedLines[]; uses: BoardUse[] } {
    const once = this.#frames('once');
    const events = this.#frames('event');
    const forever = this.#frames('forever');
    const functions = this.#functions();
    const { includes, objects, setup, loop, uses } = this.page;
    const laidOut = layOut({
      includes: includes.lines,
      constants: [...this.parts.constants, ...this.pins.constants],
      objects: objects.lines,
      variables: this.variables.declarations,
      lists: this.lists.declarations,
      helpers: this.page.helpers,
      functions,
      areFunctionsBelow: this.#areFunctionsBelow,
      below: this.page.below.lines,
      setupLines: [...this.pins.modes, ...setup.lines],
      loopLines: loop.lines,
      once,
      // Events come first: “next round” leaves loop().
      forever: [...events, ...forever],
    });
    this.parts.markDimmed(laidOut.text, laidOut.lines);
    return { ...laidOut, uses };
  }

  /** The statements of `setup()` or `loop()`. */
  #frames(runs: FrameEntry['runs']): FramePart[] {
    return this.#framesThat(runs).map(({ block, entry }) => {
      this.enclosing = runs;
      const written = this.#frameCode(block, entry);
      const body = entry.cpp === undefined ? written : indented(`${written}\n`);
      return { block: block.id, comment: commentLines(block.getCommentText() ?? ''), body };
    });
  }

  /** As the pupil wrote them in C++: then they stand in their own order too. */
  get #areFunctionsBelow(): boolean {
    return this.writing.known.fact('functions stand') !== undefined;
  }

  /** Functions of their own, each before those that call it. */
  #functions(): string[] {
    const { known, routines } = this.writing;
    const order = inCallOrder(routines).map(({ block }) => block);
    const frames = this.#framesThat('function');
    // What is none of the pupil's functions, an interrupt, calls them.
    const place = (id: string): number => (routines.has(id) ? order.indexOf(id) : order.length);
    if (!this.#areFunctionsBelow) frames.sort((a, b) => place(a.block.id) - place(b.block.id));
    return frames.map(({ block, entry }) => {
      this.enclosing = 'function';
      this.variables.routine = routines.get(block.id);
      const isCalledByOne = known.fact(`interrupt ${block.id}`) !== undefined;
      this.variables.isInterrupt = entry.interrupts === true || isCalledByOne;
      const code = this.#frameCode(block, entry);
      this.variables.routine = undefined;
      this.variables.isInterrupt = false;
      return `${commentLines(block.getCommentText() ?? '')}${marked(block.id, code)}`;
    });
  }

  #framesThat(runs: FrameEntry['runs']): { block: Block; entry: FrameEntry }[] {
    return this.writing.workspace.getTopBlocks(true).flatMap((block) => {
      const entry = this.writing.entryOf(block.type);
      return entry?.kind === 'frame' && entry.runs === runs && !isOff(block) ? [{ block, entry }] : [];
    });
  }

  #frameCode(block: Block, entry: FrameEntry): string {
    const { cpp } = entry;
    if (cpp === undefined) return this.body(block.getInputTargetBlock('DO'), undefined);
    return this.#whole(entry, block, () => cpp(contextOf(block, this)));
  }

  /** Statements one under the other, indented; `within` says in what loop they stand. */
  body(first: Block | null, within: 'loop' | 'counted' | undefined): string {
    const [outer, depth] = [this.enclosing, this.#depth];
    if (within !== undefined) this.enclosing = 'loop';
    if (within === 'counted') this.#depth++;
    let code = '';
    for (let block = first; block !== null; block = block.getNextBlock()) {
      if (!isOff(block)) code += this.#statement(block);
    }
    this.#depth = depth;
    this.enclosing = outer;
    return indented(code);
  }

  #statement(block: Block): string {
    const entry = this.writing.entryOf(block.type);
    if (entry?.kind !== 'statement') return '';
    const outerComments = this.#comments;
    this.#comments = commentLines(block.getCommentText() ?? '');
    const code = this.#whole(entry, block, () => entry.cpp(contextOf(block, this)));
    const comments = this.#comments;
    this.#comments = outerComments;
    return code === '' ? comments : `${comments}${marked(block.id, code)}\n`;
  }

  /** The lines, or why there are none as a comment. */
  #whole(entry: StatementEntry | FrameEntry, block: Block, write: () => string): string {
    try {
      this.#checkBoard(entry, block);
      return write();
    } catch (error) {
      if (error instanceof CannotGenerate) return `// ${error.message}`;
      throw error;
    }
  }

  value(block: Block): Expression {
    const entry = this.writing.entryOf(block.type);
    if (entry?.kind !== 'value') return numberLiteral(0);
    this.#comments += commentLines(block.getCommentText() ?? '');
    try {
      this.#checkBoard(entry, block);
      return markedValue(block.id, entry.cpp(contextOf(block, this)));
    } catch (error) {
      if (error instanceof CannotGenerate) return numberLiteral(0);
      throw error;
    }
  }

  /** A block that needs what this board lacks: its library would not even compile. */
  #checkBoard({ type, boards }: BlockEntry, block: Block): void {
    const { board } = this.writing;
    if (!boards || boards.includes(board.id)) return;
    this.page.uses.push({ kind: 'absent', block: block.id });
    throw new CannotGenerate(`no ${type} on ${board.name}`);
  }

  counter(): string {
    const depth = this.#depth;
    const name = this.#counters[depth] ?? this.writing.names.take(counters[depth] ?? `i${depth}`);
    this.#counters[depth] = name;
    return name;
  }

  /** A block from `first` on, or in a function called there, changes one of the variables. */
  changesInside(first: Block | null, variables: readonly string[]): boolean {
    const seen = new Set<string>();
    const changes = (block: Block | null): boolean => {
      const inside = block?.getDescendants(false) ?? [];
      const changing = inside.some((each) => {
        const entry = this.writing.entryOf(each.type);
        return entry?.changes !== undefined && variablesOf(each, entry).some((id) => variables.includes(id));
      });
      if (changing || block === null) return changing;
      return calledIn(block)
        .filter((id) => !seen.has(id) && seen.add(id))
        .some((id) => changes(this.writing.workspace.getBlockById(id)));
    };
    return variables.length > 0 && changes(first);
  }
}

/** A value marked with its block, however it is asked. */
function markedValue(block: string, value: Expression): Expression {
  const yes = value.asBool && { ...value.asBool, code: marked(block, value.asBool.code) };
  const sides = value.sides && ([marked(block, value.sides[0]), value.sides[1]] as const);
  return { ...value, code: marked(block, value.code), asBool: yes, sides };
}
