import type { CppContext, PartUse } from '../../cpp/context.ts';
import { gap } from '../../entry.ts';
import type { Part } from '../part.ts';
import { releaseOnShield, turnOnShield } from '../stepper-shield/on-shield.ts';
import { stepsOf, stepsPerTurn, stepsSetting, turnGaps, unitWords } from './steps.ts';

const legs = ['IN1', 'IN2', 'IN3', 'IN4'] as const;

export const stepper: Part = {
  id: 'stepper',
  icon: 'loader-pinwheel',
  drawer: 'motors',
  codeName: 'stepper',
  words: {
    ru: {
      name: 'шаговый мотор',
      tip: 'Мотор, который поворачивается маленькими одинаковыми шагами: их считает программа, и угол всегда точный.',
      synonyms: ['шаговик', 'шаговый двигатель', '28BYJ-48', 'ULN2003', 'NEMA', 'Stepper'],
    },
    en: {
      name: 'stepper motor',
      tip: 'A motor that turns by small equal steps: the program counts them, and the angle is always exact.',
      synonyms: ['step motor', '28BYJ-48', 'ULN2003', 'NEMA'],
    },
  },
  legs: {
    IN1: { talent: 'digital', prefer: ['8', '4', 'A0'], words: { ru: 'IN1', en: 'IN1' } },
    IN2: { talent: 'digital', prefer: ['9', '5', 'A1'], words: { ru: 'IN2', en: 'IN2' } },
    IN3: { talent: 'digital', prefer: ['10', '6', 'A2'], words: { ru: 'IN3', en: 'IN3' } },
    IN4: { talent: 'digital', prefer: ['11', '7', 'A3'], words: { ru: 'IN4', en: 'IN4' } },
  },
  settings: {
    kind: {
      kind: 'choice',
      value: '28byj-48',
      options: ['28byj-48', 'bipolar'],
      words: { ru: 'какой мотор', en: 'which motor' },
      labels: {
        ru: { '28byj-48': '28BYJ-48 с платой ULN2003', bipolar: 'с двумя обмотками (4 провода) на L298N' },
        en: { '28byj-48': '28BYJ-48 on a ULN2003 board', bipolar: 'with two coils (4 wires) on an L298N' },
      },
    },
    steps: stepsSetting(2048),
  },
  blocks: [
    {
      type: 'stepper_turn',
      kind: 'statement',
      gaps: { PART: gap.part('stepper', 'stepper-shield'), ...turnGaps },
      words: {
        ru: {
          text: '{PART} повернуть на {AMOUNT} {UNIT}\nпри {SPEED} об/мин',
          tip: 'Поворачивает вал и ждёт, пока он не дойдёт; число меньше нуля — назад. 28BYJ-48 быстрее 15 оборотов в минуту не может.',
          choices: { UNIT: unitWords.ru },
          synonyms: ['шаг', 'оборот', 'градус', 'step', 'setSpeed'],
        },
        en: {
          text: '{PART} turn by {AMOUNT} {UNIT}\nat {SPEED} turns a minute',
          tip: 'Turns the shaft and waits until it is there; a number below zero is back. A 28BYJ-48 can do no more than 15 turns a minute.',
          choices: { UNIT: unitWords.en },
          synonyms: ['rotate', 'revolution', 'setSpeed', 'rpm'],
        },
      },
      cpp: (here) => {
        const part = here.part('PART');
        if (part.type === 'stepper-shield') return turnOnShield(here, part, 'DOUBLE');
        const name = declared(here, part);
        const speed = here.number('SPEED', [1, 1000]).code;
        return `${name}.setSpeed(${speed});\n${name}.step(${stepsOf(here, part).code});`;
      },
    },
    {
      type: 'stepper_release',
      kind: 'statement',
      gaps: { PART: gap.part('stepper', 'stepper-shield') },
      words: {
        ru: {
          text: '{PART} отпустить вал',
          tip: 'Выключает обмотки: мотор не держит вал и не греется.',
          synonyms: ['выключить', 'отключить'],
        },
        en: {
          text: '{PART} let go of its shaft',
          tip: 'Switches the coils off: the motor no longer holds its shaft and stays cool.',
          synonyms: ['release', 'switch off'],
        },
      },
      cpp: (here) => {
        const part = here.part('PART');
        if (part.type === 'stepper-shield') return releaseOnShield(here, part);
        declared(here, part);
        return legs.map((leg) => `digitalWrite(${part.pin(leg).code}, LOW);`).join('\n');
      },
    },
  ],
};

/** The motor's object. A 28BYJ-48 has its coils in a row, where the library wants opposite ones side by side. */
function declared(here: CppContext, part: PartUse): string {
  here.include('Stepper.h');
  const order = part.setting('kind') === 'bipolar' ? legs : (['IN1', 'IN3', 'IN2', 'IN4'] as const);
  const pins = legs.map((leg) => [leg, part.pin(leg).code] as const);
  const codes = order.map((leg) => pins.find(([name]) => name === leg)?.[1]);
  const steps = stepsPerTurn(here, part).code;
  here.object(part.id, `Stepper ${part.name}(${steps}, ${codes.join(', ')});`);
  return part.name;
}
