import type { CppContext } from '../cpp/context.ts';
import { type BlockEntry, gap } from '../entry.ts';
import { chosen } from './chosen.ts';

/** The robot says something by light and sound. */
export const say: readonly BlockEntry[] = [
  {
    type: 'start_light',
    kind: 'statement',
    level: 'start',
    parts: ['led'],
    gaps: { ICON: gap.icon('lightbulb'), STATE: gap.choice('HIGH', 'LOW') },
    words: {
      ru: {
        text: '{ICON} свет {STATE}',
        tip: 'Включает лампочку робота или выключает её.',
        choices: { STATE: { HIGH: 'включить', LOW: 'выключить' } },
        synonyms: ['светодиод', 'лампочка', 'зажечь', 'погасить'],
      },
      en: {
        text: '{ICON} light {STATE}',
        tip: 'Turns the robot’s lamp on or off.',
        choices: { STATE: { HIGH: 'on', LOW: 'off' } },
        synonyms: ['LED', 'lamp'],
      },
    },
    cpp: (here) => `digitalWrite(${lamp(here)}, ${here.field('STATE') === 'LOW' ? 'LOW' : 'HIGH'});`,
  },
  {
    type: 'start_blink',
    kind: 'statement',
    level: 'start',
    parts: ['led'],
    gaps: { ICON: gap.icon('sparkles'), TIMES: gap.slider(3, 1, 20, 1) },
    words: {
      ru: {
        text: '{ICON} мигнуть {TIMES} раз',
        tip: 'Лампочка робота загорается и гаснет столько раз.',
        synonyms: ['светодиод', 'мигать', 'лампочка'],
      },
      en: {
        text: '{ICON} blink {TIMES} times',
        tip: 'The robot’s lamp goes on and off so many times.',
        synonyms: ['LED', 'flash', 'lamp'],
      },
    },
    cpp: (here) => {
      const pin = lamp(here);
      const blink = here.helper(
        'blink',
        (name) => `void ${name}(int times) {
  for (int i = 0; i < times; i++) {
    digitalWrite(${pin}, HIGH);
    delay(250);
    digitalWrite(${pin}, LOW);
    delay(250);
  }
}`,
      );
      return `${blink}(${chosen(here, 'TIMES', 1, 20)});`;
    },
  },
  {
    type: 'start_beep',
    kind: 'statement',
    level: 'start',
    parts: ['buzzer'],
    gaps: { ICON: gap.icon('volume-2'), TONE: gap.choice('880', '440') },
    words: {
      ru: {
        text: '{ICON} пискнуть {TONE}',
        tip: 'Робот подаёт голос: коротко, высоко или низко.',
        choices: { TONE: { 880: 'высоко', 440: 'низко' } },
        synonyms: ['звук', 'бип', 'пищалка', 'зуммер', 'баззер', 'буззер', 'сигнал'],
      },
      en: {
        text: '{ICON} beep {TONE}',
        tip: 'The robot says a short beep, high or low.',
        choices: { TONE: { 880: 'high', 440: 'low' } },
        synonyms: ['sound', 'buzzer', 'horn'],
      },
    },
    cpp: (here) => {
      here.takesTimer('tone');
      const pin = here.ownPart().pin('S').code;
      return `tone(${pin}, ${here.field('TONE') === '440' ? 440 : 880}, 300);\ndelay(300);`;
    },
  },
];

function lamp(here: CppContext): string {
  return here.ownPart().pin('A', 'OUTPUT').code;
}
