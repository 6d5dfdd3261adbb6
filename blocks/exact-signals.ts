import { CannotGenerate } from './cpp/context.ts';
import { call } from './cpp/expression.ts';
import { type BlockEntry, gap } from './entry.ts';

const orders = { MSBFIRST: 'MSBFIRST', LSBFIRST: 'LSBFIRST' };

/** Interrupts by a function's name, and bytes shifted bit by bit over two pins. */
export const exactSignals: readonly BlockEntry[] = [
  {
    type: 'cpp_attach_interrupt',
    kind: 'statement',
    level: 'expert',
    gaps: {
      PIN: gap.any(2),
      NAME: { kind: 'text', value: 'step' },
      MODE: gap.choice('FALLING', 'RISING', 'CHANGE', 'LOW'),
    },
    words: {
      ru: {
        text: 'attachInterrupt: пин {PIN} функция {NAME} {MODE}',
        tip: 'Когда пин изменится так, функция с этим именем выполнится сразу, что бы программа ни делала. Внутри должно быть коротко.',
        choices: {
          MODE: { FALLING: 'выключился', RISING: 'включился', CHANGE: 'изменился', LOW: 'пока выключен' },
        },
        synonyms: ['прерывание', 'ISR', 'digitalPinToInterrupt'],
      },
      en: {
        text: 'attachInterrupt: pin {PIN} function {NAME} {MODE}',
        tip: 'When the pin changes so, the function of this name runs at once, whatever the program does. Keep it short.',
        choices: { MODE: { FALLING: 'turns off', RISING: 'turns on', CHANGE: 'changes', LOW: 'while off' } },
        synonyms: ['interrupt', 'ISR', 'digitalPinToInterrupt'],
      },
    },
    cpp: (here) => {
      const pin = here.number('PIN', [0, 255]).code;
      const name = here.interrupting(here.field('NAME').trim());
      if (name === undefined) throw new CannotGenerate('no such function');
      return `attachInterrupt(digitalPinToInterrupt(${pin}), ${name}, ${here.field('MODE')});`;
    },
  },
  {
    type: 'cpp_interrupts',
    kind: 'statement',
    level: 'expert',
    gaps: { HOW: gap.choice('noInterrupts', 'interrupts') },
    words: {
      ru: {
        text: 'C++ {HOW}',
        tip: 'noInterrupts() заставляет прерывания подождать, interrupts() снова их пускает.',
        choices: { HOW: { noInterrupts: 'noInterrupts()', interrupts: 'interrupts()' } },
        synonyms: ['прерывания', 'cli', 'sei'],
      },
      en: {
        text: 'C++ {HOW}',
        tip: 'noInterrupts() makes interrupts wait, interrupts() lets them in again.',
        choices: { HOW: { noInterrupts: 'noInterrupts()', interrupts: 'interrupts()' } },
        synonyms: ['cli', 'sei'],
      },
    },
    cpp: (here) => `${here.field('HOW')}();`,
  },
  {
    type: 'cpp_shift_out',
    kind: 'statement',
    level: 'expert',
    gaps: {
      DATA: gap.any(11),
      CLOCK: gap.any(12),
      ORDER: gap.choice('MSBFIRST', 'LSBFIRST'),
      VALUE: gap.any(255),
    },
    words: {
      ru: {
        text: 'shiftOut: данные {DATA} такт {CLOCK} {ORDER} байт {VALUE}',
        tip: 'Выдвигает байт бит за битом в сдвиговый регистр, например 74HC595. MSBFIRST — со старшего бита.',
        choices: { ORDER: orders },
        synonyms: ['сдвиговый регистр', '74HC595'],
      },
      en: {
        text: 'shiftOut: data {DATA} clock {CLOCK} {ORDER} byte {VALUE}',
        tip: 'Shifts a byte bit by bit into a shift register such as the 74HC595. MSBFIRST begins with the highest bit.',
        choices: { ORDER: orders },
        synonyms: ['shift register', '74HC595'],
      },
    },
    cpp: (here) => {
      const [data, clock] = [here.number('DATA', [0, 255]), here.number('CLOCK', [0, 255])];
      const value = here.number('VALUE', [0, 255]);
      return `shiftOut(${data.code}, ${clock.code}, ${here.field('ORDER')}, ${value.code});`;
    },
  },
  {
    type: 'cpp_shift_in',
    kind: 'value',
    level: 'expert',
    output: ['Number'],
    gaps: { DATA: gap.any(11), CLOCK: gap.any(12), ORDER: gap.choice('MSBFIRST', 'LSBFIRST') },
    words: {
      ru: {
        text: 'shiftIn: данные {DATA} такт {CLOCK} {ORDER}',
        tip: 'Читает байт бит за битом из сдвигового регистра, например 74HC165.',
        choices: { ORDER: orders },
        synonyms: ['сдвиговый регистр', '74HC165'],
      },
      en: {
        text: 'shiftIn: data {DATA} clock {CLOCK} {ORDER}',
        tip: 'Reads a byte bit by bit from a shift register such as the 74HC165.',
        choices: { ORDER: orders },
        synonyms: ['shift register', '74HC165'],
      },
    },
    cpp: (here) => {
      const [data, clock] = [here.number('DATA', [0, 255]), here.number('CLOCK', [0, 255])];
      const code = `shiftIn(${data.code}, ${clock.code}, ${here.field('ORDER')})`;
      return { ...call('shiftIn', [], 'int'), code };
    },
  },
];
