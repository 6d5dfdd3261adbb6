import { boards } from '../boards/index.ts';
import { Problem } from '../locale/problem.ts';

/** Whether this browser can talk to serial ports at all: Chrome, Edge and Opera on computers can. */
export function serialSupported(): boolean {
  return typeof navigator !== 'undefined' && 'serial' in navigator;
}

/**
 * Shows the browser's chooser; call it from a click. Only ports of known USB vendors are listed, unless
 * `showAll` asks for every port (unknown clones, Bluetooth, built-in ports).
 * @throws Problem `serial-unsupported`, `port-none-chosen` (the chooser was closed), `serial-forbidden`
 */
export async function choosePort(options: { showAll?: boolean; serial?: Serial } = {}): Promise<SerialPort> {
  const serial = options.serial ?? browserSerial();
  try {
    return await serial.requestPort(options.showAll ? {} : { filters: knownVendors() });
  } catch (cause) {
    const name = cause instanceof DOMException ? cause.name : '';
    if (name === 'NotFoundError') throw new Problem('port-none-chosen', {}, cause);
    if (name === 'SecurityError') throw new Problem('serial-forbidden', {}, cause);
    throw cause;
  }
}

/**
 * Ports that the person has allowed before and that are plugged in now: no chooser needed.
 * @throws Problem `serial-unsupported`
 */
export async function grantedPorts(serial = browserSerial()): Promise<SerialPort[]> {
  const ports = await serial.getPorts();
  return ports.filter((port) => port.connected !== false);
}

/** Calls back whenever an allowed port is plugged in or pulled out; returns how to stop. */
export function watchPorts(onChange: () => void, serial = browserSerial()): () => void {
  serial.addEventListener('connect', onChange);
  serial.addEventListener('disconnect', onChange);
  return () => {
    serial.removeEventListener('connect', onChange);
    serial.removeEventListener('disconnect', onChange);
  };
}

function browserSerial(): Serial {
  if (!serialSupported()) throw new Problem('serial-unsupported');
  return navigator.serial;
}

/** Whole vendors, not products: a pupil whose board differs from the one picked must still find it. */
function knownVendors(): SerialPortFilter[] {
  const vendors = new Set(boards.flatMap((board) => board.usb.map((id) => id.vendorId)));
  return Array.from(vendors, (usbVendorId) => ({ usbVendorId }));
}
