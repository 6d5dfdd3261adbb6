import type { HumanInputReader } from './human-input.ts';
import { UsbComputer } from './peripherals/usb-computer.ts';
import type { RunningChip } from './running-chip.ts';

/** What the computer is connected to: `Serial` of the sketch. */
export interface SerialLine {
  send(bytes: Iterable<number>): void;
}

/**
 * Connects the chip's USB where it has one, else its first USART, which a second chip brings to USB.
 * @param input what the board types and moves as the computer's keyboard and mouse
 */
export function serialLine(
  chip: RunningChip,
  onBytes: (bytes: readonly number[]) => void,
  input: HumanInputReader,
): SerialLine {
  if (!chip.usb) return usartLine(chip, onBytes);
  return new UsbComputer(chip.usb, {
    serial: onBytes,
    hidAttached: (descriptor) => input.attach(descriptor),
    hidReport: (bytes) => input.report(bytes),
  });
}

function usartLine(chip: RunningChip, onBytes: (bytes: readonly number[]) => void): SerialLine {
  const usart = chip.usarts[0];
  if (!usart) return { send: () => {} };
  const waiting: number[] = [];
  // A byte on the wire takes its time; the next one starts when it has arrived. A receiver that is off hears nothing.
  const sendNext = () => {
    const next = waiting[0];
    if (next === undefined) return;
    if (!usart.rxEnable) waiting.length = 0;
    else if (usart.writeByte(next)) waiting.shift();
  };
  usart.onByteTransmit = (byte) => onBytes([byte]);
  usart.onRxComplete = sendNext;
  return {
    send(bytes) {
      waiting.push(...bytes);
      if (!usart.rxBusy) sendNext();
    },
  };
}
