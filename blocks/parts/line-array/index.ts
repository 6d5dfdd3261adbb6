import { comparedCode } from '../../cpp/arithmetic.ts';
import type { CppContext, PartUse } from '../../cpp/context.ts';
import { call, type Expression } from '../../cpp/expression.ts';
import { numberLiteral } from '../../cpp/literal.ts';
import { gap } from '../../entry.ts';
import { lineSettings, lineThreshold, seesLine } from '../line-level.ts';
import type { Part, PartLeg } from '../part.ts';

const legs = ['S1', 'S2', 'S3', 'S4', 'S5'] as const;

export const lineArray: Part = {
  id: 'line-array',
  icon: 'ruler',
  drawer: 'sensors',
  codeName: 'lineArray',
  words: {
    ru: {
      name: 'линейка датчиков',
      tip: 'Пять датчиков линии в ряд, слева направо: видно, где под роботом линия.',
      synonyms: ['пять датчиков', 'QTR', 'BFD-1000', 'TCRT5000', 'массив датчиков линии'],
    },
    en: {
      name: 'line sensor array',
      tip: 'Five line sensors in a row, from left to right: they tell where under the robot the line is.',
      synonyms: ['five sensors', 'QTR', 'BFD-1000', 'TCRT5000'],
    },
  },
  legs: {
    S1: leg('A0', 'левый', 'left'),
    S2: leg('A1', 'левее середины', 'left of the middle'),
    S3: leg('A2', 'средний', 'middle'),
    S4: leg('A3', 'правее середины', 'right of the middle'),
    S5: leg('A4', 'правый', 'right'),
  },
  settings: lineSettings,
  blocks: [
    {
      type: 'line_array_position',
      kind: 'value',
      output: ['Number'],
      gaps: { PART: gap.part('line-array') },
      words: {
        ru: {
          text: '{PART}: где линия, от −100 до 100',
          tip: '−100 — линия слева, 0 — посередине, 100 — справа. Линия потерялась — остаётся тот край, где она пропала.',
          synonyms: ['положение линии', 'отклонение', 'ошибка', 'ПИД-регулятор'],
        },
        en: {
          text: '{PART} where the line is, −100 to 100',
          tip: '−100 is left, 0 the middle, 100 right. When the line is lost, the side where it went stays.',
          synonyms: ['position of the line', 'error', 'PID'],
        },
      },
      cpp: (here) => position(here, here.part('PART')),
    },
    {
      type: 'line_array_sees',
      kind: 'value',
      output: ['Boolean'],
      gaps: { PART: gap.part('line-array'), N: gap.choice('1', '2', '3', '4', '5') },
      words: {
        ru: {
          text: '{PART}: датчик {N} видит линию',
          tip: 'Да, если линия под этим датчиком. Первый — левый, пятый — правый.',
          synonyms: ['чёрное', 'поворот', 'перекрёсток'],
        },
        en: {
          text: '{PART} sensor {N} sees the line',
          tip: 'True if the line is under this sensor. The first is the left one, the fifth the right one.',
          synonyms: ['black', 'turn', 'crossing'],
        },
      },
      cpp: (here) => seesLine(here, here.part('PART'), `S${here.field('N')}`),
    },
    {
      type: 'line_array_count',
      kind: 'value',
      output: ['Number'],
      gaps: { PART: gap.part('line-array') },
      words: {
        ru: {
          text: '{PART}: сколько датчиков видят линию',
          tip: 'От 0 до 5. Один или два — обычная линия, все пять — перекрёсток.',
          synonyms: ['перекрёсток', 'развилка'],
        },
        en: {
          text: '{PART}: how many sensors see the line',
          tip: 'From 0 to 5. One or two are an ordinary line, all five a crossing.',
          synonyms: ['crossing', 'junction'],
        },
      },
      cpp: (here) => count(here, here.part('PART')),
    },
    {
      type: 'line_array_lost',
      kind: 'value',
      output: ['Boolean'],
      gaps: { PART: gap.part('line-array') },
      words: {
        ru: {
          text: '{PART} не видит линию',
          tip: 'Да, если линии нет ни под одним из пяти датчиков.',
          synonyms: ['потеря линии', 'съехал с линии', 'линия потеряна'],
        },
        en: {
          text: '{PART} has lost the line',
          tip: 'True if none of the five sensors sees the line.',
          synonyms: ['off the line', 'no line'],
        },
      },
      cpp: (here) => comparedCode('EQ', count(here, here.part('PART')), numberLiteral(0)),
    },
  ],
};

function leg(pin: string, ru: string, en: string): PartLeg {
  return { talent: 'analog', prefer: [pin], words: { ru, en } };
}

/** As C++ over the counter `i`: whether a sensor sees the line, and by how much. */
function array(here: CppContext, part: PartUse): { sees: string; over: string } {
  const threshold = lineThreshold(here, part).code;
  const pins = threshold.replace(/THRESHOLD$/, 'PINS');
  here.object(pins, `const int ${pins}[] = {${legs.map((each) => part.pin(each).code).join(', ')}};`);
  const read = `analogRead(${pins}[i])`;
  return part.setting('line') === 'LOW'
    ? { sees: `${read} < ${threshold}`, over: `${threshold} - ${read}` }
    : { sees: `${read} > ${threshold}`, over: `${read} - ${threshold}` };
}

function count(here: CppContext, part: PartUse): Expression {
  const { sees } = array(here, part);
  const name = here.helper(
    `${part.name}Count`,
    (own) => `int ${own}() {
  int count = 0;
  for (int i = 0; i < ${legs.length}; i++) {
    if (${sees}) count++;
  }
  return count;
}`,
  );
  return call(name, [], 'int', { range: [0, legs.length] });
}

/** The mean of the places of the sensors that see the line, each counted by how dark it is under it. */
function position(here: CppContext, part: PartUse): Expression {
  const { over } = array(here, part);
  const name = here.helper(
    `${part.name}Position`,
    (own) => `int ${own}() {
  static int position = 0;
  long sum = 0;
  int weights = 0;
  for (int i = 0; i < ${legs.length}; i++) {
    int over = ${over};
    if (over > 0) {
      sum += (long)over * (i * 50 - 100);
      weights += over;
    }
  }
  if (weights > 0) {
    position = sum / weights;
  } else if (position != 0) {
    position = position > 0 ? 100 : -100;
  }
  return position;
}`,
  );
  return call(name, [], 'int', { range: [-100, 100] });
}
