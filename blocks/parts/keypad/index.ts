import type { CppContext, PartUse } from '../../cpp/context.ts';
import { binary, call, Order } from '../../cpp/expression.ts';
import { textLiteral } from '../../cpp/literal.ts';
import { gap } from '../../entry.ts';
import type { Part, PartLeg } from '../part.ts';
import { columns, keypadKeys, rows } from './keys.ts';

const leg = (number: number, pin: string, ru: string, en: string): PartLeg => ({
  talent: 'digital',
  prefer: [pin],
  words: { ru: `${number} (${ru})`, en: `${number} (${en})` },
});
/** A choice's value is never a sign: `*` and `#` have names. */
const keyNames: Readonly<Record<string, string>> = { '*': 'STAR', '#': 'HASH' };
const keyLabels = Object.fromEntries([...keypadKeys].map((key) => [keyNames[key] ?? key, key]));

export const keypad: Part = {
  id: 'keypad',
  icon: 'grid-3x3',
  drawer: 'remote',
  codeName: 'keypad',
  words: {
    ru: {
      name: 'клавиатура 4×4',
      tip: 'Шестнадцать кнопок: цифры, буквы A–D, * и #. Занимает восемь пинов.',
      synonyms: ['кнопки', 'код', 'замок', 'keypad'],
    },
    en: {
      name: 'keypad 4×4',
      tip: 'Sixteen keys: digits, the letters A to D, * and #. It takes eight pins.',
      synonyms: ['keys', 'code', 'lock', 'matrix'],
    },
  },
  legs: {
    R1: leg(1, '9', 'ряд 1', 'row 1'),
    R2: leg(2, '8', 'ряд 2', 'row 2'),
    R3: leg(3, '7', 'ряд 3', 'row 3'),
    R4: leg(4, '6', 'ряд 4', 'row 4'),
    C1: leg(5, '5', 'столбец 1', 'column 1'),
    C2: leg(6, '4', 'столбец 2', 'column 2'),
    C3: leg(7, '3', 'столбец 3', 'column 3'),
    C4: leg(8, '2', 'столбец 4', 'column 4'),
  },
  blocks: [
    {
      type: 'keypad_is_pressed',
      kind: 'value',
      output: ['Boolean'],
      gaps: { PART: gap.part('keypad'), KEY: gap.choice(...Object.keys(keyLabels)) },
      words: {
        ru: {
          text: '{PART} нажата кнопка {KEY}',
          tip: 'Да, пока кнопку держат нажатой.',
          choices: { KEY: keyLabels },
          synonyms: ['клавиша', 'keypad'],
        },
        en: {
          text: '{PART} key {KEY} is pressed',
          tip: 'True as long as the key is held down.',
          choices: { KEY: keyLabels },
          synonyms: ['button', 'keypad'],
        },
      },
      cpp: (here) => {
        const key = keyLabels[here.field('KEY')] ?? '1';
        const pressed = call(pressedKey(here, here.part('PART')), [], 'String');
        return binary('==', Order.equal, pressed, textLiteral(key), 'bool');
      },
    },
    {
      type: 'keypad_any_pressed',
      kind: 'value',
      output: ['Boolean'],
      gaps: { PART: gap.part('keypad') },
      words: {
        ru: {
          text: '{PART} нажата какая-нибудь кнопка',
          tip: 'Да, пока хоть одну кнопку держат нажатой.',
          synonyms: ['клавиша', 'keypad'],
        },
        en: {
          text: '{PART} any key is pressed',
          tip: 'True as long as a key is held down, whichever.',
          synonyms: ['button', 'keypad'],
        },
      },
      cpp: (here) => {
        const pressed = call(pressedKey(here, here.part('PART')), [], 'String');
        return binary('!=', Order.equal, pressed, textLiteral(''), 'bool');
      },
    },
    {
      type: 'keypad_key',
      kind: 'value',
      output: ['String'],
      gaps: { PART: gap.part('keypad') },
      words: {
        ru: {
          text: '{PART} нажатая кнопка',
          tip: 'Что написано на кнопке, которую сейчас держат. Не держат никакую — пустой текст.',
          synonyms: ['клавиша', 'getKey', 'keypad'],
        },
        en: {
          text: '{PART} pressed key',
          tip: 'What is printed on the key that is held now; an empty text if none is.',
          synonyms: ['button', 'getKey', 'keypad'],
        },
      },
      cpp: (here) => call(pressedKey(here, here.part('PART')), [], 'String'),
    },
    {
      type: 'keypad_wait_key',
      kind: 'value',
      output: ['String'],
      gaps: { PART: gap.part('keypad') },
      words: {
        ru: {
          text: '{PART} дождаться нажатия',
          tip: 'Программа ждёт, пока нажмут кнопку, и узнаёт какую. Одно нажатие считается один раз: так вводят код.',
          synonyms: ['клавиша', 'код', 'waitForKey', 'keypad'],
        },
        en: {
          text: '{PART} wait for a key',
          tip: 'The program waits until a key is pressed and tells which. One press counts once: this is how to enter a code.',
          synonyms: ['button', 'code', 'waitForKey', 'keypad'],
        },
      },
      cpp: (here) => {
        const part = here.part('PART');
        const pressed = pressedKey(here, part);
        // Contacts bounce for some milliseconds; a look every 20 ms does not see it.
        const wait = here.helper(
          `${part.name}WaitForKey`,
          (name) => `String ${name}() {
  while (${pressed}() != "") delay(20);
  String key = "";
  while (key == "") {
    delay(20);
    key = ${pressed}();
  }
  return key;
}`,
        );
        return call(wait, [], 'String');
      },
    },
  ],
};

/** The function that looks through the rows one by one: one is low, a pressed key brings it to its column. */
function pressedKey(here: CppContext, part: PartUse): string {
  const rowPins = rows.map((each) => part.pin(each).code);
  const columnPins = columns.map((each) => part.pin(each, 'INPUT_PULLUP').code);
  return here.helper(
    `${part.name}Key`,
    (name) => `String ${name}() {
  const int rows[] = {${rowPins.join(', ')}};
  const int columns[] = {${columnPins.join(', ')}};
  const char keys[] = "${keypadKeys}";
  String pressed = "";
  for (int row = 0; row < 4; row++) {
    pinMode(rows[row], OUTPUT);
    digitalWrite(rows[row], LOW);
    for (int column = 0; column < 4; column++) {
      if (digitalRead(columns[column]) == LOW) pressed = String(keys[row * 4 + column]);
    }
    pinMode(rows[row], INPUT);
  }
  return pressed;
}`,
  );
}
