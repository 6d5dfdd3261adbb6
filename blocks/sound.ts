import { numberLiteral } from './cpp/literal.ts';
import { playedFor, silence, sounding } from './cpp/tones.ts';
import { type Category, gap } from './entry.ts';

/** The notes of two octaves and the C above by their frequencies in Hz, A4 = 440, rounded as Arduino's `pitches.h` has them. */
const notes = {
  '262': ['до', 'C4'],
  '277': ['до♯', 'C♯4'],
  '294': ['ре', 'D4'],
  '311': ['ре♯', 'D♯4'],
  '330': ['ми', 'E4'],
  '349': ['фа', 'F4'],
  '370': ['фа♯', 'F♯4'],
  '392': ['соль', 'G4'],
  '415': ['соль♯', 'G♯4'],
  '440': ['ля', 'A4'],
  '466': ['ля♯', 'A♯4'],
  '494': ['си', 'B4'],
  '523': ['до²', 'C5'],
  '554': ['до♯²', 'C♯5'],
  '587': ['ре²', 'D5'],
  '622': ['ре♯²', 'D♯5'],
  '659': ['ми²', 'E5'],
  '698': ['фа²', 'F5'],
  '740': ['фа♯²', 'F♯5'],
  '784': ['соль²', 'G5'],
  '831': ['соль♯²', 'G♯5'],
  '880': ['ля²', 'A5'],
  '932': ['ля♯²', 'A♯5'],
  '988': ['си²', 'B5'],
  '1047': ['до³', 'C6'],
} as const;

function labels(language: 0 | 1): Record<string, string> {
  return Object.fromEntries(Object.entries(notes).map(([frequency, names]) => [frequency, names[language]]));
}

export const sound: Category = {
  id: 'sound',
  hue: 300,
  icon: 'music',
  words: { ru: 'Звук', en: 'Sound' },
  blocks: [
    {
      type: 'sound_play',
      kind: 'statement',
      gaps: { PIN: gap.fixedPin('digital', '8'), NOTE: gap.note('440'), TIME: gap.number(500) },
      words: {
        ru: {
          text: 'сыграть {NOTE} {TIME} мс на пине {PIN}',
          tip: 'Играет ноту и ждёт, пока она не кончится. К пину подключён пищалка-динамик.',
          synonyms: ['нота', 'мелодия', 'tone'],
        },
        en: {
          text: 'play {NOTE} for {TIME} ms on pin {PIN}',
          tip: 'Plays a note and waits until it ends. A buzzer hangs on the pin.',
          synonyms: ['note', 'melody', 'tone'],
        },
      },
      cpp: (here) => playedFor(here, here.pin('PIN', 'buzzer').code.code),
    },
    {
      type: 'sound_tone',
      kind: 'statement',
      gaps: { PIN: gap.fixedPin('digital', '8'), FREQUENCY: gap.number(440) },
      words: {
        ru: {
          text: 'звук {FREQUENCY} Гц на пине {PIN}',
          tip: 'Звук начинается и звучит, пока не наступит тишина. Больше герц — выше звук.',
          synonyms: ['tone', 'пищать'],
        },
        en: {
          text: 'sound {FREQUENCY} Hz on pin {PIN}',
          tip: 'The sound starts and goes on until there is silence. More hertz is higher.',
          synonyms: ['tone', 'beep'],
        },
      },
      cpp: (here) => sounding(here, here.pin('PIN', 'buzzer').code.code),
    },
    {
      type: 'sound_silence',
      kind: 'statement',
      gaps: { PIN: gap.fixedPin('digital', '8') },
      words: {
        ru: {
          text: 'тишина на пине {PIN}',
          tip: 'Звук на этом пине кончается.',
          synonyms: ['noTone', 'выключить звук'],
        },
        en: {
          text: 'silence on pin {PIN}',
          tip: 'The sound on this pin ends.',
          synonyms: ['noTone', 'mute'],
        },
      },
      cpp: (here) => silence(here, here.pin('PIN', 'buzzer').code.code),
    },
    {
      type: 'sound_note',
      kind: 'value',
      output: ['Number'],
      gaps: { NOTE: gap.choice(...Object.keys(notes)) },
      words: {
        ru: { text: '{NOTE}', tip: 'Нота: её высота в герцах.', choices: { NOTE: labels(0) } },
        en: { text: '{NOTE}', tip: 'A note: its pitch in hertz.', choices: { NOTE: labels(1) } },
      },
      cpp: (here) => numberLiteral(Number(here.field('NOTE'))),
    },
  ],
};
