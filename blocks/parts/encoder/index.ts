import { wholeQuotient } from '../../cpp/arithmetic.ts';
import type { CppContext, PartUse } from '../../cpp/context.ts';
import { atom, call, type Expression } from '../../cpp/expression.ts';
import { levelRead } from '../../cpp/level.ts';
import { numberLiteral } from '../../cpp/literal.ts';
import { gap } from '../../entry.ts';
import type { Part } from '../part.ts';

/** The library's steps in one click of the knob. */
const stepsOfClick = 4;

export const encoder: Part = {
  id: 'encoder',
  icon: 'disc-3',
  drawer: 'sensors',
  codeName: 'encoder',
  words: {
    ru: {
      name: 'энкодер',
      tip: 'Ручка, которую можно крутить сколько угодно: она щёлкает и считает щелчки. На неё можно и нажать.',
      synonyms: ['крутилка', 'ручка', 'поворотный', 'KY-040', 'валкодер'],
    },
    en: {
      name: 'rotary encoder',
      tip: 'A knob that turns without end: it clicks and its clicks are counted. It can be pressed too.',
      synonyms: ['knob', 'dial', 'KY-040', 'turn'],
    },
  },
  legs: {
    A: {
      talent: 'digital',
      prefer: ['2', '3', '4'],
      words: { ru: 'A (CLK), лучше пин 2 или 3', en: 'A (CLK), best pin 2 or 3' },
    },
    B: {
      talent: 'digital',
      prefer: ['3', '2', '5'],
      words: { ru: 'B (DT), лучше пин 3 или 2', en: 'B (DT), best pin 3 or 2' },
    },
    SW: { talent: 'digital', prefer: ['4', '7', '5'], words: { ru: 'SW, кнопка', en: 'SW, button' } },
  },
  blocks: [
    {
      type: 'encoder_position',
      kind: 'value',
      output: ['Number'],
      gaps: { PART: gap.part('encoder') },
      words: {
        ru: {
          text: '{PART} положение',
          tip: 'На сколько щелчков ручку повернули: вправо — больше, влево — меньше, и ниже нуля.',
          synonyms: ['счётчик', 'щелчки', 'read', 'угол'],
        },
        en: {
          text: '{PART} position',
          tip: 'By how many clicks the knob was turned: right is more, left is less, also below zero.',
          synonyms: ['count', 'clicks', 'read', 'angle'],
        },
      },
      cpp: (here) => clicks(opened(here)),
    },
    {
      type: 'encoder_reset',
      kind: 'statement',
      gaps: { PART: gap.part('encoder') },
      words: {
        ru: {
          text: '{PART} считать с нуля',
          tip: 'Положение, в котором ручка сейчас, становится нулём.',
          synonyms: ['сбросить', 'обнулить', 'write'],
        },
        en: {
          text: '{PART} count from zero',
          tip: 'The position in which the knob is now becomes zero.',
          synonyms: ['reset', 'zero', 'write'],
        },
      },
      cpp: (here) => {
        const part = opened(here);
        return `${part.name}.write(0);\n${told(here, part)} = 0;`;
      },
    },
    {
      type: 'encoder_turned',
      kind: 'value',
      output: ['Boolean'],
      gaps: { PART: gap.part('encoder'), WAY: gap.choice('RIGHT', 'LEFT') },
      words: {
        ru: {
          text: '{PART} повернули {WAY}',
          tip: 'Да — по одному разу на каждый щелчок в эту сторону, даже если программа была занята.',
          choices: { WAY: { RIGHT: 'вправо', LEFT: 'влево' } },
          synonyms: ['щелчок', 'вращение', 'по часовой стрелке'],
        },
        en: {
          text: '{PART} was turned {WAY}',
          tip: 'True once for each click that way, even if the program was busy.',
          choices: { WAY: { RIGHT: 'right', LEFT: 'left' } },
          synonyms: ['click', 'rotation', 'clockwise'],
        },
      },
      cpp: (here) =>
        call(turnedFunction(here), [atom(here.field('WAY') === 'RIGHT' ? '1' : '-1', 'int')], 'bool'),
    },
    {
      type: 'encoder_is_pressed',
      kind: 'value',
      output: ['Boolean'],
      gaps: { PART: gap.part('encoder') },
      words: {
        ru: {
          text: '{PART} ручка нажата',
          tip: 'Да, пока на ручку нажимают.',
          synonyms: ['кнопка', 'нажатие', 'digitalRead'],
        },
        en: {
          text: '{PART} knob is pressed',
          tip: 'True while the knob is held down.',
          synonyms: ['button', 'press', 'digitalRead'],
        },
      },
      cpp: (here) => levelRead(here.part('PART').pin('SW', 'INPUT_PULLUP'), 'LOW'),
    },
  ],
};

/** The part with its object declared: B before A, so that the library counts up to the right. */
function opened(here: CppContext): PartUse {
  const part = here.part('PART');
  const [a, b] = [part.pin('A').code, part.pin('B').code];
  here.include('Encoder.h');
  here.object(part.name, `Encoder ${part.name}(${b}, ${a});`);
  return part;
}

function clicks(part: PartUse): Expression {
  return wholeQuotient(call(`${part.name}.read`, [], 'long'), numberLiteral(stepsOfClick));
}

/** The position up to which clicks have been told. */
function told(here: CppContext, part: PartUse): string {
  return here.shared(`${part.name}Told`, (own) => `long ${own} = 0;`);
}

function turnedFunction(here: CppContext): string {
  const part = opened(here);
  const last = told(here, part);
  return here.helper(
    `${part.name}Turned`,
    (own) => `// One click that way (1 right, -1 left) that was not told yet.
bool ${own}(int way) {
  const long ahead = (${clicks(part).code} - ${last}) * way;
  if (ahead <= 0) return false;
  ${last} += way;
  return true;
}`,
  );
}
