import { constant } from '../../cpp/expression.ts';
import { gap } from '../../entry.ts';
import type { Part } from '../part.ts';
import { attachedServo, releasedServo, toldServo } from '../servo/attached.ts';

export const servoContinuous: Part = {
  id: 'servo-continuous',
  icon: 'refresh-cw',
  drawer: 'servo',
  codeName: 'wheel',
  words: {
    ru: {
      name: 'сервомотор-колесо',
      tip: 'Сервомотор постоянного вращения: крутится без конца в обе стороны, и ему говорят скорость, а не угол.',
      synonyms: ['серва', 'постоянное вращение', 'FS90R', 'колесо'],
    },
    en: {
      name: 'continuous servo',
      tip: 'A servo that turns without end both ways: it is told a speed, not an angle.',
      synonyms: ['continuous rotation', 'FS90R', 'wheel'],
    },
  },
  legs: {
    SIGNAL: {
      talent: 'digital',
      prefer: ['10', '9', '6', '5', '3', '11'],
      words: { ru: 'сигнал (оранжевый или жёлтый провод)', en: 'signal (orange or yellow wire)' },
    },
  },
  settings: {
    middle: {
      kind: 'number',
      value: 1500,
      least: 1300,
      most: 1700,
      words: { ru: 'импульс, на котором он стоит, мкс', en: 'pulse at which it stands still, µs' },
    },
  },
  blocks: [
    {
      type: 'servo_continuous_run',
      kind: 'statement',
      gaps: { PART: gap.part('servo-continuous'), SPEED: gap.number(100) },
      words: {
        ru: {
          text: '{PART} крутиться со скоростью {SPEED} %',
          tip: 'От −100 % (назад во всю силу) через 0 % (стоит) до 100 % (вперёд во всю силу).',
          synonyms: ['скорость', 'вращение', 'writeMicroseconds'],
        },
        en: {
          text: '{PART} turn at speed {SPEED} %',
          tip: 'From −100 % (full speed back) over 0 % (stands still) to 100 % (full speed forward).',
          synonyms: ['speed', 'rotation', 'writeMicroseconds'],
        },
      },
      cpp: (here) => {
        const part = here.part('PART');
        const name = attachedServo(here, part);
        const middle = Number(part.setting('middle'));
        const speed = here.number('SPEED', [-100, 100]);
        const known = constant(speed);
        const pulse =
          known === undefined
            ? `map(${speed.code}, -100, 100, ${middle - 500}, ${middle + 500})`
            : Math.round(middle + known * 5);
        return toldServo(here, part, `${name}.writeMicroseconds(${pulse});`);
      },
    },
    {
      type: 'servo_continuous_release',
      kind: 'statement',
      gaps: { PART: gap.part('servo-continuous') },
      words: {
        ru: {
          text: '{PART} выключить',
          tip: 'Сервомотор больше не слушает сигнал и стоит совсем тихо. Новая скорость снова его включит.',
          synonyms: ['отпустить', 'detach', 'остановить'],
        },
        en: {
          text: '{PART} switch off',
          tip: 'The servo gets no signal any more and stands quite still. A new speed switches it on again.',
          synonyms: ['release', 'detach', 'stop'],
        },
      },
      cpp: (here) => releasedServo(here, here.part('PART')),
    },
  ],
};
