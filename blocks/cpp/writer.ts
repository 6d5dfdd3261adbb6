import type { Block, Workspace } from 'blockly/core';
import type { Board, Pin } from '../../src/boards/board.ts';
import type { BlockEntry, BlockState, FrameEntry, Gap, StatementEntry } from '../entry.ts';
import { type Kit, namedPart, partTypeOf } from '../kit.ts';
import {
  CannotGenerate,
  type CppContext,
  type PartUse,
  type PinMode,
  type PinRole,
  type PinUse,
} from './context.ts';
import { asBool, asNumber, asType, clamped, named } from './convert.ts';
import { atom, constant, type Expression } from './expression.ts';
import type { Known } from './known.ts';
import { commentLines, type FramePart, indented, layOut, type SetupLine } from './layout.ts';
import { boolLiteral, numberLiteral, textLiteral } from './literal.ts';
import { variablesOf } from './loop-variables.ts';
import { type MarkedLines, marked } from './marks.ts';
import type { Names } from './names.ts';
import { legConstant, PartNames } from './part-uses.ts';
import { pinConstants } from './pin-names.ts';
import { declaredType, type Holding, isWhole, typeForRange } from './types.ts';
import type { BoardUse } from './uses.ts';

/** Everything that one writing of a sketch starts from. */
export interface Writing {
  readonly workspace: Workspace;
  readonly board: Board;
  readonly entryOf: (type: string) => BlockEntry | undefined;
  readonly kit: Kit;
  readonly known: Known;
  readonly names: Names;
  /** The C++ name of each variable by its id. */
  readonly variables: ReadonlyMap<string, string>;
  readonly loopVariables: ReadonlySet<string>;
}

const counters = ['i', 'j', 'k', 'm', 'n'];

/** Writes a sketch once, from top to bottom. */
export class SketchWriter {
  readonly #writing: Writing;
  readonly #pinNames: ReadonlyMap<string, string>;
  readonly #pinAskers = new Map<string, Set<string>>();
  readonly #setup = new Map<string, { line: string; askers: Set<string> }>();
  readonly #objects = new Map<string, { line: string; askers: Set<string> }>();
  readonly #legs = new Map<string, { line: string; askers: Set<string> }>();
  readonly #parts: PartNames;
  readonly #uses: BoardUse[] = [];
  readonly #includes = new Set<string>();
  readonly #helpers = new Map<string, { name: string; code: string }>();
  readonly #used = new Set<string>();
  readonly #counters: string[] = [];
  #enclosing: CppContext['enclosing'] = 'once';
  #depth = 0;
  #comments = '';

  constructor(writing: Writing) {
    this.#writing = writing;
    this.#parts = new PartNames(writing.kit, writing.board, writing.names);
    this.#pinNames = pinConstants(writing.board, writing.known.pins, this.#parts.constants);
  }

