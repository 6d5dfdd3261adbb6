import { difference } from '../../cpp/arithmetic.ts';
import type { CppContext, PartUse } from '../../cpp/context.ts';
import { asText } from '../../cpp/convert.ts';
import { constant } from '../../cpp/expression.ts';
import { fromZero } from '../../cpp/from-zero.ts';
import { numberLiteral } from '../../cpp/literal.ts';
import { rewritten } from '../../cpp/marks.ts';
import { shareOfPercent } from '../../cpp/percent.ts';
import { gap } from '../../entry.ts';
import type { Part } from '../part.ts';
import { type PictureName, pictures } from './pictures.ts';

function matrixOf(here: CppContext): PartUse {
  const matrix = here.part('PART');
  const count = Number(matrix.setting('modules'));
  const pins = ['DIN', 'CLK', 'CS'].map((leg) => matrix.pin(leg).code).join(', ');
  here.include('LedControl.h');
  here.object(matrix.id, `LedControl ${matrix.name}(${pins}, ${count});`);
  for (let module = 0; module < count; module++) {
    here.setup(`${matrix.id} ${module}`, `${matrix.name}.shutdown(${module}, false);`);
    here.setup(`${matrix.id} ${module} light`, `${matrix.name}.setIntensity(${module}, 8);`);
  }
  return matrix;
}

/** The number that the library has for a matrix counted from 1 at the left: the rightmost is 0. */
function moduleOf(here: CppContext, matrix: PartUse): string {
  const count = Number(matrix.setting('modules'));
  const place = here.number('MODULE', [1, count]);
  const known = constant(place);
  if (known === undefined) return difference(numberLiteral(count), place).code;
  return rewritten(place.code, String(count - Math.trunc(known)));
}

/** Lines that do the same with each module. */
function forAll(matrix: PartUse, line: (module: number | string) => string): string {
  const count = Number(matrix.setting('modules'));
  return count === 1
    ? line(0)
    : `for (int module = 0; module < ${count}; module++) {\n  ${line('module')}\n}`;
}

/** Shows a picture of eight bytes on a module. */
function pictureLine(here: CppContext, name: string, picture: string): string {
  const matrix = matrixOf(here);
  const rows = picture.split('|').map((row) => `0b${row.replaceAll('#', '1').replaceAll('.', '0')}`);
  here.object(`matrix ${picture}`, `const byte ${name}[] = {\n  ${rows.join(',\n  ')}\n};`);
  const show = here.helper(
    'showPicture',
    (own) => `void ${own}(LedControl &matrix, int module, const byte picture[]) {
  for (int row = 0; row < 8; row++) {
    matrix.setRow(module, row, picture[row]);
  }
}`,
  );
  const module = moduleOf(here, matrix);
  return `${show}(${matrix.name}, ${module}, ${name});`;
}

