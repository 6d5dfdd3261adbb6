import { negated, sameSign, sum } from './arithmetic.ts';
import type { CppContext } from './context.ts';
import { constant, type Expression, Order, operand } from './expression.ts';
import { numberLiteral } from './literal.ts';
import { isWhole, typeForRange } from './types.ts';

/** `for (int i = 0; i < times; i++)`: how often is asked once, before the first round. */
export function counted(here: CppContext): string {
  const times = here.number('TIMES', [0, Number.MAX_VALUE]);
  const body = here.body('DO', 'counted');
  const counter = here.counter();
  const type = times.range ? typeForRange(0, times.range[1]) : isWhole(times.type) ? times.type : 'long';
  const { declared, limit } = limitOnce(here, times, 'times');
  return `for (${type} ${counter} = 0${declared}; ${counter} < ${limit}; ${counter}++) {\n${body}}`;
}

/** `for (int i = 1; i <= 10; i++)`, downwards where the end lies below the beginning. */
export function countingLoop(here: CppContext): string {
  const from = here.number('FROM');
  const to = here.number('TO');
  const step = stepOf(here.number('STEP'), from, to);
  const first = here.assigned('VAR', from);
  // One step past the end is reached before the loop stops, and the variable must hold it.
  here.assigned('VAR', sum(to, step));
  const variable = here.variable('VAR');
  const type = here.typeOf('VAR');
  const isLocal = here.isLoopVariable('VAR');
  const body = here.body('DO', 'loop');

  const start = `${isLocal ? `${type} ` : ''}${variable.code} = ${first.code}`;
  const local = isLocal ? limitOnce(here, to, 'last') : limitBefore(here, to, 'last');
  const [counter, limit] = sameSign({ ...variable, type }, { ...to, code: local.limit, order: local.order });
  const condition = goesOn(counter, limit, step);
  const before = 'before' in local ? local.before : '';
  const declared = 'declared' in local ? local.declared : '';
  return `${before}for (${start}${declared}; ${condition}; ${advance(variable.code, step)}) {\n${body}}`;
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

function goesOn(counter: Expression, limit: Expression, step: Expression): string {
  const known = constant(step);
  const left = operand(counter, Order.add);
  const right = operand(limit, Order.add);
  if (known !== undefined) return `${left} ${known < 0 ? '>=' : '<='} ${right}`;
  return `${operand(step, Order.add)} < 0 ? ${left} >= ${right} : ${left} <= ${right}`;
}

function advance(variable: string, step: Expression): string {
  const known = constant(step);
  if (known === 1) return `${variable}++`;
  if (known === -1) return `${variable}--`;
  return known !== undefined && known < 0
    ? `${variable} -= ${numberLiteral(-known).code}`
    : `${variable} += ${step.code}`;
}

interface Limit {
  readonly limit: string;
  readonly order: Order;
}

/** The end may not move while the loop runs; where it could, it is kept beside the counter. */
function limitOnce(here: CppContext, end: Expression, name: string): Limit & { declared: string } {
  if (isSteady(here, end)) return { limit: operand(end, Order.add), order: Order.atom, declared: '' };
  const kept = here.name(name);
  return { limit: kept, order: Order.atom, declared: `, ${kept} = ${end.code}` };
}

function limitBefore(here: CppContext, end: Expression, name: string): Limit & { before: string } {
  if (isSteady(here, end)) return { limit: operand(end, Order.add), order: Order.atom, before: '' };
  const kept = here.name(name);
  return { limit: kept, order: Order.atom, before: `const ${end.type} ${kept} = ${end.code};\n` };
}

function isSteady(here: CppContext, end: Expression): boolean {
  return end.pure && !here.changesInside('DO', end.reads);
}
