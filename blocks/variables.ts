import { sum } from './cpp/arithmetic.ts';
import { asNumber } from './cpp/convert.ts';
import { constant } from './cpp/expression.ts';
import { numberLiteral } from './cpp/literal.ts';
import { namedType } from './cpp/types.ts';
import { type Category, gap } from './entry.ts';

/** Variables are declared by themselves, with the type of what is put into them. */
export const variables: Category = {
  id: 'variables',
  hue: 95,
  icon: 'box',
  words: { ru: 'Переменные', en: 'Variables' },
  custom: 'variables',
  blocks: [
    {
      type: 'variable_set',
      kind: 'statement',
      gaps: { VAR: gap.variable(), VALUE: gap.any(0) },
      changes: 'VAR',
      words: {
        ru: {
          text: 'положить в {VAR} значение {VALUE}',
          tip: 'Переменная запомнит это значение. Старое забудется.',
          synonyms: ['присвоить', 'переменная', '='],
        },
        en: {
          text: 'set {VAR} to {VALUE}',
          tip: 'The variable remembers this value and forgets the old one.',
          synonyms: ['assign', 'variable', '='],
        },
      },
      cpp: (here) => {
        const value = here.assigned('VAR', here.value('VALUE'));
        return `${here.variable('VAR').code} = ${value.code};`;
      },
    },
    {
      type: 'variable_change',
      kind: 'statement',
      gaps: { VAR: gap.variable(), DELTA: gap.number(1) },
      changes: 'VAR',
      words: {
        ru: {
          text: 'изменить {VAR} на {DELTA}',
          tip: 'Прибавляет к переменной. Число с минусом — отнимает.',
          synonyms: ['прибавить', 'увеличить', 'счётчик', '+='],
        },
        en: {
          text: 'change {VAR} by {DELTA}',
          tip: 'Adds to the variable. A number with a minus takes away.',
          synonyms: ['add', 'increase', 'counter', '+='],
        },
      },
      cpp: (here) => {
        const delta = here.number('DELTA');
        const before = here.variable('VAR');
        const after = here.assigned('VAR', sum(before, delta));
        const known = constant(delta);
        if (before.type === 'String' || before.type === 'bool') return `${before.code} = ${after.code};`;
        if (known === 1) return `${before.code}++;`;
        if (known === -1) return `${before.code}--;`;
        return known !== undefined && known < 0
          ? `${before.code} -= ${numberLiteral(-known).code};`
          : `${before.code} += ${asNumber(delta).code};`;
      },
    },
    {
      type: 'variable_type',
      kind: 'statement',
      gaps: { VAR: gap.variable(), TYPE: gap.choice('INT', 'LONG', 'FLOAT', 'BOOL', 'STRING') },
      words: {
        ru: {
          text: 'в {VAR} лежит {TYPE}',
          tip: 'Сам скажи, что лежит в переменной. Без этого блока плата поймёт это по тому, что туда кладут.',
          choices: {
            TYPE: {
              INT: 'целое (до 32 767)',
              LONG: 'большое целое (до 2 млрд)',
              FLOAT: 'дробное',
              BOOL: 'да или нет',
              STRING: 'текст',
            },
          },
          synonyms: ['тип', 'int', 'long', 'float', 'bool', 'String', 'объявить'],
        },
        en: {
          text: '{VAR} holds {TYPE}',
          tip: 'Say yourself what the variable holds. Without this block that is told by what is put into it.',
          choices: {
            TYPE: {
              INT: 'a whole number (to 32 767)',
              LONG: 'a big whole number (to 2 billion)',
              FLOAT: 'a decimal number',
              BOOL: 'yes or no',
              STRING: 'a text',
            },
          },
          synonyms: ['type', 'int', 'long', 'float', 'bool', 'String', 'declare'],
        },
      },
      cpp: (here) => {
        here.declare('VAR', namedType(here.field('TYPE')));
        return '';
      },
    },
    {
      type: 'variable_get',
      kind: 'value',
      output: undefined,
      gaps: { VAR: gap.variable() },
      words: {
        ru: { text: '{VAR}', tip: 'То, что сейчас лежит в переменной.', synonyms: ['значение'] },
        en: { text: '{VAR}', tip: 'What is in the variable now.', synonyms: ['value'] },
      },
      cpp: (here) => here.variable('VAR'),
    },
  ],
};
