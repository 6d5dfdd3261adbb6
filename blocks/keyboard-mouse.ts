import type { CppContext } from './cpp/context.ts';
import { transliterated } from './cpp/names.ts';
import { type BlockEntry, type Category, gap } from './entry.ts';
import { mouseBlocks } from './mouse.ts';

/** Boards whose chip is on USB itself and can be a keyboard. */
const boards = ['leonardo', 'micro'] as const;

const keys = {
  KEY_UP_ARROW: ['стрелка вверх', 'arrow up'],
  KEY_DOWN_ARROW: ['стрелка вниз', 'arrow down'],
  KEY_LEFT_ARROW: ['стрелка влево', 'arrow left'],
  KEY_RIGHT_ARROW: ['стрелка вправо', 'arrow right'],
  SPACE: ['пробел', 'space'],
  KEY_RETURN: ['Enter', 'Enter'],
  KEY_ESC: ['Esc', 'Esc'],
  KEY_TAB: ['Tab', 'Tab'],
  KEY_BACKSPACE: ['Backspace', 'Backspace'],
  KEY_DELETE: ['Delete', 'Delete'],
  KEY_HOME: ['Home', 'Home'],
  KEY_END: ['End', 'End'],
  KEY_PAGE_UP: ['Page Up', 'Page Up'],
  KEY_PAGE_DOWN: ['Page Down', 'Page Down'],
  KEY_LEFT_SHIFT: ['Shift', 'Shift'],
  KEY_LEFT_CTRL: ['Ctrl', 'Ctrl'],
  KEY_LEFT_ALT: ['Alt', 'Alt'],
  KEY_LEFT_GUI: ['Windows', 'Windows or Command'],
  KEY_F1: ['F1', 'F1'],
  KEY_F2: ['F2', 'F2'],
  KEY_F5: ['F5', 'F5'],
  KEY_F11: ['F11', 'F11'],
} as const;
const modifiers = {
  KEY_LEFT_CTRL: 'Ctrl',
  KEY_LEFT_ALT: 'Alt',
  KEY_LEFT_SHIFT: 'Shift',
  KEY_LEFT_GUI: 'Windows',
  'KEY_LEFT_CTRL KEY_LEFT_SHIFT': 'Ctrl + Shift',
  'KEY_LEFT_CTRL KEY_LEFT_ALT': 'Ctrl + Alt',
} as const;
const keyLabels = (language: 0 | 1) =>
  Object.fromEntries(Object.entries(keys).map(([key, labels]) => [key, labels[language]]));
const keyActions = { write: 'Keyboard.write', press: 'Keyboard.press', release: 'Keyboard.release' } as const;
const actionChoice = () => gap.choice('write', 'press', 'release');
const ruActions = { write: 'нажать и отпустить', press: 'держать', release: 'отпустить' };
const enActions = { write: 'press and release', press: 'hold', release: 'release' };

