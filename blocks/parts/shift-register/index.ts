import { boundedWhole } from '../../cpp/bounded.ts';
import type { CppContext, PartUse } from '../../cpp/context.ts';
import { gap } from '../../entry.ts';
import type { Part } from '../part.ts';

export const shiftRegister: Part = {
  id: 'shift-register',
  icon: 'binary',
  drawer: 'lights',
  codeName: 'shiftRegister',
  words: {
    ru: {
      name: 'сдвиговый регистр',
      tip: 'Микросхема 74HC595: три пина платы управляют восемью выходами, Q0–Q7.',
      synonyms: ['74HC595', 'регистр', 'shiftOut'],
    },
    en: {
      name: 'shift register',
      tip: 'The chip 74HC595: three pins of the board drive eight outputs, Q0 to Q7.',
      synonyms: ['74HC595', 'shiftOut'],
    },
  },
  legs: {
    DATA: {
      talent: 'digital',
      prefer: ['11', '4', '7'],
      words: { ru: 'DS (данные)', en: 'DS (data)' },
    },
    CLOCK: {
      talent: 'digital',
      prefer: ['12', '5', '8'],
      words: { ru: 'SHCP (такты)', en: 'SHCP (clock)' },
    },
    LATCH: {
      talent: 'digital',
      prefer: ['8', '6', '10'],
      words: { ru: 'STCP (защёлка)', en: 'STCP (latch)' },
    },
  },
  blocks: [
    {
      type: 'shift_register_set',
      kind: 'statement',
      gaps: {
        PART: gap.part('shift-register'),
        OUTPUT: gap.number(0),
        STATE: gap.choice('HIGH', 'LOW', 'TOGGLE'),
      },
      words: {
        ru: {
          text: '{PART} выход {OUTPUT} {STATE}',
          tip: 'Включает или выключает один выход, от 0 до 7. Остальные остаются как были.',
          choices: { STATE: { HIGH: 'включить', LOW: 'выключить', TOGGLE: 'переключить' } },
          synonyms: ['74HC595', 'bitWrite', 'регистр'],
        },
        en: {
          text: '{PART} output {OUTPUT} {STATE}',
          tip: 'Turns one output, 0 to 7, on or off. The others stay as they are.',
          choices: { STATE: { HIGH: 'on', LOW: 'off', TOGGLE: 'toggle' } },
          synonyms: ['74HC595', 'bitWrite'],
        },
      },
      cpp: (here) => {
        const part = here.part('PART');
        const show = showing(here, part);
        const output = here.whole('OUTPUT', [0, 7]).code;
        const state = here.field('STATE');
        const change =
          state === 'TOGGLE'
            ? `bitWrite(${part.name}, ${output}, !bitRead(${part.name}, ${output}));`
            : `bitWrite(${part.name}, ${output}, ${state});`;
        return `${change}\n${show}();`;
      },
    },
    {
      type: 'shift_register_pattern',
      kind: 'statement',
      gaps: { PART: gap.part('shift-register'), PATTERN: { kind: 'text', value: '10101010' } },
      words: {
        ru: {
          text: '{PART} показать {PATTERN}',
          tip: 'Восемь нулей и единиц: первая — выход 7, последняя — выход 0. Единица включает.',
          synonyms: ['74HC595', 'двоичное', 'биты', 'узор', 'shiftOut'],
        },
        en: {
          text: '{PART} show {PATTERN}',
          tip: 'Eight zeros and ones: the first is output 7, the last is output 0. A one is on.',
          synonyms: ['74HC595', 'binary', 'bits', 'shiftOut'],
        },
      },
      cpp: (here) => {
        const part = here.part('PART');
        const show = showing(here, part);
        const bits = here.field('PATTERN').replace(/[^01]/g, '').slice(0, 8).padStart(8, '0');
        return `${part.name} = 0b${bits};\n${show}();`;
      },
    },
    {
      type: 'shift_register_send',
      kind: 'statement',
      gaps: { PART: gap.part('shift-register'), VALUE: gap.number(255) },
      words: {
        ru: {
          text: '{PART} отправить число {VALUE}',
          tip: 'Число от 0 до 255: его двоичные цифры станут выходами. 5 — это 101: включатся выходы 2 и 0.',
          synonyms: ['74HC595', 'байт', 'shiftOut'],
        },
        en: {
          text: '{PART} send number {VALUE}',
          tip: 'A number from 0 to 255: its binary digits become the outputs. 5 is 101: outputs 2 and 0 are on.',
          synonyms: ['74HC595', 'byte', 'shiftOut'],
        },
      },
      cpp: (here) => {
        const part = here.part('PART');
        const show = showing(here, part);
        return `${part.name} = ${boundedWhole(here, 'VALUE', 0, 255).code};\n${show}();`;
      },
    },
  ],
};

/** The function that brings the outputs, kept in a variable of the part's name, into the chip. */
function showing(here: CppContext, part: PartUse): string {
  const [data, clock, latch] = ['DATA', 'CLOCK', 'LATCH'].map((leg) => part.pin(leg, 'OUTPUT').code);
  here.object(part.id, `byte ${part.name} = 0;`);
  return here.helper(
    `${part.name}Show`,
    (name) => `void ${name}() {
  digitalWrite(${latch}, LOW);
  shiftOut(${data}, ${clock}, MSBFIRST, ${part.name});
  digitalWrite(${latch}, HIGH);
}`,
  );
}
