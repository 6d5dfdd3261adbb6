import { constant } from '../../cpp/expression.ts';
import { constrained } from '../../cpp/functions.ts';
import { commentLines } from '../../cpp/layout.ts';
import { numberLiteral } from '../../cpp/literal.ts';
import { audible, playedFor, silence, sounding } from '../../cpp/tones.ts';
import { gap } from '../../entry.ts';
import type { Part } from '../part.ts';
import { readMelody } from './melody.ts';
import {
  beats,
  beatsOf,
  melodyArray,
  melodyFunction,
  noteFunction,
  pin,
  tempo,
  tempoBounds,
} from './playing.ts';
import { type Tune, tunes } from './tunes.ts';

const tuneNames = Object.keys(tunes) as Tune[];
const tuneLabels = (language: 'ru' | 'en') =>
  Object.fromEntries(tuneNames.map((name) => [name, tunes[name][language]]));

const lengths = gap.choice('QUARTER', 'EIGHTH', 'SIXTEENTH', 'HALF', 'WHOLE');
const lengthLabels = {
  ru: {
    WHOLE: 'целая',
    HALF: 'половинная',
    QUARTER: 'четвертная',
    EIGHTH: 'восьмая',
    SIXTEENTH: 'шестнадцатая',
  },
  en: { WHOLE: 'whole', HALF: 'half', QUARTER: 'quarter', EIGHTH: 'eighth', SIXTEENTH: 'sixteenth' },
};