const blocks: readonly BlockEntry[] = [
  {
    type: 'keyboard_print',
    kind: 'statement',
    boards,
    gaps: { TEXT: gap.anyText('Hello'), END: gap.choice('print', 'println') },
    words: {
      ru: {
        text: 'напечатать на компьютере {TEXT} {END}',
        tip: 'Плата нажимает клавиши, как клавиатура. Раскладка на компьютере должна быть английской. Русских клавиш плата не знает: «Привет» станет «Privet».',
        choices: { END: { print: 'без Enter', println: 'и Enter' } },
        synonyms: ['клавиатура', 'текст', 'keyboard', 'print'],
      },
      en: {
        text: 'type on the computer {TEXT} {END}',
        tip: 'The board presses keys as a keyboard does. The computer’s layout must be US English; other letters than a to z cannot be typed.',
        choices: { END: { print: 'without Enter', println: 'and Enter' } },
        synonyms: ['keyboard', 'text', 'print'],
      },
    },
    cpp: (here) => {
      begin(here);
      const text = here.value('TEXT');
      const typed = text.quoted ? transliterated(text.code) : text.code;
      return `Keyboard.${here.field('END')}(${typed});`;
    },
  },
  {
    type: 'keyboard_key',
    kind: 'statement',
    boards,
    gaps: { KEY: gap.choice(...Object.keys(keys)), ACTION: actionChoice() },
    words: {
      ru: {
        text: 'клавиша {KEY} {ACTION}',
        tip: 'Нажимает клавишу компьютера. Если её держать, не забудь потом отпустить.',
        choices: { KEY: keyLabels(0), ACTION: ruActions },
        synonyms: ['клавиатура', 'нажать', 'keyboard', 'press', 'write'],
      },
      en: {
        text: 'key {KEY} {ACTION}',
        tip: 'Presses a key of the computer. When you hold it, do not forget to release it later.',
        choices: { KEY: keyLabels(1), ACTION: enActions },
        synonyms: ['keyboard', 'write'],
      },
    },
    cpp: (here) => {
      begin(here);
      const key = here.field('KEY');
      return `${keyAction(here)}(${key === 'SPACE' ? "' '" : key});`;
    },
  },
  {
    type: 'keyboard_letter',
    kind: 'statement',
    boards,
    gaps: { LETTER: { kind: 'text', value: 'w' }, ACTION: actionChoice() },
    words: {
      ru: {
        text: 'клавиша с буквой {LETTER} {ACTION}',
        tip: 'Нажимает одну клавишу с латинской буквой, цифрой или знаком. Так управляют игрой.',
        choices: { ACTION: ruActions },
        synonyms: ['клавиатура', 'WASD', 'keyboard', 'press'],
      },
      en: {
        text: 'letter key {LETTER} {ACTION}',
        tip: 'Presses one key with a letter, a digit or a sign. This is how to steer a game.',
        choices: { ACTION: enActions },
        synonyms: ['keyboard', 'WASD'],
      },
    },
    cpp: (here) => {
      begin(here);
      return `${keyAction(here)}(${letterOf(here)});`;
    },
  },
  {
    type: 'keyboard_combination',
    kind: 'statement',
    boards,
    gaps: { WITH: gap.choice(...Object.keys(modifiers)), LETTER: { kind: 'text', value: 'c' } },
    words: {
      ru: {
        text: 'нажать вместе {WITH} + {LETTER}',
        tip: 'Нажимает клавиши вместе и отпускает: Ctrl + C копирует, Ctrl + V вставляет.',
        choices: { WITH: modifiers },
        synonyms: ['сочетание клавиш', 'горячие клавиши', 'shortcut'],
      },
      en: {
        text: 'press together {WITH} + {LETTER}',
        tip: 'Presses keys together and releases them: Ctrl + C copies, Ctrl + V pastes.',
        choices: { WITH: modifiers },
        synonyms: ['shortcut', 'hot key', 'combination'],
      },
    },
    cpp: (here) => {
      begin(here);
      const held = [...here.field('WITH').split(' '), letterOf(here)];
      return [...held.map((key) => `Keyboard.press(${key});`), 'Keyboard.releaseAll();'].join('\n');
    },
  },
  {
    type: 'keyboard_release_all',
    kind: 'statement',
    boards,
    gaps: {},
    words: {
      ru: {
        text: 'отпустить все клавиши',
        tip: 'Отпускает всё, что плата держит нажатым.',
        synonyms: ['keyboard', 'releaseAll'],
      },
      en: {
        text: 'release all keys',
        tip: 'Lets go of everything that the board holds down.',
        synonyms: ['keyboard', 'releaseAll'],
      },
    },
    cpp: (here) => {
      begin(here);
      return 'Keyboard.releaseAll();';
    },
  },
  ...mouseBlocks,
];

/** The board as the computer's keyboard and mouse. */
export const keyboardMouse: Category = {
  id: 'keyboard-mouse',
  hue: 320,
  icon: 'keyboard',
  words: { ru: 'Клавиатура и мышь', en: 'Keyboard and mouse' },
  blocks,
};

function begin(here: CppContext): void {
  here.include('Keyboard.h');
  here.setup('Keyboard', 'Keyboard.begin();');
}

function keyAction(here: CppContext): string {
  return keyActions[here.field('ACTION') as keyof typeof keyActions];
}

/** The first letter of the field that a key types, as a `char`. */
function letterOf(here: CppContext): string {
  const letter = /[!-~]/.exec(transliterated(here.field('LETTER')))?.[0].toLowerCase() ?? 'a';
  return /['\\]/.test(letter) ? `'\\${letter}'` : `'${letter}'`;
}
