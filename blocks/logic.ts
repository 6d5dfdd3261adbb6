import type { Comparison } from './cpp/arithmetic.ts';
import { boolLiteral } from './cpp/literal.ts';
import { comparedValues, connected, negation } from './cpp/logic.ts';
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
        ru: { text: '{A} {OP} {B}', tip: 'Сравнивает два значения: да или нет.', choices: { OP: signs } },
        en: { text: '{A} {OP} {B}', tip: 'Compares two values: yes or no.', choices: { OP: signs } },
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
        },
        en: {
          text: '{A} {OP} {B}',
          tip: '“and”: true when both are true. “or”: true when at least one is true.',
          choices: { OP: { AND: 'and', OR: 'or' } },
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
        ru: { text: 'не {A}', tip: 'Наоборот: да становится нет, нет становится да.' },
        en: { text: 'not {A}', tip: 'The other way round: true becomes false, false becomes true.' },
      },
      cpp: (here) => negation(here.value('A')),
    },
    {
      type: 'logic_boolean',
      kind: 'value',
      output: ['Boolean'],
      gaps: { VALUE: gap.choice('TRUE', 'FALSE') },
      words: {
        ru: { text: '{VALUE}', tip: 'Да или нет.', choices: { VALUE: { TRUE: 'да', FALSE: 'нет' } } },
        en: { text: '{VALUE}', tip: 'True or false.', choices: { VALUE: { TRUE: 'true', FALSE: 'false' } } },
      },
      cpp: (here) => boolLiteral(here.field('VALUE') === 'TRUE'),
    },
  ],
};
