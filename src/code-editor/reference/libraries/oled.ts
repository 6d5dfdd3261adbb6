import type { LibraryClasses } from './library-class.ts';

/** SSD1306Ascii. */
export const oledClasses: LibraryClasses = {
  SSD1306AsciiWire: {
    words: {
      ru: 'Маленький экран OLED на шине I2C: показывает текст, почти не занимая память.',
      en: 'A small OLED display on I2C: it shows text and takes hardly any memory.',
    },
    methods: {
      begin: {
        ru: 'Включает экран: какой он (&Adafruit128x64) и его адрес (обычно 0x3C); до этого нужен Wire.begin().',
        en: 'Switches the display on: which one it is (&Adafruit128x64) and its address (mostly 0x3C); Wire.begin() comes first.',
      },
    },
  },
  SSD1306Ascii: {
    words: {
      ru: 'То, что умеет экран OLED, как бы он ни был подключён.',
      en: 'What an OLED display can do, whichever wires lead to it.',
    },
    methods: {
      displayWidth: { ru: 'Ширина экрана в точках.', en: 'How many dots wide the display is.' },
      displayHeight: { ru: 'Высота экрана в точках.', en: 'How many dots high the display is.' },
      displayRows: {
        ru: 'Сколько на экране строк по восемь точек.',
        en: 'How many rows of eight dots the display has.',
      },
      fontWidth: { ru: 'Ширина буквы в точках.', en: 'How many dots wide a letter is.' },
      fontHeight: { ru: 'Высота буквы в точках.', en: 'How many dots high a letter is.' },
      fontRows: { ru: 'Сколько строк экрана занимает буква.', en: 'How many rows a letter takes.' },
      letterSpacing: {
        ru: 'Сколько пустых точек между буквами.',
        en: 'How many empty dots stand between two letters.',
      },
      magFactor: {
        ru: 'Во сколько раз увеличены буквы: 1 или 2.',
        en: 'How many times bigger the letters are: 1 or 2.',
      },
      setFont: {
        ru: 'Выбирает шрифт; здесь он один, так что годится любое имя.',
        en: 'Chooses a font; there is one here, so any name will do.',
      },
      set1X: { ru: 'Дальше буквы обычные.', en: 'Letters are of the usual size from now on.' },
      set2X: { ru: 'Дальше буквы вдвое больше.', en: 'Letters are twice as big from now on.' },
      setCursor: {
        ru: 'Ставит место следующей буквы: столбец в точках, потом строка, счёт с нуля.',
        en: 'Sets where the next letter goes: a column in dots, then a row, both from zero.',
      },
      setCol: {
        ru: 'Ставит место следующей буквы: столбец в точках.',
        en: 'Sets where the next letter goes: a column in dots.',
      },
      setRow: {
        ru: 'Ставит место следующей буквы: строку, счёт с нуля.',
        en: 'Sets where the next letter goes: a row, from zero.',
      },
      home: {
        ru: 'Следующая буква встанет в левый верхний угол.',
        en: 'The next letter goes into the upper left corner.',
      },
      col: { ru: 'Столбец следующей буквы, в точках.', en: 'The column of the next letter, in dots.' },
      row: { ru: 'Строка следующей буквы.', en: 'The row of the next letter.' },
      clear: {
        ru: 'Стирает экран или только эти столбцы и строки.',
        en: 'Wipes the display, or these columns and rows alone.',
      },
      clearToEOL: { ru: 'Стирает строку до конца.', en: 'Wipes the rest of the line.' },
      clearField: {
        ru: 'Стирает место под столько букв, начиная с этого столбца и строки.',
        en: 'Wipes room for so many letters, from this column and row on.',
      },
      invertDisplay: {
        ru: 'Меняет местами чёрное и белое сразу на всём экране.',
        en: 'Swaps black and white on the whole display at once.',
      },
      setInvertMode: {
        ru: 'Дальше буквы чёрные на белом; с false — снова белые на чёрном.',
        en: 'Letters are black on white from now on; with false, white on black again.',
      },
      setContrast: { ru: 'Задаёт яркость от 0 до 255.', en: 'Sets the brightness from 0 to 255.' },
      displayRemap: {
        ru: 'Переворачивает картинку вверх ногами; с false — обратно.',
        en: 'Turns the picture upside down; with false, back.',
      },
      ssd1306WriteRam: {
        ru: 'Ставит столбик из восьми точек: каждый бит — точка, младший наверху.',
        en: 'Puts down eight dots under each other: each bit is a dot, the lowest on top.',
      },
      ssd1306WriteCmd: {
        ru: 'Посылает контроллеру экрана команду по её номеру.',
        en: 'Sends the display’s controller a command by its number.',
      },
      write: {
        ru: 'Показывает один знак; русская буква приходит двумя байтами.',
        en: 'Shows one sign; a Russian letter comes as two bytes.',
      },
    },
  },
};
