import { textChange } from './text-change.ts';

/** One step of writing: what stood at a place, and what stands there since. */
export interface TextStep {
  readonly at: number;
  readonly before: string;
  readonly after: string;
}

/** A text as it once was, and the steps from it to the text as it is. */
export interface TextPast {
  readonly oldest: string;
  readonly steps: readonly TextStep[];
}

/** Steps kept of a file; older ones are forgotten. */
const mostSteps = 200;
/** Writing that rests shorter than this is one step, ms. */
const stepRest = 800;

/**
 * How a file came to be as it is, for undoing after the page was loaded anew. It is the same whichever editor the
 * text was written in. Kept as long as the tab is.
 */
export class TextHistory {
  readonly #storage: Pick<Storage, 'getItem' | 'setItem'>;
  readonly #key: string;
  #steps: TextStep[] = [];
  #text: string;
  #last = Number.NEGATIVE_INFINITY;
  #isKept = true;
  readonly #soon: (keep: () => void) => void;

  /**
   * @param key names the project and the file
   * @param soon is asked to call `keep` when there is time for it, and at the latest before the page goes
   */
  constructor(
    storage: Pick<Storage, 'getItem' | 'setItem'>,
    key: string,
    text: string,
    soon: (keep: () => void) => void,
  ) {
    this.#storage = storage;
    this.#soon = soon;
    this.#key = `kulibin-history-${key}`;
    this.#text = text;
    this.#steps = this.#read();
  }

  /** The oldest text there is to go back to, and the steps from it to the text as it is now. */
  get past(): TextPast {
    const oldest = this.#steps.reduceRight(
      (text, { at, before, after }) => text.slice(0, at) + before + text.slice(at + after.length),
      this.#text,
    );
    return { oldest, steps: this.#steps };
  }

  /** Notes the text as it is now. */
  note(text: string, now = Date.now()): void {
    const change = textChange(this.#text, text);
    if (change === undefined) return;
    const { from, to = from, insert = '' } = change as { from: number; to?: number; insert?: string };
    const step = { at: from, before: this.#text.slice(from, to), after: String(insert) };
    const joined = now - this.#last < stepRest ? joinedSteps(this.#steps.at(-1), step) : undefined;
    if (joined) this.#steps[this.#steps.length - 1] = joined;
    else this.#steps.push(step);
    this.#steps = this.#steps.slice(-mostSteps);
    this.#text = text;
    this.#last = now;
    if (!this.#isKept) return;
    this.#isKept = false;
    this.#soon(() => this.#keep());
  }

  #read(): TextStep[] {
    try {
      const kept: unknown = JSON.parse(this.#storage.getItem(this.#key) ?? 'null');
      const { text, steps } = kept as { text: string; steps: TextStep[] };
      // Another tab, or an earlier day, left the file otherwise: its steps lead elsewhere.
      return text === this.#text && Array.isArray(steps) ? steps : [];
    } catch {
      return [];
    }
  }

  #keep(): void {
    this.#isKept = true;
    try {
      this.#storage.setItem(this.#key, JSON.stringify({ text: this.#text, steps: this.#steps }));
    } catch {
      // A full store loses the way back, not the work.
      this.#steps = this.#steps.slice(-10);
    }
  }
}

/** Letters written one after another are one step. */
function joinedSteps(last: TextStep | undefined, next: TextStep): TextStep | undefined {
  if (!last || next.before !== '' || last.before !== '') return undefined;
  if (next.at !== last.at + last.after.length || next.after.includes('\n')) return undefined;
  return { ...last, after: last.after + next.after };
}
