/** Lists as arrays: items counted from 1 in blocks, from 0 in C++, and never outside. */
import { fromZero, quotient, wholeNumber } from './arithmetic.ts';
import type { CppContext } from './context.ts';
import { asType, named, signed } from './convert.ts';
import { atom, constant, type Expression, Order, operand } from './expression.ts';
import { constrained } from './functions.ts';
import { type ListUse, madeBy } from './lists.ts';
import { numberLiteral } from './literal.ts';
import { unmarked } from './marks.ts';
import type { CppType } from './types.ts';

/** Fills a list, unless that is done where the list is declared. */
export function made(here: CppContext, gap: string): string {
  const items = madeBy({ type: here.type, getFieldValue: (field) => here.field(field) }) ?? [];
  for (const item of items) here.listed(gap, numberLiteral(item));
  const { name, length } = here.list(gap);
  if (here.isListBeginning(gap)) return '';
  if (items.every((item) => item === 0) && length > 3) {
    const at = here.counter();
    return `for (int ${at} = 0; ${at} < ${length}; ${at}++) {\n  ${name}[${at}] = 0;\n}`;
  }
  return Array.from({ length }, (_, at) => `${name}[${at}] = ${numberLiteral(items[at] ?? 0).code};`).join(
    '\n',
  );
}

/** One item; a place outside is pulled to the nearest one. */
export function itemAt(here: CppContext, list: ListUse, place: Expression): Expression {
  const whole = wholeNumber(signed(place));
  const inside = isInside(whole, list)
    ? whole
    : constrained(here, whole, numberLiteral(1), numberLiteral(list.length));
  const known = constant(inside);
  const index = known === undefined ? fromZero(inside) : numberLiteral(known - 1);
  return atom(`${list.name}[${index.code}]`, list.type, {
    pure: whole.pure,
    reads: [...whole.reads, list.id],
    order: Order.postfix,
  });
}

/** Puts a value to a place, if there is such a place. */
export function setItem(here: CppContext, place: Expression, value: Expression): string {
  const list = here.list('LIST');
  const whole = wholeNumber(signed(place));
  const known = constant(whole);
  if (known !== undefined && !isInside(whole, list)) return '';
  const put = (at: Expression): string => `${list.name}[${fromZero(at).code}] = ${value.code};`;
  if (isInside(whole, list)) return put(whole);
  const kept = whole.pure ? undefined : here.name('place');
  const at = kept === undefined ? whole : named(kept, whole.type);
  const before = kept === undefined ? '' : `const ${whole.type} ${kept} = ${whole.code};\n`;
  const code = operand(at, Order.add);
  return `${before}if (${code} >= 1 && ${code} <= ${list.length}) {\n  ${put(at)}\n}`;
}

function isInside({ range }: Expression, { length }: ListUse): boolean {
  return range !== undefined && range[0] >= 1 && range[1] <= length;
}

/** Sum, average, smallest or largest of all items, each a small function. */
export function reduced(here: CppContext, what: string, list: ListUse): Expression {
  const { type } = list;
  const kind = type === 'float' ? 'Decimals' : type === 'long' ? 'Longs' : '';
  const call = (name: string, result: CppType): Expression =>
    atom(`${name}(${list.name}, ${list.length})`, result, { reads: [list.id], order: Order.postfix });
  const walk = (title: string, result: CppType, first: string, step: string): Expression => {
    const name = here.helper(`${title}${kind}`, (own) => {
      const start = first === '0' ? 0 : 1;
      return [
        `${result} ${own}(const ${type} *list, int length) {`,
        `  ${result} result = ${first};`,
        `  for (int i = ${start}; i < length; i++) {`,
        ...step.split('\n').map((line) => `    ${line}`),
        '  }',
        '  return result;',
        '}',
      ].join('\n');
    });
    return call(name, result);
  };
  const total = type === 'float' ? 'float' : 'long';
  if (what === 'MIN' || what === 'MAX') {
    const sign = what === 'MIN' ? '<' : '>';
    const title = what === 'MIN' ? 'smallestOf' : 'largestOf';
    return walk(title, type, 'list[0]', `if (list[i] ${sign} result) {\n  result = list[i];\n}`);
  }
  const added = walk('sumOf', total, '0', 'result += list[i];');
  return what === 'AVERAGE' ? quotient(added, numberLiteral(list.length)) : added;
}

/** `for (int item : list)`; a variable that lives elsewhere too gets each item from one that does not. */
export function forEachItem(here: CppContext): string {
  const { name, type, length } = here.list('LIST');
  const item = atom('', type, { pure: false });
  here.assigned('VAR', item);
  const variable = here.variable('VAR');
  if (!here.isLoopVariable('VAR')) {
    const own = here.name('item');
    const put = `  ${variable.code} = ${asType(variable.type, named(own, type)).code};\n`;
    return `for (${type} ${own} : ${name}) {\n${put}${here.body('DO', 'loop')}}`;
  }
  const body = here.body('DO', 'counted');
  if (new RegExp(`\\b${variable.code}\\b`).test(unmarked(body))) {
    return `for (${variable.type} ${variable.code} : ${name}) {\n${body}}`;
  }
  // gcc warns of a variable that nobody asks.
  const counter = here.counter();
  return `for (int ${counter} = 0; ${counter} < ${length}; ${counter}++) {\n${body}}`;
}
