import type { CppContext, PartUse } from '../../cpp/context.ts';
import { binary, call, Order } from '../../cpp/expression.ts';
import { numberLiteral, textLiteral } from '../../cpp/literal.ts';
import { letterReader, lineReader, numberReader } from '../../cpp/port-reading.ts';
import { gap } from '../../entry.ts';
import type { Part } from '../part.ts';

export const bluetooth: Part = {
  id: 'bluetooth',
  icon: 'bluetooth',
  drawer: 'remote',
  codeName: 'bluetooth',
  words: {
    ru: {
      name: 'Bluetooth',
      tip: 'Модуль HC-05 или HC-06: робот говорит с телефоном без провода.',
      synonyms: ['блютуз', 'телефон', 'HC-05', 'HC-06', 'SoftwareSerial'],
    },
    en: {
      name: 'Bluetooth',
      tip: 'A module HC-05 or HC-06: the robot talks with a phone without a wire.',
      synonyms: ['phone', 'wireless', 'HC-05', 'HC-06', 'SoftwareSerial'],
    },
  },
  legs: {
    TX: {
      talent: 'soft-rx',
      prefer: ['10', '8', '11', '9', '12', '13'],
      words: { ru: 'TXD (модуль говорит)', en: 'TXD (the module talks)' },
    },
    RX: {
      talent: 'digital',
      prefer: ['11', '12', '9', '7', '6'],
      words: { ru: 'RXD (модуль слушает)', en: 'RXD (the module listens)' },
    },
  },
  settings: {
    baud: {
      kind: 'choice',
      value: '9600',
      options: ['9600', '19200', '38400', '57600'],
      words: { ru: 'скорость, бод', en: 'speed, baud' },
    },
  },
  blocks: [
    {
      type: 'bluetooth_print',
      kind: 'statement',
      gaps: {
        PART: gap.part('bluetooth'),
        VALUE: gap.anyText('Привет!', 'Hello!'),
        END: gap.choice('println', 'print'),
      },
      words: {
        ru: {
          text: '{PART} отправить {VALUE} {END}',
          tip: 'Посылает текст или число на телефон.',
          choices: { END: { println: 'и новая строка', print: 'в той же строке' } },
          synonyms: ['блютуз', 'телефон', 'println'],
        },
        en: {
          text: '{PART} send {VALUE} {END}',
          tip: 'Sends a text or a number to the phone.',
          choices: { END: { println: 'and a new line', print: 'on the same line' } },
          synonyms: ['phone', 'print', 'println'],
        },
      },
      cpp: (here) => `${port(here, 'write')}.${here.field('END')}(${here.value('VALUE').code});`,
    },
    {
      type: 'bluetooth_print_named',
      kind: 'statement',
      gaps: {
        PART: gap.part('bluetooth'),
        NAME: { kind: 'text', value: 'speed' },
        VALUE: gap.number(0),
      },
      words: {
        ru: {
          text: '{PART} отправить {NAME} = {VALUE}',
          tip: 'Посылает на телефон строку с именем и числом: speed=5.',
          synonyms: ['блютуз', 'телефон'],
        },
        en: {
          text: '{PART} send {NAME} = {VALUE}',
          tip: 'Sends a line with a name and a number to the phone: speed=5.',
          synonyms: ['phone'],
        },
      },
      cpp: (here) => {
        const object = port(here, 'write');
        const name = textLiteral(`${here.field('NAME')}=`);
        return `${object}.print(${name.code});\n${object}.println(${here.number('VALUE').code});`;
      },
    },
    {
      type: 'bluetooth_available',
      kind: 'value',
      output: ['Boolean'],
      gaps: { PART: gap.part('bluetooth') },
      words: {
        ru: {
          text: '{PART} что-то пришло',
          tip: 'Да, если телефон прислал что-то, что ещё не прочитано.',
          synonyms: ['блютуз', 'available'],
        },
        en: {
          text: '{PART} something has arrived',
          tip: 'True if the phone has sent something that is not read yet.',
          synonyms: ['available'],
        },
      },
      cpp: (here) =>
        binary(
          '>',
          Order.compare,
          call(`${port(here, 'read')}.available`, [], 'int'),
          numberLiteral(0),
          'bool',
        ),
    },
    {
      type: 'bluetooth_read_line',
      kind: 'value',
      output: ['String'],
      gaps: { PART: gap.part('bluetooth') },
      words: {
        ru: {
          text: '{PART} строка с телефона',
          tip: 'Читает текст до конца строки, без пробелов по краям. Ждёт его не больше секунды.',
          synonyms: ['блютуз', 'прочитать', 'readStringUntil'],
        },
        en: {
          text: '{PART} line from the phone',
          tip: 'Reads the text up to the end of its line, without spaces around it. Waits a second at most.',
          synonyms: ['read', 'readStringUntil'],
        },
      },
      cpp: (here) => {
        const object = port(here, 'read');
        return call(here.helper(`${object}Line`, lineReader(object)), [], 'String');
      },
    },
    {
      type: 'bluetooth_read_number',
      kind: 'value',
      output: ['Number'],
      gaps: { PART: gap.part('bluetooth') },
      words: {
        ru: {
          text: '{PART} число с телефона',
          tip: 'Читает целое число. Ждёт его не больше секунды, потом даёт 0.',
          synonyms: ['блютуз', 'прочитать', 'parseInt'],
        },
        en: {
          text: '{PART} number from the phone',
          tip: 'Reads a whole number. Waits a second at most, then gives 0.',
          synonyms: ['read', 'parseInt'],
        },
      },
      cpp: (here) => {
        const object = port(here, 'read');
        return call(here.helper(`${object}Number`, numberReader(object, 'long')), [], 'long');
      },
    },
    {
      type: 'bluetooth_read_letter',
      kind: 'value',
      output: ['String'],
      gaps: { PART: gap.part('bluetooth') },
      words: {
        ru: {
          text: '{PART} одна буква с телефона',
          tip: 'Читает один знак: латинскую букву или цифру. Так управляют роботом: F — вперёд, S — стоп. Если ничего не пришло, даёт пустой текст.',
          synonyms: ['блютуз', 'прочитать', 'команда', 'read'],
        },
        en: {
          text: '{PART} one letter from the phone',
          tip: 'Reads one character. This is how to steer a robot: F is forward, S is stop. Gives an empty text if nothing has come.',
          synonyms: ['read', 'character', 'command'],
        },
      },
      cpp: (here) => {
        const object = port(here, 'read');
        return call(here.helper(`${object}Letter`, letterReader(object)), [], 'String');
      },
    },
  ],
};

/** The port to the module: what it says on TXD the board hears, and the other way round. */
function port(here: CppContext, use: 'read' | 'write'): string {
  const part: PartUse = here.part('PART');
  here.overSoftSerial(part.id, use === 'read');
  const [heard, said] = [part.pin('TX').code, part.pin('RX').code];
  here.include('SoftwareSerial.h');
  here.object(part.id, `SoftwareSerial ${part.name}(${heard}, ${said});`);
  here.setup(part.id, `${part.name}.begin(${part.setting('baud')});`);
  return part.name;
}
