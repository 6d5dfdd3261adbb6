import type { DeviceModel } from '../../../src/simulator/device.ts';
import { letterOf } from './segments.ts';

/** Titan Micro TM1637 datasheet, "timing characteristics": the shortest clock pulse, and data before it, microseconds. */
const shortestClock = 0.4;
const dataSetup = 0.1;

/**
 * A TM1637 with four digits, by its datasheet: two wires with pull-ups, a start and a stop, bytes with the lowest bit
 * first, each acknowledged by the chip pulling DIO low from the eighth fall of CLK to the ninth. Dark until a display
 * control command lights it; what its memory holds then is chance.
 */
export const tm1637: DeviceModel = (wires) => {
  const memory = [0xa5, 0x3c, 0x5a, 0xc3, 0, 0];
  const us = (cycles: number) => (cycles * 1e6) / wires.clock;
  let control = 0;
  let fixedAddress = false;
  let address = 0;
  let isTalking = false;
  let bytes = 0;
  let bits = 0;
  let byte = 0;
  let clockAt = 0;
  let dataAt = 0;
  wires.drive('CLK', 1);
  wires.drive('DIO', 1);

  const take = () => {
    if (bytes++ > 0) {
      if (address < memory.length) memory[address] = byte;
      if (!fixedAddress) address = (address + 1) % memory.length;
    } else if ((byte & 0xc0) === 0x40) {
      fixedAddress = (byte & 0x04) !== 0;
    } else if ((byte & 0xc0) === 0xc0) {
      address = byte & 0x07;
    } else if ((byte & 0xc0) === 0x80) {
      control = byte & 0x0f;
    }
  };

  wires.watch('DIO', (level, cycles) => {
    dataAt = cycles;
    if (wires.level('CLK') === 0) return;
    isTalking = level === 0;
    bytes = 0;
    bits = 0;
  });
  wires.watch('CLK', (level, cycles) => {
    const pulse = us(cycles - clockAt);
    clockAt = cycles;
    if (!isTalking) return;
    // Too fast for the chip: it loses the thread until the next start.
    if (pulse < shortestClock || (level === 1 && us(cycles - dataAt) < dataSetup)) isTalking = false;
    else if (level === 1 && bits < 8) {
      byte = (byte >> 1) | (wires.level('DIO') << 7);
      bits++;
    } else if (level === 1) {
      bits++;
    } else if (bits === 8) {
      wires.drive('DIO', 0);
      take();
    } else if (bits === 9) {
      wires.drive('DIO', 1);
      bits = 0;
    }
  });

  return {
    look: () => {
      const on = (control & 0x08) !== 0;
      const segments = memory.slice(0, 4).map((cell) => (on ? cell : 0));
      return {
        text: segments.map(letterOf).join(''),
        segments,
        colon: ((segments[1] ?? 0) & 0x80) !== 0,
        brightness: on ? ((control & 0x07) + 1) / 8 : 0,
      };
    },
  };
};
