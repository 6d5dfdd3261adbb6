import type { CppContext, PartUse } from '../../cpp/context.ts';
import { call, type Expression } from '../../cpp/expression.ts';
import { gap } from '../../entry.ts';
import type { Part } from '../part.ts';
import { reading } from '../readings.ts';

export const irDistance: Part = {
  id: 'ir-distance',
  icon: 'ruler-dimension-line',
  drawer: 'sensors',
  codeName: 'irDistance',
  words: {
    ru: {
      name: 'ИК-дальномер',
      tip: 'Измеряет невидимым светом расстояние до преграды, от 10 до 80 см. Это Sharp GP2Y0A21.',
      synonyms: ['Sharp', 'GP2Y0A21', 'инфракрасный', 'расстояние', 'датчик расстояния'],
    },
    en: {
      name: 'IR distance sensor',
      tip: 'Measures the distance to a wall by unseen light, from 10 to 80 cm. It is a Sharp GP2Y0A21.',
      synonyms: ['Sharp', 'GP2Y0A21', 'infrared', 'range finder'],
    },
  },
  legs: {
    A: {
      talent: 'analog',
      prefer: ['A0', 'A1', 'A2', 'A3'],
      words: { ru: 'сигнал (Vo)', en: 'signal (Vo)' },
    },
  },
  blocks: [
    {
      type: 'ir_distance_cm',
      kind: 'value',
      output: ['Number'],
      gaps: { PART: gap.part('ir-distance') },
      words: {
        ru: {
          text: '{PART}: сколько см до преграды',
          tip: 'От 10 до 80 см; дальше 80 см датчик не видит. Ближе 10 см он ошибается.',
          synonyms: ['расстояние', 'дистанция', 'стена'],
        },
        en: {
          text: '{PART}: cm to the wall',
          tip: 'From 10 to 80 cm; it sees no farther than 80 cm. Nearer than 10 cm it is wrong.',
          synonyms: ['distance', 'range'],
        },
      },
      cpp: (here) => centimetres(here, here.part('PART')),
    },
  ],
};

/**
 * The curve "analog output voltage vs. distance to reflective object" of Sharp's sheet E4-A00201EN (GP2Y0A21YK0F),
 * Fig. 2, as a power of the voltage.
 */
function centimetres(here: CppContext, part: PartUse): Expression {
  const volts = `${reading(part, 'A').code} * 5.0 / 1024`;
  const name = here.helper(
    `${part.name}Cm`,
    (own) => `float ${own}() {
  float volts = ${volts};
  float cm = 27.7 * pow(volts, -1.2);
  return constrain(cm, 10, 80);
}`,
  );
  return call(name, [], 'float');
}
