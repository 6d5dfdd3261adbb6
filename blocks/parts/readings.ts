/** What the sensors' blocks have in common: reading a leg, and a part's own named numbers. */
import type { CppContext, PartUse, PinMode } from '../cpp/context.ts';
import { atom, call, type Expression } from '../cpp/expression.ts';
import { levelRead } from '../cpp/level.ts';
import { numberLiteral } from '../cpp/literal.ts';

export type LevelName = 'HIGH' | 'LOW';

/** Whether a leg is at that level: `digitalRead(BUTTON_PIN) == LOW`. */
export function isAt(part: PartUse, leg: string, level: LevelName, mode: PinMode = 'INPUT'): Expression {
  const read = levelRead(part.pin(leg, mode), level);
  return read.asBool ?? read;
}

/** A leg's voltage: `analogRead(POTENTIOMETER_PIN)`, 0 to 1023. */
export function reading(part: PartUse, leg: string): Expression {
  return call('analogRead', [part.pin(leg)], 'int', { range: [0, 1023] });
}

/** A reading carried over to another scale: `map(analogRead(LIGHT_SENSOR_PIN), 0, 1023, 0, 100)`. */
export function scaled(value: Expression, low: number, high: number): Expression {
  const ends = [0, 1023, low, high].map(numberLiteral);
  return call('map', [value, ...ends], 'long', { range: [Math.min(low, high), Math.max(low, high)] });
}

/** A number that the pupil set for the part, under a name of its own: `LINE_ANALOG_THRESHOLD`. */
export function partConstant(here: CppContext, part: PartUse, what: string, value: number): Expression {
  const stem = part.name.replace(/[a-z\d](?=[A-Z])/g, '$&_').toUpperCase();
  const name = `${stem}_${what}`;
  here.object(name, `const int ${name} = ${value};`);
  return atom(name, 'int', { range: [value, value] });
}
