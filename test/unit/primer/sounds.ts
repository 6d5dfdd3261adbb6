import { analog, type PrimerProgram } from './program.ts';
import { analogRead, delay, map, noTone, play, println, set, tone, v, workspace } from './words.ts';

const [C4, G3, A3, B3] = [262, 196, 220, 247];
/** Notes of the melody with their lengths in ms; without a note it is silent. */
const melody: readonly (readonly [number | undefined, number])[] = [
  [C4, 250],
  [G3, 125],
  [G3, 125],
  [A3, 250],
  [G3, 250],
  [undefined, 250],
  [B3, 250],
  [C4, 250],
];

export const sounds: readonly PrimerProgram[] = [
  {
    original: '02.Digital/toneMelody',
    forMs: 2600,
    blocks: workspace(
      melody.flatMap(([note, ms]) => [
        note === undefined ? delay(ms) : play('8', note, ms),
        delay(Math.floor(ms * 1.3) - ms),
        noTone('8'),
      ]),
      [],
    ),
  },
  {
    original: '02.Digital/toneMultiple',
    forMs: 2200,
    blocks: workspace(
      [],
      [noTone('8'), play('6', 440, 200), noTone('6'), play('7', 494, 500), noTone('7'), play('8', 523, 300)],
    ),
  },
  {
    original: '02.Digital/tonePitchFollower',
    forMs: 600,
    inputs: [analog('A0', 450), analog('A0', 900, 300)],
    blocks: workspace(
      [],
      [
        set('свет', analogRead('A0')),
        println(v('свет')),
        tone('9', map(v('свет'), [400, 1000], [120, 1500])),
        delay(1),
      ],
      ['свет'],
    ),
  },
];
