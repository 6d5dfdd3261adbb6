import { effect, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Board } from '../../boards/index.ts';
import { Problem } from '../../locale/problem.ts';
import type { UploadProgress } from '../../upload/index.ts';
import { asProblem, type CompileState } from './program.ts';
import type { Rooms } from './rooms.ts';

/** What happens to the board. */
export type UploadState =
  | { readonly state: 'idle' }
  /** The cable is shown; the next click opens the browser's chooser, for an upload or to listen to the board. */
  | { readonly state: 'cable'; readonly goal: 'upload' | 'listen' }
  | { readonly state: 'choosing' }
  /** Pressed, and waiting for the firmware of the newest program. */
  | { readonly state: 'waiting' }
  | { readonly state: 'uploading'; readonly progress: UploadProgress }
  | { readonly state: 'done' }
  | { readonly state: 'failed'; readonly problem: Problem };

export interface Uploads {
  readonly state: ReadonlySignal<UploadState>;
  /** The port the next upload goes to. */
  readonly port: ReadonlySignal<SerialPort | undefined>;
  /** The main button: uploads if a port is known, shows the cable if not. */
  press(): Promise<void>;
  /**
   * Looks for the port among those allowed before; keeps the one there is while it is plugged in.
   * @throws Problem `serial-unsupported`
   */
  findPort(): Promise<void>;
  /** Shows the cable, to choose a port and not upload. */
  askForPort(): void;
  /** Opens the browser's chooser, then uploads unless the port was asked for only to listen. Call it from a click. */
  choose(options?: { showAll?: boolean }): Promise<void>;
  /** Stops an upload, or its waiting. */
  stop(): void;
  /** Closes the cable's picture, or takes note of a failure. */
  dismiss(): void;
  close(): void;
}

/** How long the button says that it is done, ms. */
const doneTime = 3000;

export interface UploadsNeeds {
  readonly board: ReadonlySignal<Board>;
  readonly compile: ReadonlySignal<CompileState>;
  readonly rooms: Rooms;
  /** Settles when nobody else in the page has the port; asked once the state is `uploading`. */
  readonly portFree: () => Promise<void>;
}

export function openUploads({ board, compile, rooms, portFree }: UploadsNeeds): Uploads {
  const state = signal<UploadState>({ state: 'idle' });
  const port = signal<SerialPort | undefined>(undefined);
  let running: AbortController | undefined;
  let doneTimer: ReturnType<typeof setTimeout> | undefined;
  let unwatch: (() => void) | undefined;
  let closed = false;

  const isBusy = () => ['choosing', 'waiting', 'uploading'].includes(state.value.state);

  async function room() {
    const uploading = await rooms.uploading();
    if (!unwatch && !closed && uploading.serialSupported()) {
      unwatch = uploading.watchPorts(() => void findPort());
    }
    return uploading;
  }

  /** Keeps the port while it is plugged in; else takes the one that was allowed before, if there is just one. */
  async function findPort(): Promise<void> {
    const uploading = await room();
    if (!uploading.serialSupported()) throw new Problem('serial-unsupported');
    const granted = await uploading.grantedPorts();
    if (port.value && granted.includes(port.value)) return;
    port.value = granted.length === 1 ? granted[0] : undefined;
  }

  async function guarded(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (cause) {
      if (!closed) state.value = { state: 'failed', problem: asProblem(cause) };
    }
  }

  async function send(to: SerialPort): Promise<void> {
    clearTimeout(doneTimer);
    running = new AbortController();
    const { signal } = running;
    state.value = { state: 'waiting' };
    const firmware = await freshFirmware(compile, signal);
    if (signal.aborted || !firmware) {
      state.value = { state: 'idle' };
      return;
    }
    const { upload } = await room();
    state.value = { state: 'uploading', progress: { phase: 'connecting', done: 0, total: 0 } };
    await portFree();
    await upload({
      port: to,
      board: board.value,
      firmware,
      signal,
      onProgress: (progress) => {
        state.value = { state: 'uploading', progress };
      },
    });
    state.value = { state: 'done' };
    doneTimer = setTimeout(() => {
      if (state.value.state === 'done') state.value = { state: 'idle' };
    }, doneTime);
  }

  return {
    state,
    port,
    findPort,
    askForPort: () => {
      if (!isBusy()) state.value = { state: 'cable', goal: 'listen' };
    },
    press: () =>
      guarded(async () => {
        if (isBusy()) return;
        const uploading = await room();
        if (!uploading.canUpload(board.value)) {
          throw new Problem('upload-unsupported', { board: board.value.name });
        }
        await findPort();
        if (port.value) await send(port.value);
        else state.value = { state: 'cable', goal: 'upload' };
      }),
    choose: ({ showAll = false } = {}) =>
      guarded(async () => {
        if (isBusy()) return;
        const shown = state.value;
        const uploading = await room();
        state.value = { state: 'choosing' };
        try {
          port.value = await uploading.choosePort({ showAll });
        } catch (cause) {
          if (!(cause instanceof Problem) || cause.code !== 'port-none-chosen') throw cause;
          // The chooser was closed: all stays as it was.
          state.value = shown.state === 'cable' ? shown : { state: 'idle' };
          return;
        }
        if (shown.state === 'cable' && shown.goal === 'listen') state.value = { state: 'idle' };
        else await send(port.value);
      }),
    stop: () => running?.abort(),
    dismiss: () => {
      if (!isBusy()) state.value = { state: 'idle' };
    },
    close: () => {
      closed = true;
      running?.abort();
      clearTimeout(doneTimer);
      unwatch?.();
    },
  };
}

/** The firmware of the newest program as soon as there is one; undefined when mistakes stand in its way. */
function freshFirmware(compile: ReadonlySignal<CompileState>, signal: AbortSignal) {
  return new Promise<Extract<CompileState, { state: 'ready' }>['firmware'] | undefined>((resolve) => {
    const stop = effect(() => {
      const now = compile.value;
      if (now.state === 'ready') settle(now.firmware);
      else if (now.state === 'mistakes' || now.state === 'failed') settle(undefined);
    });
    function settle(value: Extract<CompileState, { state: 'ready' }>['firmware'] | undefined): void {
      resolve(value);
      // The effect may settle while it is being set up, before `stop` is there.
      queueMicrotask(() => stop());
    }
    signal.addEventListener('abort', () => settle(undefined));
  });
}
