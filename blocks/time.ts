import { difference, quotient } from './cpp/arithmetic.ts';
import type { CppContext } from './cpp/context.ts';
import { atom, call, type Expression } from './cpp/expression.ts';
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
      gaps: { UNIT: gap.choice('MS', 'S', 'US') },
      words: {
        ru: {
          text: '{UNIT} с запуска',
          tip: 'Сколько времени прошло с тех пор, как плата включилась.',
          choices: { UNIT: { MS: 'миллисекунды', S: 'секунды', US: 'микросекунды' } },
          synonyms: ['millis', 'micros', 'таймер', 'время'],
        },
        en: {
          text: '{UNIT} since start',
          tip: 'How much time has passed since the board woke up.',
          choices: { UNIT: { MS: 'milliseconds', S: 'seconds', US: 'microseconds' } },
          synonyms: ['millis', 'micros', 'timer', 'clock'],
        },
      },
      cpp: (here) => {
        if (here.field('UNIT') === 'US') return call('micros', [], 'unsigned long');
        return inUnit(call('millis', [], 'unsigned long'), here.field('UNIT'));
      },
    },
    {
      type: 'time_stopwatch_start',
      kind: 'statement',
      gaps: { NUMBER: gap.choice('1', '2', '3') },
      words: {
        ru: {
          text: 'запустить секундомер {NUMBER} с нуля',
          tip: 'С этого места секундомер считает время заново. Программа его не ждёт.',
          synonyms: ['таймер', 'сбросить', 'засечь время', 'millis'],
        },
        en: {
          text: 'start stopwatch {NUMBER} from zero',
          tip: 'From here on the stopwatch counts time anew. The program does not wait for it.',
          synonyms: ['timer', 'reset', 'millis'],
        },
      },
      cpp: (here) => {
        const name = stopwatch(here);
        return `${name} = millis();`;
      },
    },
    {
      type: 'time_stopwatch',
      kind: 'value',
      output: ['Number'],
      gaps: { NUMBER: gap.choice('1', '2', '3'), UNIT: gap.choice('S', 'MS') },
      words: {
        ru: {
          text: 'секундомер {NUMBER}, {UNIT}',
          tip: 'Сколько прошло с тех пор, как секундомер запустили. Если его не запускали — с включения платы.',
          choices: { UNIT: { MS: 'мс', S: 'с' } },
          synonyms: ['таймер', 'сколько прошло', 'millis'],
        },
        en: {
          text: 'stopwatch {NUMBER} in {UNIT}',
          tip: 'How long it is since the stopwatch was started; since the board woke up if it never was.',
          choices: { UNIT: { MS: 'ms', S: 's' } },
          synonyms: ['timer', 'elapsed', 'millis'],
        },
      },
      cpp: (here) => {
        const start = atom(stopwatch(here), 'unsigned long', { pure: false });
        return inUnit(difference(call('millis', [], 'unsigned long'), start), here.field('UNIT'));
      },
    },
  ],
};

function inUnit(ms: Expression, unit: string): Expression {
  return unit === 'S' ? quotient(ms, numberLiteral(1000)) : ms;
}

/** The variable with the time at which a stopwatch was started. */
function stopwatch(here: CppContext): string {
  return here.shared(`stopwatch${here.field('NUMBER')}`, (name) => `unsigned long ${name} = 0;`);
}
