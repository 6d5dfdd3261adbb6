import type { Node } from 'web-tree-sitter';
import { type Built, built } from './built.ts';
import type { Values } from './values.ts';

/** A number or sign that only C++ writes so, or the name of one of Arduino's constants. */
export function exactLiteral(text: string): Built | undefined {
  const isNumber = /^(?:\d+\.?\d*(?:e[+-]?\d+)?|\.\d+|0x[\da-f]+|0b[01]+)[ulf]*$/i.test(text);
  const isSign = /^'(?:[^'\\\n]|\\(?:[nrt0\\'"]|x[\da-f]{1,2}|[0-7]{1,3}))'$/i.test(text);
  return isNumber || isSign || /^[A-Z][A-Z\d_]*$/.test(text)
    ? built('cpp_literal', { VALUE: text })
    : undefined;
}

const readings = /^Serial\.(read|peek|available|parseInt|parseFloat)$/;
const functions =
  /^(?:a?(?:sin|cos|tan)|isnan|is(?:Alpha|AlphaNumeric|Ascii|Control|Digit|Graph|HexadecimalDigit|LowerCase|Printable|Punct|Space|UpperCase|Whitespace))$/;

/** A call that the blocks of other drawers would write otherwise. */
export function exactCall(name: string, given: readonly Node[], values: Values): Built | undefined {
  const WHAT = readings.exec(name)?.[1];
  const [first, second, third] = given;
  if (given.length === 0) return WHAT === undefined ? undefined : built('cpp_serial_value', { WHAT });
  if (!first) return undefined;
  if (given.length === 1 && functions.test(name))
    return built('cpp_function', { NAME: name }, { VALUE: values.number(first) });
  if (name === 'random' && given.length <= 2) {
    const FROM = second ? values.number(first) : built('math_number', { NUM: 0 });
    return built('cpp_random', {}, { FROM, TO: values.number(second ?? first) });
  }
  if (name !== 'pulseIn' || !second || !/^(?:HIGH|LOW)$/.test(second.text)) return undefined;
  const TIME = third ? values.number(third) : built('math_number', { NUM: 1_000_000 });
  return built('cpp_pulse_in', { STATE: second.text }, { PIN: values.pinValue(first), TIME });
}
