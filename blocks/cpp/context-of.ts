import type { Block } from 'blockly/core';
import type { BlockState, Gap } from '../entry.ts';
import { namedPart } from '../kit.ts';
import { wholeNumber } from './arithmetic.ts';
import type { Call, CppContext, RoutineUse } from './context.ts';
import { asBool, asNumber, asType, clamped } from './convert.ts';
import type { Expression } from './expression.ts';
import type { ListsInUse } from './lists.ts';
import { boolLiteral, numberLiteral, textLiteral } from './literal.ts';
import { identifier } from './names.ts';
import type { PartsInUse } from './parts-in-use.ts';
import type { PinsInUse } from './pins-in-use.ts';
import {
  callState,
  parameterKey,
  parameterType,
  type Routine,
  resultKey,
  resultType,
  signatureKey,
  signatureOf,
} from './routines.ts';
import { type CppType, typeText } from './types.ts';
import { holdingOf, type VariablesInUse } from './variables-in-use.ts';
import { isOff, type Page, type Writing } from './writing.ts';

/** What the writer of a sketch gives to the blocks that it comes to. */
export interface Desk {
  readonly writing: Writing;
  readonly page: Page;
  readonly pins: PinsInUse;
  readonly parts: PartsInUse;
  readonly variables: VariablesInUse;
  readonly lists: ListsInUse;
  readonly enclosing: CppContext['enclosing'];
  value(block: Block): Expression;
  body(first: Block | null, within: 'loop' | 'counted' | undefined): string;
  changesInside(first: Block | null, variables: readonly string[]): boolean;
  counter(): string;
}

/** What a block's generator may ask for, of the desk on which its sketch is written. */
export function contextOf(block: Block, desk: Desk): CppContext {
  const { writing, page, pins, parts, variables, lists } = desk;
  const { board, kit, known } = writing;
  const entry = writing.entryOf(block.type);
  const gapOf = (name: string): Gap | undefined => entry?.gaps[name];
  const idIn = (name: string): string => String(block.getFieldValue(name));
  const value = (name: string): Expression => {
    const target = block.getInputTargetBlock(name);
    if (target !== null && !isOff(target)) return desk.value(target);
    const gap = gapOf(name);
    return missing(gap?.kind === 'value' ? gap.shadow : undefined);
  };
  const isTaken = (pin: string): boolean =>
    known.pins.has(pin) || kit.parts.some((part) => Object.values(part.pins).includes(pin));
  const isOfPart =
    entry?.parts !== undefined || Object.values(entry?.gaps ?? {}).some(({ kind }) => kind === 'part');
  /** Some block wants the lines of parts at its own place: they wait there. */
  const waits = (what: 'declared' | 'set up', line: string, key = line): boolean => {
    if (!isOfPart || known.fact(`parts ${what}`) === undefined) return false;
    known.gather(`parts ${what}`, `${key}\n${line}`);
    return what === 'set up';
  };
  return {
    type: block.type,
    enclosing: desk.enclosing,
    around: block.getSurroundParent()?.type,
    isAtStart: desk.enclosing === 'once' && block.getSurroundParent()?.getSurroundParent() === null,
    field: (name) => String(block.getFieldValue(name) ?? ''),
    has: (input) => block.getInput(input) !== null,
    isEmpty: (name) => block.getInputTargetBlock(name) === null,
    value,
    number: (name, [low, high] = [-Infinity, Infinity]) => clamped(asNumber(value(name)), low, high),
    whole: (name, [low, high] = [-Infinity, Infinity]) => clamped(wholeNumber(value(name)), low, high),
    bool: (name) => asBool(value(name)),
    body: (name, within) => desk.body(block.getInputTargetBlock(name), within),
    pin: (name, role, mode) =>
      pins.inGap(block, name, { gap: gapOf(name), role, mode }, (target) => desk.value(target)),
    part: (name) => parts.use(block.id, namedPart(block.getFieldValue(name), partTypes(gapOf(name)))),
    ownPart: () => parts.use(block.id, parts.ownOf(entry)),
    ownParts: () => parts.allOf(entry).map((id) => parts.use(block.id, id)),
    object: (key, line) => {
      waits('declared', line, key);
      page.objects.add(block.id, key, line);
    },
    global: (wanted, declare) => {
      const name = writing.names.take(wanted);
      page.objects.add(block.id, name, declare(name));
      return name;
    },
    shared: (wanted, declare) => {
      const name = page.shared(wanted);
      page.objects.add(block.id, name, declare(name));
      return name;
    },
    overSoftSerial: (part, isRead) => {
      page.uses.push({ kind: 'soft-serial', block: block.id, part });
      if (isRead) page.uses.push({ kind: 'listener', block: block.id, part });
    },
    cannotShow: (letters) => void page.uses.push({ kind: 'text', block: block.id, unshown: letters }),
    cutsShort: (shown) => void page.uses.push({ kind: 'text', block: block.id, shown }),
    takesTimer: (user) => void page.uses.push({ kind: 'timer', block: block.id, user }),
    variable: (name) => variables.named(idIn(name)),
    assigned: (name, given) => variables.assigned(idIn(name), given),
    isLoopVariable: (name) => variables.isLocal(idIn(name)),
    declareHere: (name, type) => variables.declareHere(idIn(name), type),
    isUsedBelow: (name) => variables.isUsedBelow(idIn(name)),
    declare: (name, type) => variables.declare(block.id, idIn(name), type),
    within: (name, range, write) => variables.within(idIn(name), range, write),
    changesInside: (name, ids) => desk.changesInside(block.getInputTargetBlock(name), ids),
    list: (name) => lists.use(idIn(name)),
    listed: (name, given) => {
      known.learnHolding(idIn(name), holdingOf(asNumber(given)));
      return asType(lists.use(idIn(name)).type, given);
    },
    isListBeginning: (name) => writing.lists.get(idIn(name))?.beginning?.block === block.id,
    counter: () => desk.counter(),
    name: (wanted) => writing.names.take(wanted),
    setup: (key, line) => {
      if (!waits('set up', line)) page.setup.add(block.id, key, line);
    },
    partsHere: (what) => {
      known.learnFact(`parts ${what}`, 'in their place');
      const lines = known.gather(`parts ${what}`).map((each) => each.split('\n') as [string, string]);
      if (what === 'set up') return lines.map(([, line]) => line).join('\n');
      for (const [key, line] of lines) page.objects.add(block.id, key, line);
      return '';
    },
    loop: (key, line) => page.loop.add(block.id, key, line),
    include: (header) => page.includes.add(block.id, header, header),
    below: (code) => page.below.add(block.id, code, code),
    helper: (name, code) => page.helper(name, code),
    freeAnalogPin: () => board.pins.find((pin) => pin.analog && !isTaken(pin.name))?.name,
    led: () => pins.byName(block.id, board.led, 'output', 'OUTPUT'),
    serial: () => {
      page.uses.push({ kind: 'serial', block: block.id });
      if (known.fact('port opens') !== undefined) return;
      page.setup.add(block.id, 'serial', `Serial.begin(${known.fact('baud') ?? '9600'});`);
    },
    learn: (key, fact) => known.learnFact(key, fact),
    gather: (list, item) => known.gather(list, item),
    typeOf: (name) => variables.typeOf(idIn(name)),
    routine: () => variables.routine && routineUse(variables.routine, desk),
    signs: (gives, takes) => {
      const types = [gives, ...takes].map((type) => (type.trim() === '' ? '' : typeText(type)));
      if (variables.routine) known.learnFact(signatureKey(variables.routine), types.join());
    },
    returned: (given) => {
      if (variables.routine === undefined) return given;
      known.learnHolding(resultKey(variables.routine), holdingOf(given));
      return asType(resultType(variables.routine, known) ?? given.type, given);
    },
    interrupting: (name) => {
      const routine = [...writing.routines.values()].find((each) =>
        [name, identifier(name)].includes(each.name),
      );
      if (routine) known.learnFact(`interrupt ${routine.block}`, 'yes');
      return routine?.name;
    },
    call: () => callOf(block, desk, value),
  };
}

