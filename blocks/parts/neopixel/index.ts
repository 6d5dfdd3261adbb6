import { difference, product } from '../../cpp/arithmetic.ts';
import type { CppContext, PartUse } from '../../cpp/context.ts';
import { atom, constant, type Expression } from '../../cpp/expression.ts';
import { longLiteral, numberLiteral } from '../../cpp/literal.ts';
import { rewritten } from '../../cpp/marks.ts';
import { byteOfPercent } from '../../cpp/percent.ts';
import { gap } from '../../entry.ts';
import { bytesOf } from '../../named-colours.ts';
import type { Part } from '../part.ts';

/** The longest strip whose colours leave room for a program in an Uno's 2 KB. */
const mostLights = 300;

export const neopixel: Part = {
  id: 'neopixel',
  icon: 'sparkles',
  drawer: 'lights',
  codeName: 'strip',
  words: {
    ru: {
      name: 'лента',
      tip: 'Лента или кольцо цветных огоньков на одном проводе (WS2812, NeoPixel): у каждого огонька свой цвет.',
      synonyms: ['светодиодная лента', 'адресная лента', 'кольцо', 'NeoPixel', 'неопиксель', 'WS2812'],
    },
    en: {
      name: 'light strip',
      tip: 'A strip or ring of colour lights on one wire (WS2812, NeoPixel): each light has a colour of its own.',
      synonyms: ['NeoPixel', 'WS2812', 'LED strip', 'ring', 'pixels'],
    },
  },
  legs: {
    DIN: {
      talent: 'digital',
      prefer: ['6', '7', '8', '4', '12'],
      words: { ru: 'DIN, вход данных', en: 'DIN, data in' },
    },
  },
  settings: {
    COUNT: {
      kind: 'number',
      value: 8,
      least: 1,
      most: mostLights,
      words: { ru: 'сколько огоньков', en: 'how many lights' },
    },
    ORDER: {
      kind: 'choice',
      value: 'GRB',
      options: ['GRB', 'RGB'],
      words: { ru: 'порядок цветов', en: 'order of colours' },
      labels: {
        ru: { GRB: 'GRB (почти все ленты)', RGB: 'RGB (если красный и зелёный перепутаны)' },
        en: { GRB: 'GRB (most strips)', RGB: 'RGB (if red and green are swapped)' },
      },
    },
  },
  blocks: [
    {
      type: 'neopixel_light',
      kind: 'statement',
      gaps: { PART: gap.part('neopixel'), NUMBER: gap.number(1), COLOUR: gap.colour('red') },
      words: {
        ru: {
          text: '{PART} огонёк {NUMBER} цвет {COLOUR}',
          tip: 'Зажигает один огонёк. Первый от платы — это 1. Огонька, которого нет, не зажечь.',
          synonyms: ['пиксель', 'зажечь', 'setPixelColor'],
        },
        en: {
          text: '{PART} light {NUMBER} colour {COLOUR}',
          tip: 'Lights one light. The first after the board is 1. A light that is not there stays dark.',
          synonyms: ['pixel', 'color', 'setPixelColor'],
        },
      },
      cpp: (here) => lit(here, bytesOf(here.field('COLOUR')).join(', ')),
    },
    {
      type: 'neopixel_light_mix',
      kind: 'statement',
      gaps: {
        PART: gap.part('neopixel'),
        NUMBER: gap.number(1),
        R: gap.number(100),
        G: gap.number(50),
        B: gap.number(0),
      },
      words: {
        ru: {
          text: '{PART} огонёк {NUMBER} красный {R} % зелёный {G} % синий {B} %',
          tip: 'Зажигает один огонёк смесью трёх цветов, каждый от 0 до 100 %. Первый от платы — это 1.',
          synonyms: ['пиксель', 'RGB', 'смешать', 'setPixelColor'],
        },
        en: {
          text: '{PART} light {NUMBER} red {R} % green {G} % blue {B} %',
          tip: 'Lights one light in a mix of three colours, each from 0 to 100 %. The first after the board is 1.',
          synonyms: ['pixel', 'RGB', 'mix', 'setPixelColor'],
        },
      },
      cpp: (here) => lit(here, mix(here)),
    },
    {
      type: 'neopixel_light_hue',
      kind: 'statement',
      gaps: { PART: gap.part('neopixel'), NUMBER: gap.number(1), HUE: gap.number(120) },
      words: {
        ru: {
          text: '{PART} огонёк {NUMBER} оттенок {HUE}°',
          tip: 'Цвет по кругу радуги: 0° — красный, 120° — зелёный, 240° — синий, 360° — снова красный.',
          synonyms: ['радуга', 'HSV', 'ColorHSV', 'цветовой круг'],
        },
        en: {
          text: '{PART} light {NUMBER} hue {HUE}°',
          tip: 'A colour by the rainbow’s wheel: 0° is red, 120° green, 240° blue, 360° red again.',
          synonyms: ['rainbow', 'HSV', 'ColorHSV', 'wheel'],
        },
      },
      cpp: (here) => lit(here, `${here.part('PART').name}.ColorHSV(${hue(here.number('HUE')).code})`),
    },
    {
      type: 'neopixel_fill',
      kind: 'statement',
      gaps: { PART: gap.part('neopixel'), COLOUR: gap.colour('blue') },
      words: {
        ru: {
          text: '{PART} все огоньки цвет {COLOUR}',
          tip: 'Зажигает все огоньки одним цветом.',
          synonyms: ['залить', 'fill'],
        },
        en: {
          text: '{PART} all lights colour {COLOUR}',
          tip: 'Lights all lights in one colour.',
          synonyms: ['fill', 'color'],
        },
      },
      cpp: (here) => filled(here, bytesOf(here.field('COLOUR')).join(', ')),
    },
    {
      type: 'neopixel_fill_mix',
      kind: 'statement',
      gaps: { PART: gap.part('neopixel'), R: gap.number(0), G: gap.number(50), B: gap.number(100) },
      words: {
        ru: {
          text: '{PART} все огоньки красный {R} % зелёный {G} % синий {B} %',
          tip: 'Зажигает все огоньки смесью трёх цветов, каждый от 0 до 100 %.',
          synonyms: ['залить', 'RGB', 'смешать', 'fill'],
        },
        en: {
          text: '{PART} all lights red {R} % green {G} % blue {B} %',
          tip: 'Lights all lights in a mix of three colours, each from 0 to 100 %.',
          synonyms: ['fill', 'RGB', 'mix'],
        },
      },
      cpp: (here) => filled(here, mix(here)),
    },
    {
      type: 'neopixel_rainbow',
      kind: 'statement',
      gaps: { PART: gap.part('neopixel') },
      words: {
        ru: {
          text: '{PART} радуга',
          tip: 'Раскладывает по ленте все цвета радуги. Сдвигай огоньки — и радуга побежит.',
          synonyms: ['rainbow', 'разноцветно'],
        },
        en: {
          text: '{PART} rainbow',
          tip: 'Lays all the colours of the rainbow along the strip. Shift the lights and it runs.',
          synonyms: ['colours', 'all colors'],
        },
      },
      cpp: (here) => then(opened(here), 'rainbow()'),
    },
    {
      type: 'neopixel_shift',
      kind: 'statement',
      gaps: { PART: gap.part('neopixel'), WAY: gap.choice('FORWARD', 'BACK') },
      words: {
        ru: {
          text: '{PART} сдвинуть огоньки {WAY}',
          tip: 'Каждый цвет переходит на соседний огонёк, а с конца — на другой конец.',
          choices: { WAY: { FORWARD: 'вперёд', BACK: 'назад' } },
          synonyms: ['бегущие огни', 'повернуть', 'гусеница'],
        },
        en: {
          text: '{PART} shift the lights {WAY}',
          tip: 'Each colour moves on to the next light, and from the end to the other end.',
          choices: { WAY: { FORWARD: 'forward', BACK: 'back' } },
          synonyms: ['rotate', 'chase', 'move'],
        },
      },
      cpp: (here) => `${shiftFunction(here, here.field('WAY') === 'FORWARD')}(${opened(here).name});`,
    },
    {
      type: 'neopixel_brightness',
      kind: 'statement',
      gaps: { PART: gap.part('neopixel'), PERCENT: gap.number(20) },
      words: {
        ru: {
          text: '{PART} общая яркость {PERCENT} %',
          tip: 'Делает все огоньки ярче или тусклее, цвета остаются. От 0 % (не горят) до 100 %.',
          synonyms: ['setBrightness', 'тусклее', 'ярче'],
        },
        en: {
          text: '{PART} overall brightness {PERCENT} %',
          tip: 'Makes all lights brighter or dimmer and keeps their colours. From 0 % (dark) to 100 %.',
          synonyms: ['setBrightness', 'dim'],
        },
      },
      cpp: (here) => then(opened(here), `setBrightness(${byteOfPercent(here, 'PERCENT').code})`),
    },
    {
      type: 'neopixel_clear',
      kind: 'statement',
      gaps: { PART: gap.part('neopixel') },
      words: {
        ru: {
          text: '{PART} погасить все огоньки',
          tip: 'Ни один огонёк больше не горит.',
          synonyms: ['выключить', 'очистить', 'clear'],
        },
        en: {
          text: '{PART} all lights off',
          tip: 'No light shines any more.',
          synonyms: ['clear', 'turn off', 'dark'],
        },
      },
      cpp: (here) => then(opened(here), 'clear()'),
    },
    {
      type: 'neopixel_count',
      kind: 'value',
      output: ['Number'],
      gaps: { PART: gap.part('neopixel') },
      words: {
        ru: {
          text: '{PART} сколько огоньков',
          tip: 'Сколько огоньков на ленте: столько раз надо повторить, чтобы обойти все.',
          synonyms: ['длина ленты', 'numPixels', 'количество'],
        },
        en: {
          text: '{PART} how many lights',
          tip: 'How many lights the strip has: repeat so many times to visit them all.',
          synonyms: ['length', 'numPixels', 'count'],
        },
      },
      cpp: (here) => {
        const part = opened(here);
        const count = Number(part.setting('COUNT'));
        return atom(countConstant(part), 'int', { range: [count, count] });
      },
    },
  ],
};

