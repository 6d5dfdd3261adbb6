import type { CppContext, PartUse } from '../../cpp/context.ts';
import { call, type Expression } from '../../cpp/expression.ts';
import { gap } from '../../entry.ts';
import type { Part } from '../part.ts';
import { reading } from '../readings.ts';

export const temperature: Part = {
  id: 'temperature',
  icon: 'thermometer',
  drawer: 'sensors',
  codeName: 'temperature',
  words: {
    ru: {
      name: 'датчик температуры',
      tip: 'Измеряет тепло и холод. Маленький, с тремя ножками: LM35 или TMP36.',
      synonyms: ['термометр', 'градусник', 'LM35', 'TMP36', 'тепло'],
    },
    en: {
      name: 'temperature sensor',
      tip: 'Measures warm and cold. Small, with three legs: an LM35 or a TMP36.',
      synonyms: ['thermometer', 'LM35', 'TMP36', 'heat'],
    },
  },
  legs: {
    OUT: {
      talent: 'analog',
      prefer: ['A0', 'A1', 'A2', 'A3'],
      words: { ru: 'сигнал (средняя ножка)', en: 'signal (middle leg)' },
    },
  },
  settings: {
    sensor: {
      kind: 'choice',
      value: 'LM35',
      options: ['LM35', 'TMP36'],
      words: { ru: 'какой датчик', en: 'which sensor' },
    },
  },
  blocks: [
    {
      type: 'temperature_celsius',
      kind: 'value',
      output: ['Number'],
      gaps: { PART: gap.part('temperature') },
      words: {
        ru: {
          text: '{PART}: сколько °C',
          tip: 'Температура в градусах Цельсия. LM35 не видит мороза, TMP36 видит до −40 °C.',
          synonyms: ['термометр', 'градусы', 'тепло', 'холод'],
        },
        en: {
          text: '{PART} in °C',
          tip: 'The temperature in degrees Celsius. An LM35 cannot tell frost, a TMP36 can, down to −40 °C.',
          synonyms: ['thermometer', 'degrees', 'warm', 'cold'],
        },
      },
      cpp: (here) => celsius(here, here.part('PART')),
    },
  ],
};

/** LM35: 10 mV per °C (SNIS159). TMP36: the same from 500 mV at 0 °C (TMP35/36/37, rev. H). */
function celsius(here: CppContext, part: PartUse): Expression {
  const volts = `${reading(part, 'OUT').code} * 5.0 / 1024`;
  const degrees = part.setting('sensor') === 'TMP36' ? '(volts - 0.5) * 100' : 'volts * 100';
  const name = here.helper(
    `${part.name}Celsius`,
    (own) => `float ${own}() {
  float volts = ${volts};
  return ${degrees};
}`,
  );
  return call(name, [], 'float');
}
