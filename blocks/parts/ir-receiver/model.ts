import type { DeviceModel } from '../../../src/simulator/device.ts';
import { commandOf } from './remotes.ts';

/** Microseconds, beginning with a mark; then spaces and marks in turn. */
type Signal = readonly number[];

/** NEC's times in microseconds. */
const nec = { unit: 562.5, start: 9000, startSpace: 4500, repeatSpace: 2250, period: 108_000 };
/** A VS1838B makes marks longer and spaces shorter by about this (its datasheet allows 400 to 800 us for 600). */
const stretchUs = 60;

const repeatSignal: Signal = [nec.start, nec.repeatSpace, nec.unit];

function necSignal(bits: number): Signal {
  const spaces = Array.from({ length: 32 }, (_, bit) => ((bits >>> bit) & 1 ? 3 : 1) * nec.unit);
  return [nec.start, nec.startSpace, ...spaces.flatMap((space) => [nec.unit, space]), nec.unit];
}

/** Address and command, each followed by its inverse, lowest bit first. */
function necBits(address: number, command: number): number {
  return ((~command & 0xff) << 24) | (command << 16) | ((~address & 0xff) << 8) | address;
}

/**
 * The receiver module VS1838B and a remote before it: OUT is low while 38 kHz light comes, high else. `key` presses
 * and releases a key of the part's remote, `hold` keeps it down, `release` lets go; `nec` presses the key with a
 * command byte; `raw` is any signal: its times in microseconds, comma between them.
 */
export const irReceiver: DeviceModel = (wires) => {
  wires.drive('OUT', 1);
  let sending = false;
  let held = false;
  const waiting: Signal[] = [];

  const send = (signal: Signal, then: () => void) => {
    sending = true;
    const step = (at: number) => {
      const time = signal[at];
      if (time === undefined) {
        wires.drive('OUT', 1);
        sending = false;
        then();
        return;
      }
      const isMark = at % 2 === 0;
      wires.drive('OUT', isMark ? 0 : 1);
      wires.after(time + (isMark ? stretchUs : -stretchUs), () => step(at + 1));
    };
    step(0);
  };
  const next = () => {
    const signal = waiting.shift();
    // Two presses are at least as far apart as a finger is quick.
    if (signal) wires.after(200_000, () => send(signal, next));
  };
  const press = (signal: Signal) => {
    if (sending || waiting.length > 0) waiting.push(signal);
    else send(signal, next);
  };
  const repeat = () => {
    if (!held) return;
    wires.after(nec.period, repeat);
    send(repeatSignal, () => {});
  };
  const commandFor = (key: unknown): number => {
    const command = commandOf(String(key), String(wires.settings.remote));
    if (command === undefined) throw new RangeError(`the remote has no key ${key}`);
    return command;
  };

  return {
    look: () => ({ sending, held }),
    act(what, value) {
      if (what === 'key') press(necSignal(necBits(0, commandFor(value))));
      if (what === 'nec') press(necSignal(necBits(0, Number(value))));
      if (what === 'raw') press(String(value).split(',').map(Number));
      if (what === 'release') held = false;
      if (what === 'hold') {
        held = true;
        wires.after(nec.period, repeat);
        send(necSignal(necBits(0, commandFor(value))), () => {});
      }
    },
  };
};
