import { type Expression, Order } from './expression.ts';
import { typeForRange } from './types.ts';

/** A number as C++ writes it: whole where it is whole and fits 32 bits, else with a decimal point. */
export function numberLiteral(value: number): Expression {
  const known = Number.isFinite(value) ? value : 0;
  const type = Number.isInteger(known) ? typeForRange(known, known) : 'float';
  return {
    code: type === 'float' ? decimal(known) : String(known === 0 ? 0 : known),
    order: known < 0 ? Order.unary : Order.atom,
    type,
    range: [known, known],
    pure: true,
    reads: [],
  };
}

/** The same number so that C++ counts with it as a decimal: `2` becomes `2.0`. */
export function decimalLiteral(value: number): Expression {
  return { ...numberLiteral(value), code: decimal(value), type: 'float' };
}

/** The same whole number with 32 bits: `200` becomes `200L`. */
export function longLiteral(value: number): Expression {
  return { ...numberLiteral(value), code: `${value}L`, type: 'long' };
}

function decimal(value: number): string {
  // A float on AVR ends at 3.4e38; beyond it gcc warns of overflow.
  const bounded = Math.max(-3.4e38, Math.min(3.4e38, value));
  const text = String(bounded);
  return /[.e]/.test(text) ? text : `${text}.0`;
}

export function boolLiteral(value: boolean): Expression {
  return {
    code: String(value),
    order: Order.atom,
    type: 'bool',
    range: value ? [1, 1] : [0, 0],
    pure: true,
    reads: [],
  };
}

/** A text in quotes with everything escaped that C++ would read otherwise (trigraphs too). */
export function textLiteral(text: string): Expression {
  const escaped = text
    .replace(/[\\"]/g, '\\$&')
    .replace(/\?(?=\?)/g, '?\\')
    .replace(/\n/g, '\\n')
    .replace(/\r/g, '\\r')
    .replace(/\t/g, '\\t')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is escaped
    .replace(/[\u0000-\u001f\u007f]/g, (sign) => `\\${sign.charCodeAt(0).toString(8).padStart(3, '0')}`)
    .replace(/[\u2028\u2029]/g, ' ')
    .replace(/\p{Surrogate}/gu, '\ufffd');
  return { code: `"${escaped}"`, order: Order.atom, type: 'String', quoted: true, pure: true, reads: [] };
}
