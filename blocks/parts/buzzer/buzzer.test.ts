import { describe, expect, test } from 'vitest';
import { type Built, block, get, variable, wait, workspace } from '../../../test/unit/blocks/building.ts';
import { openBench } from '../../../test/unit/blocks/part-bench.ts';
import { readMelody } from './melody.ts';
import { tunes } from './tunes.ts';

const PART = 'buzzer:1';
const note = (NOTE: string) => block('sound_note', { NOTE });
const tempo = (BPM: Built | number) => block('buzzer_tempo', {}, { BPM });
const melody = (NOTES: string) => block('buzzer_melody', { PART, NOTES });

/** What is to be heard: pitches in Hz and how long each, in steps of 10 ms; silence is 0 and not told at the end. */
async function heard(program: Built[], ms: number): Promise<[hertz: number, ms: number][]> {
  const bench = await openBench(workspace(program, [], ['x']));
  const sounds: [hertz: number, ms: number][] = [];
  for (let at = 0; at < ms; at += 10) {
    bench.runFor(10);
    const hertz = Number(bench.look(PART).frequency);
    const last = sounds.at(-1);
    // A pitch that is off by a fifth of a half-tone is the same.
    if (last && Math.abs(hertz - last[0]) <= hertz * 0.012) last.splice(0, 2, hertz, last[1] + 10);
    else sounds.push([hertz, 10]);
  }
  return sounds.at(-1)?.[0] === 0 ? sounds.slice(0, -1) : sounds;
}

/** `tone` counts whole ticks of a timer of 8 bits: up to half a percent off. */
const pitch = (hertz: number) => expect.toSatisfy((heard: number) => Math.abs(heard / hertz - 1) < 0.006);
const lasting = (ms: number) => expect.toSatisfy((heard: number) => Math.abs(heard - ms) <= 15);

test('a note sounds as high and as long as the block says, and then there is silence', async () => {
  const play = block('buzzer_play', { PART }, { NOTE: note('440'), TIME: 300 });
  expect(await heard([play], 350)).toEqual([[pitch(440), lasting(300)]]);
});

test('a sound goes on until silence is asked for', async () => {
  const sound = block('buzzer_tone', { PART }, { FREQUENCY: 1000 });
  expect(await heard([sound, wait(0.2), block('buzzer_stop', { PART })], 250)).toEqual([
    [pitch(1000), lasting(200)],
  ]);
});

test('a beep is short', async () => {
  expect(await heard([block('buzzer_beep', { PART })], 150)).toEqual([[pitch(1000), lasting(100)]]);
});

describe('written notes', () => {
  test('are played one after the other, each apart from the next', async () => {
    const sounds = await heard([tempo(240), melody('C C E5:0.5 -:0.5 ля#:2')], 1300);
    const pitches = sounds.map(([hertz]) => hertz);
    expect(pitches).toEqual([pitch(262), 0, pitch(262), 0, pitch(659), 0, pitch(466)]);
    // At 240 beats a minute a beat takes a quarter of a second, of which a tenth is silence.
    const long = sounds.filter(([hertz]) => hertz > 0).map(([, ms]) => ms);
    expect(long).toEqual([225, 225, 112, 450].map(lasting));
  });

  test('follow the tempo, also one that is counted', async () => {
    const set = (VALUE: number) => block('variable_set', variable('x'), { VALUE });
    const long = async (program: Built[]) =>
      (await heard([...program, melody('A:0.5')], 500)).map(([, ms]) => ms);
    expect(await long([])).toEqual([lasting(225)]);
    expect(await long([tempo(60)])).toEqual([lasting(450)]);
    expect(await long([set(300), tempo(get('x'))])).toEqual([lasting(90)]);
  });

  test('never come to a stop, whatever the tempo was counted to', async () => {
    const { sketch } = await openBench(workspace([tempo(get('x')), melody('A')], [], ['x']));
    expect(sketch).toContain('tempo = constrain(x, 20, 400);');
  });

  test('are read in both languages, with sharps, flats, octaves and lengths', () => {
    const { notes, unknown } = readMelody('до C Ре# d♯4 eb си H b5 Bb пауза - G:1.5 соль:0,5 xyz 5 C9');
    expect(notes.map(({ frequency }) => frequency)).toEqual([
      262, 262, 311, 311, 311, 494, 494, 988, 466, 0, 0, 392, 392,
    ]);
    expect(notes.map(({ quarters }) => quarters)).toEqual([...Array(11).fill(4), 6, 2]);
    expect(unknown).toEqual(['xyz', '5', 'C9']);
  });

  test('that are none are named in the sketch and left out', async () => {
    const { sketch } = await openBench(workspace([melody('C */ #define A Щ')], []));
    expect(sketch).toContain('// not a note: */ #define Щ\n');
    expect(sketch).toContain('playMelody(BUZZER_PIN, melody, 2);');
    expect((await openBench(workspace([melody('')], []))).sketch).not.toContain('tone');
  });
});

test('notes and rests of a length make a rhythm', async () => {
  const sing = (LENGTH: string, NOTE: string) => block('buzzer_note', { PART, LENGTH }, { NOTE: note(NOTE) });
  const rest = (LENGTH: string) => block('buzzer_rest', { LENGTH });
  const sounds = await heard([tempo(300), sing('EIGHTH', '330'), rest('QUARTER'), sing('HALF', '392')], 800);
  expect(sounds).toEqual([
    [pitch(330), lasting(90)],
    [0, lasting(210)],
    [pitch(392), lasting(360)],
  ]);
});

test('every ready tune consists of notes and is over in twenty seconds', () => {
  for (const [name, { notes: text }] of Object.entries(tunes)) {
    const { notes, unknown } = readMelody(text);
    expect(unknown, name).toEqual([]);
    expect(notes.reduce((sum, { quarters }) => sum + quarters, 0) / 8, name).toBeLessThan(20);
  }
});

test('a ready tune is heard, and stands in the sketch once however often it is played', async () => {
  const tune = () => block('buzzer_tune', { PART, TUNE: 'success' });
  const pitches = (await heard([tune()], 1000)).map(([hertz]) => hertz).filter((hertz) => hertz > 0);
  expect(pitches).toEqual([523, 659, 784, 1047].map(pitch));
  const { sketch } = await openBench(workspace([], [tune(), tune()]));
  expect(sketch).toBe(`const int BUZZER_PIN = 8;

int tempo = 120;
// C5:0.25 E5:0.25 G5:0.25 C6
const int success[][2] = {
  {523, 1}, {659, 1}, {784, 1}, {1047, 4},
};

void playNote(int pin, unsigned int note, float beats) {
  const unsigned long duration = 60000L / tempo * beats;
  if (note > 0) tone(pin, note, duration * 9 / 10);
  delay(duration);
}

void playMelody(int pin, const int melody[][2], int length) {
  for (int i = 0; i < length; i++) {
    playNote(pin, melody[i][0], melody[i][1] / 4.0);
  }
}

void setup() {
}

void loop() {
  playMelody(BUZZER_PIN, success, 4);
  playMelody(BUZZER_PIN, success, 4);
}
`);
});

test('the blocks that name a pin play as they did', async () => {
  const play = block('sound_play', { PIN: '8' }, { NOTE: note('523'), TIME: 100 });
  const kit = { parts: [{ id: PART, pins: { S: '8' } }] };
  const bench = await openBench(workspace([play], []), { kit });
  bench.runFor(60);
  expect(bench.look(PART)).toEqual({ frequency: pitch(523) });
});
