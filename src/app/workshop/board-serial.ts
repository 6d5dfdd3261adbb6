import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals-core';
import { Problem } from '../../locale/problem.ts';
import type { OpenPort } from '../../serial/index.ts';
import { withPrinted } from '../../simulator/printed-text.ts';
import type { Sketch } from '../../sketch/index.ts';
import { asProblem } from './program.ts';
import type { Rooms } from './rooms.ts';
import { baudRateOf, usualBaudRate } from './sketch-baud-rate.ts';
import type { Uploads } from './uploads.ts';

/** Whose text the Serial tab shows. */
export type SerialSource = 'simulator' | 'board';

export type BoardSerialState =
  /** Nobody listens, or an upload has the port. */
  | { readonly state: 'closed' }
  /** There is nothing to listen to until a port is chosen. */
  | { readonly state: 'no-port' }
  | { readonly state: 'opening' }
  | { readonly state: 'open' }
  | { readonly state: 'failed'; readonly problem: Problem };

/**
 * What the real board prints. The port is open only while someone looks and the source is the board: all other
 * time it is free for uploads, other tabs and other programs. Opening it resets most boards, as Arduino's
 * monitor does.
 */
export interface BoardSerial {
  readonly source: ReadonlySignal<SerialSource>;
  readonly state: ReadonlySignal<BoardSerialState>;
  /** Of a flood, the last 100 000 characters. */
  readonly text: ReadonlySignal<string>;
  /**
   * The rate chosen by hand; else the one the port was opened at, because the board goes on with the program it
   * has while the sketch is being changed; else the sketch's.
   */
  readonly baudRate: ReadonlySignal<number>;
  /** By hand; an upload chooses the board. */
  chooseSource(source: SerialSource): void;
  chooseBaudRate(baudRate: number): void;
  /** Whether anyone looks at the Serial tab. */
  look(seen: boolean): void;
  /** Tries again after a failure; asks for a port when none is known. */
  connect(): Promise<void>;
  /** Sends text as it is: line endings are the sender's. */
  send(text: string): Promise<void>;
  clear(): void;
  /** Settles when what has been begun is done: during an upload's turn, when the port is closed. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/** What came is shown at most this often, ms: a frame. */
const showEvery = 16;

/** Another tab may be just about to let the port go, and the system may not be done with a new cable: ms. */
const takenPause = 300;
const takenTries = 4;

/** The page, as far as it tells whether anyone sees it. */
type SeenPage = Pick<Document, 'hidden' | 'addEventListener' | 'removeEventListener'>;

export interface BoardSerialNeeds {
  readonly uploads: Pick<Uploads, 'state' | 'port' | 'findPort' | 'askForPort'>;
  readonly sketch: ReadonlySignal<{ readonly sketch: Sketch } | undefined>;
  readonly rooms: Pick<Rooms, 'uploading'>;
  /** Whose visibility to follow; none where there is no page. */
  readonly page?: SeenPage | undefined;
}

export function openBoardSerial({
  uploads,
  sketch,
  rooms,
  page = globalThis.document,
}: BoardSerialNeeds): BoardSerial {
  const source = signal<SerialSource>('simulator');
  const text = signal('');
  const seen = signal(false);
  const hidden = signal(page?.hidden ?? false);
  const phase = signal<'closed' | 'opening' | 'open'>('closed');
  const failure = signal<Problem | undefined>(undefined);
  /** The ports allowed before have been looked through. */
  const looked = signal(false);
  const chosenRate = signal<number | undefined>(undefined);
  const openedRate = signal<number | undefined>(undefined);
  const attempts = signal(0);
  let current: { readonly open: OpenPort; readonly ended: AbortController } | undefined;
  /** Openings and closings stand in one line: a port is never opened before it is closed. */
  let line = Promise.resolve();
  let newest = 0;

  const sketchRate = computed(() => (sketch.value ? baudRateOf(sketch.value.sketch) : usualBaudRate));
  const attending = computed(() => seen.value && source.value === 'board' && !hidden.value);
  const uploading = computed(() => uploads.state.value.state === 'uploading');
  const wanted = computed(() => (attending.value && !uploading.value ? uploads.port.value : undefined));
  const state = computed<BoardSerialState>(() => {
    if (failure.value) return { state: 'failed', problem: failure.value };
    const lacking = attending.value && !uploading.value && looked.value && !uploads.port.value;
    return { state: lacking ? 'no-port' : phase.value };
  });

  const followPage = () => {
    hidden.value = page?.hidden ?? false;
  };
  page?.addEventListener('visibilitychange', followPage);

  const stops = [
    effect(() => {
      if (attending.value) untracked(() => void findPort());
    }),
    effect(() => {
      // A lost cable is told of for as long as the reader stays, though its port is no more.
      if (!attending.value || uploading.value) failure.value = undefined;
    }),
    effect(() => {
      const port = wanted.value;
      const rate = chosenRate.value;
      attempts.value;
      untracked(() => next(port, rate));
    }),
    effect(() => {
      if (uploads.state.value.state === 'done') source.value = 'board';
    }),
  ];

  async function findPort(): Promise<void> {
    try {
      await uploads.findPort();
      looked.value = true;
    } catch (cause) {
      failure.value = asProblem(cause);
    }
  }

  function next(port?: SerialPort, rate?: number): void {
    newest += 1;
    const turn = newest;
    line = line.then(async () => {
      await shut();
      if (port && turn === newest) await open(port, rate ?? sketchRate.peek(), () => turn === newest);
    });
  }

  async function open(port: SerialPort, rate: number, isNewest: () => boolean): Promise<void> {
    failure.value = undefined;
    openedRate.value = rate;
    phase.value = 'opening';
    try {
      const opened = await openPatiently(port, rate, isNewest);
      current = { open: opened, ended: new AbortController() };
    } catch (cause) {
      await shut();
      if (isNewest()) failure.value = asProblem(cause);
      return;
    }
    if (!isNewest()) return;
    phase.value = 'open';
    // What the board says from its reset on is no end of a line cut short.
    if (text.value && !text.value.endsWith('\n')) text.value = withPrinted(text.value, '\n');
    void listen(current);
  }

  async function openPatiently(port: SerialPort, rate: number, isNewest: () => boolean): Promise<OpenPort> {
    const { openPort } = await rooms.uploading();
    for (let tries = 1; ; tries++) {
      try {
        return await openPort(port, rate);
      } catch (cause) {
        const taken = cause instanceof Problem && cause.code === 'port-taken';
        if (!taken || tries === takenTries || !isNewest()) throw cause;
      }
      await new Promise((resolve) => setTimeout(resolve, takenPause));
    }
  }

  async function listen(what: NonNullable<typeof current>): Promise<void> {
    const { open, ended } = what;
    const decoder = new TextDecoder();
    open.lost.addEventListener('abort', () => fail(open.lost.reason));
    try {
      while (!ended.signal.aborted) {
        const bytes = await open.readSome({ signal: ended.signal });
        text.value = withPrinted(text.value, decoder.decode(bytes, { stream: true }));
        await new Promise((resolve) => setTimeout(resolve, showEvery));
      }
    } catch (cause) {
      if (!ended.signal.aborted) fail(cause);
    }
  }

  function fail(cause: unknown): void {
    if (attending.peek() && !uploading.peek()) failure.value = asProblem(cause);
    line = line.then(shut);
  }

  async function shut(): Promise<void> {
    const last = current;
    current = undefined;
    last?.ended.abort();
    try {
      await last?.open.close();
    } catch (cause) {
      failure.value = asProblem(cause);
    }
    phase.value = 'closed';
    openedRate.value = undefined;
  }

  return {
    source,
    state,
    text,
    baudRate: computed(() => chosenRate.value ?? openedRate.value ?? sketchRate.value),
    chooseSource: (now) => {
      source.value = now;
    },
    chooseBaudRate: (rate) => {
      chosenRate.value = rate;
    },
    look: (now) => {
      seen.value = now;
    },
    async connect() {
      const before = uploads.port.peek();
      await findPort();
      const now = uploads.port.peek();
      if (!now && looked.peek()) uploads.askForPort();
      else if (now === before) attempts.value += 1;
    },
    async send(said) {
      const to = current;
      try {
        await to?.open.write(new TextEncoder().encode(said), { signal: to.ended.signal });
      } catch (cause) {
        if (to && !to.ended.signal.aborted) fail(cause);
      }
    },
    clear: () => {
      text.value = '';
    },
    settled: () => line,
    async close() {
      page?.removeEventListener('visibilitychange', followPage);
      for (const stop of stops) stop();
      next();
      await line;
    },
  };
}
