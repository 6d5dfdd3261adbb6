/**
 * An emulated board inside a browser page: bundled into one script (`in-page-bundle.ts`) and run before the
 * page's own, it puts a fake `navigator.serial` with one board on it in place of the browser's. A journey holds
 * the board by `window.emulatedBoard`.
 */
import { boardById } from '../../src/boards/index.ts';
import { atmega168Chip, unoChip } from './chip-models.ts';
import { EmulatedBoard, type PinChange } from './emulated-board.ts';
import { FakeSerial } from './fake-serial.ts';
import { FakeSerialPort } from './fake-serial-port.ts';

/** Bootloaders as Intel HEX; the bundler puts them in place of this name. */
declare const emulatedBootloaders: { readonly uno: string; readonly diecimila: string };

/** What a journey can do to the board and see of it. */
export interface EmulatedBoardControls {
  /** Changes of the LED since the board was powered, in seconds of chip time. */
  readonly ledChanges: readonly PinChange[];
  /** Everything that came out of the chip's serial pin since the last `forgetOutput`, the bootloader's talk included. */
  readonly serialOutput: string;
  /** Seconds of chip time. */
  readonly time: number;
  /** What flash holds from address 0 on. */
  flash(length: number): number[];
  forgetOutput(): void;
  pressReset(): void;
  pullCable(): void;
  plugIn(): void;
  /** Another program holds the port, until `release`. */
  take(): void;
  release(): void;
  /** Nothing gets through to the board or from it, until `speak`. */
  silence(): void;
  speak(): void;
  /** The cable leads to a board with another chip, until `becomeRightBoard`. */
  becomeWrongBoard(): void;
  becomeRightBoard(): void;
  /** The person closes the browser's chooser without choosing, until `choosePort`. */
  cancelChooser(): void;
  choosePort(): void;
}

declare global {
  interface Window {
    emulatedBoard: EmulatedBoardControls;
  }
}

const uno = boardById('uno');
const right = () => new EmulatedBoard(unoChip, emulatedBootloaders.uno, uno);
const wrong = () => new EmulatedBoard(atmega168Chip, emulatedBootloaders.diecimila, uno);

const serial = new FakeSerial();
const port = new FakeSerialPort(right());
serial.attach(port);
Object.defineProperty(navigator, 'serial', { value: serial, configurable: true });

let output = '';
port.onBoardByte = (byte) => {
  output += String.fromCharCode(byte);
};

window.emulatedBoard = {
  get ledChanges() {
    return port.board.pinChanges;
  },
  get serialOutput() {
    return output;
  },
  get time() {
    return port.board.time;
  },
  flash: (length) => Array.from(port.board.flash.subarray(0, length)),
  forgetOutput: () => {
    output = '';
  },
  pressReset: () => port.board.reset(),
  pullCable: () => port.pullCable(),
  plugIn: () => port.plugIn(),
  take: () => port.take(),
  release: () => port.release(),
  silence: () => port.silence(),
  speak: () => port.speak(),
  becomeWrongBoard: () => port.swap(wrong()),
  becomeRightBoard: () => port.swap(right()),
  cancelChooser: () => {
    serial.choose = () => undefined;
  },
  choosePort: () => {
    serial.choose = ([first]) => first;
  },
};