export const max7219: Part = {
  id: 'max7219',
  icon: 'grid-3x3',
  drawer: 'display',
  codeName: 'matrix',
  words: {
    ru: {
      name: 'матрица 8×8',
      tip: 'Шестьдесят четыре светодиода квадратом с чипом MAX7219. Несколько матриц можно соединить в ряд.',
      synonyms: ['MAX7219', 'светодиодная матрица', 'LedControl', 'бегущая строка', 'дисплей'],
    },
    en: {
      name: '8×8 matrix',
      tip: 'Sixty-four LEDs in a square with a MAX7219 chip. Several can be joined in a row.',
      synonyms: ['MAX7219', 'LED matrix', 'dot matrix', 'LedControl', 'display'],
    },
  },
  legs: {
    DIN: { talent: 'digital', prefer: ['12', '7'], words: { ru: 'DIN (данные)', en: 'DIN (data)' } },
    CLK: { talent: 'digital', prefer: ['11', '6'], words: { ru: 'CLK (такт)', en: 'CLK (clock)' } },
    CS: { talent: 'digital', prefer: ['10', '5'], words: { ru: 'CS (приём)', en: 'CS (select)' } },
  },
  settings: {
    modules: {
      kind: 'number',
      value: 1,
      least: 1,
      most: 8,
      words: { ru: 'матриц в ряд', en: 'matrices in a row' },
    },
  },
  blocks: [
    {
      type: 'max7219_picture',
      kind: 'statement',
      gaps: {
        PART: gap.part('max7219'),
        MODULE: gap.number(1),
        PICTURE: gap.choice(...Object.keys(pictures)),
      },
      words: {
        ru: {
          text: '{PART} на матрице {MODULE} показать {PICTURE}',
          tip: 'Показывает готовую картинку. Матрицы считаются слева от 1; если она одна, оставь 1.',
          choices: {
            PICTURE: {
              HEART: 'сердце',
              SMILE: 'улыбку',
              SAD: 'грусть',
              UP: 'стрелку вверх',
              DOWN: 'стрелку вниз',
              LEFT: 'стрелку влево',
              RIGHT: 'стрелку вправо',
              TICK: 'галочку',
              CROSS: 'крестик',
              HOUSE: 'домик',
              STAR: 'звезду',
              FULL: 'все точки',
            },
          },
          synonyms: ['картинка', 'смайлик', 'рисунок', 'setRow'],
        },
        en: {
          text: '{PART} on matrix {MODULE} show {PICTURE}',
          tip: 'Shows a ready picture. Matrices count from 1 at the left; if there is one, leave 1.',
          choices: {
            PICTURE: {
              HEART: 'a heart',
              SMILE: 'a smile',
              SAD: 'a sad face',
              UP: 'an arrow up',
              DOWN: 'an arrow down',
              LEFT: 'an arrow left',
              RIGHT: 'an arrow right',
              TICK: 'a tick',
              CROSS: 'a cross',
              HOUSE: 'a house',
              STAR: 'a star',
              FULL: 'all dots',
            },
          },
          synonyms: ['picture', 'icon', 'image', 'setRow'],
        },
      },
      cpp: (here) => {
        const name = here.field('PICTURE');
        return pictureLine(here, `${name}_PICTURE`, pictures[name as PictureName] ?? pictures.HEART);
      },
    },
    {
      type: 'max7219_drawing',
      kind: 'statement',
      gaps: {
        PART: gap.part('max7219'),
        MODULE: gap.number(1),
        DRAWING: gap.bitmap(
          '..####..',
          '.#....#.',
          '#.#..#.#',
          '#......#',
          '#.#..#.#',
          '#..##..#',
          '.#....#.',
          '..####..',
        ),
      },
      words: {
        ru: {
          text: '{PART} на матрице {MODULE} показать рисунок {DRAWING}',
          tip: 'Показывает то, что ты нарисуешь точками. Матрицы считаются слева от 1.',
          synonyms: ['картинка', 'нарисовать', 'спрайт', 'setRow'],
        },
        en: {
          text: '{PART} on matrix {MODULE} show drawing {DRAWING}',
          tip: 'Shows what you draw with dots. Matrices count from 1 at the left.',
          synonyms: ['picture', 'draw', 'sprite', 'setRow'],
        },
      },
      cpp: (here) => {
        const drawing = here.field('DRAWING');
        const number = here.gather('matrix drawings', drawing).indexOf(drawing) + 1;
        return pictureLine(here, `PICTURE_${number}`, drawing);
      },
    },
    {
      type: 'max7219_dot',
      kind: 'statement',
      gaps: {
        PART: gap.part('max7219'),
        MODULE: gap.number(1),
        ROW: gap.number(1),
        COLUMN: gap.number(1),
        STATE: gap.choice('true', 'false'),
      },
      words: {
        ru: {
          text: '{PART} на матрице {MODULE}\nточку в строке {ROW} столбце {COLUMN} {STATE}',
          tip: 'Зажигает или гасит одну точку. Строки считаются сверху, столбцы слева, от 1 до 8.',
          choices: { STATE: { true: 'зажечь', false: 'погасить' } },
          synonyms: ['setLed', 'пиксель', 'светодиод'],
        },
        en: {
          text: '{PART} on matrix {MODULE}\nturn dot in row {ROW} column {COLUMN} {STATE}',
          tip: 'Turns one dot on or off. Rows count from the top, columns from the left, 1 to 8.',
          choices: { STATE: { true: 'on', false: 'off' } },
          synonyms: ['setLed', 'pixel'],
        },
      },
      cpp: (here) => {
        const matrix = matrixOf(here);
        const module = moduleOf(here, matrix);
        const dot = `${fromZero(here, 'ROW', 8)}, ${fromZero(here, 'COLUMN', 8)}`;
        return `${matrix.name}.setLed(${module}, ${dot}, ${here.field('STATE')});`;
      },
    },
    {
      type: 'max7219_text',
      kind: 'statement',
      gaps: { PART: gap.part('max7219'), TEXT: gap.anyText('7') },
      words: {
        ru: {
          text: '{PART} показать букву или цифру {TEXT}',
          tip: 'Показывает начало текста или числа: на одной матрице умещается одна буква, русская или латинская.',
          synonyms: ['showText', 'написать', 'число', 'знак'],
        },
        en: {
          text: '{PART} show letter or digit {TEXT}',
          tip: 'Shows the beginning of a text or number: one matrix has room for one letter.',
          synonyms: ['showText', 'write', 'number', 'character'],
        },
      },
      cpp: (here) => {
        here.include('LedText.h');
        return `showText(${matrixOf(here).name}, ${asText(here.value('TEXT')).code});`;
      },
    },
    {
      type: 'max7219_scroll',
      kind: 'statement',
      gaps: { PART: gap.part('max7219'), TEXT: gap.anyText('Привет!', 'Hello!'), PAUSE: gap.number(60) },
      words: {
        ru: {
          text: '{PART} бегущая строка {TEXT}\nшаг {PAUSE} мс',
          tip: 'Текст пробегает справа налево. Чем меньше миллисекунд на шаг, тем он быстрее. Программа ждёт, пока он пробежит.',
          synonyms: ['scrollText', 'текст', 'прокрутить'],
        },
        en: {
          text: '{PART} run text {TEXT}\nstep {PAUSE} ms',
          tip: 'The text runs from right to left. The fewer milliseconds a step, the faster. The program waits until it has run through.',
          synonyms: ['scrollText', 'scroll', 'ticker'],
        },
      },
      cpp: (here) => {
        here.include('LedText.h');
        const pause = here.number('PAUSE', [0, 30_000]).code;
        return `scrollText(${matrixOf(here).name}, ${asText(here.value('TEXT')).code}, ${pause});`;
      },
    },
    {
      type: 'max7219_brightness',
      kind: 'statement',
      gaps: { PART: gap.part('max7219'), PERCENT: gap.number(50) },
      words: {
        ru: {
          text: '{PART} яркость матрицы {PERCENT} %',
          tip: 'От 0 % (едва видно) до 100 % (ярче всего). Ступеней шестнадцать.',
          synonyms: ['setIntensity', 'тускло', 'ярко'],
        },
        en: {
          text: '{PART} brightness of matrix {PERCENT} %',
          tip: 'From 0 % (hardly seen) to 100 % (brightest). There are sixteen steps.',
          synonyms: ['setIntensity', 'dim', 'bright'],
        },
      },
      cpp: (here) => {
        const matrix = matrixOf(here);
        const level = shareOfPercent(here, 'PERCENT', 15).code;
        return forAll(matrix, (module) => `${matrix.name}.setIntensity(${module}, ${level});`);
      },
    },
    {
      type: 'max7219_clear',
      kind: 'statement',
      gaps: { PART: gap.part('max7219') },
      words: {
        ru: {
          text: '{PART} погасить все точки',
          tip: 'Все точки гаснут.',
          synonyms: ['clearDisplay', 'очистить', 'стереть'],
        },
        en: {
          text: '{PART} put all dots out',
          tip: 'All dots go dark.',
          synonyms: ['clearDisplay', 'wipe', 'erase'],
        },
      },
      cpp: (here) => {
        const matrix = matrixOf(here);
        return forAll(matrix, (module) => `${matrix.name}.clearDisplay(${module});`);
      },
    },
  ],
};
