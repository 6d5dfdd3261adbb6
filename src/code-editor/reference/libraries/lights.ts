import type { LibraryClasses } from './library-class.ts';

/** Adafruit_NeoPixel and LedControl. */
export const lightClasses: LibraryClasses = {
  Adafruit_NeoPixel: {
    words: {
      ru: 'Лента или кольцо цветных огоньков (WS2812): сколько их, на каком пине, какого вида.',
      en: 'A strip or ring of coloured lights (WS2812): how many, on which pin, of which kind.',
    },
    methods: {
      begin: {
        ru: 'Готовит пин ленты; пишется в setup(); false, если на столько огоньков не хватило памяти.',
        en: 'Readies the strip’s pin; belongs into setup(); false if there was no memory for so many lights.',
      },
      show: {
        ru: 'Посылает цвета на ленту: без него ничего не изменится.',
        en: 'Sends the colours to the strip: without it nothing changes.',
      },
      canShow: {
        ru: 'Готова ли лента принять новые цвета прямо сейчас.',
        en: 'Whether the strip can take new colours right now.',
      },
      setPin: { ru: 'Переносит ленту на другой пин.', en: 'Moves the strip to another pin.' },
      getPin: { ru: 'На каком пине лента.', en: 'On which pin the strip is.' },
      updateLength: {
        ru: 'Задаёт, сколько в ленте огоньков; все цвета при этом гаснут.',
        en: 'Sets how many lights the strip has; all colours go dark.',
      },
      updateType: {
        ru: 'Задаёт вид ленты, например NEO_GRB + NEO_KHZ800: в каком порядке идут цвета.',
        en: 'Sets the kind of strip, such as NEO_GRB + NEO_KHZ800: the order of its colours.',
      },
      numPixels: { ru: 'Сколько в ленте огоньков.', en: 'How many lights the strip has.' },
      getPixels: {
        ru: 'Байты цветов в том порядке, в котором они уйдут на ленту.',
        en: 'The bytes of the colours in the order in which they go to the strip.',
      },
      setPixelColor: {
        ru: 'Задаёт цвет огонька с этим номером (счёт с нуля): красный, зелёный, синий от 0 до 255; показать — show.',
        en: 'Sets the colour of a light by its number from zero: red, green, blue from 0 to 255; show brings it out.',
      },
      getPixelColor: {
        ru: 'Цвет огонька с этим номером, одним числом.',
        en: 'The colour of the light with this number, as one number.',
      },
      fill: {
        ru: 'Закрашивает огоньки одним цветом: с какого начать и сколько; без них — все.',
        en: 'Gives lights one colour: from which on and how many; without these, all.',
      },
      clear: {
        ru: 'Делает все огоньки чёрными; погаснут они после show.',
        en: 'Makes all lights black; they go dark with show.',
      },
      setBrightness: {
        ru: 'Задаёт яркость всей ленты от 0 до 255; видно её после show.',
        en: 'Sets the brightness of the whole strip from 0 to 255; show brings it out.',
      },
      getBrightness: {
        ru: 'Яркость ленты от 0 до 255.',
        en: 'The brightness of the strip, from 0 to 255.',
      },
      rainbow: {
        ru: 'Раскладывает по ленте радугу, начиная с этого оттенка.',
        en: 'Lays a rainbow along the strip, from this hue on.',
      },
      Color: {
        ru: 'Складывает красный, зелёный и синий (от 0 до 255) в одно число-цвет.',
        en: 'Joins red, green and blue (0 to 255) into one number for the colour.',
      },
      ColorHSV: {
        ru: 'Цвет по оттенку от 0 до 65535 — это круг радуги, — насыщенности и яркости от 0 до 255.',
        en: 'A colour by its hue from 0 to 65535, once round the rainbow, its saturation and brightness from 0 to 255.',
      },
      sine8: {
        ru: 'Плавная волна: для числа от 0 до 255 даёт число от 0 до 255.',
        en: 'A smooth wave: for a number from 0 to 255 gives one from 0 to 255.',
      },
      gamma8: {
        ru: 'Поправляет яркость от 0 до 255 так, чтобы для глаза она росла ровно.',
        en: 'Corrects a brightness from 0 to 255 so that it grows evenly for the eye.',
      },
      gamma32: {
        ru: 'Поправляет все части цвета так, чтобы глаз видел его верно.',
        en: 'Corrects all parts of a colour so that the eye sees it right.',
      },
      str2order: {
        ru: 'Превращает текст вроде "GRB" в вид ленты NEO_GRB.',
        en: 'Turns a text such as "GRB" into the kind of strip NEO_GRB.',
      },
    },
  },
  LedControl: {
    words: {
      ru: 'Матрица 8×8 или цифры на чипе MAX7219: пины DIN, CLK, CS и сколько чипов подряд.',
      en: 'A dot matrix of 8×8 or digits with the MAX7219: the pins DIN, CLK, CS and how many chips in a row.',
    },
    methods: {
      getDeviceCount: { ru: 'Сколько чипов стоит подряд.', en: 'How many chips are in a row.' },
      shutdown: {
        ru: 'Будит чип (false) или усыпляет его (true); сначала все спят, разбуди их в setup().',
        en: 'Wakes a chip up (false) or puts it to sleep (true); at first all sleep: wake them in setup().',
      },
      setScanLimit: {
        ru: 'Сколько строк или цифр зажигать: от 0 до этого номера.',
        en: 'How many rows or digits to light: from 0 to this number.',
      },
      setIntensity: { ru: 'Задаёт яркость от 0 до 15.', en: 'Sets the brightness from 0 to 15.' },
      clearDisplay: { ru: 'Гасит все точки этого чипа.', en: 'Puts all dots of this chip out.' },
      setLed: {
        ru: 'Зажигает или гасит одну точку: чип, строка и столбец считают с нуля.',
        en: 'Lights one dot or puts it out: chip, row and column are counted from zero.',
      },
      setRow: {
        ru: 'Рисует строку сразу: каждый бит — точка, например B10000001.',
        en: 'Draws a row at once: each bit is a dot, such as B10000001.',
      },
      setColumn: {
        ru: 'Рисует столбец сразу: каждый бит — точка.',
        en: 'Draws a column at once: each bit is a dot.',
      },
      setDigit: {
        ru: 'Показывает цифру от 0 до 15 на этом месте; true в конце зажигает точку.',
        en: 'Shows a digit from 0 to 15 at this place; true at the end lights the dot.',
      },
      setChar: {
        ru: 'Показывает букву, которую можно сложить из палочек: цифры, A–F, H, L, P, минус.',
        en: 'Shows a letter that bars can make: digits, A to F, H, L, P, a minus.',
      },
    },
  },
};