export const buzzer: Part = {
  id: 'buzzer',
  icon: 'volume-2',
  drawer: 'sound',
  codeName: 'buzzer',
  words: {
    ru: {
      name: 'пищалка',
      tip: 'Маленький динамик (пассивный зуммер): играет звуки, ноты и мелодии.',
      synonyms: ['динамик', 'зуммер', 'пьезо', 'бипер', 'buzzer'],
    },
    en: {
      name: 'buzzer',
      tip: 'A small loudspeaker (a passive buzzer): it plays sounds, notes and melodies.',
      synonyms: ['speaker', 'piezo', 'beeper', 'loudspeaker'],
    },
  },
  legs: {
    S: { talent: 'digital', prefer: ['8', '12', '7', '4', '2'], words: { ru: 'S, сигнал', en: 'S, signal' } },
  },
  blocks: [
    {
      type: 'buzzer_beep',
      kind: 'statement',
      gaps: { PART: gap.part('buzzer') },
      words: {
        ru: {
          text: '{PART} пискнуть',
          tip: 'Короткий писк: десятая доля секунды.',
          synonyms: ['бип', 'сигнал', 'tone', 'beep'],
        },
        en: { text: '{PART} beep', tip: 'A short beep: a tenth of a second.', synonyms: ['signal', 'tone'] },
      },
      cpp: (here) => {
        here.takesTimer('tone');
        return `tone(${pin(here)}, 1000, 100);\ndelay(150);`;
      },
    },
    {
      type: 'buzzer_tune',
      kind: 'statement',
      gaps: { PART: gap.part('buzzer'), TUNE: gap.choice(...tuneNames) },
      words: {
        ru: {
          text: '{PART} сыграть мелодию {TUNE}',
          tip: 'Играет готовую мелодию и ждёт, пока она не кончится. Темп можно менять.',
          choices: { TUNE: tuneLabels('ru') },
          synonyms: ['песня', 'музыка', 'melody', 'tone'],
        },
        en: {
          text: '{PART} play the tune {TUNE}',
          tip: 'Plays a ready tune and waits until it ends. The tempo can be changed.',
          choices: { TUNE: tuneLabels('en') },
          synonyms: ['song', 'music', 'melody', 'tone'],
        },
      },
      cpp: (here) => {
        const tune = here.field('TUNE') as Tune;
        const { notes } = readMelody(tunes[tune].notes);
        const play = melodyFunction(here);
        const name = here.shared(tune, (own) => melodyArray(own, notes, tunes[tune].notes));
        return `${play}(${pin(here)}, ${name}, ${notes.length});`;
      },
    },
    {
      type: 'buzzer_melody',
      kind: 'statement',
      gaps: { PART: gap.part('buzzer'), NOTES: { kind: 'text', value: 'C C G G A A G:2' } },
      words: {
        ru: {
          text: '{PART} сыграть ноты {NOTES}',
          tip: 'Ноты через пробел: до ре ми или C D E. ми5 — октавой выше, фа# — диез, соль:2 — две доли, пауза:0.5 — полдоли тишины.',
          synonyms: ['мелодия', 'песня', 'музыка', 'tone', 'до ре ми'],
        },
        en: {
          text: '{PART} play the notes {NOTES}',
          tip: 'Notes with blanks between: C D E. E5 is an octave higher, F# a sharp, G:2 lasts two beats, -:0.5 is half a beat of silence.',
          synonyms: ['melody', 'song', 'music', 'tone'],
        },
      },
      cpp: (here) => {
        const text = here.field('NOTES');
        const { notes, unknown } = readMelody(text);
        const comment = unknown.length === 0 ? '' : commentLines(`not a note: ${unknown.join(' ')}`);
        if (notes.length === 0) return comment.trimEnd();
        const play = melodyFunction(here);
        const name = here.global('melody', (own) => melodyArray(own, notes, text));
        return `${comment}${play}(${pin(here)}, ${name}, ${notes.length});`;
      },
    },
    {
      type: 'buzzer_note',
      kind: 'statement',
      gaps: { PART: gap.part('buzzer'), LENGTH: lengths, NOTE: gap.note('262') },
      words: {
        ru: {
          text: '{PART} {LENGTH} нота {NOTE}',
          tip: 'Играет ноту и ждёт, пока она не кончится. Четвертная длится одну долю: долей в минуте столько, какой темп.',
          choices: { LENGTH: lengthLabels.ru },
          synonyms: ['сыграть ноту', 'tone', 'до ре ми'],
        },
        en: {
          text: '{PART} {LENGTH} note {NOTE}',
          tip: 'Plays a note and waits until it ends. A quarter lasts one beat; the tempo says how many beats a minute has.',
          choices: { LENGTH: lengthLabels.en },
          synonyms: ['play note', 'tone'],
        },
      },
      cpp: (here) => {
        const play = noteFunction(here);
        return `${play}(${pin(here)}, ${here.number('NOTE', audible).code}, ${beatsOf(here)});`;
      },
    },
    {
      type: 'buzzer_rest',
      kind: 'statement',
      gaps: { LENGTH: lengths },
      words: {
        ru: {
          text: '{LENGTH} пауза',
          tip: 'Тишина между нотами. Четвертная пауза длится одну долю.',
          choices: { LENGTH: lengthLabels.ru },
          synonyms: ['молчание', 'тишина', 'delay'],
        },
        en: {
          text: '{LENGTH} rest',
          tip: 'Silence between notes. A quarter rest lasts one beat.',
          choices: { LENGTH: lengthLabels.en },
          synonyms: ['silence', 'pause', 'delay'],
        },
      },
      cpp: (here) => {
        const count = beats[here.field('LENGTH')] ?? 1;
        const share = count < 1 ? ` / ${1 / count}` : count > 1 ? ` * ${count}` : '';
        return `delay(60000L / ${tempo(here)}${share});`;
      },
    },
    {
      type: 'buzzer_tempo',
      kind: 'statement',
      gaps: { BPM: gap.number(120) },
      words: {
        ru: {
          text: 'темп {BPM} долей в минуту',
          tip: 'С какой скоростью играть ноты и мелодии: 60 — медленно, 120 — обычно, 200 — быстро.',
          synonyms: ['скорость', 'быстрее', 'медленнее', 'bpm'],
        },
        en: {
          text: 'tempo {BPM} beats per minute',
          tip: 'How fast notes and melodies are played: 60 is slow, 120 usual, 200 fast.',
          synonyms: ['speed', 'faster', 'slower', 'bpm'],
        },
      },
      cpp: (here) => {
        const name = tempo(here);
        const wanted = here.number('BPM', tempoBounds);
        const kept =
          constant(wanted) === undefined
            ? constrained(here, wanted, numberLiteral(tempoBounds[0]), numberLiteral(tempoBounds[1]))
            : wanted;
        return `${name} = ${kept.code};`;
      },
    },
    {
      type: 'buzzer_play',
      kind: 'statement',
      gaps: { PART: gap.part('buzzer'), NOTE: gap.note('440'), TIME: gap.number(500) },
      words: {
        ru: {
          text: '{PART} сыграть {NOTE} {TIME} мс',
          tip: 'Играет ноту столько миллисекунд и ждёт, пока она не кончится.',
          synonyms: ['нота', 'tone', 'звук'],
        },
        en: {
          text: '{PART} play {NOTE} for {TIME} ms',
          tip: 'Plays a note for so many milliseconds and waits until it ends.',
          synonyms: ['note', 'tone', 'sound'],
        },
      },
      cpp: (here) => playedFor(here, pin(here)),
    },
    {
      type: 'buzzer_tone',
      kind: 'statement',
      gaps: { PART: gap.part('buzzer'), FREQUENCY: gap.number(440) },
      words: {
        ru: {
          text: '{PART} звук {FREQUENCY} Гц',
          tip: 'Звук начинается и звучит, пока не наступит тишина. Больше герц — выше звук.',
          synonyms: ['tone', 'пищать', 'частота'],
        },
        en: {
          text: '{PART} sound {FREQUENCY} Hz',
          tip: 'The sound starts and goes on until there is silence. More hertz is higher.',
          synonyms: ['tone', 'frequency', 'beep'],
        },
      },
      cpp: (here) => sounding(here, pin(here)),
    },
    {
      type: 'buzzer_stop',
      kind: 'statement',
      gaps: { PART: gap.part('buzzer') },
      words: {
        ru: {
          text: '{PART} тишина',
          tip: 'Звук кончается.',
          synonyms: ['noTone', 'замолчать', 'выключить звук'],
        },
        en: { text: '{PART} silence', tip: 'The sound ends.', synonyms: ['noTone', 'stop', 'mute'] },
      },
      cpp: (here) => silence(here, pin(here)),
    },
  ],
};
