import type { DeviceModel } from '../../../src/simulator/device.ts';

const encoder = new TextEncoder();

/**
 * The UART of an HC-05 or HC-06 in data mode (no AT commands), with a phone connected: 8 bits, no parity, one stop
 * bit, at the module's own speed, which may not be the sketch's. `receive` is a text from the phone, which the module
 * says on TXD; `sent` is what it heard on RXD, bit by bit, and passed on. `baud` sets the module's speed.
 */
export const bluetooth: DeviceModel = (wires) => {
  let bitUs = 1e6 / Number(wires.settings.baud ?? 9600);
  const toSay: number[] = [];
  let saying = false;
  let hearing = false;
  const heard: number[] = [];

  wires.drive('TX', 1);

  const say = () => {
    const byte = toSay.shift();
    saying = byte !== undefined;
    if (byte === undefined) return;
    const bits = [0, ...Array.from({ length: 8 }, (_, at) => (byte >> at) & 1), 1];
    const step = (at: number) => {
      const bit = bits[at];
      if (bit === undefined) return say();
      wires.drive('TX', bit === 1 ? 1 : 0);
      wires.after(bitUs, () => step(at + 1));
    };
    step(0);
  };

  wires.watch('RX', (level) => {
    if (level === 1 || hearing) return;
    hearing = true;
    let byte = 0;
    // Each bit is looked at in its middle.
    const sample = (at: number) => {
      if (at < 8) {
        byte |= wires.level('RX') << at;
        wires.after(bitUs, () => sample(at + 1));
        return;
      }
      // Without a stop bit it was no byte.
      if (wires.level('RX') === 1) heard.push(byte);
      hearing = false;
    };
    wires.after(bitUs * 1.5, () => sample(0));
  });

  return {
    look: () => ({ sent: new TextDecoder().decode(new Uint8Array(heard)) }),
    act(what, value) {
      if (what === 'baud') bitUs = 1e6 / Number(value);
      if (what === 'receive') {
        toSay.push(...encoder.encode(String(value)));
        if (!saying) say();
      }
    },
  };
};
