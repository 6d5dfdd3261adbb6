import { bits } from './bits.ts';
import { difference, product, quotient, remainder, sum, wholeQuotient } from './cpp/arithmetic.ts';
import { constrained, mapped, random, single, smallerOrLarger } from './cpp/functions.ts';
import { numberLiteral } from './cpp/literal.ts';
import { limits } from './cpp/types.ts';
import { type Category, gap } from './entry.ts';
import { mathFunctions } from './math-functions.ts';

const signs = { ADD: '+', SUBTRACT: '−', MULTIPLY: '×', DIVIDE: '÷' };
const arithmetic = { ADD: sum, SUBTRACT: difference, MULTIPLY: product, DIVIDE: quotient };

export const math: Category = {
  id: 'math',
  hue: 240,
  icon: 'calculator',
  words: { ru: 'Числа', en: 'Numbers' },
  blocks: [
    {
      type: 'math_number',
      kind: 'value',
      output: ['Number'],
      gaps: { NUM: { kind: 'number', value: 0 } },
      words: { ru: { text: '{NUM}', tip: 'Число.' }, en: { text: '{NUM}', tip: 'A number.' } },
      cpp: (here) => numberLiteral(Number(here.field('NUM'))),
    },
    {
      type: 'math_arithmetic',
      kind: 'value',
      output: ['Number'],
      gaps: {
        A: gap.number(1),
        OP: gap.choice('ADD', 'SUBTRACT', 'MULTIPLY', 'DIVIDE'),
        B: gap.number(1),
      },
      words: {
        ru: {
          text: '{A} {OP} {B}',
          tip: 'Считает. Деление даёт дробь: 5 ÷ 2 = 2.5. Деление на 0 даёт 0.',
          choices: { OP: signs },
          synonyms: ['плюс', 'минус', 'умножить', 'разделить'],
        },
        en: {
          text: '{A} {OP} {B}',
          tip: 'Counts. Dividing gives decimals: 5 ÷ 2 = 2.5. Dividing by 0 gives 0.',
          choices: { OP: signs },
          synonyms: ['plus', 'minus', 'times', 'divide'],
        },
      },
      cpp: (here) =>
        arithmetic[here.field('OP') as keyof typeof arithmetic](here.value('A'), here.value('B')),
    },
    {
      type: 'math_whole',
      kind: 'value',
      output: ['Number'],
      gaps: { WHAT: gap.choice('REMAINDER', 'QUOTIENT'), A: gap.number(10), B: gap.number(3) },
      words: {
        ru: {
          text: '{WHAT} {A} ÷ {B}',
          tip: 'Деление целых чисел. 10 ÷ 3: целая часть 3, остаток 1.',
          choices: { WHAT: { REMAINDER: 'остаток', QUOTIENT: 'целая часть' } },
          synonyms: ['деление', '%'],
        },
        en: {
          text: '{WHAT} of {A} ÷ {B}',
          tip: 'Dividing whole numbers. 10 ÷ 3: the whole part is 3, the remainder is 1.',
          choices: { WHAT: { REMAINDER: 'remainder', QUOTIENT: 'whole part' } },
          synonyms: ['modulo', '%'],
        },
      },
      cpp: (here) =>
        (here.field('WHAT') === 'QUOTIENT' ? wholeQuotient : remainder)(here.value('A'), here.value('B')),
    },
    {
      type: 'math_random',
      kind: 'value',
      output: ['Number'],
      gaps: { FROM: gap.number(1), TO: gap.number(6) },
      words: {
        ru: {
          text: 'случайное от {FROM} до {TO}',
          tip: 'Целое число наугад, как на кубике. Оба края тоже могут выпасть.',
          synonyms: ['кубик', 'random'],
        },
        en: {
          text: 'random from {FROM} to {TO}',
          tip: 'A whole number by chance, as on a dice. Both ends can come up too.',
          synonyms: ['dice', 'chance'],
        },
      },
      cpp: (here) => random(here, here.number('FROM', limits.long), here.number('TO', limits.long)),
    },
    {
      type: 'math_map',
      kind: 'value',
      output: ['Number'],
      gaps: {
        VALUE: gap.number(512),
        FROM_LOW: gap.number(0),
        FROM_HIGH: gap.number(1023),
        TO_LOW: gap.number(0),
        TO_HIGH: gap.number(255),
      },
      words: {
        ru: {
          text: 'перевести {VALUE} из {FROM_LOW} … {FROM_HIGH} в {TO_LOW} … {TO_HIGH}',
          tip: 'Переносит число с одной шкалы на другую. 512 из 0…1023 на шкале 0…255 — это 127.',
          synonyms: ['map', 'шкала'],
        },
        en: {
          text: 'map {VALUE} from {FROM_LOW} … {FROM_HIGH} to {TO_LOW} … {TO_HIGH}',
          tip: 'Moves a number from one scale to another. 512 of 0…1023 on the scale 0…255 is 127.',
          synonyms: ['scale'],
        },
      },
      cpp: (here) =>
        mapped([
          here.number('VALUE', limits.long),
          here.number('FROM_LOW', limits.long),
          here.number('FROM_HIGH', limits.long),
          here.number('TO_LOW', limits.long),
          here.number('TO_HIGH', limits.long),
        ]),
    },
    {
      type: 'math_constrain',
      kind: 'value',
      output: ['Number'],
      gaps: { VALUE: gap.number(50), LOW: gap.number(0), HIGH: gap.number(100) },
      words: {
        ru: {
          text: '{VALUE} не меньше {LOW} и не больше {HIGH}',
          tip: 'Число, которое не выходит за края: что меньше, станет нижним краем, что больше — верхним.',
          synonyms: ['ограничить', 'constrain'],
        },
        en: {
          text: 'keep {VALUE} between {LOW} and {HIGH}',
          tip: 'A number that stays inside: what is less becomes the lower end, what is more the upper one.',
          synonyms: ['constrain', 'limit', 'clamp'],
        },
      },
      cpp: (here) => constrained(here, here.number('VALUE'), here.number('LOW'), here.number('HIGH')),
    },
    {
      type: 'math_min_max',
      kind: 'value',
      output: ['Number'],
      gaps: { WHICH: gap.choice('MIN', 'MAX'), A: gap.number(1), B: gap.number(2) },
      words: {
        ru: {
          text: '{WHICH} из {A} и {B}',
          tip: 'Выбирает из двух чисел.',
          choices: { WHICH: { MIN: 'меньшее', MAX: 'большее' } },
          synonyms: ['минимум', 'максимум'],
        },
        en: {
          text: '{WHICH} of {A} and {B}',
          tip: 'Picks one of two numbers.',
          choices: { WHICH: { MIN: 'smaller', MAX: 'larger' } },
          synonyms: ['minimum', 'maximum'],
        },
      },
      cpp: (here) =>
        smallerOrLarger(
          here,
          here.field('WHICH') === 'MAX' ? 'max' : 'min',
          here.number('A'),
          here.number('B'),
        ),
    },
    {
      type: 'math_single',
      kind: 'value',
      output: ['Number'],
      gaps: {
        WHAT: gap.choice('ROUND', 'FLOOR', 'CEIL', 'ABS', 'NEG', 'SQRT', 'EXP', 'LN', 'LOG10'),
        VALUE: gap.number(3.7),
      },
      words: {
        ru: {
          text: '{WHAT} {VALUE}',
          tip: 'Округляет, убирает минус, меняет знак, находит корень или логарифм.',
          choices: {
            WHAT: {
              ROUND: 'округлить',
              FLOOR: 'округлить вниз',
              CEIL: 'округлить вверх',
              ABS: 'без минуса',
              NEG: 'минус',
              SQRT: 'корень из',
              EXP: 'e в степени',
              LN: 'ln',
              LOG10: 'log₁₀',
            },
          },
          synonyms: ['модуль', 'abs', 'round', 'floor', 'ceil', 'sqrt', 'логарифм', 'log', 'exp'],
        },
        en: {
          text: '{WHAT} {VALUE}',
          tip: 'Rounds, drops the minus, changes the sign, finds the square root or the logarithm.',
          choices: {
            WHAT: {
              ROUND: 'round',
              FLOOR: 'round down',
              CEIL: 'round up',
              ABS: 'absolute',
              NEG: 'minus',
              SQRT: 'square root of',
              EXP: 'e to the power of',
              LN: 'ln',
              LOG10: 'log₁₀',
            },
          },
          synonyms: ['abs', 'floor', 'ceil', 'sqrt', 'log', 'exp', 'logarithm'],
        },
      },
      cpp: (here) => single(here, here.field('WHAT'), here.value('VALUE')),
    },
    ...mathFunctions,
    ...bits,
  ],
};
