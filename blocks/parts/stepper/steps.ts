import type { CppContext, PartUse } from '../../cpp/context.ts';
import { atom, binary, cast, constant, type Expression, Order } from '../../cpp/expression.ts';
import { longLiteral, numberLiteral } from '../../cpp/literal.ts';
import { gap } from '../../entry.ts';
import type { PartSetting } from '../part.ts';

/** How far and how fast a stepper turns. */
export const turnGaps = {
  AMOUNT: gap.number(90),
  UNIT: gap.choice('DEGREES', 'TURNS', 'STEPS'),
  SPEED: gap.number(10),
} as const;

export const unitWords = {
  ru: { DEGREES: '°', TURNS: 'об.', STEPS: 'шагов' },
  en: { DEGREES: '°', TURNS: 'turns', STEPS: 'steps' },
} as const;

export function stepsSetting(value: number): PartSetting {
  return {
    kind: 'number',
    value,
    least: 4,
    most: 10_000,
    words: { ru: 'шагов в полном обороте', en: 'steps in a full turn' },
  };
}

/** The steps of a full turn as a constant of the sketch. */
export function stepsPerTurn(here: CppContext, part: PartUse): Expression {
  const steps = Math.max(1, Math.round(Number(part.setting('steps')) || 1));
  const name = `${part.name.replace(/[a-z\d](?=[A-Z])/g, '$&_').toUpperCase()}_STEPS`;
  here.object(`${part.id} steps`, `const int ${name} = ${steps};`);
  return atom(name, 'int', { range: [steps, steps] });
}

/**
 * The steps that the block turns by, from its gaps AMOUNT and UNIT.
 * @param amount the gap's value, where it is not to be taken as it is
 * @param parts what the library counts in a step: 2 where it counts half steps
 */
export function stepsOf(here: CppContext, part: PartUse, amount?: Expression, parts = 1): Expression {
  const counted = (steps: Expression): Expression =>
    parts === 1 ? steps : binary('*', Order.multiply, steps, numberLiteral(parts), 'long');
  const most = Math.floor(longest / parts);
  if (here.field('UNIT') === 'STEPS') {
    const steps = amount ?? here.number('AMOUNT', [-most, most]);
    return counted(parts === 1 ? steps : wide(steps));
  }
  const turn = stepsPerTurn(here, part);
  const turns = Math.floor(most / (constant(turn) ?? 1));
  const wanted = wide(amount ?? here.number('AMOUNT', [-turns, turns]));
  const steps = counted(binary('*', Order.multiply, wanted, turn, 'long'));
  return here.field('UNIT') === 'TURNS'
    ? steps
    : binary('/', Order.multiply, steps, numberLiteral(360), 'long');
}

/** Counted with 32 bits: two turns are more steps than half an `int`. */
function wide(amount: Expression): Expression {
  if (amount.type === 'float' || amount.type === 'long') return amount;
  const known = constant(amount);
  return known === undefined ? cast('long', amount) : longLiteral(known);
}

const longest = 2_147_483_647;
