import { call, constant, type Expression } from '../../cpp/expression.ts';
import { numberLiteral } from '../../cpp/literal.ts';
import { gap } from '../../entry.ts';
import type { Part } from '../part.ts';
import { attachedServo, releasedServo, toldServo } from './attached.ts';
import { turnSlowly } from './turn-slowly.ts';

export const servo: Part = {
  id: 'servo',
  icon: 'rotate-3d',
  drawer: 'servo',
  codeName: 'servo',
  words: {
    ru: {
      name: 'сервомотор',
      tip: 'Мотор, который поворачивает свою качалку на точный угол от 0 до 180° и держит её там.',
      synonyms: ['серва', 'сервопривод', 'рулевая машинка', 'SG90', 'MG996', 'Servo'],
    },
    en: {
      name: 'servo',
      tip: 'A motor that turns its arm to an exact angle from 0 to 180° and holds it there.',
      synonyms: ['servo motor', 'SG90', 'MG996'],
    },
  },
  legs: {
    SIGNAL: {
      talent: 'digital',
      prefer: ['9', '10', '6', '5', '3', '11'],
      words: { ru: 'сигнал (оранжевый или жёлтый провод)', en: 'signal (orange or yellow wire)' },
    },
  },
  settings: {
    shortest: {
      kind: 'number',
      value: 544,
      least: 400,
      most: 1200,
      words: { ru: 'импульс для 0°, мкс', en: 'pulse for 0°, µs' },
    },
    longest: {
      kind: 'number',
      value: 2400,
      least: 1800,
      most: 2600,
      words: { ru: 'импульс для 180°, мкс', en: 'pulse for 180°, µs' },
    },
  },
  blocks: [
    {
      type: 'servo_write',
      kind: 'statement',
      gaps: { PART: gap.part('servo'), ANGLE: gap.number(90) },
      words: {
        ru: {
          text: '{PART} повернуть до {ANGLE} °',
          tip: 'Поворачивает качалку до этого угла, от 0 до 180 градусов, так быстро, как может. Программа при этом не ждёт.',
          synonyms: ['серва', 'угол', 'сервопривод', 'write'],
        },
        en: {
          text: '{PART} turn to {ANGLE} °',
          tip: 'Turns the arm to this angle, from 0 to 180 degrees, as fast as it can. The program does not wait.',
          synonyms: ['angle', 'write', 'position'],
        },
      },
      cpp: (here) => {
        const part = here.part('PART');
        const angle = here.number('ANGLE', [0, 180]);
        return toldServo(here, part, `${attachedServo(here, part)}.write(${upToHalfTurn(angle).code});`);
      },
    },
    {
      type: 'servo_slow',
      kind: 'statement',
      gaps: { PART: gap.part('servo'), ANGLE: gap.number(180), SPEED: gap.number(45) },
      words: {
        ru: {
          text: '{PART} плавно повернуть до {ANGLE} °\nпо {SPEED} ° в секунду',
          tip: 'Поворачивает качалку медленно, по столько градусов за секунду, и ждёт, пока она не дойдёт.',
          synonyms: ['медленно', 'серва', 'скорость', 'sweep'],
        },
        en: {
          text: '{PART} turn slowly to {ANGLE} °\nby {SPEED} ° a second',
          tip: 'Turns the arm slowly, by so many degrees a second, and waits until it is there.',
          synonyms: ['smooth', 'speed', 'sweep'],
        },
      },
      cpp: (here) => {
        const part = here.part('PART');
        const name = attachedServo(here, part);
        const angle = here.number('ANGLE', [0, 180]).code;
        const speed = here.number('SPEED', [1, 600]).code;
        const line = `${turnSlowly(here)}(${name}, ${angle}, ${speed});`;
        return toldServo(here, part, line, 'before');
      },
    },
    {
      type: 'servo_map',
      kind: 'statement',
      gaps: { PART: gap.part('servo'), VALUE: gap.number(512), LOW: gap.number(0), HIGH: gap.number(1023) },
      words: {
        ru: {
          text: '{PART} повернуть по числу {VALUE} из {LOW} … {HIGH}',
          tip: 'Первое число — это 0°, последнее — 180°, а между ними угол посередине: так ручка потенциометра поворачивает серву.',
          synonyms: ['потенциометр', 'перевести', 'map', 'knob', 'серва'],
        },
        en: {
          text: '{PART} turn by the number {VALUE} out of {LOW} … {HIGH}',
          tip: 'The first number is 0°, the last is 180°, and others lie between: so a potentiometer’s knob turns the servo.',
          synonyms: ['map', 'knob', 'potentiometer'],
        },
      },
      cpp: (here) => {
        const part = here.part('PART');
        const name = attachedServo(here, part);
        const [low, high] = [here.number('LOW', longs), here.number('HIGH', longs)];
        const isOne = constant(low) !== undefined && constant(low) === constant(high);
        const angles = [numberLiteral(0), numberLiteral(180)];
        const angle = isOne
          ? numberLiteral(0)
          : call('map', [here.number('VALUE', longs), low, high, ...angles], 'long');
        return toldServo(here, part, `${name}.write(${angle.code});`);
      },
    },
    {
      type: 'servo_angle',
      kind: 'value',
      output: ['Number'],
      gaps: { PART: gap.part('servo') },
      words: {
        ru: {
          text: '{PART} угол',
          tip: 'До какого угла сервомотору велено повернуться, в градусах. Где он на самом деле, он не знает.',
          synonyms: ['read', 'градусы'],
        },
        en: {
          text: '{PART} angle',
          tip: 'The angle that the servo was told, in degrees. It does not know where it really is.',
          synonyms: ['read', 'degrees'],
        },
      },
      cpp: (here) => call(`${attachedServo(here, here.part('PART'))}.read`, [], 'int', { range: [0, 180] }),
    },
    {
      type: 'servo_release',
      kind: 'statement',
      gaps: { PART: gap.part('servo') },
      words: {
        ru: {
          text: '{PART} отпустить',
          tip: 'Сервомотор перестаёт держать угол: его можно повернуть рукой. Следующий поворот снова его включит.',
          synonyms: ['отключить', 'detach', 'расслабить'],
        },
        en: {
          text: '{PART} let go',
          tip: 'The servo no longer holds its angle: a hand can turn it. The next turn switches it on again.',
          synonyms: ['release', 'detach', 'relax'],
        },
      },
      cpp: (here) => releasedServo(here, here.part('PART')),
    },
  ],
};

const longs = [-2_147_483_648, 2_147_483_647] as const;

/** `write` takes what is above 543 for microseconds; where the value may be so large, it is held to 180. */
function upToHalfTurn(angle: Expression): Expression {
  if ((angle.range?.[1] ?? 0) <= 180) return angle;
  return call('constrain', [angle, numberLiteral(0), numberLiteral(180)], angle.type);
}
