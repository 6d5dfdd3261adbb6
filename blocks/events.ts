import { compared, difference } from './cpp/arithmetic.ts';
import type { CppContext } from './cpp/context.ts';
import { milliseconds } from './cpp/durations.ts';
import { atom, call } from './cpp/expression.ts';
import { indented, outdented } from './cpp/layout.ts';
import { numberLiteral } from './cpp/literal.ts';
import { type BlockEntry, gap } from './entry.ts';

/** A contact springs for less than this, ms: what follows a change sooner is no change. */
const springing = 30;

/** Frames that `loop()` looks out for: several of a kind may stand beside each other and beside “forever”. */
export const events: readonly BlockEntry[] = [
  {
    type: 'program_every',
    kind: 'frame',
    runs: 'event',
    gaps: { TIME: gap.number(500), UNIT: gap.choice('MS', 'S'), DO: gap.body() },
    words: {
      ru: {
        text: 'каждые {TIME} {UNIT} {DO}',
        tip: 'Выполняет блоки внутри раз в столько времени, а остальная программа не ждёт. Долгое «ждать» в ней всё задержит.',
        choices: { UNIT: { MS: 'мс', S: 'с' } },
        synonyms: ['таймер', 'период', 'millis', 'без ожидания'],
      },
      en: {
        text: 'every {TIME} {UNIT} {DO}',
        tip: 'Runs the blocks inside once in this time while the rest of the program goes on. A long “wait” there holds all up.',
        choices: { UNIT: { MS: 'ms', S: 's' } },
        synonyms: ['timer', 'period', 'interval', 'millis'],
      },
    },
    cpp: (here) => {
      const last = here.global('lastTime', (name) => `unsigned long ${name} = 0;`);
      const period = milliseconds(here.number('TIME', [0.001, Number.MAX_VALUE]), here.field('UNIT'));
      const due = compared('GTE', since(last), period);
      return `if (${due.code}) {\n  ${last} = millis();\n${here.body('DO')}}`;
    },
  },
  {
    type: 'program_when_button',
    kind: 'frame',
    runs: 'event',
    gaps: { PIN: gap.fixedPin('digital', '2'), EVENT: gap.choice('LOW', 'HIGH'), DO: gap.body() },
    words: {
      ru: {
        text: 'когда кнопку на пине {PIN} {EVENT} {DO}',
        tip: 'Один раз на каждое нажатие. Кнопка стоит между пином и GND, дребезг отсеивается.',
        choices: { EVENT: { LOW: 'нажали', HIGH: 'отпустили' } },
        synonyms: ['нажатие', 'событие', 'антидребезг', 'button'],
      },
      en: {
        text: 'when button on pin {PIN} is {EVENT} {DO}',
        tip: 'Once for each press. The button stands between the pin and GND; its bouncing is filtered out.',
        choices: { EVENT: { LOW: 'pressed', HIGH: 'released' } },
        synonyms: ['press', 'click', 'event', 'debounce'],
      },
    },
    cpp: (here) => {
      const pin = here.pin('PIN', 'button', 'INPUT_PULLUP').code.code;
      const state = here.global('buttonState', (name) => `int ${name} = HIGH;`);
      const body = `if (${state} == ${here.field('EVENT')}) {\n${here.body('DO')}}\n`;
      return whenChanged(here, { pin, state, time: 'buttonTime' }, body);
    },
  },
  {
    type: 'program_when_pin',
    kind: 'frame',
    runs: 'event',
    gaps: {
      PIN: gap.fixedPin('digital', '2'),
      EVENT: gap.choice('HIGH', 'LOW', 'CHANGE'),
      DO: gap.body(),
    },
    words: {
      ru: {
        text: 'когда пин {PIN} {EVENT} {DO}',
        tip: 'Один раз на каждое изменение: 5 вольт на пине появились (включился) или пропали (выключился).',
        choices: { EVENT: { HIGH: 'включился', LOW: 'выключился', CHANGE: 'изменился' } },
        synonyms: ['событие', 'датчик', 'digitalRead'],
      },
      en: {
        text: 'when pin {PIN} {EVENT} {DO}',
        tip: 'Once for each change: 5 volts came to the pin (turned on) or went away (turned off).',
        choices: { EVENT: { HIGH: 'turns on', LOW: 'turns off', CHANGE: 'changes' } },
        synonyms: ['event', 'sensor', 'digitalRead'],
      },
    },
    cpp: (here) => {
      const pin = here.pin('PIN', 'input', 'INPUT').code.code;
      const state = here.global('pinState', (name) => `int ${name} = LOW;`);
      here.setup(state, `${state} = digitalRead(${pin});`);
      const event = here.field('EVENT');
      const body = here.body('DO');
      return whenChanged(
        here,
        { pin, state, time: 'pinTime' },
        event === 'CHANGE' ? outdented(body) : `if (${state} == ${event}) {\n${body}}\n`,
      );
    },
  },
  {
    type: 'program_when',
    kind: 'frame',
    runs: 'event',
    gaps: { COND: gap.condition(), DO: gap.body() },
    words: {
      ru: {
        text: 'когда станет {COND} {DO}',
        tip: 'Один раз каждый раз, когда условие становится верным.',
        synonyms: ['событие', 'условие', 'если'],
      },
      en: {
        text: 'when it becomes true that {COND} {DO}',
        tip: 'Once each time that the condition becomes true.',
        synonyms: ['event', 'condition'],
      },
    },
    cpp: (here) => {
      const was = here.global('wasTrue', (name) => `bool ${name} = false;`);
      const is = here.name('isTrue');
      const lines = [
        `const bool ${is} = ${here.bool('COND').code};`,
        `if (${is} && !${was}) {\n${here.body('DO')}}`,
        `${was} = ${is};`,
      ];
      return lines.join('\n');
    },
  },
];

/** The time since a variable was set to `millis()`. */
function since(variable: string) {
  return difference(call('millis', [], 'unsigned long'), atom(variable, 'unsigned long', { pure: false }));
}

/** A change of the pin that is none of a springing contact's; `body` runs with the new state. */
function whenChanged(
  here: CppContext,
  names: { readonly pin: string; readonly state: string; readonly time: string },
  body: string,
): string {
  const time = here.global(names.time, (name) => `unsigned long ${name} = 0;`);
  const settled = compared('GTE', since(time), numberLiteral(springing));
  const lines = `${time} = millis();\n${names.state} = !${names.state};\n${body}`;
  return `if (digitalRead(${names.pin}) != ${names.state} && ${settled.code}) {\n${indented(lines)}}`;
}
