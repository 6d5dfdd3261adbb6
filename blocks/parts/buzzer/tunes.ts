/** Ready tunes, as `readMelody` reads them; old songs that belong to nobody, and signals. */
export const tunes = {
  birthday: {
    notes: 'G:0.75 G:0.25 A G C5 B:2 G:0.75 G:0.25 A G D5 C5:2',
    ru: 'с днём рождения',
    en: 'happy birthday',
  },
  christmasTree: {
    notes: 'C A A G A F C C C A A Bb G C5:2 C5 D D Bb Bb A G F C A A G A F:2',
    ru: 'в лесу родилась ёлочка',
    en: 'little fir tree',
  },
  twinkle: { notes: 'C C G G A A G:2 F F E E D D C:2', ru: 'звёздочка', en: 'twinkle, little star' },
  jingleBells: {
    notes: 'E E E:2 E E E:2 E G C:1.5 D:0.5 E:4 F F F:1.5 F:0.5 F E E E:0.5 E:0.5 E D D E D:2 G:2',
    ru: 'бубенцы',
    en: 'jingle bells',
  },
  joy: {
    notes: 'E E F G G F E D C C D E E:1.5 D:0.5 D:2 E E F G G F E D C C D E D:1.5 C:0.5 C:2',
    ru: 'ода к радости',
    en: 'ode to joy',
  },
  success: { notes: 'C5:0.25 E5:0.25 G5:0.25 C6', ru: 'победа', en: 'success' },
  failure: { notes: 'G:0.5 F#:0.5 F:0.5 E:2', ru: 'неудача', en: 'failure' },
  siren: { notes: 'A:0.5 E5:0.5 A:0.5 E5:0.5 A:0.5 E5:0.5', ru: 'сирена', en: 'siren' },
  alarmClock: {
    notes: 'A5:0.25 -:0.25 A5:0.25 -:0.25 A5:0.25 - A5:0.25 -:0.25 A5:0.25 -:0.25 A5:0.25',
    ru: 'будильник',
    en: 'alarm clock',
  },
} as const;

export type Tune = keyof typeof tunes;
