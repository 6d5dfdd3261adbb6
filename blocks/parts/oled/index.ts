import { fromZero } from '../../cpp/from-zero.ts';
import { shareOfPercent } from '../../cpp/percent.ts';
import { gap } from '../../entry.ts';
import { i2cLegs } from '../i2c-legs.ts';
import type { Part } from '../part.ts';
import { oledOf, pageBytes, placeColumn, rowsOf } from './oled-code.ts';

export const oled: Part = {
  id: 'oled',
  icon: 'monitor',
  drawer: 'display',
  codeName: 'oled',
  words: {
    ru: {
      name: 'экран OLED',
      tip: 'Маленький яркий экран из точек: 128 в ширину. Показывает русские и латинские буквы.',
      synonyms: ['дисплей', 'SSD1306', 'SSD1306Ascii', '128x64', '0.96', 'графический'],
    },
    en: {
      name: 'OLED',
      tip: 'A small bright screen of dots, 128 wide. It shows Latin and Russian letters.',
      synonyms: ['display', 'screen', 'SSD1306', 'SSD1306Ascii', '128x64', '0.96'],
    },
  },
  legs: i2cLegs,
  settings: {
    address: {
      kind: 'choice',
      value: '0x3C',
      options: ['0x3C', '0x3D'],
      words: { ru: 'адрес', en: 'address' },
    },
    height: {
      kind: 'choice',
      value: '64',
      options: ['64', '32'],
      words: { ru: 'точек в высоту', en: 'dots high' },
    },
  },
  blocks: [
    {
      type: 'oled_print_at',
      kind: 'statement',
      gaps: {
        PART: gap.part('oled'),
        SIZE: gap.choice('1', '2'),
        VALUE: gap.anyText('Привет!', 'Hello!'),
        ROW: gap.number(1),
        COLUMN: gap.number(1),
      },
      words: {
        ru: {
          text: '{PART} написать {SIZE} {VALUE}\nв строке {ROW} с места {COLUMN}',
          tip: 'Строк 8 (на низком экране 4), мест в строке 21, считаются от 1. Крупная буква занимает две строки и два места.',
          choices: { SIZE: { 1: 'мелко', 2: 'крупно' } },
          synonyms: ['print', 'setCursor', 'вывести на экран', 'текст', 'число', 'set2X'],
        },
        en: {
          text: '{PART} write {SIZE} {VALUE}\nin row {ROW} from place {COLUMN}',
          tip: 'There are 8 rows (4 on a low screen) of 21 places, counted from 1. A large letter takes two rows and two places.',
          choices: { SIZE: { 1: 'small', 2: 'large' } },
          synonyms: ['print', 'setCursor', 'display', 'show', 'text', 'number', 'set2X'],
        },
      },
      cpp: (here) => {
        const oled = oledOf(here);
        const place = `${placeColumn(here, 'COLUMN')}, ${fromZero(here, 'ROW', rowsOf(oled))}`;
        const value = here.value('VALUE').code;
        return `${oled.name}.set${here.field('SIZE')}X();\n${oled.name}.setCursor(${place});\n${oled.name}.print(${value});`;
      },
    },
    {
      type: 'oled_print',
      kind: 'statement',
      gaps: { PART: gap.part('oled'), VALUE: gap.anyText('t = ') },
      words: {
        ru: {
          text: '{PART} дописать на OLED {VALUE}',
          tip: 'Пишет текст или число там, где кончилось написанное, такими же буквами.',
          synonyms: ['print', 'дальше', 'вывести на экран'],
        },
        en: {
          text: '{PART} write on to the OLED {VALUE}',
          tip: 'Writes a text or a number where the last writing ended, in the same letters.',
          synonyms: ['print', 'append', 'show'],
        },
      },
      cpp: (here) => `${oledOf(here).name}.print(${here.value('VALUE').code});`,
    },
    {
      type: 'oled_clear',
      kind: 'statement',
      gaps: { PART: gap.part('oled') },
      words: {
        ru: {
          text: '{PART} стереть всё с OLED',
          tip: 'Все точки гаснут.',
          synonyms: ['clear', 'очистить экран'],
        },
        en: { text: '{PART} wipe the OLED', tip: 'All dots go dark.', synonyms: ['clear', 'erase screen'] },
      },
      cpp: (here) => `${oledOf(here).name}.clear();`,
    },
    {
      type: 'oled_clear_row',
      kind: 'statement',
      gaps: { PART: gap.part('oled'), ROW: gap.number(2) },
      words: {
        ru: {
          text: '{PART} стереть строку {ROW} OLED',
          tip: 'Стирает одну мелкую строку. Строки считаются от 1.',
          synonyms: ['clear', 'очистить строку'],
        },
        en: {
          text: '{PART} wipe row {ROW} of the OLED',
          tip: 'Wipes one row of small letters. Rows count from 1.',
          synonyms: ['clear', 'erase line'],
        },
      },
      cpp: (here) => {
        const oled = oledOf(here);
        return `${oled.name}.clearField(0, ${fromZero(here, 'ROW', rowsOf(oled))}, 21);`;
      },
    },
    {
      type: 'oled_bar',
      kind: 'statement',
      gaps: { PART: gap.part('oled'), PERCENT: gap.number(50), ROW: gap.number(3) },
      words: {
        ru: {
          text: '{PART} полоска {PERCENT} % в строке {ROW}',
          tip: 'Рисует во всю ширину рамку, залитую на столько процентов: удобно показать, сколько света или заряда.',
          synonyms: ['шкала', 'прогресс', 'индикатор', 'уровень'],
        },
        en: {
          text: '{PART} bar {PERCENT} % in row {ROW}',
          tip: 'Draws a frame as wide as the screen, filled so far: good for how much light or charge there is.',
          synonyms: ['progress', 'gauge', 'level', 'meter'],
        },
      },
      cpp: (here) => {
        const oled = oledOf(here);
        const show = here.helper(
          'showBar',
          (own) => `void ${own}(SSD1306AsciiWire &oled, int row, int percent) {
  oled.setCursor(0, row);
  for (int x = 0; x < 128; x++) {
    bool isEdge = x == 0 || x == 127;
    bool isFilled = x < percent * 128L / 100;
    oled.ssd1306WriteRam(isEdge || isFilled ? 0x7E : 0x42);
  }
}`,
        );
        const percent = here.number('PERCENT', [0, 100]).code;
        return `${show}(${oled.name}, ${fromZero(here, 'ROW', rowsOf(oled))}, ${percent});`;
      },
    },
    {
      type: 'oled_drawing',
      kind: 'statement',
      gaps: {
        PART: gap.part('oled'),
        DRAWING: gap.bitmap(
          '................',
          '................',
          '....######......',
          '...#......#.....',
          '..#........#....',
          '.#..#....#..#...',
          '.#..........#...',
          '.#..........#...',
          '.#..#....#..#...',
          '.#...####...#...',
          '..#........#....',
          '...#......#.....',
          '....######......',
          '................',
          '................',
          '................',
        ),
        ROW: gap.number(5),
        COLUMN: gap.number(1),
      },
      words: {
        ru: {
          text: '{PART} рисунок {DRAWING} в строке {ROW} с места {COLUMN}',
          tip: 'Показывает то, что ты нарисуешь: 16 на 16 точек. Это две строки в высоту и почти три места в ширину.',
          synonyms: ['картинка', 'спрайт', 'нарисовать', 'значок'],
        },
        en: {
          text: '{PART} drawing {DRAWING} in row {ROW} from place {COLUMN}',
          tip: 'Shows what you draw: 16 by 16 dots, which is two rows high and nearly three places wide.',
          synonyms: ['picture', 'sprite', 'draw', 'icon', 'image'],
        },
      },
      cpp: (here) => {
        const oled = oledOf(here);
        const drawing = here.field('DRAWING');
        const name = `IMAGE_${here.gather('oled drawings', drawing).indexOf(drawing) + 1}`;
        const halves = pageBytes(drawing).map((page) => `  ${page.join(', ')}`);
        here.object(`oled ${drawing}`, `const byte ${name}[] = {\n${halves.join(',\n')}\n};`);
        const show = here.helper(
          'showImage',
          (own) => `void ${own}(SSD1306AsciiWire &oled, int column, int row, const byte image[]) {
  for (int half = 0; half < 2; half++) {
    oled.setCursor(column, row + half);
    for (int x = 0; x < 16; x++) {
      oled.ssd1306WriteRam(image[half * 16 + x]);
    }
  }
}`,
        );
        const place = `${placeColumn(here, 'COLUMN')}, ${fromZero(here, 'ROW', rowsOf(oled) - 1)}`;
        return `${show}(${oled.name}, ${place}, ${name});`;
      },
    },
    {
      type: 'oled_invert',
      kind: 'statement',
      gaps: { PART: gap.part('oled'), STATE: gap.choice('true', 'false') },
      words: {
        ru: {
          text: '{PART} {STATE}',
          tip: 'Меняет местами светлое и тёмное на всём экране.',
          choices: { STATE: { true: 'тёмным по светлому', false: 'светлым по тёмному' } },
          synonyms: ['invertDisplay', 'инверсия', 'негатив'],
        },
        en: {
          text: '{PART} {STATE}',
          tip: 'Light and dark change places on the whole screen.',
          choices: { STATE: { true: 'dark on light', false: 'light on dark' } },
          synonyms: ['invertDisplay', 'inverse', 'negative'],
        },
      },
      cpp: (here) => `${oledOf(here).name}.invertDisplay(${here.field('STATE')});`,
    },
    {
      type: 'oled_brightness',
      kind: 'statement',
      gaps: { PART: gap.part('oled'), PERCENT: gap.number(50) },
      words: {
        ru: {
          text: '{PART} яркость OLED {PERCENT} %',
          tip: 'От 0 % (тускло, но видно) до 100 % (ярче всего).',
          synonyms: ['setContrast', 'контраст', 'тускло'],
        },
        en: {
          text: '{PART} brightness of the OLED {PERCENT} %',
          tip: 'From 0 % (dim, yet seen) to 100 % (brightest).',
          synonyms: ['setContrast', 'contrast', 'dim'],
        },
      },
      cpp: (here) => `${oledOf(here).name}.setContrast(${shareOfPercent(here, 'PERCENT', 255).code});`,
    },
  ],
};
