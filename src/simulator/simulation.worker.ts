import { expose } from 'comlink';
import { type Failure, failureOf } from '../locale/failure.ts';
import { Problem } from '../locale/problem.ts';
import { RealTimeRun, type SimulatedFirmware } from './real-time-run.ts';
import type { SimulationFrame } from './snapshot.ts';
import type { Level } from './wire.ts';

let listener: (frame: SimulationFrame) => void = () => {};
const run = new RealTimeRun(
  () => performance.now(),
  (frame) => listener(frame),
);

let timer: ReturnType<typeof setTimeout> | undefined;
const wake = () => {
  const ms = run.turn();
  timer = ms === undefined ? undefined : setTimeout(wake, ms);
};
/** Does something to the run, and turns at once: that may have given it something to run. */
const then = (act: () => void) => {
  act();
  clearTimeout(timer);
  wake();
};

const service = {
  listen(listen: (frame: SimulationFrame) => void): void {
    listener = listen;
  },
  load(firmware: SimulatedFirmware): Failure | undefined {
    try {
      then(() => run.load(firmware));
      return undefined;
    } catch (problem) {
      if (problem instanceof Problem) return failureOf(problem);
      throw problem;
    }
  },
  unload: () => then(() => run.unload()),
  play: () => then(() => run.play()),
  pause: () => run.pause(),
  reset: () => then(() => run.reset()),
  hide: (hidden: boolean) => then(() => run.hide(hidden)),
  makeWay: (ms: number) => run.makeWay(ms),
  send: (text: string) => run.send(text),
  setInput: (pin: string, level: Level | undefined) => run.setInput(pin, level),
  setAnalog: (pin: string, value: number) => run.setAnalog(pin, value),
};

export type SimulationService = typeof service;

expose(service);
