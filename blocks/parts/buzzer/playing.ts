import type { CppContext } from '../../cpp/context.ts';
import { commentLines } from '../../cpp/layout.ts';
import type { Note } from './melody.ts';

/** Lengths of notes in beats, the longest first. */
export const beats: Readonly<Record<string, number>> = {
  WHOLE: 4,
  HALF: 2,
  QUARTER: 1,
  EIGHTH: 0.5,
  SIXTEENTH: 0.25,
};

export function pin(here: CppContext): string {
  return here.part('PART').pin('S').code;
}

/** Slower than the slowest a whole note would no longer fit, faster than the fastest nothing is to be heard. */
export const tempoBounds = [20, 400] as const;

/** The variable with the beats of a minute, which all melodies follow. */
export function tempo(here: CppContext): string {
  return here.shared('tempo', (own) => `int ${own} = 120;`);
}

export function beatsOf(here: CppContext): string {
  return String(beats[here.field('LENGTH')] ?? 1);
}

/** Plays a note, leaves a little silence after it, so that two of the same are two, and waits. */
export function noteFunction(here: CppContext): string {
  here.takesTimer('tone');
  const beatsAMinute = tempo(here);
  return here.helper(
    'playNote',
    (own) => `void ${own}(int pin, unsigned int note, float beats) {
  const unsigned long duration = 60000L / ${beatsAMinute} * beats;
  if (note > 0) tone(pin, note, duration * 9 / 10);
  delay(duration);
}`,
  );
}

export function melodyFunction(here: CppContext): string {
  const play = noteFunction(here);
  return here.helper(
    'playMelody',
    (own) => `void ${own}(int pin, const int melody[][2], int length) {
  for (int i = 0; i < length; i++) {
    ${play}(pin, melody[i][0], melody[i][1] / 4.0);
  }
}`,
  );
}

/** Notes on a line of the sketch. */
const rowLength = 8;

export function melodyArray(name: string, notes: readonly Note[], text: string): string {
  const pairs = notes.map(({ frequency, quarters }) => `{${frequency}, ${quarters}}`);
  const rows = Array.from({ length: Math.ceil(pairs.length / rowLength) }, (_, row) =>
    pairs.slice(row * rowLength, (row + 1) * rowLength).join(', '),
  );
  return `${commentLines(text)}const int ${name}[][2] = {\n${rows.map((row) => `  ${row},\n`).join('')}};`;
}