/** The part with its object declared and begun. */
function opened(here: CppContext): PartUse {
  const part = here.part('PART');
  const pin = part.pin('DIN').code;
  here.include('Adafruit_NeoPixel.h');
  const count = countConstant(part);
  here.object(count, `const int ${count} = ${part.setting('COUNT')};`);
  const order = part.setting('ORDER') === 'RGB' ? 'NEO_RGB' : 'NEO_GRB';
  here.object(part.name, `Adafruit_NeoPixel ${part.name}(${count}, ${pin}, ${order} + NEO_KHZ800);`);
  here.setup(`${part.name}.begin`, `${part.name}.begin();`);
  return part;
}

/** `STRIP_COUNT` beside `STRIP_PIN`. */
function countConstant(part: PartUse): string {
  return part.pin('DIN').code.replace(/_PIN$/, '_COUNT');
}

/** Changes colours and shows them. */
function then(part: PartUse, change: string): string {
  return `${part.name}.${change};\n${part.name}.show();`;
}

function lit(here: CppContext, colour: string): string {
  return then(
    opened(here),
    `setPixelColor(${fromZero(here.number('NUMBER', [1, mostLights])).code}, ${colour})`,
  );
}

function filled(here: CppContext, parts: string): string {
  const part = opened(here);
  return then(part, `fill(${part.name}.Color(${parts}))`);
}

