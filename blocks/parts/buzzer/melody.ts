/** A note and its length, or a rest where the note is 0. */
export interface Note {
  /** In Hz. */
  readonly frequency: number;
  /** In quarters of a beat, at least one. */
  readonly quarters: number;
}

/** Half-tones above C. */
const steps: Readonly<Record<string, number>> = {
  ...{ c: 0, d: 2, e: 4, f: 5, g: 7, a: 9, b: 11, h: 11 },
  ...{ до: 0, ре: 2, ми: 4, фа: 5, соль: 7, ля: 9, си: 11 },
};
const sharps: Readonly<Record<string, number>> = { '#': 1, '♯': 1, b: -1, '♭': -1 };
const rests = new Set(['-', '_', 'пауза', 'rest']);
const word = /^(?:(до|ре|ми|фа|соль|ля|си|[a-h])([#♯b♭]?)([2-7]?)|(\p{L}+|[-_]))(?::(\d+(?:[.,]\d+)?))?$/iu;

/**
 * Notes as a person writes them, with blanks between: `C D# E5:2 -:0.5` or `до ре# ми5:2 пауза:0,5`. After the note
 * its octave (4 where none is), after a colon how many beats it lasts (1 where nothing stands).
 * @returns the notes, and the words that are none
 */
export function readMelody(text: string): { notes: Note[]; unknown: string[] } {
  const notes: Note[] = [];
  const unknown: string[] = [];
  for (const token of text.split(/[\s|]+/).filter((each) => each !== '')) {
    const note = readNote(token);
    if (note) notes.push(note);
    else unknown.push(token);
  }
  return { notes, unknown };
}

function readNote(token: string): Note | undefined {
  const [, name, sharp = '', octave, other, beats = '1'] = word.exec(token.normalize('NFC')) ?? [];
  const quarters = Math.min(64, Math.max(1, Math.round(Number(beats.replace(',', '.')) * 4)));
  if (name === undefined) {
    return other !== undefined && rests.has(other.toLowerCase()) ? { frequency: 0, quarters } : undefined;
  }
  const step = (steps[name.toLowerCase()] ?? 0) + (sharps[sharp.toLowerCase()] ?? 0);
  // A4, nine half-tones above C4, has 440 Hz.
  const halfTones = (Number(octave || 4) - 4) * 12 + step - 9;
  return { frequency: Math.round(440 * 2 ** (halfTones / 12)), quarters };
}
