import type { CppContext, PartUse } from '../../cpp/context.ts';
import { call, type Expression } from '../../cpp/expression.ts';
import { gap } from '../../entry.ts';
import type { Part } from '../part.ts';
import { isAt, reading, scaled } from '../readings.ts';

export const joystick: Part = {
  id: 'joystick',
  icon: 'joystick',
  drawer: 'sensors',
  codeName: 'joystick',
  words: {
    ru: {
      name: 'джойстик',
      tip: 'Ручка, которую наклоняют в стороны, с кнопкой внутри.',
      synonyms: ['пульт', 'стик', 'KY-023'],
    },
    en: {
      name: 'joystick',
      tip: 'A stick that leans to all sides, with a button in it.',
      synonyms: ['thumbstick', 'gamepad', 'KY-023'],
    },
  },
  legs: {
    X: {
      talent: 'analog',
      prefer: ['A0', 'A2', 'A1', 'A3'],
      words: { ru: 'влево-вправо (VRx)', en: 'left-right (VRx)' },
    },
    Y: {
      talent: 'analog',
      prefer: ['A1', 'A3', 'A0', 'A2'],
      words: { ru: 'вверх-вниз (VRy)', en: 'up-down (VRy)' },
    },
    SW: {
      talent: 'digital',
      prefer: ['2', '4', '7', '8', '12'],
      words: { ru: 'кнопка (SW)', en: 'button (SW)' },
    },
  },
  settings: {
    up: {
      kind: 'choice',
      value: 'HIGH',
      options: ['HIGH', 'LOW'],
      words: { ru: 'вверх — это', en: 'up is' },
      labels: { ru: { HIGH: '1023', LOW: '0' }, en: { HIGH: '1023', LOW: '0' } },
    },
    middle: {
      kind: 'number',
      value: 10,
      least: 0,
      most: 50,
      words: { ru: 'середина — это меньше, чем, %', en: 'the middle is less than, %' },
    },
  },
  blocks: [
    {
      type: 'joystick_axis',
      kind: 'value',
      output: ['Number'],
      gaps: { PART: gap.part('joystick'), AXIS: gap.choice('X', 'Y') },
      words: {
        ru: {
          text: '{PART}: {AXIS}, от −100 до 100',
          tip: 'Насколько наклонена ручка: 100 — до конца вправо или вверх, −100 — влево или вниз, 0 — посередине.',
          choices: { AXIS: { X: 'вправо (X)', Y: 'вверх (Y)' } },
          synonyms: ['стик', 'ось', 'analogRead'],
        },
        en: {
          text: '{PART} {AXIS}, −100 to 100',
          tip: 'How far the stick leans: 100 is wholly right or up, −100 left or down, 0 the middle.',
          choices: { AXIS: { X: 'right (X)', Y: 'up (Y)' } },
          synonyms: ['axis', 'analogRead'],
        },
      },
      cpp: (here) => axis(here, here.part('PART'), here.field('AXIS') as 'X' | 'Y'),
    },
    {
      type: 'joystick_pressed',
      kind: 'value',
      output: ['Boolean'],
      gaps: { PART: gap.part('joystick') },
      words: {
        ru: {
          text: '{PART}: кнопка нажата',
          tip: 'Да, пока ручку держат нажатой.',
          synonyms: ['нажать на джойстик', 'digitalRead'],
        },
        en: {
          text: '{PART} button is pressed',
          tip: 'True while the stick is pressed down.',
          synonyms: ['click', 'digitalRead'],
        },
      },
      cpp: (here) => isAt(here.part('PART'), 'SW', 'LOW', 'INPUT_PULLUP'),
    },
  ],
};

/** A stick let go never comes back to the very middle: what is near it counts as 0. */
function axis(here: CppContext, part: PartUse, leg: 'X' | 'Y'): Expression {
  const [low, high] = leg === 'Y' && part.setting('up') === 'LOW' ? [100, -100] : [-100, 100];
  const percent = scaled(reading(part, leg), low, high);
  const middle = Number(part.setting('middle'));
  if (middle === 0) return percent;
  const name = here.helper(
    `${part.name}${leg}`,
    (own) => `int ${own}() {
  int percent = ${percent.code};
  return abs(percent) < ${middle} ? 0 : percent;
}`,
  );
  return call(name, [], 'int', { range: [-100, 100] });
}
