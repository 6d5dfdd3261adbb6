import { foreignValue } from './cpp/foreign.ts';
import { unmarked } from './cpp/marks.ts';
import { type BlockEntry, gap } from './entry.ts';

const whole = 'cpp_switch';

/** C++'s own choice among many: a number is compared with constants, and each has its statements. */
export const exactSwitch: readonly BlockEntry[] = [
  {
    type: whole,
    kind: 'statement',
    level: 'expert',
    gaps: { VALUE: gap.any(1), DO: gap.body() },
    words: {
      ru: {
        text: 'switch: по значению {VALUE} {DO}',
        tip: 'Внутри лежат блоки «если это». Выполнится тот, чьё число или знак совпали со значением.',
        synonyms: ['выбор', 'case', 'переключатель', 'варианты'],
      },
      en: {
        text: 'switch on {VALUE} {DO}',
        tip: 'Holds blocks “case”. The one whose number or character is the value runs.',
        synonyms: ['choice', 'case', 'select'],
      },
    },
    cpp: (here) => {
      const body = here.body('DO');
      // A label must have something to lead to.
      const end = /:\s*$/.test(unmarked(body)) ? '    break;\n' : '';
      return `switch (${here.whole('VALUE').code}) {\n${body}${end}}`;
    },
  },
  {
    type: 'cpp_case',
    kind: 'statement',
    level: 'expert',
    insideOf: whole,
    gaps: { VALUE: { kind: 'text', value: '1' }, DO: gap.body(), END: gap.choice('BREAK', 'NEXT') },
    words: {
      ru: {
        text: 'если это {VALUE} {DO} {END}',
        tip: "Один случай для switch: число, знак ('a') или константа. Без выхода программа идёт в следующий случай. Выход из повторения здесь выходит только из switch.",
        choices: { END: { BREAK: 'и выйти из switch', NEXT: 'и дальше, в следующий' } },
        synonyms: ['case', 'случай', 'вариант', 'switch'],
      },
      en: {
        text: 'case {VALUE} {DO} {END}',
        tip: "One case of a switch: a number, a character ('a') or a constant. Without leaving, the program goes on into the next case. Leaving the loop leaves only the switch here.",
        choices: { END: { BREAK: 'and leave the switch', NEXT: 'and on into the next' } },
        synonyms: ['switch', 'choice', 'break'],
      },
    },
    cpp: (here) => {
      const label = `case ${foreignValue(here.field('VALUE'), 'int')}:`;
      const isLeft = here.field('END') === 'BREAK';
      return here.around === whole ? labelled(label, here.body('DO'), isLeft) : '';
    },
  },
  {
    type: 'cpp_default',
    kind: 'statement',
    level: 'expert',
    insideOf: whole,
    gaps: { DO: gap.body() },
    words: {
      ru: {
        text: 'если ничто не подошло {DO}',
        tip: 'Последний случай для switch: выполнится, когда ни один другой не совпал.',
        synonyms: ['default', 'иначе', 'switch'],
      },
      en: {
        text: 'default {DO}',
        tip: 'The last case of a switch: it runs when no other fits.',
        synonyms: ['otherwise', 'else', 'switch'],
      },
    },
    cpp: (here) => (here.around === whole ? labelled('default:', here.body('DO'), true) : ''),
  },
];

/** What a label leads to; braces keep what is declared there away from the other labels. */
function labelled(label: string, body: string, isLeft: boolean): string {
  const declares = /^ {2}(?!return |else )(?:[A-Za-z_]\w* )+\w+(?: =|;|\[)/m.test(unmarked(body));
  const end = isLeft ? '  break;\n' : '';
  const lines = declares ? `${label} {\n${body}${end}}` : `${label}\n${body}${end}`;
  return lines.trimEnd();
}
