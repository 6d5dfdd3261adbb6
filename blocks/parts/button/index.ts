import type { CppContext, PartUse } from '../../cpp/context.ts';
import { call, type Expression } from '../../cpp/expression.ts';
import { gap } from '../../entry.ts';
import type { Part } from '../part.ts';
import { isAt } from '../readings.ts';

/** Contacts chatter for a few milliseconds, old ones for twenty; no finger presses as fast as this. */
const settlingMs = 30;

export const button: Part = {
  id: 'button',
  icon: 'circle-dot',
  drawer: 'sensors',
  codeName: 'button',
  words: {
    ru: {
      name: 'кнопка',
      tip: 'Соединяет свои ножки, пока её держат пальцем.',
      synonyms: ['кнопочка', 'выключатель', 'клавиша', 'button'],
    },
    en: {
      name: 'button',
      tip: 'Connects its legs while a finger holds it.',
      synonyms: ['push button', 'switch', 'key'],
    },
  },
  legs: {
    S: {
      talent: 'digital',
      prefer: ['2', '4', '7', '8', '12'],
      words: { ru: 'сигнал', en: 'signal' },
    },
  },
  settings: {
    wiring: {
      kind: 'choice',
      value: 'GND',
      options: ['GND', 'PLUS'],
      words: { ru: 'куда подключена', en: 'connected to' },
      labels: {
        ru: { GND: 'к GND, без резистора', PLUS: 'к 5V, с резистором к GND' },
        en: { GND: 'GND, no resistor', PLUS: '5V, with a resistor to GND' },
      },
    },
  },
  blocks: [
    {
      type: 'button_pressed',
      kind: 'value',
      output: ['Boolean'],
      gaps: { PART: gap.part('button') },
      words: {
        ru: {
          text: '{PART} нажата',
          tip: 'Да, пока кнопку держат. Нет, если её отпустили.',
          synonyms: ['нажать', 'удерживается', 'digitalRead'],
        },
        en: {
          text: '{PART} is pressed',
          tip: 'True while the button is held, false when it is let go.',
          synonyms: ['held', 'digitalRead'],
        },
      },
      cpp: (here) => isDown(here.part('PART')),
    },
    {
      type: 'button_was_pressed',
      kind: 'value',
      output: ['Boolean'],
      gaps: { PART: gap.part('button') },
      words: {
        ru: {
          text: '{PART} только что нажата',
          tip: 'Да один раз на каждое нажатие, сколько бы кнопку ни держали. Спрашивай часто: нажатие во время ожидания не заметно.',
          synonyms: ['щелчок', 'клик', 'дребезг', 'нажатие'],
        },
        en: {
          text: '{PART} was just pressed',
          tip: 'True once for each press, however long it is held. Ask often: a press during a wait goes unnoticed.',
          synonyms: ['click', 'debounce', 'edge'],
        },
      },
      cpp: (here) => wasPressed(here, here.part('PART')),
    },
    {
      type: 'button_wait',
      kind: 'statement',
      gaps: { PART: gap.part('button'), STATE: gap.choice('PRESSED', 'RELEASED') },
      words: {
        ru: {
          text: 'ждать, пока {PART} не будет {STATE}',
          tip: 'Программа стоит на месте, пока кнопку не нажмут или не отпустят.',
          choices: { STATE: { PRESSED: 'нажата', RELEASED: 'отпущена' } },
          synonyms: ['старт по кнопке', 'подождать нажатия'],
        },
        en: {
          text: 'wait until {PART} is {STATE}',
          tip: 'The program stands still until the button is pressed or let go.',
          choices: { STATE: { PRESSED: 'pressed', RELEASED: 'released' } },
          synonyms: ['start button'],
        },
      },
      cpp: (here) => {
        const part = here.part('PART');
        const waited = here.field('STATE') === 'RELEASED' ? isDown(part) : isUp(part);
        return `while (${waited.code}) {\n}\ndelay(${settlingMs});`;
      },
    },
  ],
};

function isDown(part: PartUse): Expression {
  return part.setting('wiring') === 'PLUS' ? isAt(part, 'S', 'HIGH') : isAt(part, 'S', 'LOW', 'INPUT_PULLUP');
}

function isUp(part: PartUse): Expression {
  return part.setting('wiring') === 'PLUS' ? isAt(part, 'S', 'LOW') : isAt(part, 'S', 'HIGH', 'INPUT_PULLUP');
}

/** Answers to the first touch of the contacts and takes no other for a while, so their chatter is no press. */
function wasPressed(here: CppContext, part: PartUse): Expression {
  const down = isDown(part).code;
  const name = here.helper(
    `${part.name}WasPressed`,
    (own) => `bool ${own}() {
  static bool wasDown = false;
  static unsigned long changedAt = 0;
  bool isDown = ${down};
  if (isDown == wasDown || millis() - changedAt < ${settlingMs}) return false;
  wasDown = isDown;
  changedAt = millis();
  return isDown;
}`,
  );
  return call(name, [], 'bool');
}
