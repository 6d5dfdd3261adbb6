import { levelRead } from '../../cpp/level.ts';
import { byteOfPercent } from '../../cpp/percent.ts';
import { gap } from '../../entry.ts';
import type { Part } from '../part.ts';

export const led: Part = {
  id: 'led',
  icon: 'lightbulb',
  drawer: 'lights',
  codeName: 'led',
  words: {
    ru: {
      name: 'светодиод',
      tip: 'Лампочка, которая горит от пина платы. Ей нужен резистор 220 Ом.',
      synonyms: ['лампочка', 'огонёк', 'LED'],
    },
    en: {
      name: 'LED',
      tip: 'A small light fed by a pin of the board. It needs a resistor of 220 ohms.',
      synonyms: ['lamp', 'light', 'bulb'],
    },
  },
  legs: {
    A: {
      talent: 'pwm',
      prefer: ['9', '10', '11', '6', '5', '3'],
      words: { ru: 'плюс (длинная ножка)', en: 'plus (long leg)' },
    },
  },
  blocks: [
    {
      type: 'led_set',
      kind: 'statement',
      gaps: { PART: gap.part('led'), STATE: gap.choice('HIGH', 'LOW', 'TOGGLE') },
      words: {
        ru: {
          text: '{PART} {STATE}',
          tip: 'Включает светодиод, выключает его или меняет одно на другое.',
          choices: { STATE: { HIGH: 'включить', LOW: 'выключить', TOGGLE: 'переключить' } },
          synonyms: ['зажечь', 'погасить', 'мигать'],
        },
        en: {
          text: '{PART} {STATE}',
          tip: 'Turns the LED on or off, or the other way round.',
          choices: { STATE: { HIGH: 'on', LOW: 'off', TOGGLE: 'toggle' } },
          synonyms: ['shine', 'blink'],
        },
      },
      cpp: (here) => {
        const pin = here.part('PART').pin('A', 'OUTPUT').code;
        const state = here.field('STATE');
        return `digitalWrite(${pin}, ${state === 'TOGGLE' ? `!digitalRead(${pin})` : state});`;
      },
    },
    {
      type: 'led_brightness',
      kind: 'statement',
      gaps: { PART: gap.part('led'), PERCENT: gap.number(50) },
      words: {
        ru: {
          text: '{PART} яркость {PERCENT} %',
          tip: 'От 0 % (не горит) до 100 % (горит во всю силу).',
          synonyms: ['analogWrite', 'ШИМ', 'тускло'],
        },
        en: {
          text: '{PART} brightness {PERCENT} %',
          tip: 'From 0 % (off) to 100 % (full).',
          synonyms: ['analogWrite', 'PWM', 'dim'],
        },
      },
      cpp: (here) => {
        const pin = here.part('PART').pin('A', 'OUTPUT').code;
        return `analogWrite(${pin}, ${byteOfPercent(here, 'PERCENT').code});`;
      },
    },
    {
      type: 'led_is_on',
      kind: 'value',
      output: ['Boolean'],
      gaps: { PART: gap.part('led') },
      words: {
        ru: {
          text: '{PART} горит',
          tip: 'Да, если светодиод сейчас включён. Спрашивай о том, который включаешь и выключаешь, а не о том, у которого меняешь яркость.',
          synonyms: ['включён', 'светится', 'digitalRead'],
        },
        en: {
          text: '{PART} is on',
          tip: 'True if the LED is on now. Ask about an LED that you turn on and off, not about one whose brightness you set.',
          synonyms: ['lit', 'shines', 'digitalRead'],
        },
      },
      cpp: (here) => levelRead(here.part('PART').pin('A', 'OUTPUT'), 'HIGH'),
    },
  ],
};
