import { asString, asText } from './cpp/convert.ts';
import { binary, call, cast, Order, operand } from './cpp/expression.ts';
import { textLiteral } from './cpp/literal.ts';
import { type Category, gap } from './entry.ts';

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
        ru: { text: '“{TEXT}”', tip: 'Буквы, слово или предложение.' },
        en: { text: '“{TEXT}”', tip: 'A letter, a word or a sentence.' },
      },
      cpp: (here) => textLiteral(here.field('TEXT')),
    },
    {
      type: 'text_join',
      kind: 'value',
      output: ['String'],
      gaps: { A: gap.anyText('t = '), B: gap.any(20) },
      words: {
        ru: { text: 'соединить {A} и {B}', tip: 'Приставляет второе к первому. Числа тоже можно.' },
        en: { text: 'join {A} and {B}', tip: 'Puts the second after the first. Numbers are fine too.' },
      },
      cpp: (here) => binary('+', Order.add, asString(here.value('A')), asText(here.value('B')), 'String'),
    },
    {
      type: 'text_length',
      kind: 'value',
      output: ['Number'],
      gaps: { TEXT: gap.anyText('abc') },
      words: {
        ru: { text: 'длина {TEXT}', tip: 'Сколько в тексте байтов: латинская буква — 1, русская — 2.' },
        en: {
          text: 'length of {TEXT}',
          tip: 'How many bytes the text has: a Latin letter is 1, a Cyrillic one is 2.',
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
  ],
};
