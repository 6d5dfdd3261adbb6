import { atom } from '../../cpp/expression.ts';
import { byteOfPercent } from '../../cpp/percent.ts';
import { gap } from '../../entry.ts';
import { bytesOf } from '../../named-colours.ts';
import type { Part } from '../part.ts';
import {
  countConstant,
  filled,
  hue,
  lit,
  mix,
  mostLights,
  opened,
  shiftFunction,
  shownAfter,
} from './strip.ts';

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
          text: '{PART} огонёк {NUMBER}\nкрасный {R} % зелёный {G} % синий {B} %',
          tip: 'Зажигает один огонёк смесью трёх цветов, каждый от 0 до 100 %. Первый от платы — это 1.',
          synonyms: ['пиксель', 'RGB', 'смешать', 'setPixelColor'],
        },
        en: {
          text: '{PART} light {NUMBER}\nred {R} % green {G} % blue {B} %',
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
          text: '{PART} все огоньки\nкрасный {R} % зелёный {G} % синий {B} %',
          tip: 'Зажигает все огоньки смесью трёх цветов, каждый от 0 до 100 %.',
          synonyms: ['залить', 'RGB', 'смешать', 'fill'],
        },
        en: {
          text: '{PART} all lights\nred {R} % green {G} % blue {B} %',
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
      cpp: (here) => shownAfter(opened(here), 'rainbow()'),
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
      cpp: (here) => shownAfter(opened(here), `setBrightness(${byteOfPercent(here, 'PERCENT').code})`),
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
      cpp: (here) => shownAfter(opened(here), 'clear()'),
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