  write(): { text: string; lines: MarkedLines[]; uses: BoardUse[] } {
    const once = this.#frames('once');
    const forever = this.#frames('forever');
    const laidOut = layOut({
      includes: [...this.#includes],
      constants: [...this.#legs.values(), ...this.#constants()],
      objects: [...this.#objects.values()],
      variables: this.#declarations(),
      helpers: [...this.#helpers.values()].map((helper) => helper.code),
      setupLines: [...this.#pinModes(), ...this.#setup.values()],
      once,
      forever,
    });
    return { ...laidOut, uses: this.#uses };
  }

  #frames(runs: FrameEntry['runs']): FramePart[] {
    return this.#writing.workspace.getTopBlocks(true).flatMap((block) => {
      const entry = this.#writing.entryOf(block.type);
      if (entry?.kind !== 'frame' || entry.runs !== runs || isOff(block)) return [];
      this.#enclosing = runs;
      const body = this.#body(block.getInputTargetBlock('DO'));
      return [{ block: block.id, comment: commentLines(block.getCommentText() ?? ''), body }];
    });
  }

  #body(first: Block | null): string {
    let code = '';
    for (let block = first; block !== null; block = block.getNextBlock()) {
      if (!isOff(block)) code += this.#statement(block);
    }
    return indented(code);
  }

  #statement(block: Block): string {
    const entry = this.#writing.entryOf(block.type);
    if (entry?.kind !== 'statement') return '';
    const outerComments = this.#comments;
    this.#comments = commentLines(block.getCommentText() ?? '');
    const code = this.#statementCode(block, entry);
    const comments = this.#comments;
    this.#comments = outerComments;
    return code === '' ? comments : `${comments}${marked(block.id, code)}\n`;
  }

  #statementCode(block: Block, entry: StatementEntry): string {
    try {
      this.#checkBoard(entry);
      return entry.cpp(this.#context(block));
    } catch (error) {
      if (error instanceof CannotGenerate) return `// ${error.message}`;
      throw error;
    }
  }

  #value(block: Block): Expression {
    const entry = this.#writing.entryOf(block.type);
    if (entry?.kind !== 'value') return numberLiteral(0);
    this.#comments += commentLines(block.getCommentText() ?? '');
    try {
      this.#checkBoard(entry);
      const value = entry.cpp(this.#context(block));
      return markedValue(block.id, value);
    } catch (error) {
      if (error instanceof CannotGenerate) return numberLiteral(0);
      throw error;
    }
  }

  /** A block that needs what this board lacks: its library would not even compile. */
  #checkBoard({ type, boards }: BlockEntry): void {
    const { board } = this.#writing;
    if (boards && !boards.includes(board.id)) throw new CannotGenerate(`no ${type} on ${board.name}`);
  }

