import { compared } from '../../cpp/arithmetic.ts';
import type { CppContext, PartUse } from '../../cpp/context.ts';
import { call, type Expression } from '../../cpp/expression.ts';
import { gap } from '../../entry.ts';
import type { Part } from '../part.ts';

export const ultrasonic: Part = {
  id: 'ultrasonic',
  icon: 'radar',
  drawer: 'sensors',
  codeName: 'sonar',
  words: {
    ru: {
      name: 'дальномер',
      tip: 'Ультразвуковой датчик HC-SR04: пищит неслышно, ждёт эхо и так узнаёт, далеко ли до предмета.',
      synonyms: ['ультразвук', 'сонар', 'датчик расстояния', 'HC-SR04', 'эхолот', 'глаза робота'],
    },
    en: {
      name: 'distance sensor',
      tip: 'The ultrasonic sensor HC-SR04: it beeps too high to hear, waits for the echo and so tells how far things are.',
      synonyms: ['ultrasonic', 'sonar', 'HC-SR04', 'range finder', 'robot eyes'],
    },
  },
  legs: {
    TRIG: { talent: 'digital', prefer: ['12', '7', '4'], words: { ru: 'TRIG, запуск', en: 'TRIG, start' } },
    ECHO: { talent: 'digital', prefer: ['11', '8', '2'], words: { ru: 'ECHO, эхо', en: 'ECHO' } },
  },
  settings: {
    FAR: {
      kind: 'number',
      value: 200,
      least: 10,
      most: 400,
      words: { ru: 'самое дальнее, см', en: 'the furthest, cm' },
    },
  },
  blocks: [
    {
      type: 'ultrasonic_distance',
      kind: 'value',
      output: ['Number'],
      gaps: { PART: gap.part('ultrasonic') },
      words: {
        ru: {
          text: '{PART} расстояние, см',
          tip: 'Сколько сантиметров до предмета впереди. Если эха нет, предмет далеко: получится самое дальнее — обычно 200.',
          synonyms: ['далеко', 'близко', 'стена', 'препятствие', 'ping', 'ping_cm'],
        },
        en: {
          text: '{PART} distance, cm',
          tip: 'How many centimetres to the thing ahead. Without an echo it is far away: that gives the furthest, usually 200.',
          synonyms: ['far', 'near', 'wall', 'obstacle', 'ping', 'ping_cm'],
        },
      },
      cpp: (here) => distance(here),
    },
    {
      type: 'ultrasonic_is_near',
      kind: 'value',
      output: ['Boolean'],
      gaps: { PART: gap.part('ultrasonic'), CM: gap.number(20) },
      words: {
        ru: {
          text: '{PART} видит ближе {CM} см',
          tip: 'Да, если впереди что-то есть и до него меньше стольких сантиметров.',
          synonyms: ['препятствие', 'стена', 'близко', 'ping'],
        },
        en: {
          text: '{PART} sees something nearer than {CM} cm',
          tip: 'True if there is something ahead at less than this many centimetres.',
          synonyms: ['obstacle', 'wall', 'close', 'ping'],
        },
      },
      cpp: (here) => compared('LT', distance(here), here.number('CM')),
    },
  ],
};

/** A call of the part's own function: the library gives 0 where no echo came, which would look like very near. */
export function distance(here: CppContext, part: PartUse = here.part('PART')): Expression {
  const [trig, echo] = [part.pin('TRIG').code, part.pin('ECHO').code];
  const far = trig.replace(/_TRIG_PIN$/, '_FAR_CM');
  here.include('NewPing.h');
  here.object(far, `const int ${far} = ${part.setting('FAR')};`);
  here.object(part.name, `NewPing ${part.name}(${trig}, ${echo}, ${far});`);
  const name = here.helper(
    `${part.name}Distance`,
    (own) => `int ${own}() {
  const int cm = ${part.name}.ping_cm();
  return cm == 0 ? ${far} : cm;  // no echo: far away
}`,
  );
  return call(name, [], 'int');
}
