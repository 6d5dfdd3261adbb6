import { asString, asText } from './cpp/convert.ts';
import { binary, call, cast, Order, operand } from './cpp/expression.ts';
import { textLiteral } from './cpp/literal.ts';
import {
  asked,
  changed,
  letterAt,
  method,
  partOf,
  placeOf,
  type textQuestions,
  withDigits,
} from './cpp/texts.ts';
import { type Category, gap } from './entry.ts';
import { textCodes } from './text-codes.ts';

/** The places that `charAt` and `substring` know. */
const places = [1, 32_767] as const;

export const text: Category = {
  id: 'text',
  hue: 150,
  icon: 'quote',
  words: { ru: 'Текст', en: 'Text' },
  blocks: [
    {
      type: 'text',
      kind: 'value',
      output: ['String'],
      gaps: { TEXT: { kind: 'text', value: '' } },
      words: {
        ru: { text: '“{TEXT}”', tip: 'Буквы, слово или предложение.', synonyms: ['строка', 'string'] },
        en: { text: '“{TEXT}”', tip: 'A letter, a word or a sentence.', synonyms: ['string'] },
      },
      cpp: (here) => textLiteral(here.field('TEXT')),
    },
    {
      type: 'text_join',
      kind: 'value',
      output: ['String'],
      gaps: { A: gap.anyText('t = '), B: gap.any(20) },
      words: {
        ru: {
          text: 'соединить {A} и {B}',
          tip: 'Приставляет второе к первому. Числа тоже можно.',
          synonyms: ['склеить', 'сложить', '+'],
        },
        en: {
          text: 'join {A} and {B}',
          tip: 'Puts the second after the first. Numbers are fine too.',
          synonyms: ['concat', 'append', '+'],
        },
      },
      cpp: (here) => binary('+', Order.add, asString(here.value('A')), asText(here.value('B')), 'String'),
    },
    {
      type: 'text_length',
      kind: 'value',
      output: ['Number'],
      gaps: { TEXT: gap.anyText('abc') },
      words: {
        ru: {
          text: 'длина {TEXT}',
          tip: 'Сколько в тексте байтов: латинская буква — 1, русская — 2.',
          synonyms: ['length', 'сколько букв'],
        },
        en: {
          text: 'length of {TEXT}',
          tip: 'How many bytes the text has: a Latin letter is 1, a Cyrillic one is 2.',
          synonyms: ['count letters'],
        },
      },
      cpp: (here) => {
        const text = asString(here.value('TEXT'));
        const { pure, reads } = text;
        const object = operand(text, Order.postfix);
        // length() is unsigned, and comparing it with a signed number would be warned of.
        return cast('int', call(`${object}.length`, [], 'int', { pure, reads }));
      },
    },
    {
      type: 'text_letter',
      kind: 'value',
      output: ['String'],
      gaps: { AT: gap.number(1), TEXT: gap.anyText('abc') },
      words: {
        ru: {
          text: 'буква номер {AT} из {TEXT}',
          tip: 'Первая буква — номер 1. Если такой нет, текст пустой. Русская буква занимает два номера.',
          synonyms: ['символ', 'charAt'],
        },
        en: {
          text: 'letter {AT} of {TEXT}',
          tip: 'The first letter is number 1. If there is no such letter, the text is empty.',
          synonyms: ['character', 'charAt'],
        },
      },
      cpp: (here) => letterAt(here.value('TEXT'), here.number('AT', places)),
    },
    {
      type: 'text_part',
      kind: 'value',
      output: ['String'],
      gaps: { TEXT: gap.anyText('abcdef'), FROM: gap.number(2), TO: gap.number(4) },
      words: {
        ru: {
          text: 'часть {TEXT} с {FROM} по {TO}',
          tip: 'Кусок текста. Буквы считаются с 1, обе крайние входят.',
          synonyms: ['подстрока', 'substring'],
        },
        en: {
          text: 'part of {TEXT} from {FROM} to {TO}',
          tip: 'A piece of the text. Letters are counted from 1, both ends included.',
          synonyms: ['substring', 'slice'],
        },
      },
      cpp: (here) => partOf(here.value('TEXT'), here.number('FROM', places), here.number('TO', places)),
    },
    {
      type: 'text_find',
      kind: 'value',
      output: ['Number'],
      gaps: { PART: gap.anyText('c'), TEXT: gap.anyText('abc') },
      words: {
        ru: {
          text: 'место {PART} в {TEXT}',
          tip: 'С какой буквы начинается кусок. Если его там нет — 0.',
          synonyms: ['найти', 'indexOf'],
        },
        en: {
          text: 'place of {PART} in {TEXT}',
          tip: 'At which letter the piece begins. If it is not there, 0.',
          synonyms: ['find', 'indexOf'],
        },
      },
      cpp: (here) => placeOf(here.value('PART'), here.value('TEXT')),
    },
    {
      type: 'text_asks',
      kind: 'value',
      output: ['Boolean'],
      gaps: {
        TEXT: gap.anyText('abc'),
        HOW: gap.choice('CONTAINS', 'STARTS', 'ENDS'),
        PART: gap.anyText('b'),
      },
      words: {
        ru: {
          text: '{TEXT} {HOW} {PART}',
          tip: 'Да, если в тексте есть такой кусок, если текст с него начинается или им кончается.',
          choices: { HOW: { CONTAINS: 'содержит', STARTS: 'начинается с', ENDS: 'кончается на' } },
          synonyms: ['startsWith', 'endsWith', 'contains', 'есть ли'],
        },
        en: {
          text: '{TEXT} {HOW} {PART}',
          tip: 'True if the text has this piece in it, begins with it or ends with it.',
          choices: { HOW: { CONTAINS: 'contains', STARTS: 'begins with', ENDS: 'ends with' } },
          synonyms: ['startsWith', 'endsWith', 'includes'],
        },
      },
      cpp: (here) =>
        asked(here.value('TEXT'), here.field('HOW') as keyof typeof textQuestions, here.value('PART')),
    },
    {
      type: 'text_change',
      kind: 'value',
      output: ['String'],
      gaps: { TEXT: gap.anyText('Robot'), HOW: gap.choice('toUpperCase', 'toLowerCase', 'trim') },
      words: {
        ru: {
          text: '{TEXT} {HOW}',
          tip: 'Тот же текст большими или маленькими буквами (латинскими) или без пробелов по краям.',
          choices: {
            HOW: {
              toUpperCase: 'большими буквами',
              toLowerCase: 'маленькими буквами',
              trim: 'без пробелов по краям',
            },
          },
          synonyms: ['заглавные', 'строчные', 'обрезать', 'trim'],
        },
        en: {
          text: '{TEXT} {HOW}',
          tip: 'The same text in capitals, in small letters, or without blanks at its ends.',
          choices: {
            HOW: {
              toUpperCase: 'in capitals',
              toLowerCase: 'in small letters',
              trim: 'without blanks at its ends',
            },
          },
          synonyms: ['uppercase', 'lowercase', 'trim', 'strip'],
        },
      },
      cpp: (here) => changed(here, here.field('HOW') as Parameters<typeof changed>[1], here.value('TEXT')),
    },
    {
      type: 'text_to_number',
      kind: 'value',
      output: ['Number'],
      gaps: { TEXT: gap.anyText('42'), TO: gap.choice('WHOLE', 'DECIMAL') },
      words: {
        ru: {
          text: '{TEXT} как {TO}',
          tip: 'Число, с которого начинается текст. Если там не число — 0.',
          choices: { TO: { WHOLE: 'целое число', DECIMAL: 'дробное число' } },
          synonyms: ['toInt', 'toFloat', 'в число'],
        },
        en: {
          text: '{TEXT} as {TO}',
          tip: 'The number with which the text begins. If it is no number, 0.',
          choices: { TO: { WHOLE: 'a whole number', DECIMAL: 'a decimal number' } },
          synonyms: ['toInt', 'toFloat', 'parse'],
        },
      },
      cpp: (here) =>
        here.field('TO') === 'DECIMAL'
          ? method(here.value('TEXT'), 'toFloat', [], 'float')
          : method(here.value('TEXT'), 'toInt', [], 'long'),
    },
    {
      type: 'text_from_number',
      kind: 'value',
      output: ['String'],
      gaps: { VALUE: gap.any(42) },
      words: {
        ru: {
          text: '{VALUE} как текст',
          tip: 'То же число, но буквами: его можно соединять и искать в нём цифры.',
          synonyms: ['String', 'в текст', 'в строку'],
        },
        en: {
          text: '{VALUE} as text',
          tip: 'The same number in letters: it can be joined, and digits can be looked for in it.',
          synonyms: ['String', 'to text'],
        },
      },
      cpp: (here) => asString(here.value('VALUE')),
    },
    {
      type: 'text_digits',
      kind: 'value',
      output: ['String'],
      gaps: { VALUE: gap.number(2.5678), DIGITS: gap.number(2) },
      words: {
        ru: {
          text: '{VALUE} с {DIGITS} знаками после точки',
          tip: 'Дробное число, записанное покороче: 2.5678 с 2 знаками — это 2.57.',
          synonyms: ['округлить', 'точность', 'знаки'],
        },
        en: {
          text: '{VALUE} with {DIGITS} digits after the point',
          tip: 'A decimal number written shorter: 2.5678 with 2 digits is 2.57.',
          synonyms: ['round', 'precision', 'decimals', 'toFixed'],
        },
      },
      cpp: (here) => withDigits(here.number('VALUE'), here.number('DIGITS')),
    },
    ...textCodes,
  ],
};
