import { gap } from '../../entry.ts';
import { pwmLeg, shieldLegs } from '../motor-shield/shield.ts';
import type { Part } from '../part.ts';
import { stepsSetting, turnGaps, unitWords } from '../stepper/steps.ts';
import { coilsOf, type StepStyle, stepStyles, turnOnShield } from './on-shield.ts';

const ports = { 1: 'M1 + M2', 2: 'M3 + M4' };

/** Its other blocks are those of every stepper: `stepper/index.ts`. */
export const stepperShield: Part = {
  id: 'stepper-shield',
  icon: 'loader-pinwheel',
  drawer: 'motors',
  codeName: 'stepper',
  boards: ['uno', 'mega', 'leonardo'],
  words: {
    ru: {
      name: 'шаговый мотор на шилде',
      tip: 'Шаговый мотор с двумя обмотками на плате-шилде с двумя микросхемами L293D: обмотки стоят на соседних разъёмах. Таких моторов может быть два.',
      synonyms: ['шаговик', 'шаговый двигатель', 'NEMA', 'motor shield', 'AFMotor', 'AF_Stepper', 'шилд'],
    },
    en: {
      name: 'stepper on the shield',
      tip: 'A stepper motor with two coils on the shield with two L293D chips; its coils are on terminals side by side. The shield can have two.',
      synonyms: ['step motor', 'NEMA', 'motor shield', 'AFMotor', 'AF_Stepper', 'Adafruit'],
    },
  },
  legs: shieldLegs,
  shield: 'motor-shield',
  terminals: { port: { 1: coilsOf(1).map(pwmLeg), 2: coilsOf(2).map(pwmLeg) } },
  settings: {
    port: {
      kind: 'choice',
      value: '1',
      options: ['1', '2'],
      byNumber: true,
      words: { ru: 'разъёмы', en: 'terminals' },
      labels: { ru: ports, en: ports },
    },
    steps: stepsSetting(200),
  },
  blocks: [
    {
      type: 'stepper_shield_turn',
      kind: 'statement',
      gaps: { PART: gap.part('stepper-shield'), ...turnGaps, STYLE: gap.choice(...stepStyles) },
      words: {
        ru: {
          text: '{PART} повернуть на {AMOUNT} {UNIT}\nпри {SPEED} об/мин, {STYLE}',
          tip: 'Поворачивает вал и ждёт, пока он не дойдёт; число меньше нуля — назад. С двумя обмотками мотор сильнее всего, полушаги и микрошаги плавнее и тише.',
          choices: {
            UNIT: unitWords.ru,
            STYLE: {
              SINGLE: 'одна обмотка',
              DOUBLE: 'две обмотки',
              INTERLEAVE: 'полушаги',
              MICROSTEP: 'микрошаги',
            },
          },
          synonyms: ['шаг', 'полушаг', 'микрошаг', 'step', 'SINGLE', 'DOUBLE', 'INTERLEAVE', 'MICROSTEP'],
        },
        en: {
          text: '{PART} turn by {AMOUNT} {UNIT}\nat {SPEED} turns a minute, {STYLE}',
          tip: 'Turns the shaft and waits until it is there; a number below zero is back. Two coils are the strongest, half steps and microsteps are smoother and quieter.',
          choices: {
            UNIT: unitWords.en,
            STYLE: {
              SINGLE: 'one coil',
              DOUBLE: 'two coils',
              INTERLEAVE: 'half steps',
              MICROSTEP: 'microsteps',
            },
          },
          synonyms: ['rotate', 'step', 'half step', 'SINGLE', 'DOUBLE', 'INTERLEAVE', 'MICROSTEP'],
        },
      },
      cpp: (here) => turnOnShield(here, here.part('PART'), here.field('STYLE') as StepStyle),
    },
  ],
};
