import {
  exactFunctions,
  isConstantName,
  isSignLiteral,
  numberLiteralSize,
  pulseTimeout,
  serialReadings,
} from '../../../blocks/exact-names.ts';
import { type Built, built } from './built.ts';
import type { Node } from './syntax.ts';
import type { Values } from './values.ts';

/** A number or sign that only C++ writes so, or the name of one of Arduino's constants. */
export function exactLiteral(text: string): Built | undefined {
  const isExact = numberLiteralSize(text) !== undefined || isSignLiteral(text) || isConstantName(text);
  return isExact ? built('cpp_literal', { VALUE: text }) : undefined;
}

/** A call that the blocks of other drawers would write otherwise. */
export function exactCall(name: string, given: readonly Node[], values: Values): Built | undefined {
  const WHAT = /^Serial\.(\w+)$/.exec(name)?.[1];
  const [first, second, third] = given;
  if (given.length === 0)
    return WHAT !== undefined && Object.hasOwn(serialReadings, WHAT)
      ? built('cpp_serial_value', { WHAT })
      : undefined;
  if (!first) return undefined;
  if (given.length === 1 && Object.hasOwn(exactFunctions, name))
    return built('cpp_function', { NAME: name }, { VALUE: values.number(first) });
  if (name === 'random' && given.length <= 2) {
    const FROM = second ? values.number(first) : built('math_number', { NUM: 0 });
    return built('cpp_random', {}, { FROM, TO: values.number(second ?? first) });
  }
  if (name !== 'pulseIn' || !second || !/^(?:HIGH|LOW)$/.test(second.text)) return undefined;
  const TIME = third ? values.number(third) : built('math_number', { NUM: pulseTimeout });
  return built('cpp_pulse_in', { STATE: second.text }, { PIN: values.pinValue(first), TIME });
}
