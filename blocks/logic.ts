import type { Comparison } from './cpp/arithmetic.ts';
import { boolLiteral } from './cpp/literal.ts';
import { chosen, comparedValues, connected, inRange, negation } from './cpp/logic.ts';
import { type Category, gap } from './entry.ts';

const signs = { EQ: '=', NEQ: '≠', LT: '<', LTE: '≤', GT: '>', GTE: '≥' };

export const logic: Category = {
  id: 'logic',
  hue: 212,
  icon: 'scale',
  words: { ru: 'Логика', en: 'Logic' },
  blocks: [
    {
      type: 'logic_compare',
      kind: 'value',
      output: ['Boolean'],
      gaps: { A: gap.any(0), OP: gap.choice('EQ', 'NEQ', 'LT', 'LTE', 'GT', 'GTE'), B: gap.any(0) },
      words: {
        ru: {
          text: '{A} {OP} {B}',
          tip: 'Сравнивает два значения: да или нет. Тексты тоже можно.',
          choices: { OP: signs },
          synonyms: ['равно', 'больше', 'меньше', '=='],
        },
        en: {
          text: '{A} {OP} {B}',
          tip: 'Compares two values: yes or no. Texts are fine too.',
          choices: { OP: signs },
          synonyms: ['equal', 'greater', 'less', '=='],
        },
      },
      cpp: (here) => comparedValues(here.field('OP') as Comparison, here.value('A'), here.value('B')),
    },
    {
      type: 'logic_operation',
      kind: 'value',
      output: ['Boolean'],
      gaps: { A: gap.condition(), OP: gap.choice('AND', 'OR'), B: gap.condition() },
      words: {
        ru: {
          text: '{A} {OP} {B}',
          tip: '«и»: верно, когда верны оба. «или»: верно, когда верно хотя бы одно.',
          choices: { OP: { AND: 'и', OR: 'или' } },
          synonyms: ['&&', '||', 'and', 'or'],
        },
        en: {
          text: '{A} {OP} {B}',
          tip: '“and”: true when both are true. “or”: true when at least one is true.',
          choices: { OP: { AND: 'and', OR: 'or' } },
          synonyms: ['&&', '||', 'both'],
        },
      },
      cpp: (here) => connected(here.field('OP') === 'OR' ? '||' : '&&', here.value('A'), here.value('B')),
    },
    {
      type: 'logic_not',
      kind: 'value',
      output: ['Boolean'],
      gaps: { A: gap.condition() },
      words: {
        ru: {
          text: 'не {A}',
          tip: 'Наоборот: да становится нет, нет становится да.',
          synonyms: ['!', 'наоборот', 'not'],
        },
        en: {
          text: 'not {A}',
          tip: 'The other way round: true becomes false, false becomes true.',
          synonyms: ['!', 'opposite'],
        },
      },
      cpp: (here) => negation(here.value('A')),
    },
    {
      type: 'logic_boolean',
      kind: 'value',
      output: ['Boolean'],
      gaps: { VALUE: gap.choice('TRUE', 'FALSE') },
      words: {
        ru: {
          text: '{VALUE}',
          tip: 'Да или нет.',
          synonyms: ['истина', 'ложь', 'true', 'false'],
          choices: { VALUE: { TRUE: 'да', FALSE: 'нет' } },
        },
        en: {
          text: '{VALUE}',
          tip: 'True or false.',
          synonyms: ['yes', 'no', 'boolean'],
          choices: { VALUE: { TRUE: 'true', FALSE: 'false' } },
        },
      },
      cpp: (here) => boolLiteral(here.field('VALUE') === 'TRUE'),
    },
    {
      type: 'logic_in_range',
      kind: 'value',
      output: ['Boolean'],
      gaps: { VALUE: gap.number(50), LOW: gap.number(0), HIGH: gap.number(100) },
      words: {
        ru: {
          text: '{VALUE} от {LOW} до {HIGH}',
          tip: 'Да, если число лежит между краями. Оба края тоже подходят.',
          synonyms: ['между', 'в пределах', 'диапазон'],
        },
        en: {
          text: '{VALUE} is from {LOW} to {HIGH}',
          tip: 'True if the number lies between the two ends, or is one of them.',
          synonyms: ['between', 'range', 'within'],
        },
      },
      cpp: (here) => inRange(here, here.number('VALUE'), here.number('LOW'), here.number('HIGH')),
    },
    {
      type: 'logic_choose',
      kind: 'value',
      output: undefined,
      gaps: { COND: gap.condition(), A: gap.any(1), B: gap.any(0) },
      words: {
        ru: {
          text: 'если {COND} то {A} иначе {B}',
          tip: 'Одно из двух значений: первое, если условие верно, иначе второе.',
          synonyms: ['выбор', 'тернарный', '?:'],
        },
        en: {
          text: 'if {COND} then {A} else {B}',
          tip: 'One of two values: the first if the condition is true, else the second.',
          synonyms: ['choose', 'ternary', '?:'],
        },
      },
      cpp: (here) => chosen(here.bool('COND'), here.value('A'), here.value('B')),
    },
    {
      type: 'logic_toggle',
      kind: 'statement',
      gaps: { VAR: gap.variable() },
      changes: 'VAR',
      words: {
        ru: {
          text: 'переключить {VAR}',
          tip: 'Да становится нет, а нет — да: так переменная помнит, включено ли что-то.',
          synonyms: ['наоборот', 'флаг', '!', 'toggle'],
        },
        en: {
          text: 'toggle {VAR}',
          tip: 'Yes becomes no and no becomes yes: so a variable remembers whether something is on.',
          synonyms: ['flip', 'invert', 'flag', '!'],
        },
      },
      cpp: (here) => {
        const after = here.assigned('VAR', negation(here.variable('VAR')));
        return `${here.variable('VAR').code} = ${after.code};`;
      },
    },
  ],
};
