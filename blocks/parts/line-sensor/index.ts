import { gap } from '../../entry.ts';
import { seesLine } from '../line-level.ts';
import type { Part } from '../part.ts';
import { isAt, type LevelName } from '../readings.ts';

export const lineSensor: Part = {
  id: 'line-sensor',
  icon: 'scan-line',
  drawer: 'sensors',
  codeName: 'lineSensor',
  words: {
    ru: {
      name: 'датчик линии',
      tip: 'Светит вниз невидимым светом и по отражению узнаёт чёрную линию на белом.',
      synonyms: ['TCRT5000', 'чёрная линия', 'ИК-датчик', 'отражение'],
    },
    en: {
      name: 'line sensor',
      tip: 'Shines down with unseen light and tells a black line on white by what comes back.',
      synonyms: ['TCRT5000', 'black line', 'reflectance', 'infrared'],
    },
  },
  legs: {
    OUT: {
      talent: 'digital',
      prefer: ['7', '8', '4', '12', '2'],
      words: { ru: 'сигнал (DO)', en: 'signal (DO)' },
    },
  },
  settings: {
    line: {
      kind: 'choice',
      value: 'HIGH',
      options: ['HIGH', 'LOW'],
      words: { ru: 'на линии сигнал', en: 'on the line the signal is' },
      labels: { ru: { HIGH: 'есть (HIGH)', LOW: 'нет (LOW)' }, en: { HIGH: 'on (HIGH)', LOW: 'off (LOW)' } },
    },
  },
  blocks: [
    {
      type: 'line_sensor_sees',
      kind: 'value',
      output: ['Boolean'],
      gaps: { PART: gap.part('line-sensor', 'line-analog') },
      words: {
        ru: {
          text: '{PART} видит линию',
          tip: 'Да, если под датчиком линия.',
          synonyms: ['чёрное', 'едет по линии', 'digitalRead'],
        },
        en: {
          text: '{PART} sees the line',
          tip: 'True if the line is under the sensor.',
          synonyms: ['black', 'line follower', 'digitalRead'],
        },
      },
      cpp: (here) => {
        const part = here.part('PART');
        if (part.type === 'line-sensor') return isAt(part, 'OUT', part.setting('line') as LevelName);
        return seesLine(here, part, 'A');
      },
    },
  ],
};
