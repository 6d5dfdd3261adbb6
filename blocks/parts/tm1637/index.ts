import { product, sum, wholeNumber } from '../../cpp/arithmetic.ts';
import type { CppContext, PartUse } from '../../cpp/context.ts';
import { fromZero } from '../../cpp/from-zero.ts';
import { constrained } from '../../cpp/functions.ts';
import { numberLiteral, textLiteral } from '../../cpp/literal.ts';
import { shareOfPercent } from '../../cpp/percent.ts';
import { gap } from '../../entry.ts';
import type { Part } from '../part.ts';
import { letters, words } from './ready-words.ts';
import { fitting, textSegments, unshown } from './segments.ts';

const digits = 4;

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

/** The segments of a text as a table of the sketch, so many digits long; gives its name. */
function drawn(here: CppContext, text: string, length: number): string {
  const [list, stem] = length === 1 ? ['tm1637 letters', 'LETTER'] : ['tm1637 words', 'WORD'];
  const name = `${stem}_${here.gather(list, text).indexOf(text) + 1}`;
  const cells = textSegments(text, length).map(segmentNames);
  here.object(
    `${list} ${text}`,
    `const uint8_t ${name}[] = {${cells.join(', ')}};  // ${textLiteral(text).code}`,
  );
  return name;
}

function showWord(here: CppContext, text: string): string {
  const { name } = displayOf(here);
  return `${name}.setSegments(${drawn(here, text, digits)});`;
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
          tip: 'Показывает до четырёх букв. Из палочек складываются А Б В Г Е З И Н О П Р С Т У Ч Ь Э. Если какой-то буквы нет (К, М, Ж), блок об этом скажет.',
          synonyms: ['setSegments', 'текст', 'слово', 'надпись'],
        },
        en: {
          text: '{PART} show letters {TEXT}',
          tip: 'Shows up to four letters made of bars. If a letter has no such shape (K, M, V, W, X), the block says so.',
          synonyms: ['setSegments', 'text', 'word'],
        },
      },
      cpp: (here) => {
        const text = here.field('TEXT');
        const cannot = unshown(text);
        if (cannot.length > 0) here.cannotShow(cannot);
        const shown = fitting(text, digits);
        if (shown.length < text.length) here.cutsShort(shown);
        return showWord(here, text);
      },
    },
    {
      type: 'tm1637_word',
      kind: 'statement',
      gaps: { PART: gap.part('tm1637'), WORD: gap.choice(...Object.keys(words)) },
      words: {
        ru: {
          text: '{PART} показать слово {WORD}',
          tip: 'Показывает готовое слово: все его буквы складываются из палочек.',
          choices: { WORD: Object.fromEntries(Object.keys(words).map((word) => [word, word])) },
          synonyms: ['setSegments', 'текст', 'надпись', 'буквы'],
        },
        en: {
          text: '{PART} show word {WORD}',
          tip: 'Shows a ready word: all its letters can be made of bars.',
          choices: { WORD: words },
          synonyms: ['setSegments', 'text', 'letters'],
        },
      },
      cpp: (here) => showWord(here, here.field('WORD')),
    },
    {
      type: 'tm1637_letter',
      kind: 'statement',
      gaps: {
        PART: gap.part('tm1637'),
        LETTER: gap.choice(...Object.keys(letters.ru)),
        PLACE: gap.number(1),
      },
      words: {
        ru: {
          text: '{PART} показать букву {LETTER} на месте {PLACE}',
          tip: 'Показывает один знак из тех, что складываются из палочек. Места считаются слева, от 1 до 4; остальные не меняются.',
          choices: { LETTER: letters.ru },
          synonyms: ['setSegments', 'символ', 'знак', 'текст'],
        },
        en: {
          text: '{PART} show letter {LETTER} in place {PLACE}',
          tip: 'Shows one of the signs that can be made of bars. Places count from the left, 1 to 4; the others stay.',
          choices: { LETTER: letters.en },
          synonyms: ['setSegments', 'character', 'sign', 'text'],
        },
      },
      cpp: (here) => {
        const { name } = displayOf(here);
        const letter = drawn(here, here.field('LETTER'), 1);
        return `${name}.setSegments(${letter}, 1, ${fromZero(here, 'PLACE', digits)});`;
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
