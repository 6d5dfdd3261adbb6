import { quotient } from './cpp/arithmetic.ts';
import { call } from './cpp/expression.ts';
import { numberLiteral } from './cpp/literal.ts';
import { type Category, gap } from './entry.ts';

export const time: Category = {
  id: 'time',
  hue: 335,
  icon: 'timer',
  words: { ru: 'Время', en: 'Time' },
  blocks: [
    {
      type: 'time_since_start',
      kind: 'value',
      output: ['Number'],
      gaps: { UNIT: gap.choice('MS', 'S') },
      words: {
        ru: {
          text: '{UNIT} с запуска',
          tip: 'Сколько времени прошло с тех пор, как плата включилась.',
          choices: { UNIT: { MS: 'миллисекунды', S: 'секунды' } },
          synonyms: ['millis', 'таймер'],
        },
        en: {
          text: '{UNIT} since start',
          tip: 'How much time has passed since the board woke up.',
          choices: { UNIT: { MS: 'milliseconds', S: 'seconds' } },
          synonyms: ['millis', 'timer'],
        },
      },
      cpp: (here) => {
        const ms = call('millis', [], 'unsigned long');
        return here.field('UNIT') === 'S' ? quotient(ms, numberLiteral(1000)) : ms;
      },
    },
  ],
};
