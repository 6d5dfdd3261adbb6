import type { CppContext, PartUse } from '../../cpp/context.ts';
import { numberLiteral } from '../../cpp/literal.ts';
import { byteOfPercent } from '../../cpp/percent.ts';
import { gap } from '../../entry.ts';
import { bytesOf } from '../../named-colours.ts';
import type { Part } from '../part.ts';

const legs = ['R', 'G', 'B'] as const;

export const rgbLed: Part = {
  id: 'rgb-led',
  icon: 'palette',
  drawer: 'lights',
  codeName: 'rgb',
  words: {
    ru: {
      name: 'RGB-светодиод',
      tip: 'Красная, зелёная и синяя лампочки в одной: вместе они дают любой цвет. Каждой ножке цвета нужен резистор 220 Ом.',
      synonyms: ['цветной светодиод', 'трёхцветный', 'РГБ', 'разноцветный'],
    },
    en: {
      name: 'RGB LED',
      tip: 'A red, a green and a blue light in one: together they make any colour. Each colour’s leg needs a resistor of 220 ohms.',
      synonyms: ['colour LED', 'three colours', 'color'],
    },
  },
  legs: {
    R: { talent: 'pwm', prefer: ['6', '9', '10'], words: { ru: 'R, красный', en: 'R, red' } },
    G: { talent: 'pwm', prefer: ['5', '10', '11'], words: { ru: 'G, зелёный', en: 'G, green' } },
    B: { talent: 'pwm', prefer: ['3', '11', '9'], words: { ru: 'B, синий', en: 'B, blue' } },
  },
  settings: {
    COMMON: {
      kind: 'choice',
      value: 'CATHODE',
      options: ['CATHODE', 'ANODE'],
      words: { ru: 'общая (длинная) ножка', en: 'common (long) leg' },
      labels: {
        ru: { CATHODE: 'катод, на GND', ANODE: 'анод, на 5V' },
        en: { CATHODE: 'cathode, to GND', ANODE: 'anode, to 5V' },
      },
    },
  },
  blocks: [
    {
      type: 'rgb_led_colour',
      kind: 'statement',
      gaps: { PART: gap.part('rgb-led'), COLOUR: gap.colour('red') },
      words: {
        ru: {
          text: '{PART} цвет {COLOUR}',
          tip: 'Зажигает светодиод этим цветом.',
          synonyms: ['зажечь', 'цветной', 'analogWrite'],
        },
        en: {
          text: '{PART} colour {COLOUR}',
          tip: 'Makes the LED shine in this colour.',
          synonyms: ['color', 'shine', 'analogWrite'],
        },
      },
      cpp: (here) => shone(here, bytesOf(here.field('COLOUR')).map(numberLiteral)),
    },
    {
      type: 'rgb_led_mix',
      kind: 'statement',
      gaps: {
        PART: gap.part('rgb-led'),
        R: gap.number(100),
        G: gap.number(50),
        B: gap.number(0),
      },
      words: {
        ru: {
          text: '{PART}\nкрасный {R} % зелёный {G} % синий {B} %',
          tip: 'Смешивает цвет из трёх. Каждый — от 0 % (не светит) до 100 % (светит во всю силу).',
          synonyms: ['смешать', 'RGB', 'analogWrite', 'яркость'],
        },
        en: {
          text: '{PART}\nred {R} % green {G} % blue {B} %',
          tip: 'Mixes a colour of three. Each is from 0 % (dark) to 100 % (full).',
          synonyms: ['mix', 'RGB', 'analogWrite', 'color', 'brightness'],
        },
      },
      cpp: (here) =>
        shone(
          here,
          legs.map((leg) => byteOfPercent(here, leg)),
        ),
    },
    {
      type: 'rgb_led_off',
      kind: 'statement',
      gaps: { PART: gap.part('rgb-led') },
      words: {
        ru: { text: '{PART} погасить', tip: 'Светодиод больше не светит.', synonyms: ['выключить'] },
        en: { text: '{PART} off', tip: 'The LED shines no more.', synonyms: ['turn off', 'dark'] },
      },
      cpp: (here) => shone(here, [0, 0, 0].map(numberLiteral)),
    },
  ],
};

/** A call of the part's own function, which gives each of the three legs its strength. */
function shone(here: CppContext, strengths: readonly { code: string }[]): string {
  const name = colourFunction(here, here.part('PART'));
  return `${name}(${strengths.map(({ code }) => code).join(', ')});`;
}

function colourFunction(here: CppContext, part: PartUse): string {
  const names = ['red', 'green', 'blue'];
  // With the common leg at 5 V a light shines while its own leg is low.
  const isTurned = part.setting('COMMON') === 'ANODE';
  const lines = legs.map((leg, at) => {
    const strength = isTurned ? `255 - ${names[at]}` : names[at];
    return `  analogWrite(${part.pin(leg, 'OUTPUT').code}, ${strength});\n`;
  });
  return here.helper(
    `${part.name}Color`,
    (own) => `void ${own}(int red, int green, int blue) {\n${lines.join('')}}`,
  );
}
