import { batch, computed, type ReadonlySignal, signal } from '@preact/signals-core';
import { proxy, wrap } from 'comlink';
import { problemOf } from '../locale/failure.ts';
import { Problem } from '../locale/problem.ts';
import { withPrinted } from './printed-text.ts';
import type { SimulatedFirmware } from './real-time-run.ts';
import type { SimulationService } from './simulation.worker.ts';
import { emptySnapshot, type SimulationFrame, type SimulationSnapshot } from './snapshot.ts';
import type { Level } from './wire.ts';
import type { PinInput, PinView } from './wiring.ts';

/** A board running in a worker at the speed of real time. */
export interface Simulation {
  /** All that views draw, at most 60 times a second. */
  readonly snapshot: ReadonlySignal<SimulationSnapshot>;
  /** What the sketch has printed since its firmware was loaded; of a flood, the last 100 000 characters. */
  readonly serial: ReadonlySignal<string>;
  readonly running: ReadonlySignal<boolean>;
  /** Chip time in whole tenths of a second, in milliseconds. */
  readonly time: ReadonlySignal<number>;
  readonly pins: ReadonlySignal<readonly PinView[]>;
  /** What went wrong with the last `load`, if it did. */
  readonly problem: ReadonlySignal<Problem | undefined>;

  /** Starts firmware from reset at once, in place of what runs; a pause stays a pause. */
  load(firmware: SimulatedFirmware): void;
  /** Takes the firmware out, when the program as it stands has none. */
  unload(): void;
  play(): void;
  pause(): void;
  reset(): void;
  /** Stands still for so many ms at the most, or until the next `load`: the machine is wanted for that firmware. */
  makeWay(ms: number): void;
  /** Sends text to the sketch's `Serial`, as it is: line endings are the sender's. */
  send(text: string): void;
  clearSerial(): void;
  /** Does what the pupil did to a pin in a view: wires it, lets go of it, or turns its knob. */
  input(input: PinInput): void;
  /** Wires a pin to plus (1) or ground (0), or lets go of it. */
  setInput(pin: string, level: Level | undefined): void;
  /** Puts a voltage on an analog pin: 0 to 1023 of the supply. */
  setAnalog(pin: string, value: number): void;
  /** Ends the worker. */
  dispose(): void;
}

/** The page, as far as it tells whether anyone sees it. */
type SeenPage = Pick<Document, 'hidden' | 'addEventListener' | 'removeEventListener'>;

/**
 * Starts a worker that simulates. It rests while the page is hidden.
 * @param page whose visibility to follow; none where there is no page
 */
export function openSimulation(page: SeenPage | undefined = globalThis.document): Simulation {
  const worker = new Worker(new URL('./simulation.worker.ts', import.meta.url), { type: 'module' });
  const service = wrap<SimulationService>(worker);
  const snapshot = signal<SimulationSnapshot>(emptySnapshot);
  const serial = signal('');
  const problem = signal<Problem | undefined>(undefined);

  const show = (frame: SimulationFrame) =>
    batch(() => {
      snapshot.value = frame.snapshot;
      if (frame.fresh) serial.value = '';
      if (frame.printed) serial.value = withPrinted(serial.value, frame.printed);
    });
  /** Calls to the worker are not waited for: what they did comes back in the next frame. */
  const tell = (call: Promise<unknown>) => {
    call.catch((cause: unknown) => {
      problem.value = new Problem('simulation-failed', {}, cause);
    });
  };
  tell(service.listen(proxy(show)));
  const followPage = () => tell(service.hide(page?.hidden ?? false));
  page?.addEventListener('visibilitychange', followPage);

  return {
    snapshot,
    serial,
    problem,
    running: computed(() => snapshot.value.state === 'running'),
    time: computed(() => Math.floor(snapshot.value.timeMs / 100) * 100),
    pins: computed(() => snapshot.value.pins),
    load: ({ board, hex, ram }) => {
      problem.value = undefined;
      const loading = service.load({ board, hex, ...(ram && { ram }) });
      tell(
        loading.then((failure) => {
          if (failure) problem.value = problemOf(failure);
        }),
      );
    },
    unload: () => tell(service.unload()),
    play: () => tell(service.play()),
    pause: () => tell(service.pause()),
    reset: () => tell(service.reset()),
    makeWay: (ms) => tell(service.makeWay(ms)),
    send: (text) => tell(service.send(text)),
    clearSerial: () => {
      serial.value = '';
    },
    input: (input) =>
      tell(
        'analog' in input
          ? service.setAnalog(input.pin, input.analog)
          : service.setInput(input.pin, input.level),
      ),
    setInput: (pin, level) => tell(service.setInput(pin, level)),
    setAnalog: (pin, value) => tell(service.setAnalog(pin, value)),
    dispose() {
      page?.removeEventListener('visibilitychange', followPage);
      worker.terminate();
    },
  };
}
