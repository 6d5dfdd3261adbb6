import { compared } from '../../cpp/arithmetic.ts';
import type { CppContext } from '../../cpp/context.ts';
import { call, type Expression } from '../../cpp/expression.ts';
import { numberLiteral } from '../../cpp/literal.ts';
import { gap } from '../../entry.ts';
import type { Part } from '../part.ts';

/** Measurements for one value: more are steadier and slower. */
const samples = 30;

export const touchPad: Part = {
  id: 'touch-pad',
  icon: 'fingerprint',
  drawer: 'sensors',
  codeName: 'touchPad',
  words: {
    ru: {
      name: 'касание фольги',
      tip: 'Кусочек фольги, провод или даже банан: плата чувствует, что до него дотронулись. Между пинами нужен резистор 1 МОм.',
      synonyms: ['ёмкостный датчик', 'фольга', 'банан', 'сенсор', 'CapacitiveSensor'],
    },
    en: {
      name: 'foil touch',
      tip: 'A piece of foil, a wire or even a banana: the board feels when it is touched. It needs a resistor of 1 megohm between the pins.',
      synonyms: ['capacitive', 'foil', 'banana', 'touch', 'CapacitiveSensor'],
    },
  },
  legs: {
    SEND: {
      talent: 'digital',
      prefer: ['4', '7', '8'],
      words: { ru: 'резистор', en: 'resistor' },
    },
    RECEIVE: {
      talent: 'digital',
      prefer: ['2', '6', '9'],
      words: { ru: 'фольга и резистор', en: 'foil and resistor' },
    },
  },
  settings: {
    THRESHOLD: {
      kind: 'number',
      value: 200,
      least: 1,
      most: 10_000,
      words: { ru: 'с какого значения это касание', en: 'from which value on it is a touch' },
    },
    MEGAOHMS: {
      kind: 'number',
      value: 1,
      least: 1,
      most: 50,
      words: { ru: 'резистор, МОм', en: 'resistor, megohms' },
    },
  },
  blocks: [
    {
      type: 'touch_pad_is_touched',
      kind: 'value',
      output: ['Boolean'],
      gaps: { PART: gap.part('touch-pad') },
      words: {
        ru: {
          text: '{PART} трогают',
          tip: 'Да, пока до фольги дотрагиваются. Если срабатывает не так, поменяй порог в настройках детали.',
          synonyms: ['коснулись', 'дотронулись', 'касание'],
        },
        en: {
          text: '{PART} is touched',
          tip: 'True while the foil is touched. If it is wrong, change the threshold in the part’s settings.',
          synonyms: ['touch', 'finger'],
        },
      },
      cpp: (here) =>
        compared('GT', value(here), numberLiteral(Number(here.part('PART').setting('THRESHOLD')))),
    },
    {
      type: 'touch_pad_value',
      kind: 'value',
      output: ['Number'],
      gaps: { PART: gap.part('touch-pad') },
      words: {
        ru: {
          text: '{PART} значение',
          tip: 'Около 0, пока никто не трогает, и тем больше, чем лучше дотронулись.',
          synonyms: ['ёмкость', 'capacitiveSensor', 'сила касания'],
        },
        en: {
          text: '{PART} value',
          tip: 'About 0 while nobody touches it, and more the better it is touched.',
          synonyms: ['capacitance', 'capacitiveSensor', 'reading'],
        },
      },
      cpp: (here) => value(here),
    },
  ],
};

function value(here: CppContext): Expression {
  const part = here.part('PART');
  const [send, receive] = [part.pin('SEND').code, part.pin('RECEIVE').code];
  here.include('CapacitiveSensor.h');
  here.object(part.name, `CapacitiveSensor ${part.name}(${send}, ${receive});`);
  return call(`${part.name}.capacitiveSensor`, [numberLiteral(samples)], 'long');
}