  #context(block: Block): CppContext {
    const gapOf = (name: string): Gap | undefined => this.#writing.entryOf(block.type)?.gaps[name];
    const value = (name: string): Expression => {
      const target = block.getInputTargetBlock(name);
      if (target !== null && !isOff(target)) return this.#value(target);
      const gap = gapOf(name);
      return missing(gap?.kind === 'value' ? gap.shadow : undefined);
    };
    const variable = (name: string): string => String(block.getFieldValue(name));
    return {
      type: block.type,
      enclosing: this.#enclosing,
      field: (name) => String(block.getFieldValue(name) ?? ''),
      has: (input) => block.getInput(input) !== null,
      isEmpty: (name) => block.getInputTargetBlock(name) === null,
      value,
      number: (name, [low, high] = [-Infinity, Infinity]) => clamped(asNumber(value(name)), low, high),
      bool: (name) => asBool(value(name)),
      body: (name, within) => this.#inner(block.getInputTargetBlock(name), within),
      pin: (name, role, mode) => this.#pin(block, name, role, mode),
      part: (name) => this.#part(block.id, namedPart(block.getFieldValue(name), partTypes(gapOf(name)))),
      ownPart: () => this.#part(block.id, this.#ownPart(this.#writing.entryOf(block.type))),
      object: (key, line) => ask(this.#objects, block.id, key, line),
      takesTimer: (user) => void this.#uses.push({ kind: 'timer', block: block.id, user }),
      variable: (name) => this.#variable(variable(name)),
      assigned: (name, given) => this.#assigned(variable(name), given),
      isLoopVariable: (name) => this.#isLocal(variable(name)),
      changesInside: (name, variables) => this.#changesInside(block.getInputTargetBlock(name), variables),
      counter: () => this.#counter(),
      name: (wanted) => this.#writing.names.take(wanted),
      setup: (key, line) => ask(this.#setup, block.id, key, line),
      include: (header) => void this.#includes.add(header),
      helper: (name, code) => this.#helper(name, code),
      freeAnalogPin: () =>
        this.#writing.board.pins.find((pin) => pin.analog && !this.#isTaken(pin.name))?.name,
      led: () => this.#knownPin(block.id, this.#writing.board.led, 'output', 'OUTPUT'),
      serial: () => {
        this.#uses.push({ kind: 'serial', block: block.id });
        const baud = this.#writing.known.fact('baud') ?? '9600';
        ask(this.#setup, block.id, 'serial', `Serial.begin(${baud});`);
      },
      learn: (key, fact) => this.#writing.known.learnFact(key, fact),
      gather: (list, item) => this.#writing.known.gather(list, item),
      typeOf: (name) => declaredType(this.#writing.known.holding(variable(name))),
    };
  }

  #inner(first: Block | null, within: 'loop' | 'counted' | undefined): string {
    if (within === undefined) return this.#body(first);
    const outer = this.#enclosing;
    this.#enclosing = 'loop';
    const depth = this.#depth;
    if (within === 'counted') this.#depth++;
    const code = this.#body(first);
    this.#depth = depth;
    this.#enclosing = outer;
    return code;
  }

  #counter(): string {
    const depth = this.#depth;
    const name = this.#counters[depth] ?? this.#writing.names.take(counters[depth] ?? `i${depth}`);
    this.#counters[depth] = name;
    return name;
  }

  #variable(id: string): Expression {
    this.#used.add(id);
    const name = this.#writing.variables.get(id) ?? 'value';
    return named(name, declaredType(this.#writing.known.holding(id)), [id]);
  }

  /** Declared by its loops; a text cannot count, so it is a variable like others. */
  #isLocal(id: string): boolean {
    const type = declaredType(this.#writing.known.holding(id));
    return this.#writing.loopVariables.has(id) && type !== 'String' && type !== 'bool';
  }

  #assigned(id: string, given: Expression): Expression {
    this.#writing.known.learnHolding(id, holdingOf(given));
    return asType(declaredType(this.#writing.known.holding(id)), given);
  }

  #changesInside(first: Block | null, variables: readonly string[]): boolean {
    return (first?.getDescendants(false) ?? []).some((block) => {
      const entry = this.#writing.entryOf(block.type);
      return entry?.changes !== undefined && variablesOf(block, entry).some((id) => variables.includes(id));
    });
  }

  #pin(block: Block, name: string, role: PinRole, mode: PinMode | undefined): PinUse {
    const gap = this.#writing.entryOf(block.type)?.gaps[name];
    if (gap?.kind === 'pin') {
      return { code: this.#knownPin(block.id, String(block.getFieldValue(name)), role, mode), before: '' };
    }
    const target = block.getInputTargetBlock(name);
    const shadow = gap?.kind === 'value' ? gap.shadow?.fields?.PIN : undefined;
    const chosen = target === null || isOff(target) ? shadow : target.getFieldValue('PIN');
    if (chosen !== null && chosen !== undefined) {
      const code = this.#knownPin(block.id, String(chosen), role, mode);
      return { code: target === null ? code : { ...code, code: marked(target.id, code.code) }, before: '' };
    }
    const counted = clamped(asNumber(target === null ? numberLiteral(0) : this.#value(target)), 0, 255);
    const number = constant(counted);
    const pin = this.#writing.board.pins.find((candidate) => candidate.number === number);
    if (pin !== undefined) return { code: this.#knownPin(block.id, pin.name, role, mode), before: '' };
    return { code: counted, before: mode === undefined ? '' : `pinMode(${counted.code}, ${mode});\n` };
  }

  #knownPin(block: string, name: string, role: PinRole, mode: PinMode | undefined): Expression {
    const pin = this.#writing.board.pins.find((candidate: Pin) => candidate.name === name);
    if (pin === undefined) {
      this.#uses.push({ kind: 'pin', block, pin: name, role, missing: true });
      const printable = name.replace(/[^\w]/g, '').slice(0, 8);
      throw new CannotGenerate(`no pin ${printable} on ${this.#writing.board.name}`);
    }
    this.#uses.push({ kind: 'pin', block, pin: name, role, ...(mode && { mode }) });
    this.#writing.known.learnPin(name, role, mode);
    const askers = this.#pinAskers.get(name) ?? new Set();
    this.#pinAskers.set(name, askers.add(block));
    return atom(this.#pinNames.get(name) ?? name, 'int', { range: [pin.number, pin.number] });
  }

  #isTaken(pin: string): boolean {
    const { kit, known } = this.#writing;
    return known.pins.has(pin) || kit.parts.some((part) => Object.values(part.pins).includes(pin));
  }

  #ownPart(entry: BlockEntry | undefined): string {
    const types: readonly string[] = entry?.parts ?? [];
    const there = this.#writing.kit.parts.find(({ id }) => types.includes(partTypeOf(id)));
    return there?.id ?? `${types[0]}:1`;
  }

  #part(block: string, id: string): PartUse {
    const named = this.#parts.named(id);
    if (named === undefined) throw new CannotGenerate(`no part ${id.replace(/[^\w:-]/g, '').slice(0, 30)}`);
    const { kitPart, part, name } = named;
    return {
      id,
      type: part.id,
      name,
      pin: (leg, mode) => {
        const pinName = kitPart.pins[leg] ?? '';
        const use = { kind: 'pin', block, pin: pinName, role: 'part', part: id, leg } as const;
        const pin = this.#writing.board.pins.find((candidate) => candidate.name === pinName);
        this.#uses.push({ ...use, ...(mode && { mode }), ...(pin ? {} : { missing: true as const }) });
        if (pin === undefined) throw new CannotGenerate(`no pin for ${name}`);
        const constant = legConstant(named, leg);
        ask(this.#legs, block, constant, `const int ${constant} = ${pinName};`);
        if (mode) ask(this.#setup, block, `pinMode ${constant}`, `pinMode(${constant}, ${mode});`);
        return atom(constant, 'int', { range: [pin.number, pin.number] });
      },
      setting: (key) => kitPart.settings?.[key] ?? part.settings?.[key]?.value ?? 0,
    };
  }

  #helper(key: string, code: (name: string) => string): string {
    const known = this.#helpers.get(key);
    if (known !== undefined) return known.name;
    const name = this.#writing.names.take(key);
    this.#helpers.set(key, { name, code: code(name) });
    return name;
  }

  #constants(): SetupLine[] {
    return [...this.#pinAskers].flatMap(([pin, askers]) => {
      const name = this.#pinNames.get(pin);
      return name === undefined ? [] : [{ line: `const int ${name} = ${pin};`, askers }];
    });
  }

  #pinModes(): SetupLine[] {
    return [...this.#pinAskers].flatMap(([pin, askers]) => {
      const mode = this.#writing.known.pins.get(pin)?.mode;
      if (mode === undefined) return [];
      return [{ line: `pinMode(${this.#pinNames.get(pin) ?? pin}, ${mode});`, askers }];
    });
  }

  #declarations(): string[] {
    return [...this.#writing.variables]
      .filter(([id]) => this.#used.has(id) && !this.#isLocal(id))
      .map(([id, name]) => {
        const type = declaredType(this.#writing.known.holding(id));
        return `${type} ${name} = ${type === 'String' ? '""' : type === 'bool' ? 'false' : '0'};`;
      });
  }
}

type Asked = Map<string, { line: string; askers: Set<string> }>;

/** A line once, however many blocks ask for it; the first to ask decides. */
function ask(lines: Asked, block: string, key: string, line: string): void {
  const asked = lines.get(key) ?? { line, askers: new Set() };
  asked.askers.add(block);
  lines.set(key, asked);
}

function partTypes(gap: Gap | undefined): readonly string[] {
  return gap?.kind === 'part' ? gap.types : [];
}

/** A value marked with its block, however it is asked. */
function markedValue(block: string, value: Expression): Expression {
  const yes = value.asBool && { ...value.asBool, code: marked(block, value.asBool.code) };
  const sides = value.sides && ([marked(block, value.sides[0]), value.sides[1]] as const);
  return { ...value, code: marked(block, value.code), asBool: yes, sides };
}

function isOff(block: Block): boolean {
  return block.hasDisabledReason('MANUALLY_DISABLED');
}

/** What a variable must hold for the value: by its bounds where they are known, as `map` and `random` give `long`. */
function holdingOf(value: Expression): Holding {
  if (!isWhole(value.type) || value.range === undefined) return value.type;
  const needed = typeForRange(...value.range);
  return needed === 'int' && value.range[0] >= 0 ? 'natural' : needed;
}

/** The value of a gap's own shadow, for a program that lost it; an empty condition is no. */
function missing(shadow: BlockState | undefined): Expression {
  const fields = shadow?.fields ?? {};
  if ('TEXT' in fields) return textLiteral(String(fields.TEXT));
  const [first] = Object.values(fields);
  return first === undefined ? boolLiteral(false) : numberLiteral(Number(first));
}
