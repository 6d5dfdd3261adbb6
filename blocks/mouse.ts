import { boundedWhole } from './cpp/bounded.ts';
import type { CppContext } from './cpp/context.ts';
import { call, type Expression } from './cpp/expression.ts';
import { type BlockEntry, gap } from './entry.ts';

const boards = ['leonardo', 'micro'] as const;
const buttonChoice = () => gap.choice('MOUSE_LEFT', 'MOUSE_RIGHT', 'MOUSE_MIDDLE');
const ruButtons = { MOUSE_LEFT: 'левая', MOUSE_RIGHT: 'правая', MOUSE_MIDDLE: 'средняя' };
const enButtons = { MOUSE_LEFT: 'left', MOUSE_RIGHT: 'right', MOUSE_MIDDLE: 'middle' };

/** The board as the computer's mouse. */
export const mouseBlocks: readonly BlockEntry[] = [
  {
    type: 'mouse_move',
    kind: 'statement',
    boards,
    gaps: { X: gap.number(10), Y: gap.number(0) },
    words: {
      ru: {
        text: 'сдвинуть мышь вправо на {X} и вниз на {Y}',
        tip: 'От −127 до 127 шагов за раз. Минус — влево или вверх.',
        synonyms: ['мышка', 'курсор', 'mouse', 'move'],
      },
      en: {
        text: 'move mouse right by {X} and down by {Y}',
        tip: 'From −127 to 127 steps at a time. Minus is left or up.',
        synonyms: ['pointer', 'cursor', 'move'],
      },
    },
    cpp: (here) => {
      begin(here);
      return `Mouse.move(${steps(here, 'X').code}, ${steps(here, 'Y').code});`;
    },
  },
  {
    type: 'mouse_wheel',
    kind: 'statement',
    boards,
    gaps: { STEPS: gap.number(1) },
    words: {
      ru: {
        text: 'прокрутить колёсико вверх на {STEPS}',
        tip: 'От −127 до 127 щелчков колёсика. Минус прокручивает вниз.',
        synonyms: ['мышка', 'прокрутка', 'mouse', 'scroll'],
      },
      en: {
        text: 'turn mouse wheel up by {STEPS}',
        tip: 'From −127 to 127 clicks of the wheel. Minus scrolls down.',
        synonyms: ['scroll'],
      },
    },
    cpp: (here) => {
      begin(here);
      return `Mouse.move(0, 0, ${steps(here, 'STEPS').code});`;
    },
  },
  {
    type: 'mouse_button',
    kind: 'statement',
    boards,
    gaps: { BUTTON: buttonChoice(), ACTION: gap.choice('click', 'press', 'release') },
    words: {
      ru: {
        text: '{BUTTON} кнопка мыши {ACTION}',
        tip: 'Щёлкает кнопкой мыши, держит её или отпускает.',
        choices: {
          BUTTON: ruButtons,
          ACTION: { click: 'щёлкнуть', press: 'держать', release: 'отпустить' },
        },
        synonyms: ['мышка', 'клик', 'mouse', 'click'],
      },
      en: {
        text: '{BUTTON} mouse button {ACTION}',
        tip: 'Clicks a button of the mouse, holds it or releases it.',
        choices: { BUTTON: enButtons, ACTION: { click: 'click', press: 'hold', release: 'release' } },
        synonyms: ['click', 'press'],
      },
    },
    cpp: (here) => {
      begin(here);
      return `Mouse.${here.field('ACTION')}(${here.field('BUTTON')});`;
    },
  },
  {
    type: 'mouse_is_held',
    kind: 'value',
    output: ['Boolean'],
    boards,
    gaps: { BUTTON: buttonChoice() },
    words: {
      ru: {
        text: 'плата держит кнопку мыши: {BUTTON}',
        tip: 'Да, если программа нажала эту кнопку мыши и ещё не отпустила.',
        choices: { BUTTON: ruButtons },
        synonyms: ['мышка', 'mouse', 'isPressed'],
      },
      en: {
        text: 'the board holds the mouse button: {BUTTON}',
        tip: 'True if the program has pressed this button and not released it yet.',
        choices: { BUTTON: enButtons },
        synonyms: ['isPressed'],
      },
    },
    cpp: (here) => {
      begin(here);
      return { ...call('Mouse.isPressed', [], 'bool'), code: `Mouse.isPressed(${here.field('BUTTON')})` };
    },
  },
];

function begin(here: CppContext): void {
  here.include('Mouse.h');
  here.setup('Mouse', 'Mouse.begin();');
}

/** One report of a mouse carries −127 to 127. */
function steps(here: CppContext, name: string): Expression {
  return boundedWhole(here, name, -127, 127);
}
