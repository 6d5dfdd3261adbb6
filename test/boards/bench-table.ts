import { boardById } from '../../src/boards/index.ts';
import type { Firmware } from '../../src/firmware/firmware.ts';
import { flashImage, readIntelHex } from '../../src/firmware/intel-hex.ts';
import { megaBootloader, oldNanoBootloader, optibootAtmega168, optibootAtmega328p } from './bootloaders.ts';
import { atmega168Chip, megaChip, oldNanoChip, unoChip } from './chip-models.ts';
import { EmulatedBoard } from './emulated-board.ts';
import { FakeSerialPort } from './fake-serial-port.ts';

/** Boards that lie on the table, by what a person would call them. */
const models = {
  uno: () => new EmulatedBoard(unoChip, optibootAtmega328p(), boardById('uno')),
  nano: () => new EmulatedBoard(unoChip, optibootAtmega328p(), boardById('nano')),
  oldNano: () => new EmulatedBoard(oldNanoChip, oldNanoBootloader(), boardById('nano')),
  mega: () => new EmulatedBoard(megaChip, megaBootloader(), boardById('mega')),
  /** Looks like an Uno from outside, with the older, smaller chip. */
  diecimila: () => new EmulatedBoard(atmega168Chip, optibootAtmega168(), boardById('uno')),
};

/** A CH340 says nothing of the board behind it. */
const ch340: SerialPortInfo = { usbVendorId: 0x1a86, usbProductId: 0x7523 };

export function newBoard(model: keyof typeof models): EmulatedBoard {
  return models[model]();
}

export function plugIn(model: keyof typeof models, info: SerialPortInfo = ch340): FakeSerialPort {
  return new FakeSerialPort(newBoard(model), info);
}

/**
 * Whether the program of `blinkFirmware` is at work: runs the chip, as fast as it goes, until it has said that
 * it has begun, and then for 0.2 s in which the LED must change every 50 ms.
 */
export function showsLife(board: EmulatedBoard, said: () => string): boolean {
  const begun = () => said().includes('Kulibin 1\nKulibin 2\n');
  for (const limit = board.time + 3; !begun() && board.time < limit; ) {
    board.run(0.01);
  }
  const began = board.time;
  board.run(0.2);
  const times = board.pinChanges.map((change) => change.at).filter((at) => at > began);
  const gaps = times.slice(1).map((at, index) => at - (times[index] ?? 0));
  return begun() && gaps.length >= 2 && gaps.every((gap) => Math.abs(gap - 0.05) < 0.000_01);
}

/** Collects what the board says over its serial port, open or not. */
export function listen(port: FakeSerialPort): () => string {
  let text = '';
  port.onBoardByte = (byte) => {
    text += String.fromCharCode(byte);
  };
  return () => text;
}

/** Whether the board's flash holds the program, byte for byte. */
export function holds(board: EmulatedBoard, firmware: Firmware): boolean {
  const image = flashImage(readIntelHex(firmware.hex));
  return image.every((byte, address) => board.flash[address] === byte);
}
