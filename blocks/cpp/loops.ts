import { commonType, negated, sameSign, sum } from './arithmetic.ts';
import type { CppContext } from './context.ts';
import { asType, named } from './convert.ts';
import { constant, type Expression, Order, operand } from './expression.ts';
import { numberLiteral } from './literal.ts';
import { isWhole, typeForRange } from './types.ts';
import { holdingOf } from './variables-in-use.ts';

/** `for (int i = 0; i < times; i++)`: how often is asked once, before the first round. */
export function counted(here: CppContext): string {
  const times = here.number('TIMES', [0, Number.MAX_VALUE]);
  const body = here.body('DO', 'counted');
  const counter = here.counter();
  const type = times.range ? typeForRange(0, times.range[1]) : isWhole(times.type) ? times.type : 'long';
  const kept = isSteady(here, times) ? undefined : here.name('times');
  const limit = kept ?? operand(times, Order.add);
  const declared = kept === undefined ? '' : `, ${kept} = ${times.code}`;
  return `for (${type} ${counter} = 0${declared}; ${counter} < ${limit}; ${counter}++) {\n${body}}`;
}

/** `for (int i = 1; i <= 10; i++)`, downwards where the end lies below the beginning. */
export function countingLoop(here: CppContext): string {
  const from = here.number('FROM');
  const to = keptBefore(here, here.number('TO'), 'last');
  const step = keptBefore(here, stepOf(here.number('STEP'), from, to.value), 'step');
  const first = here.assigned('VAR', from);
  // One step past the end is reached before the loop stops, and the variable must hold it.
  here.assigned('VAR', sum(to.value, step.value));
  for (const beyond of constant(step.value) === undefined ? [1, -1] : []) {
    here.assigned('VAR', sum(to.value, numberLiteral(beyond)));
  }
  const type = here.typeOf('VAR');
  const before = to.line + step.line;
  const past = sum(to.value, step.value);
  // The pupil may have said a type that the end does not fit.
  if (type === 'String' || type === 'bool' || (type === 'int' && holdingOf(past) === 'long')) {
    return before + loopBeside(here, from, to.value, step.value);
  }
  const variable = here.variable('VAR');
  const start = `${here.isLoopVariable('VAR') ? `${type} ` : ''}${variable.code} = ${first.code}`;
  const ends = [constant(from), constant(to.value)];
  const body = (): string => here.body('DO', 'loop');
  const isKnown = ends.every((end) => end !== undefined) && isSteady(here, variable);
  const [low = 0, high = 0] = isKnown ? ends.map(Number).sort((a, b) => a - b) : [];
  const inside = isKnown ? here.within('VAR', [low, high], body) : body();
  return before + loop({ ...variable, type }, start, to.value, step.value, inside);
}

/** A variable that holds a text, or too little, cannot count: a counter of its own does and is put into it. */
function loopBeside(here: CppContext, from: Expression, to: Expression, step: Expression): string {
  const body = here.body('DO', 'counted');
  const past = sum(to, step);
  const type = commonType({ ...from, type: commonType(from, to) }, past);
  const counter = named(here.counter(), type);
  const put = `  ${here.variable('VAR').code} = ${asType(here.typeOf('VAR'), counter).code};\n`;
  return loop(counter, `${type} ${counter.code} = ${from.code}`, to, step, put + body);
}

function loop(counter: Expression, start: string, to: Expression, step: Expression, body: string): string {
  return `for (${start}; ${goesOn(counter, to, step)}; ${advance(counter.code, step)}) {\n${body}}`;
}

/** A constant step goes the way that reaches the end; a step of 0 would never end. */
function stepOf(step: Expression, from: Expression, to: Expression): Expression {
  const known = constant(step);
  if (known === undefined) return step;
  const [first, last] = [constant(from), constant(to)];
  const size = known === 0 ? 1 : Math.abs(known);
  const isDown = first !== undefined && last !== undefined ? first > last : known < 0;
  return isDown ? negated(numberLiteral(size)) : numberLiteral(size);
}

function goesOn(counter: Expression, to: Expression, step: Expression): string {
  const [a, b] = sameSign(counter, to);
  const known = constant(step);
  const left = operand(a, Order.add);
  const right = operand(b, Order.add);
  if (known !== undefined || step.type === 'unsigned long')
    return `${left} ${(known ?? 1) < 0 ? '>=' : '<='} ${right}`;
  return `${operand(step, Order.add)} < 0 ? ${left} >= ${right} : ${left} <= ${right}`;
}

function advance(counter: string, step: Expression): string {
  const known = constant(step);
  if (known === 1) return `${counter}++`;
  if (known === -1) return `${counter}--`;
  return known !== undefined && known < 0
    ? `${counter} -= ${numberLiteral(-known).code}`
    : `${counter} += ${step.code}`;
}

/** End and step may not move while the loop runs; where they could, they are kept in a line before it. */
function keptBefore(here: CppContext, value: Expression, name: string): { value: Expression; line: string } {
  const isOwn = here.variable('VAR').reads.some((id) => value.reads.includes(id));
  if (!isOwn && isSteady(here, value)) return { value, line: '' };
  const kept = here.name(name);
  const line = `const ${value.type} ${kept} = ${value.code};\n`;
  const [low, high] = value.range ?? [0, 0];
  return { value: { ...named(kept, value.type), ...(low < high && { range: value.range }) }, line };
}

function isSteady(here: CppContext, value: Expression): boolean {
  return value.pure && !here.changesInside('DO', value.reads);
}
