import { call, cast, Order, operand } from './cpp/expression.ts';
import { numberLiteral } from './cpp/literal.ts';
import { method } from './cpp/texts.ts';
import { type BlockEntry, gap } from './entry.ts';

/** Letters and the numbers by which the board keeps them. */
export const textCodes: readonly BlockEntry[] = [
  {
    type: 'text_code',
    kind: 'value',
    output: ['Number'],
    gaps: { TEXT: gap.anyText('A') },
    words: {
      ru: {
        text: 'код буквы {TEXT}',
        tip: 'Число, которым плата запоминает первую букву: у A это 65.',
        synonyms: ['ASCII', 'символ'],
      },
      en: {
        text: 'code of letter {TEXT}',
        tip: 'The number by which the board keeps the first letter: 65 for A.',
        synonyms: ['ASCII', 'character'],
      },
    },
    cpp: (here) => cast('int', method(here.value('TEXT'), 'charAt', [numberLiteral(0)], 'int')),
  },
  {
    type: 'text_from_code',
    kind: 'value',
    output: ['String'],
    gaps: { CODE: gap.number(65) },
    words: {
      ru: {
        text: 'буква с кодом {CODE}',
        tip: 'Буква, которую плата помнит под этим числом: 65 — это A.',
        synonyms: ['ASCII', 'символ', 'char'],
      },
      en: {
        text: 'letter with code {CODE}',
        tip: 'The letter that the board keeps under this number: 65 is A.',
        synonyms: ['ASCII', 'character', 'char'],
      },
    },
    cpp: (here) => {
      const code = here.number('CODE', [0, 127]);
      return call('String', [{ ...code, code: `(char)${operand(code, Order.unary)}` }], 'String', {
        pure: true,
      });
    },
  },
];
