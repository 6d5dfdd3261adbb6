import type { LibraryClasses } from './library-class.ts';

/** LiquidCrystal, LiquidCrystal_I2C and TM1637Display. */
export const displayClasses: LibraryClasses = {
  LiquidCrystal: {
    words: {
      ru: 'Текстовый экран LCD, подключённый шестью проводами или больше.',
      en: 'A character display (LCD) on six wires or more.',
    },
    methods: {},
  },
  LiquidCrystal_I2C: {
    words: {
      ru: 'Текстовый экран LCD на шине I2C: адрес (чаще всего 0x27 или 0x3F), столбцы, строки.',
      en: 'A character display (LCD) on I2C: its address (mostly 0x27 or 0x3F), columns, rows.',
    },
    methods: {
      init: {
        ru: 'Включает экран и стирает всё, что на нём; пишется в setup().',
        en: 'Switches the display on and clears it; belongs into setup().',
      },
      begin: {
        ru: 'То же, что init: включает экран.',
        en: 'The same as init: switches the display on.',
      },
      backlight: { ru: 'Включает подсветку экрана.', en: 'Switches the light behind the display on.' },
      noBacklight: {
        ru: 'Выключает подсветку; текст на экране остаётся.',
        en: 'Switches the light behind the display off; the text stays.',
      },
      setBacklight: {
        ru: 'Включает подсветку (1) или выключает её (0).',
        en: 'Switches the light behind the display on (1) or off (0).',
      },
    },
  },
  CharacterLcd: {
    words: {
      ru: 'То, что умеет любой текстовый экран, как бы он ни был подключён.',
      en: 'What every character display can do, whichever wires lead to it.',
    },
    methods: {
      begin: {
        ru: 'Включает экран: сколько в нём столбцов и строк; пишется в setup().',
        en: 'Switches the display on: how many columns and rows it has; belongs into setup().',
      },
      clear: {
        ru: 'Стирает экран и ставит курсор в левый верхний угол.',
        en: 'Clears the display and puts the cursor into the upper left corner.',
      },
      home: {
        ru: 'Ставит курсор в левый верхний угол и возвращает сдвинутый текст на место; ничего не стирает.',
        en: 'Puts the cursor into the upper left corner and a moved text back into its place; clears nothing.',
      },
      setCursor: {
        ru: 'Ставит курсор: сначала столбец, потом строка, оба считают с нуля.',
        en: 'Puts the cursor at a column and then a row, both counted from zero.',
      },
      display: {
        ru: 'Снова показывает текст, спрятанный через noDisplay.',
        en: 'Shows the text again that noDisplay has hidden.',
      },
      noDisplay: {
        ru: 'Прячет текст, но помнит его: display вернёт.',
        en: 'Hides the text without forgetting it: display brings it back.',
      },
      cursor: {
        ru: 'Показывает чёрточку там, где появится следующая буква.',
        en: 'Shows a line where the next letter will come.',
      },
      noCursor: { ru: 'Прячет чёрточку курсора.', en: 'Hides the line of the cursor.' },
      blink: {
        ru: 'Мигает клеткой, в которой появится следующая буква.',
        en: 'Makes the cell blink where the next letter will come.',
      },
      noBlink: { ru: 'Больше не мигает клеткой курсора.', en: 'Makes the cursor’s cell blink no more.' },
      scrollDisplayLeft: {
        ru: 'Сдвигает весь текст на одну клетку влево.',
        en: 'Moves the whole text one cell to the left.',
      },
      scrollDisplayRight: {
        ru: 'Сдвигает весь текст на одну клетку вправо.',
        en: 'Moves the whole text one cell to the right.',
      },
      leftToRight: {
        ru: 'Дальше буквы идут слева направо, как обычно.',
        en: 'Letters go from left to right from now on, as usual.',
      },
      rightToLeft: {
        ru: 'Дальше буквы идут справа налево.',
        en: 'Letters go from right to left from now on.',
      },
      autoscroll: {
        ru: 'С каждой новой буквой сдвигает весь текст, а курсор стоит на месте.',
        en: 'Moves the whole text with each new letter, while the cursor stays where it is.',
      },
      noAutoscroll: {
        ru: 'С новой буквой текст больше не сдвигается.',
        en: 'Moves the text no more with a new letter.',
      },
      createChar: {
        ru: 'Рисует свой знак с номером от 0 до 7: восемь строк по пять точек; показать его — lcd.write(номер).',
        en: 'Draws a sign of your own, number 0 to 7: eight rows of five dots; lcd.write(number) shows it.',
      },
      setRowOffsets: {
        ru: 'Говорит, с каких мест памяти начинаются строки; нужно только редким экранам.',
        en: 'Tells where in the memory the rows begin; only rare displays need it.',
      },
      command: {
        ru: 'Посылает контроллеру экрана команду по её номеру.',
        en: 'Sends the display’s controller an instruction by its number.',
      },
      write: {
        ru: 'Показывает один знак по его номеру; 0–7 — те, что нарисованы через createChar.',
        en: 'Shows one sign by its number; 0 to 7 are those drawn with createChar.',
      },
    },
  },
  TM1637Display: {
    words: {
      ru: 'Четыре светящиеся цифры с двоеточием на двух проводах, CLK и DIO.',
      en: 'Four shining digits with a colon on two wires, CLK and DIO.',
    },
    methods: {
      setBrightness: {
        ru: 'Задаёт яркость от 0 до 7; второе значение false выключает цифры.',
        en: 'Sets the brightness from 0 to 7; false as the second value switches the digits off.',
      },
      setSegments: {
        ru: 'Зажигает отдельные палочки цифр: SEG_A, SEG_B… складывают знаком |.',
        en: 'Lights single bars of the digits: SEG_A, SEG_B… joined by |.',
      },
      clear: { ru: 'Гасит все цифры.', en: 'Puts all digits out.' },
      showNumberDec: {
        ru: 'Показывает целое число от −999 до 9999.',
        en: 'Shows a whole number from −999 to 9999.',
      },
      showNumberDecEx: {
        ru: 'Показывает число и точки; 0b01000000 зажигает двоеточие часов.',
        en: 'Shows a number and dots; 0b01000000 lights the colon of a clock.',
      },
      showNumberHexEx: {
        ru: 'Показывает число в шестнадцатеричной записи: 255 будет FF.',
        en: 'Shows a number in hexadecimal: 255 is FF.',
      },
      encodeDigit: {
        ru: 'Какие палочки горят у цифры от 0 до 15; результат — для setSegments.',
        en: 'Which bars shine for a digit from 0 to 15; the result is for setSegments.',
      },
    },
  },
  Print: {
    words: {
      ru: 'Всё, на чём можно печатать: порт, экран.',
      en: 'Whatever can be printed on: the serial port, a display.',
    },
    methods: {
      print: {
        ru: 'Печатает текст или число; второе значение — сколько знаков после точки или система счисления (HEX, BIN).',
        en: 'Prints a text or a number; the second value: digits after the point, or the base (HEX, BIN).',
      },
      println: {
        ru: 'Печатает и заканчивает строку.',
        en: 'Prints and ends the line.',
      },
    },
  },
};