function mix(here: CppContext): string {
  return ['R', 'G', 'B'].map((part) => byteOfPercent(here, part).code).join(', ');
}

/** A pupil counts lights from 1, the library from 0. */
function fromZero(number: Expression): Expression {
  const known = constant(number);
  if (known === undefined) return difference(number, numberLiteral(1));
  const literal = numberLiteral(Math.round(known) - 1);
  return { ...literal, code: rewritten(number.code, literal.code) };
}

/** Degrees as 65536 parts of the wheel; what is more than once round goes on from its beginning. */
function hue(degrees: Expression): Expression {
  const known = constant(degrees);
  if (known === undefined) return product(degrees, longLiteral(182));
  const literal = numberLiteral(Math.round(((((known % 360) + 360) % 360) * 65_536) / 360) % 65_536);
  return { ...literal, code: rewritten(degrees.code, literal.code) };
}

function shiftFunction(here: CppContext, isForward: boolean): string {
  return isForward
    ? here.helper('shiftForward', (own) =>
        shiftCode(own, {
          kept: 'last',
          loop: 'int i = last; i > 0; i--',
          from: 'i - 1',
          end: '0',
        }),
      )
    : here.helper('shiftBack', (own) =>
        shiftCode(own, { kept: '0', loop: 'int i = 0; i < last; i++', from: 'i + 1', end: 'last' }),
      );
}

function shiftCode(own: string, { kept, loop, from, end }: Readonly<Record<string, string>>): string {
  return `void ${own}(Adafruit_NeoPixel &lights) {
  const int last = lights.numPixels() - 1;
  const uint32_t kept = lights.getPixelColor(${kept});
  for (${loop}) {
    lights.setPixelColor(i, lights.getPixelColor(${from}));
  }
  lights.setPixelColor(${end}, kept);
  lights.show();
}`;
}
