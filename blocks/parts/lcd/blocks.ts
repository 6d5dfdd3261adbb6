import { CannotGenerate } from '../../cpp/context.ts';
import { fromZero } from '../../cpp/from-zero.ts';
import { type BlockEntry, gap } from '../../entry.ts';
import { sizeOf } from './hd44780.ts';
import { lcdOf, printLine, signLine } from './lcd-code.ts';

/** Ready signs and what they are called in a sketch. */
const signs = {
  '♥': 'HEART',
  '☺': 'SMILE',
  '☹': 'SAD_FACE',
  '★': 'STAR',
  '♪': 'NOTE',
  '☀': 'SUN',
  '☂': 'UMBRELLA',
  '⌂': 'HOUSE',
  '⚑': 'FLAG',
  '✓': 'TICK',
  '↑': 'ARROW_UP',
  '↓': 'ARROW_DOWN',
} as const;
const signLabels = Object.fromEntries(Object.keys(signs).map((sign) => [sign, sign]));
/** Signs that the display has of itself: right arrow, left arrow, degree, full cell. */
const builtIn: Readonly<Record<string, string>> = { '→': '0x7E', '←': '0x7F', '°': '0xDF', '█': '0xFF' };

const tooManySigns = 'a display holds no more than 8 signs of its own';

