import type { CppContext, PartUse } from '../../cpp/context.ts';
import { constant } from '../../cpp/expression.ts';
import { numberLiteral } from '../../cpp/literal.ts';
import { takeShield } from '../motor-shield/shield.ts';
import { stepsOf, stepsPerTurn } from '../stepper/steps.ts';

/** How the library switches the coils: one at a time, both, in turn (half steps), or little by little. */
export const stepStyles = ['SINGLE', 'DOUBLE', 'INTERLEAVE', 'MICROSTEP'] as const;
export type StepStyle = (typeof stepStyles)[number];

/** The library counts the steps of one call with 16 bits. */
const longestCall = 65_535;

/** The terminals of a stepper's two coils, by the number that the library gives to the pair. */
export function coilsOf(port: string | number): readonly [number, number] {
  return Number(port) === 2 ? [3, 4] : [1, 2];
}

/** Turns the shaft by the block's gaps AMOUNT and UNIT, at the speed of its gap SPEED. */
export function turnOnShield(here: CppContext, part: PartUse, style: StepStyle): string {
  const name = declared(here, part);
  const speed = `${name}.setSpeed(${here.number('SPEED', [1, 1000]).code});`;
  const parts = style === 'INTERLEAVE' ? 2 : 1;
  const amount = constant(here.number('AMOUNT'));
  const most = longestCall / parts / (here.field('UNIT') === 'STEPS' ? 1 : turnsOf(here, part));
  if (amount !== undefined && Math.abs(amount) <= most) {
    const steps = stepsOf(here, part, numberLiteral(Math.abs(amount)), parts).code;
    return `${speed}\n${name}.step(${steps}, ${amount < 0 ? 'BACKWARD' : 'FORWARD'}, ${style});`;
  }
  const turn = here.helper(
    `${name}Turn`,
    (own) => `void ${own}(long steps, int style) {
  const int direction = steps < 0 ? BACKWARD : FORWARD;
  for (long left = abs(steps); left > 0; left -= 1000) {
    ${name}.step(min(left, 1000L), direction, style);
  }
}`,
  );
  return `${speed}\n${turn}(${stepsOf(here, part, undefined, parts).code}, ${style});`;
}

/** Lets go of the shaft: no current in the coils. */
export function releaseOnShield(here: CppContext, part: PartUse): string {
  return `${declared(here, part)}.release();`;
}

/** Steps in one of the unit that the block counts in. */
function turnsOf(here: CppContext, part: PartUse): number {
  const steps = constant(stepsPerTurn(here, part)) ?? 1;
  return here.field('UNIT') === 'TURNS' ? steps : steps / 360;
}

function declared(here: CppContext, part: PartUse): string {
  const port = Number(part.setting('port')) === 2 ? 2 : 1;
  takeShield(here, part, coilsOf(port));
  here.object(part.id, `AF_Stepper ${part.name}(${stepsPerTurn(here, part).code}, ${port});`);
  return part.name;
}
