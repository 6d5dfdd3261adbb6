import type { LibraryClasses } from './library-class.ts';

/** Keyboard and Mouse: of boards with USB in their chip, Leonardo and Micro. */
export const usbClasses: LibraryClasses = {
  Keyboard_: {
    words: {
      ru: 'Плата притворяется клавиатурой компьютера (Leonardo и Micro).',
      en: 'The board acts as the computer’s keyboard (Leonardo and Micro).',
    },
    methods: {
      begin: {
        ru: 'Становится клавиатурой; раскладка обычно английская.',
        en: 'Becomes a keyboard; its layout is English unless another is given.',
      },
      end: {
        ru: 'Перестаёт быть клавиатурой: все клавиши отпущены.',
        en: 'Stops being a keyboard: all keys are let go.',
      },
      write: {
        ru: 'Нажимает и отпускает одну клавишу: букву или, например, KEY_RETURN.',
        en: 'Presses and releases one key: a letter or, say, KEY_RETURN.',
      },
      press: {
        ru: 'Нажимает клавишу и держит, пока не вызван release.',
        en: 'Presses a key and holds it until release is called.',
      },
      release: { ru: 'Отпускает эту клавишу.', en: 'Lets this key go.' },
      releaseAll: { ru: 'Отпускает все клавиши.', en: 'Lets all keys go.' },
    },
  },
  Mouse_: {
    words: {
      ru: 'Плата притворяется мышью компьютера (Leonardo и Micro).',
      en: 'The board acts as the computer’s mouse (Leonardo and Micro).',
    },
    methods: {
      begin: { ru: 'Становится мышью.', en: 'Becomes a mouse.' },
      end: { ru: 'Перестаёт быть мышью.', en: 'Stops being a mouse.' },
      click: {
        ru: 'Щёлкает кнопкой мыши: обычно левой, с MOUSE_RIGHT — правой.',
        en: 'Clicks a button of the mouse: the left one, or the right one with MOUSE_RIGHT.',
      },
      move: {
        ru: 'Двигает указатель вправо и вниз, с минусом — влево и вверх; третье число крутит колёсико.',
        en: 'Moves the pointer right and down, with a minus left and up; a third number turns the wheel.',
      },
      press: {
        ru: 'Нажимает кнопку мыши и держит, пока не вызван release.',
        en: 'Presses a button of the mouse and holds it until release is called.',
      },
      release: { ru: 'Отпускает кнопку мыши.', en: 'Lets the button of the mouse go.' },
      isPressed: {
        ru: 'Держит ли плата эту кнопку мыши нажатой.',
        en: 'Whether the board holds this button of the mouse down.',
      },
    },
  },
};