/** Blocks of both character displays: on six wires and on I2C. */
export const lcdBlocks: readonly BlockEntry[] = [
  {
    type: 'lcd_print_at',
    kind: 'statement',
    gaps: {
      PART: gap.part('lcd', 'lcd-i2c'),
      VALUE: gap.anyText('Привет!', 'Hello!'),
      ROW: gap.number(1),
      COLUMN: gap.number(1),
    },
    words: {
      ru: {
        text: '{PART} написать {VALUE}\nв строке {ROW} с места {COLUMN}',
        tip: 'Пишет текст или число. Строки и места считаются от 1: верхняя строка — 1, левое место — 1.',
        synonyms: ['print', 'setCursor', 'вывести на экран', 'дисплей'],
      },
      en: {
        text: '{PART} write {VALUE}\nin row {ROW} from place {COLUMN}',
        tip: 'Writes a text or a number. Rows and places count from 1: the top row is 1, the leftmost place is 1.',
        synonyms: ['print', 'setCursor', 'display', 'show'],
      },
    },
    cpp: (here) => {
      const lcd = lcdOf(here);
      const [columns, rows] = sizeOf(lcd.setting('size'));
      const line = printLine(here, lcd, here.value('VALUE'));
      const place = `${fromZero(here, 'COLUMN', columns)}, ${fromZero(here, 'ROW', rows)}`;
      return `${lcd.name}.setCursor(${place});\n${line}`;
    },
  },
  {
    type: 'lcd_print',
    kind: 'statement',
    gaps: { PART: gap.part('lcd', 'lcd-i2c'), VALUE: gap.anyText('t = ') },
    words: {
      ru: {
        text: '{PART} дописать {VALUE}',
        tip: 'Пишет текст или число там, где кончилось написанное.',
        synonyms: ['print', 'вывести на экран', 'дальше'],
      },
      en: {
        text: '{PART} write on {VALUE}',
        tip: 'Writes a text or a number where the last writing ended.',
        synonyms: ['print', 'append', 'show'],
      },
    },
    cpp: (here) => printLine(here, lcdOf(here), here.value('VALUE')),
  },
  {
    type: 'lcd_place',
    kind: 'statement',
    gaps: { PART: gap.part('lcd', 'lcd-i2c'), ROW: gap.number(2), COLUMN: gap.number(1) },
    words: {
      ru: {
        text: '{PART} встать в строку {ROW} на место {COLUMN}',
        tip: 'Отсюда будет написано следующее. Строки и места считаются от 1.',
        synonyms: ['setCursor', 'курсор', 'позиция'],
      },
      en: {
        text: '{PART} go to row {ROW} place {COLUMN}',
        tip: 'The next thing is written from here. Rows and places count from 1.',
        synonyms: ['setCursor', 'cursor', 'position'],
      },
    },
    cpp: (here) => {
      const lcd = lcdOf(here);
      const [columns, rows] = sizeOf(lcd.setting('size'));
      return `${lcd.name}.setCursor(${fromZero(here, 'COLUMN', columns)}, ${fromZero(here, 'ROW', rows)});`;
    },
  },
  {
    type: 'lcd_clear',
    kind: 'statement',
    gaps: { PART: gap.part('lcd', 'lcd-i2c') },
    words: {
      ru: {
        text: '{PART} очистить',
        tip: 'Стирает всё; следующее будет написано с начала первой строки.',
        synonyms: ['clear', 'стереть экран'],
      },
      en: {
        text: '{PART} clear',
        tip: 'Wipes everything; the next thing is written from the start of row 1.',
        synonyms: ['wipe', 'erase screen'],
      },
    },
    cpp: (here) => `${lcdOf(here).name}.clear();`,
  },
  {
    type: 'lcd_clear_row',
    kind: 'statement',
    gaps: { PART: gap.part('lcd', 'lcd-i2c'), ROW: gap.number(2) },
    words: {
      ru: {
        text: '{PART} очистить строку {ROW}',
        tip: 'Стирает одну строку; следующее будет написано с её начала. Строки считаются от 1.',
        synonyms: ['стереть строку'],
      },
      en: {
        text: '{PART} clear row {ROW}',
        tip: 'Wipes one row; the next thing is written from its start. Rows count from 1.',
        synonyms: ['wipe row', 'erase line'],
      },
    },
    cpp: (here) => {
      const lcd = lcdOf(here);
      const [columns, rows] = sizeOf(lcd.setting('size'));
      // A row worked out by chance must be the same both times.
      const row = fromZero(here, 'ROW', rows);
      const lines = (name: string) =>
        `${lcd.name}.setCursor(0, ${name});\n${lcd.name}.print("${' '.repeat(columns)}");\n${lcd.name}.setCursor(0, ${name});`;
      if (here.number('ROW').pure) return lines(row);
      const name = here.name('row');
      return `int ${name} = ${row};\n${lines(name)}`;
    },
  },
  {
    type: 'lcd_sign',
    kind: 'statement',
    gaps: {
      PART: gap.part('lcd', 'lcd-i2c'),
      SIGN: gap.choice(...Object.keys(signs), ...Object.keys(builtIn)),
    },
    words: {
      ru: {
        text: '{PART} дописать знак {SIGN}',
        tip: 'Рисует знак там, где кончилось написанное. Своих знаков и русских букв на экране не больше 8 разных.',
        choices: { SIGN: { ...signLabels, '→': '→', '←': '←', '°': '° градус', '█': '█' } },
        synonyms: ['createChar', 'сердечко', 'смайлик', 'стрелка', 'градус', 'значок'],
      },
      en: {
        text: '{PART} write on sign {SIGN}',
        tip: 'Draws a sign where the last writing ended. A screen holds no more than 8 different own signs.',
        choices: { SIGN: { ...signLabels, '→': '→', '←': '←', '°': '° degree', '█': '█' } },
        synonyms: ['createChar', 'heart', 'smile', 'arrow', 'degree', 'icon'],
      },
    },
    cpp: (here) => {
      const lcd = lcdOf(here);
      const sign = here.field('SIGN');
      const code = builtIn[sign];
      if (code !== undefined) return `${lcd.name}.write(${code});  // ${sign}`;
      const name = Object.entries(signs).find(([known]) => known === sign)?.[1] ?? 'OWN';
      const line = signLine(here, lcd, sign, `${name}_SIGN`);
      if (line === undefined) throw new CannotGenerate(tooManySigns);
      return `${line}  // ${sign}`;
    },
  },
  {
    type: 'lcd_own_sign',
    kind: 'statement',
    gaps: {
      PART: gap.part('lcd', 'lcd-i2c'),
      PICTURE: gap.bitmap('..#..', '.###.', '#.#.#', '..#..', '.###.', '.#.#.', '#...#', '.....'),
    },
    words: {
      ru: {
        text: '{PART} дописать свой знак {PICTURE}',
        tip: 'Рисует твой знак из точек, 5 в ширину и 8 в высоту. Разных знаков на экране не больше 8.',
        synonyms: ['createChar', 'нарисовать', 'символ', 'значок'],
      },
      en: {
        text: '{PART} write on own sign {PICTURE}',
        tip: 'Draws your own sign of dots, 5 wide and 8 high. A screen holds no more than 8 different ones.',
        synonyms: ['createChar', 'draw', 'symbol', 'icon', 'custom'],
      },
    },
    cpp: (here) => {
      const lcd = lcdOf(here);
      const picture = here.field('PICTURE');
      const at = here.gather('lcd pictures', picture).indexOf(picture);
      const line = signLine(here, lcd, picture, `SIGN_${at + 1}`);
      if (line === undefined) throw new CannotGenerate(tooManySigns);
      return line;
    },
  },
  {
    type: 'lcd_scroll',
    kind: 'statement',
    gaps: { PART: gap.part('lcd', 'lcd-i2c'), WAY: gap.choice('LEFT', 'RIGHT') },
    words: {
      ru: {
        text: '{PART} сдвинуть всё {WAY}',
        tip: 'Сдвигает все строки на одно место. В цикле с паузой получается бегущая строка.',
        choices: { WAY: { LEFT: 'влево', RIGHT: 'вправо' } },
        synonyms: ['scrollDisplayLeft', 'scrollDisplayRight', 'бегущая строка', 'прокрутить'],
      },
      en: {
        text: '{PART} move everything {WAY}',
        tip: 'Moves all rows by one place. In a loop with a pause the text runs.',
        choices: { WAY: { LEFT: 'left', RIGHT: 'right' } },
        synonyms: ['scrollDisplayLeft', 'scrollDisplayRight', 'scroll', 'running text'],
      },
    },
    cpp: (here) => `${lcdOf(here).name}.scrollDisplay${here.field('WAY') === 'LEFT' ? 'Left' : 'Right'}();`,
  },
  {
    type: 'lcd_cursor',
    kind: 'statement',
    gaps: {
      PART: gap.part('lcd', 'lcd-i2c'),
      STATE: gap.choice('cursor', 'noCursor', 'blink', 'noBlink'),
    },
    words: {
      ru: {
        text: '{PART} {STATE}',
        tip: 'Курсор показывает, где будет следующая буква: чёрточкой или мигающим квадратом.',
        choices: {
          STATE: {
            cursor: 'показать курсор',
            noCursor: 'спрятать курсор',
            blink: 'мигать курсором',
            noBlink: 'не мигать курсором',
          },
        },
        synonyms: ['noCursor', 'blink', 'noBlink', 'чёрточка'],
      },
      en: {
        text: '{PART} {STATE}',
        tip: 'The cursor shows where the next letter goes: as a dash or a blinking square.',
        choices: {
          STATE: {
            cursor: 'show the cursor',
            noCursor: 'hide the cursor',
            blink: 'blink the cursor',
            noBlink: 'stop blinking the cursor',
          },
        },
        synonyms: ['noCursor', 'noBlink', 'underline'],
      },
    },
    cpp: (here) => `${lcdOf(here).name}.${here.field('STATE')}();`,
  },
];
