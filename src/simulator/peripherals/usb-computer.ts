import type { UsbDevice, UsbHost } from './usb-device.ts';

/** Endpoints of Arduino's serial port over USB (`CDC_FIRST_ENDPOINT` and the two after it). */
const toDevice = 2;
const fromDevice = 3;
const packetSize = 64;

/** Codes of USB 2.0 §9.6 and HID 1.11 §6.2.1 in descriptors. */
const interfaceDescriptor = 4;
const endpointDescriptor = 5;
const hidDescriptor = 0x21;
const hidClass = 3;

/** A request of 8 bytes, with the data that follows it or the hearing of the data that comes back. */
interface Request {
  readonly setup: readonly number[];
  readonly data?: readonly number[];
  readonly answered?: (bytes: readonly number[]) => void;
}

/** Requests of USB 2.0 §9.4 and of CDC PSTN 1.2 §6.3. */
const openSerial: readonly Request[] = [
  // SET_CONFIGURATION 1
  { setup: [0x00, 0x09, 1, 0, 0, 0, 0, 0] },
  // SET_LINE_CODING: 115200 baud, one stop bit, no parity, 8 bits
  { setup: [0x21, 0x20, 0, 0, 0, 0, 7, 0], data: [0x00, 0xc2, 0x01, 0x00, 0, 0, 8] },
  // SET_CONTROL_LINE_STATE: DTR and RTS, as a terminal does when it opens the port
  { setup: [0x21, 0x22, 3, 0, 0, 0, 0, 0] },
];

/** What the computer does with what comes over USB. */
export interface UsbPrograms {
  /** Bytes that the sketch prints to `Serial`. */
  serial(bytes: readonly number[]): void;
  /** A keyboard, a mouse or both have been plugged in. */
  hidAttached(reportDescriptor: readonly number[]): void;
  /** A report of theirs, its ID first. */
  hidReport(bytes: readonly number[]): void;
}

/**
 * A computer with a terminal open on the board's USB serial port. It knows the board already: it asks only what
 * the sketch decides, which keyboards and mice there are, and opens the port at once. So what a sketch prints in
 * `setup` is seen, which on a real board needs `while (!Serial)`.
 */
export class UsbComputer implements UsbHost {
  readonly #device: UsbDevice;
  readonly #programs: UsbPrograms;
  #requests: Request[] = [];
  #asked: Request | undefined;
  #answer: number[] = [];
  readonly #hidEndpoints = new Set<number>();
  #toSend: number[] = [];

  constructor(device: UsbDevice, programs: UsbPrograms) {
    this.#device = device;
    this.#programs = programs;
    device.host = this;
  }

  /** Bytes that the program has not taken yet wait here. */
  send(bytes: Iterable<number>): void {
    this.#toSend.push(...bytes);
    this.outReady(toDevice);
  }

  attached(): void {
    this.#hidEndpoints.clear();
    this.#asked = undefined;
    // GET_DESCRIPTOR of configuration 0
    const configuration = [0x80, 0x06, 0, 2, 0, 0, 0xff, 0];
    this.#requests = [{ setup: configuration, answered: (bytes) => this.#findHid(bytes) }, ...openSerial];
  }

  controlReady(): void {
    const answered = this.#asked?.answered;
    this.#asked = undefined;
    answered?.(this.#answer);
    this.#answer = [];
    const request = this.#requests.shift();
    if (!request) return;
    this.#asked = request;
    this.#device.sendSetup(request.setup, request.data);
  }

  packet(endpoint: number, bytes: readonly number[]): void {
    if (endpoint === 0) this.#answer.push(...bytes);
    else if (bytes.length === 0) return;
    else if (endpoint === fromDevice) this.#programs.serial(bytes);
    else if (this.#hidEndpoints.has(endpoint)) this.#programs.hidReport(bytes);
  }

  outReady(endpoint: number): void {
    if (endpoint !== toDevice || this.#toSend.length === 0) return;
    const packet = this.#toSend.slice(0, packetSize);
    if (this.#device.sendOut(toDevice, packet)) this.#toSend = this.#toSend.slice(packet.length);
  }

  /** Asks the report descriptor of each HID interface that the configuration has. */
  #findHid(configuration: readonly number[]): void {
    const asks: Request[] = [];
    let hidInterface: number | undefined;
    for (let at = 0; at < configuration.length; at += Math.max(2, configuration[at] ?? 0)) {
      const kind = configuration[at + 1];
      if (kind === interfaceDescriptor) {
        hidInterface = configuration[at + 5] === hidClass ? configuration[at + 2] : undefined;
      } else if (hidInterface !== undefined && kind === hidDescriptor) {
        const [low = 0, high = 0] = configuration.slice(at + 7, at + 9);
        // GET_DESCRIPTOR of the interface's reports (HID 1.11 §7.1.1)
        asks.push({
          setup: [0x81, 0x06, 0, 0x22, hidInterface, 0, low, high],
          answered: (bytes) => this.#programs.hidAttached(bytes),
        });
      } else if (hidInterface !== undefined && kind === endpointDescriptor) {
        this.#hidEndpoints.add((configuration[at + 2] ?? 0) & 0x0f);
      }
    }
    this.#requests.unshift(...asks);
  }
}