function routineUse(routine: Routine, { writing }: Desk): RoutineUse {
  const [gives, ...takes] = signatureOf(routine, writing.known);
  const result = resultType(routine, writing.known);
  return {
    name: routine.name,
    parameters: routine.parameters.map((parameter, at) => ({
      name: writing.variables.get(parameter.id) ?? 'value',
      declared: takes[at] || parameterType(routine, parameter, writing.known),
    })),
    result,
    declaredResult: result === undefined ? 'void' : gives || result,
  };
}

/** The function that a block calls, each parameter with what the block gives for it. */
function callOf(block: Block, desk: Desk, value: (gap: string) => Expression): Call | undefined {
  const { known, routines } = desk.writing;
  const state = callState(block);
  const routine = routines.get(state.function ?? '');
  if (routine === undefined) return undefined;
  if (desk.variables.isInterrupt) known.learnFact(`interrupt ${routine.block}`, 'yes');
  const given = routine.parameters.map((parameter) => {
    const at = state.parameters?.findIndex(({ id }) => id === parameter.id) ?? -1;
    const gap = `ARG${at}`;
    const isGiven = at >= 0 && block.getInputTargetBlock(gap) !== null;
    if (!isGiven) return nothing(parameterType(routine, parameter, known));
    const argument = value(gap);
    known.learnHolding(parameterKey(routine, parameter.id), holdingOf(argument));
    return asType(parameterType(routine, parameter, known), argument);
  });
  return { name: routine.name, given, result: resultType(routine, known) };
}

/** What a variable of that type holds before anything is put into it. */
export function nothing(type: CppType): Expression {
  return type === 'String' ? textLiteral('') : type === 'bool' ? boolLiteral(false) : numberLiteral(0);
}

function partTypes(gap: Gap | undefined): readonly string[] {
  return gap?.kind === 'part' ? gap.types : [];
}

/** The value of a gap's own shadow, for a program that lost it; an empty condition is no. */
function missing(shadow: BlockState | undefined): Expression {
  const fields = shadow?.fields ?? {};
  if ('TEXT' in fields) return textLiteral(String(fields.TEXT));
  const [first] = Object.values(fields);
  return first === undefined ? boolLiteral(false) : numberLiteral(Number(first));
}
