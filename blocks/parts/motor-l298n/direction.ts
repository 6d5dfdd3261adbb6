import type { PartSetting } from '../part.ts';

/** Which way a motor turns that is told to go forward: its two wires may be the other way round. */
export const directionSetting: PartSetting = {
  kind: 'choice',
  value: 'straight',
  options: ['straight', 'inverted'],
  words: { ru: 'направление', en: 'direction' },
  labels: {
    ru: { straight: 'как подключён', inverted: 'наоборот' },
    en: { straight: 'as wired', inverted: 'the other way round' },
  },
};
