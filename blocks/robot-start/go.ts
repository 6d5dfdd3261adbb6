import type { Language } from '../../src/locale/index.ts';
import { type BlockEntry, gap, type NumberGap } from '../entry.ts';
import { driveFunction, drives, travelSpeed, type Way, wayFunction } from '../parts/drive-l298n/functions.ts';
import { chosen } from './chosen.ts';

/** The robot moves. */
export const go: readonly BlockEntry[] = [
  way('start_forward', 'goForward', 'arrow-big-up', gap.slider(20, 5, 100, 5), {
    ru: [
      '{ICON} вперёд {AMOUNT} см',
      'Робот проезжает вперёд столько сантиметров и останавливается.',
      'ехать',
      'прямо',
    ],
    en: [
      '{ICON} forward {AMOUNT} cm',
      'The robot goes so many centimetres forward and stops.',
      'go',
      'drive',
      'ahead',
    ],
  }),
  way('start_back', 'goBack', 'arrow-big-down', gap.slider(20, 5, 100, 5), {
    ru: [
      '{ICON} назад {AMOUNT} см',
      'Робот проезжает назад столько сантиметров и останавливается.',
      'ехать',
      'задний ход',
    ],
    en: [
      '{ICON} back {AMOUNT} cm',
      'The robot goes so many centimetres back and stops.',
      'go',
      'drive',
      'reverse',
    ],
  }),
  way('start_left', 'turnLeft', 'rotate-ccw', gap.dial(90, 15, 360, 15), {
    ru: [
      '{ICON} налево {AMOUNT}',
      'Робот поворачивается на месте налево. 90 ° — это четверть круга.',
      'влево',
      'поворот',
      'повернуть',
    ],
    en: [
      '{ICON} left {AMOUNT}',
      'The robot turns left on the spot. 90 ° is a quarter of a circle.',
      'turn',
      'rotate',
    ],
  }),
  way('start_right', 'turnRight', 'rotate-cw', gap.dial(90, 15, 360, 15), {
    ru: [
      '{ICON} направо {AMOUNT}',
      'Робот поворачивается на месте направо. 90 ° — это четверть круга.',
      'вправо',
      'поворот',
      'повернуть',
    ],
    en: [
      '{ICON} right {AMOUNT}',
      'The robot turns right on the spot. 90 ° is a quarter of a circle.',
      'turn',
      'rotate',
    ],
  }),
  {
    type: 'start_go_on',
    kind: 'statement',
    level: 'start',
    parts: drives,
    gaps: { ICON: gap.icon('move-up') },
    words: {
      ru: {
        text: '{ICON} ехать вперёд',
        tip: 'Робот едет и едет, пока ему не скажут «стоп».',
        synonyms: ['ехать', 'едь', 'прямо'],
      },
      en: {
        text: '{ICON} keep going',
        tip: 'The robot goes on and on until it is told to stop.',
        synonyms: ['drive'],
      },
    },
    cpp: (here) => {
      const part = here.ownPart();
      const drive = driveFunction(here, part);
      const speed = travelSpeed(here, part);
      return `${drive}(${speed}, ${speed});`;
    },
  },
  {
    type: 'start_stop',
    kind: 'statement',
    level: 'start',
    parts: drives,
    gaps: { ICON: gap.icon('octagon-x') },
    words: {
      ru: { text: '{ICON} стоп', tip: 'Робот останавливается.', synonyms: ['стоять', 'остановиться'] },
      en: { text: '{ICON} stop', tip: 'The robot stops.', synonyms: ['halt', 'stand'] },
    },
    cpp: (here) => `${driveFunction(here, here.ownPart())}(0, 0);`,
  },
  {
    type: 'start_wait',
    kind: 'statement',
    level: 'start',
    gaps: { ICON: gap.icon('hourglass'), SECONDS: gap.slider(1, 0.5, 10, 0.5) },
    words: {
      ru: {
        text: '{ICON} ждать {SECONDS} с',
        tip: 'Робот ждёт столько секунд, а потом делает дальше.',
        synonyms: ['пауза', 'секунда', 'delay'],
      },
      en: {
        text: '{ICON} wait {SECONDS} s',
        tip: 'The robot waits for so many seconds and then goes on.',
        synonyms: ['pause', 'second', 'delay'],
      },
    },
    cpp: (here) => `delay(${Math.round(chosen(here, 'SECONDS', 0.5, 10) * 1000)});`,
  },
];

/** A block that goes a way of so much and stops. */
function way(
  type: string,
  name: Way,
  icon: string,
  amount: NumberGap,
  words: Readonly<Record<Language, readonly [text: string, tip: string, ...synonyms: string[]]>>,
): BlockEntry {
  const wordsIn = (language: Language) => {
    const [text, tip, ...synonyms] = words[language];
    return { text, tip, synonyms };
  };
  return {
    type,
    kind: 'statement',
    level: 'start',
    parts: drives,
    gaps: { ICON: gap.icon(icon), AMOUNT: amount },
    words: { ru: wordsIn('ru'), en: wordsIn('en') },
    cpp: (here) => {
      const { value, least = value, most = value } = amount;
      return `${wayFunction(here, here.ownPart(), name)}(${chosen(here, 'AMOUNT', least, most)});`;
    },
  };
}
