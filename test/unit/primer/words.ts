/** Blocks under the names that the primers' C++ has for them, so that a rebuilt program reads beside its original. */
import { type Built, block, digitalPin, get, variable } from '../blocks/building.ts';

export { get, workspace } from '../blocks/building.ts';

type Value = Built | number;

export const write = (pin: string, state: 'HIGH' | 'LOW' | 'TOGGLE'): Built =>
  block('pin_write', { STATE: state }, { PIN: digitalPin(pin) });
export const writeAt = (pin: Built, state: 'HIGH' | 'LOW'): Built =>
  block('pin_write', { STATE: state }, { PIN: pin });
export const analogWrite = (pin: string | Built, value: Value): Built =>
  block(
    'pin_pwm_write',
    {},
    { PIN: typeof pin === 'string' ? block('pin_pwm', { PIN: pin }) : pin, VALUE: value },
  );
export const isHigh = (pin: string): Built => block('pin_read', {}, { PIN: digitalPin(pin) });
export const isPressed = (pin: string): Built => block('pin_button', { PIN: pin });
export const analogRead = (pin: string): Built => block('pin_analog_read', { PIN: pin });
export const pulseIn = (pin: string): Built => block('pin_pulse', { PIN: pin, STATE: 'HIGH' });
export const millis = (): Built => block('time_since_start', { UNIT: 'MS' });
export const delay = (ms: Value): Built => block('control_wait', { UNIT: 'MS' }, { TIME: ms });

export const print = (value: Value | string): Built => block('serial_print', {}, { VALUE: value });
export const println = (value: Value | string): Built => block('serial_print_line', {}, { VALUE: value });

export const set = (name: string, value: Value | boolean): Built =>
  block('variable_set', variable(name), { VALUE: value });
export const change = (name: string, by: Value): Built =>
  block('variable_change', variable(name), { DELTA: by });

const arithmetic =
  (OP: string) =>
  (a: Value, b: Value): Built =>
    block('math_arithmetic', { OP }, { A: a, B: b });
export const plus = arithmetic('ADD');
export const minus = arithmetic('SUBTRACT');
export const times = arithmetic('MULTIPLY');
export const divided = arithmetic('DIVIDE');
export const wholeDivided = (a: Value, b: Value): Built =>
  block('math_whole', { WHAT: 'QUOTIENT' }, { A: a, B: b });
export const remainder = (a: Value, b: Value): Built =>
  block('math_whole', { WHAT: 'REMAINDER' }, { A: a, B: b });
export const negative = (value: Value): Built => block('math_single', { WHAT: 'NEG' }, { VALUE: value });
export const map = (value: Value, from: readonly [Value, Value], to: readonly [Value, Value]): Built =>
  block(
    'math_map',
    {},
    { VALUE: value, FROM_LOW: from[0], FROM_HIGH: from[1], TO_LOW: to[0], TO_HIGH: to[1] },
  );
export const constrain = (value: Value, low: Value, high: Value): Built =>
  block('math_constrain', {}, { VALUE: value, LOW: low, HIGH: high });

const compare =
  (OP: string) =>
  (a: Value, b: Value): Built =>
    block('logic_compare', { OP }, { A: a, B: b });
export const equal = compare('EQ');
export const unequal = compare('NEQ');
export const less = compare('LT');
export const atMost = compare('LTE');
export const more = compare('GT');
export const atLeast = compare('GTE');
export const and = (a: Built, b: Built): Built => block('logic_operation', { OP: 'AND' }, { A: a, B: b });
export const or = (a: Built, b: Built): Built => block('logic_operation', { OP: 'OR' }, { A: a, B: b });
export const not = (a: Built): Built => block('logic_not', {}, { A: a });

/** `if … else if … else`: pairs of a condition and its body, the last body for “else”. */
export function when(first: Built, body: Built[], ...rest: (Built | Built[])[]): Built {
  const gaps: Record<string, Built | Built[]> = { IF0: first, DO0: body };
  let elseIfs = 0;
  let hasElse = false;
  for (let at = 0; at < rest.length; at++) {
    const part = rest[at];
    if (part === undefined) continue;
    if (Array.isArray(part)) {
      hasElse = true;
      gaps.ELSE = part;
    } else {
      elseIfs += 1;
      gaps[`IF${elseIfs}`] = part;
      gaps[`DO${elseIfs}`] = rest[++at] ?? [];
    }
  }
  const made = block('control_if', {}, gaps);
  if (elseIfs > 0 || hasElse) made.extraState = { elseIfs, hasElse };
  return made;
}
export const whileTrue = (condition: Built, body: Built[]): Built =>
  block('control_while', { MODE: 'WHILE' }, { COND: condition, DO: body });
export const count = (name: string, from: Value, to: Value, step: Value, body: Built[]): Built =>
  block('control_for', variable(name), { FROM: from, TO: to, STEP: step, DO: body });
export const v = get;

export const tone = (pin: string, frequency: Value): Built =>
  block('sound_tone', { PIN: pin }, { FREQUENCY: frequency });
export const noTone = (pin: string): Built => block('sound_silence', { PIN: pin });
/** `tone(pin, frequency, ms); delay(ms);` */
export const play = (pin: string, frequency: Value, ms: Value): Built =>
  block('sound_play', { PIN: pin }, { NOTE: frequency, TIME: ms });
