import { product, sum, wholeNumber } from '../../cpp/arithmetic.ts';
import type { CppContext, PartUse } from '../../cpp/context.ts';
import { constrained } from '../../cpp/functions.ts';
import { numberLiteral, textLiteral } from '../../cpp/literal.ts';
import { shareOfPercent } from '../../cpp/percent.ts';
import { gap } from '../../entry.ts';
import type { Part } from '../part.ts';
import { textSegments } from './segments.ts';

function displayOf(here: CppContext): PartUse {
  const display = here.part('PART');
  here.include('TM1637Display.h');
  here.object(
    display.id,
    `TM1637Display ${display.name}(${display.pin('CLK').code}, ${display.pin('DIO').code});`,
  );
  here.setup(`${display.id} clear`, `${display.name}.clear();`);
  here.setup(display.id, `${display.name}.setBrightness(7);`);
  return display;
}

/** `SEG_A | SEG_B` */
function segmentNames(segments: number): string {
  const names = ['SEG_A', 'SEG_B', 'SEG_C', 'SEG_D', 'SEG_E', 'SEG_F', 'SEG_G', 'SEG_DP'];
  return names.filter((_, bit) => (segments >> bit) & 1).join(' | ') || '0';
}

export const tm1637: Part = {
  id: 'tm1637',
  icon: 'clock',
  drawer: 'display',
  codeName: 'display',
  words: {
    ru: {
      name: 'четыре цифры TM1637',
      tip: 'Четыре светящиеся цифры с двоеточием, как на часах.',
      synonyms: ['часы', 'семисегментный индикатор', 'дисплей', 'TM1637Display', 'табло'],
    },
    en: {
      name: 'four digits TM1637',
      tip: 'Four shining digits with a colon, as on a clock.',
      synonyms: ['clock', 'seven segment display', 'TM1637Display', 'counter'],
    },
  },
  legs: {
    CLK: { talent: 'digital', prefer: ['2', '7', '4'], words: { ru: 'CLK (такт)', en: 'CLK (clock)' } },
    DIO: { talent: 'digital', prefer: ['3', '8', '5'], words: { ru: 'DIO (данные)', en: 'DIO (data)' } },
  },
  blocks: [
    {
      type: 'tm1637_number',
      kind: 'statement',
      gaps: { PART: gap.part('tm1637'), NUMBER: gap.number(42) },
      words: {
        ru: {
          text: '{PART} показать число {NUMBER}',
          tip: 'Показывает целое число от −999 до 9999.',
          synonyms: ['showNumberDec', 'счёт', 'вывести число'],
        },
        en: {
          text: '{PART} show number {NUMBER}',
          tip: 'Shows a whole number from −999 to 9999.',
          synonyms: ['showNumberDec', 'count', 'display'],
        },
      },
      cpp: (here) => {
        const number = wholeNumber(here.number('NUMBER', [-999, 9999]));
        // What is wider than the function's int would come out as quite another number.
        const fits = number.type === 'int' || number.range !== undefined;
        const kept = fits ? number : constrained(here, number, numberLiteral(-999), numberLiteral(9999));
        return `${displayOf(here).name}.showNumberDec(${kept.code});`;
      },
    },
    {
      type: 'tm1637_time',
      kind: 'statement',
      gaps: {
        PART: gap.part('tm1637'),
        LEFT: gap.number(12),
        COLON: gap.choice('ON', 'OFF'),
        RIGHT: gap.number(30),
      },
      words: {
        ru: {
          text: '{PART} показать время {LEFT} {COLON} {RIGHT}',
          tip: 'Показывает два числа от 0 до 99, как на часах: минуты и секунды. Двоеточие можно погасить, чтобы мигало.',
          choices: { COLON: { ON: ':', OFF: 'без :' } },
          synonyms: ['showNumberDecEx', 'часы', 'минуты', 'секунды', 'двоеточие'],
        },
        en: {
          text: '{PART} show time {LEFT} {COLON} {RIGHT}',
          tip: 'Shows two numbers from 0 to 99 as on a clock: minutes and seconds. Without the colon now and then it blinks.',
          choices: { COLON: { ON: ':', OFF: 'no :' } },
          synonyms: ['showNumberDecEx', 'clock', 'minutes', 'seconds', 'colon'],
        },
      },
      cpp: (here) => {
        const hundreds = product(wholeNumber(here.number('LEFT', [0, 99])), numberLiteral(100));
        const number = sum(hundreds, wholeNumber(here.number('RIGHT', [0, 99])));
        const dots = here.field('COLON') === 'ON' ? '0b01000000' : '0';
        return `${displayOf(here).name}.showNumberDecEx(${number.code}, ${dots}, true);`;
      },
    },
    {
      type: 'tm1637_text',
      kind: 'statement',
      gaps: { PART: gap.part('tm1637'), TEXT: { kind: 'text', value: 'HELP' } },
      words: {
        ru: {
          text: '{PART} показать буквы {TEXT}',
          tip: 'Показывает до четырёх букв, похожих на палочки: А Б В Г Е З И Н О П Р С У Ч Ь. Каких нет, на том месте пусто.',
          synonyms: ['setSegments', 'текст', 'слово', 'надпись'],
        },
        en: {
          text: '{PART} show letters {TEXT}',
          tip: 'Shows up to four letters made of bars. Where a letter has no such shape (K, M, V, W, X) it is blank.',
          synonyms: ['setSegments', 'text', 'word'],
        },
      },
      cpp: (here) => {
        const display = displayOf(here);
        const text = here.field('TEXT');
        const name = `WORD_${here.gather('tm1637 words', text).indexOf(text) + 1}`;
        const cells = textSegments(text, 4).map(segmentNames);
        here.object(
          `tm1637 ${text}`,
          `const uint8_t ${name}[] = {${cells.join(', ')}};  // ${textLiteral(text).code}`,
        );
        return `${display.name}.setSegments(${name});`;
      },
    },
    {
      type: 'tm1637_brightness',
      kind: 'statement',
      gaps: { PART: gap.part('tm1637'), PERCENT: gap.number(50) },
      words: {
        ru: {
          text: '{PART} яркость цифр {PERCENT} %',
          tip: 'От 0 % (едва видно) до 100 % (ярче всего). Ступеней всего восемь.',
          synonyms: ['setBrightness', 'тускло', 'ярко'],
        },
        en: {
          text: '{PART} brightness of digits {PERCENT} %',
          tip: 'From 0 % (hardly seen) to 100 % (brightest). There are eight steps.',
          synonyms: ['setBrightness', 'dim', 'bright'],
        },
      },
      cpp: (here) => `${displayOf(here).name}.setBrightness(${shareOfPercent(here, 'PERCENT', 7).code});`,
    },
    {
      type: 'tm1637_clear',
      kind: 'statement',
      gaps: { PART: gap.part('tm1637') },
      words: {
        ru: {
          text: '{PART} погасить цифры',
          tip: 'Все цифры гаснут.',
          synonyms: ['clear', 'очистить', 'стереть'],
        },
        en: {
          text: '{PART} put digits out',
          tip: 'All digits go dark.',
          synonyms: ['clear', 'wipe', 'erase'],
        },
      },
      cpp: (here) => `${displayOf(here).name}.clear();`,
    },
  ],
};
