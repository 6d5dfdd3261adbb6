import type { ReferenceWord } from './reference-word.ts';

const within = 'Serial';

/** What `Serial` can do. */
export const serialWords: readonly ReferenceWord[] = [
  {
    name: 'Serial',
    kind: 'object',
    example: 'Serial.begin(9600);\nSerial.println("Привет!");',
    words: {
      ru: 'Разговор платы с компьютером по кабелю. В setup() его включает Serial.begin(9600).',
      en: 'The board’s talk with the computer over the cable. Serial.begin(9600) in setup() switches it on.',
    },
  },
  {
    name: 'begin',
    kind: 'method',
    within,
    signature: 'void Serial.begin(unsigned long baud)',
    example: 'Serial.begin(9600);',
    words: {
      ru: 'Включает разговор с компьютером; скорость должна быть та же, что в окне порта.',
      en: 'Switches the talk with the computer on; its speed must be that of the serial pane.',
    },
  },
  {
    name: 'print',
    kind: 'method',
    within,
    signature: 'size_t Serial.print(value, format)',
    example: 'Serial.print("t = ");\nSerial.print(3.14159, 2);',
    words: {
      ru: 'Печатает текст или число, строка продолжается. Второе значение: сколько знаков после точки или система счисления (HEX, BIN).',
      en: 'Prints a text or a number; the line goes on. The second value: digits after the point, or the base (HEX, BIN).',
    },
  },
  {
    name: 'println',
    kind: 'method',
    within,
    signature: 'size_t Serial.println(value, format)',
    example: 'Serial.println(analogRead(A0));',
    words: { ru: 'Печатает и заканчивает строку.', en: 'Prints and ends the line.' },
  },
  {
    name: 'write',
    kind: 'method',
    within,
    signature: 'size_t Serial.write(byte value)',
    example: 'Serial.write(65);',
    words: {
      ru: 'Посылает один байт как есть: 65 придёт буквой A, а не числом 65.',
      en: 'Sends one byte as it is: 65 comes as the letter A, not as the number 65.',
    },
  },
  {
    name: 'available',
    kind: 'method',
    within,
    signature: 'int Serial.available()',
    example: 'if (Serial.available() > 0) {\n  char c = Serial.read();\n}',
    words: {
      ru: 'Сколько байтов пришло и ещё не прочитано.',
      en: 'How many bytes have come and are not read yet.',
    },
  },
  {
    name: 'read',
    kind: 'method',
    within,
    signature: 'int Serial.read()',
    example: 'char c = Serial.read();',
    words: {
      ru: 'Берёт один пришедший байт; −1, если ничего нет.',
      en: 'Takes one byte that came; −1 if there is none.',
    },
  },
  {
    name: 'peek',
    kind: 'method',
    within,
    signature: 'int Serial.peek()',
    example: 'int next = Serial.peek();',
    words: {
      ru: 'Смотрит на следующий байт, не забирая его.',
      en: 'Looks at the next byte without taking it.',
    },
  },
  {
    name: 'readString',
    kind: 'method',
    within,
    signature: 'String Serial.readString()',
    example: 'String text = Serial.readString();',
    words: {
      ru: 'Берёт всё, что приходит, пока целую секунду не станет тихо.',
      en: 'Takes all that comes until it is quiet for a whole second.',
    },
  },
  {
    name: 'readStringUntil',
    kind: 'method',
    within,
    signature: 'String Serial.readStringUntil(char end)',
    example: "String line = Serial.readStringUntil('\\n');",
    words: {
      ru: 'Берёт текст до этого знака: с \\n — целую строку.',
      en: 'Takes text up to this sign: with \\n, a whole line.',
    },
  },
  {
    name: 'parseInt',
    kind: 'method',
    within,
    signature: 'long Serial.parseInt()',
    example: 'int angle = Serial.parseInt();',
    words: {
      ru: 'Читает целое число из того, что пришло; 0, если его нет.',
      en: 'Reads a whole number of what came; 0 if there is none.',
    },
  },
  {
    name: 'parseFloat',
    kind: 'method',
    within,
    signature: 'float Serial.parseFloat()',
    example: 'float t = Serial.parseFloat();',
    words: { ru: 'Читает дробное число из того, что пришло.', en: 'Reads a decimal of what came.' },
  },
  {
    name: 'setTimeout',
    kind: 'method',
    within,
    signature: 'void Serial.setTimeout(unsigned long ms)',
    example: 'Serial.setTimeout(50);',
    words: {
      ru: 'Сколько миллисекунд readString и parseInt ждут продолжения; сначала 1000.',
      en: 'How many milliseconds readString and parseInt wait for more; 1000 at first.',
    },
  },
  {
    name: 'flush',
    kind: 'method',
    within,
    signature: 'void Serial.flush()',
    example: 'Serial.flush();',
    words: { ru: 'Ждёт, пока всё напечатанное уйдёт.', en: 'Waits until all that was printed is sent.' },
  },
  {
    name: 'end',
    kind: 'method',
    within,
    signature: 'void Serial.end()',
    example: 'Serial.end();',
    words: {
      ru: 'Выключает разговор: пины 0 и 1 снова свободны.',
      en: 'Switches the talk off: pins 0 and 1 are free again.',
    },
  },
];
