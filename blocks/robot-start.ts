import type { Category } from './entry.ts';
import { go } from './robot-start/go.ts';
import { say } from './robot-start/say.ts';
import { think } from './robot-start/think.ts';

/** The drawers of level Start: a robot's verbs, with nothing about them that could be set wrongly. */
export const robotStart: readonly Category[] = [
  { id: 'start-go', hue: 128, icon: 'bot', levels: ['start'], words: { ru: 'Ехать', en: 'Go' }, blocks: go },
  {
    id: 'start-say',
    hue: 286,
    icon: 'lightbulb',
    levels: ['start'],
    words: { ru: 'Свет и звук', en: 'Light and sound' },
    blocks: say,
  },
  {
    id: 'start-think',
    hue: 36,
    icon: 'repeat',
    levels: ['start'],
    words: { ru: 'Смотреть и повторять', en: 'Look and repeat' },
    blocks: think,
  },
];
