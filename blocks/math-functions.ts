import { product } from './cpp/arithmetic.ts';
import { atom, call, cast, constant, type Expression } from './cpp/expression.ts';
import { withResult } from './cpp/functions.ts';
import { numberLiteral } from './cpp/literal.ts';
import { limits } from './cpp/types.ts';
import { type BlockEntry, gap } from './entry.ts';

const angles = { SIN: 'sin', COS: 'cos', TAN: 'tan' } as const;
const arcs = { ASIN: 'asin', ACOS: 'acos', ATAN: 'atan' } as const;
const constants = {
  PI: ['PI', Math.PI],
  E: ['EULER', Math.E],
  SQRT2: ['M_SQRT2', Math.SQRT2],
} as const;

/** Powers, angles, constants, and a decimal made whole. */
export const mathFunctions: readonly BlockEntry[] = [
  {
    type: 'math_power',
    kind: 'value',
    output: ['Number'],
    gaps: { A: gap.number(2), B: gap.number(3) },
    words: {
      ru: {
        text: '{A} в степени {B}',
        tip: 'Умножает число само на себя столько раз: 2 в степени 3 — это 2 × 2 × 2 = 8.',
        synonyms: ['степень', 'квадрат', 'куб', 'pow'],
      },
      en: {
        text: '{A} to the power of {B}',
        tip: 'Multiplies the number by itself this many times: 2 to the power of 3 is 2 × 2 × 2 = 8.',
        synonyms: ['square', 'cube', 'exponent', 'pow'],
      },
    },
    cpp: (here) => power(here.number('A'), here.number('B')),
  },
  {
    type: 'math_trig',
    kind: 'value',
    output: ['Number'],
    gaps: { WHAT: gap.choice('SIN', 'COS', 'TAN'), ANGLE: gap.number(45) },
    words: {
      ru: {
        text: '{WHAT} {ANGLE} °',
        tip: 'Синус, косинус или тангенс угла в градусах.',
        choices: { WHAT: { SIN: 'синус', COS: 'косинус', TAN: 'тангенс' } },
        synonyms: ['sin', 'cos', 'tan', 'тригонометрия', 'угол'],
      },
      en: {
        text: '{WHAT} of {ANGLE} °',
        tip: 'Sine, cosine or tangent of an angle in degrees.',
        choices: { WHAT: { SIN: 'sine', COS: 'cosine', TAN: 'tangent' } },
        synonyms: ['sin', 'cos', 'tan', 'trigonometry', 'angle'],
      },
    },
    cpp: (here) => {
      const degrees = here.number('ANGLE');
      const angle = call('radians', [degrees], 'float', { pure: true });
      const name = angles[here.field('WHAT') as keyof typeof angles] ?? 'sin';
      const result = call(name, [angle], 'float', { pure: true });
      return withResult(result, [degrees] as const, ([x]) => Math[name]((x * Math.PI) / 180));
    },
  },
  {
    type: 'math_arc',
    kind: 'value',
    output: ['Number'],
    gaps: { WHAT: gap.choice('ASIN', 'ACOS', 'ATAN'), VALUE: gap.number(0.5) },
    words: {
      ru: {
        text: 'угол, у которого {WHAT} {VALUE}',
        tip: 'Угол в градусах по его синусу, косинусу или тангенсу.',
        choices: { WHAT: { ASIN: 'синус', ACOS: 'косинус', ATAN: 'тангенс' } },
        synonyms: ['арксинус', 'арккосинус', 'арктангенс', 'asin', 'acos', 'atan'],
      },
      en: {
        text: 'angle whose {WHAT} is {VALUE}',
        tip: 'The angle in degrees from its sine, cosine or tangent.',
        choices: { WHAT: { ASIN: 'sine', ACOS: 'cosine', ATAN: 'tangent' } },
        synonyms: ['arcsine', 'arccosine', 'arctangent', 'asin', 'acos', 'atan'],
      },
    },
    cpp: (here) => {
      const name = arcs[here.field('WHAT') as keyof typeof arcs] ?? 'asin';
      const value = here.number('VALUE');
      return inDegrees(call(name, [value], 'float', { pure: true }), [value], ([x = 0]) => Math[name](x));
    },
  },
  {
    type: 'math_direction',
    kind: 'value',
    output: ['Number'],
    gaps: { X: gap.number(1), Y: gap.number(1) },
    words: {
      ru: {
        text: 'угол на точку x {X} y {Y}',
        tip: 'В какую сторону лежит точка, в градусах от −180 до 180: 0 — вправо, 90 — вверх.',
        synonyms: ['atan2', 'направление'],
      },
      en: {
        text: 'angle towards x {X} y {Y}',
        tip: 'Which way the point lies, in degrees from −180 to 180: 0 is right, 90 is up.',
        synonyms: ['atan2', 'direction'],
      },
    },
    cpp: (here) => {
      const given = [here.number('Y'), here.number('X')];
      const arc = call('atan2', given, 'float', { pure: true });
      return inDegrees(arc, given, ([y = 0, x = 0]) => Math.atan2(y, x));
    },
  },
  {
    type: 'math_constant',
    kind: 'value',
    output: ['Number'],
    gaps: { WHAT: gap.choice('PI', 'E', 'SQRT2') },
    words: {
      ru: {
        text: 'число {WHAT}',
        tip: 'Числа, которые нужны в формулах. π = 3.14159…',
        choices: { WHAT: { PI: 'π', E: 'e', SQRT2: '√2' } },
        synonyms: ['пи', 'PI', 'константа'],
      },
      en: {
        text: 'the number {WHAT}',
        tip: 'Numbers that formulas need. π = 3.14159…',
        choices: { WHAT: { PI: 'π', E: 'e', SQRT2: '√2' } },
        synonyms: ['pi', 'constant'],
      },
    },
    cpp: (here) => {
      const [name, value] = constants[here.field('WHAT') as keyof typeof constants] ?? constants.PI;
      return atom(name, 'float', { range: [value, value] });
    },
  },
  {
    type: 'math_convert',
    kind: 'value',
    output: ['Number'],
    gaps: { VALUE: gap.number(3.7), TO: gap.choice('WHOLE', 'DECIMAL') },
    words: {
      ru: {
        text: '{VALUE} как {TO}',
        tip: 'Целое число — без дробной части: 3.7 станет 3. Дробное — чтобы дальше считать с дробями.',
        choices: { TO: { WHOLE: 'целое', DECIMAL: 'дробное' } },
        synonyms: ['int', 'float', 'тип', 'отбросить дробь'],
      },
      en: {
        text: '{VALUE} as {TO}',
        tip: 'A whole number drops the decimals: 3.7 becomes 3. A decimal one goes on counting with decimals.',
        choices: { TO: { WHOLE: 'whole number', DECIMAL: 'decimal' } },
        synonyms: ['int', 'float', 'cast', 'truncate'],
      },
    },
    cpp: (here) => {
      if (here.field('TO') === 'DECIMAL') return asDecimal(here.number('VALUE'));
      const value = here.number('VALUE', limits.long);
      const known = constant(value);
      if (known !== undefined) return numberLiteral(Math.trunc(known));
      return value.type === 'float' ? { ...cast('long', value), range: undefined } : value;
    },
  },
  {
    type: 'math_random_seed',
    kind: 'statement',
    gaps: { SEED: gap.number(7) },
    words: {
      ru: {
        text: 'начать случайные числа с {SEED}',
        tip: 'С одним и тем же началом случайные числа каждый раз идут одинаково.',
        synonyms: ['randomSeed', 'зерно'],
      },
      en: {
        text: 'start the random numbers from {SEED}',
        tip: 'With the same start the random numbers come the same way each time.',
        synonyms: ['randomSeed', 'seed'],
      },
    },
    cpp: (here) => `randomSeed(${here.number('SEED', [1, limits.long[1]]).code});`,
  },
];

/** A whole power that is small is multiplied out, as `pow` counts with decimals and rounds. */
function power(base: Expression, exponent: Expression): Expression {
  const times = constant(exponent);
  if (base.pure && times === 2) return product(base, base);
  if (base.pure && times === 3) return product(product(base, base), base);
  const result = call('pow', [base, exponent], 'float', { pure: true });
  return withResult(result, [base, exponent] as const, ([x, y]) => x ** y);
}

function asDecimal(value: Expression): Expression {
  return value.type === 'float' ? value : cast('float', value);
}

/** An angle that C++ counts in radians. */
function inDegrees(
  arc: Expression,
  given: readonly Expression[],
  count: (values: readonly number[]) => number,
): Expression {
  const degrees = call('degrees', [arc], 'float', { pure: true });
  return withResult(degrees, given, (values) => (count(values) * 180) / Math.PI);
}
