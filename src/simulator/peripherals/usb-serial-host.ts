import type { UsbDevice, UsbHost } from './usb-device.ts';

/** Endpoints of Arduino's serial port over USB (`CDC_FIRST_ENDPOINT` and the two after it). */
const toDevice = 2;
const fromDevice = 3;
const packetSize = 64;

/** Requests of USB 2.0 §9.4 and of CDC PSTN 1.2 §6.3: 8 bytes, and the data that follows. */
const requests: readonly { setup: readonly number[]; data?: readonly number[] }[] = [
  // SET_CONFIGURATION 1
  { setup: [0x00, 0x09, 1, 0, 0, 0, 0, 0] },
  // SET_LINE_CODING: 115200 baud, one stop bit, no parity, 8 bits
  { setup: [0x21, 0x20, 0, 0, 0, 0, 7, 0], data: [0x00, 0xc2, 0x01, 0x00, 0, 0, 8] },
  // SET_CONTROL_LINE_STATE: DTR and RTS, as a terminal does when it opens the port
  { setup: [0x21, 0x22, 3, 0, 0, 0, 0, 0] },
];

/**
 * A computer with a terminal open on the board's USB serial port. It knows the board already, so it asks for no
 * descriptors and opens the port at once: what a sketch prints in `setup` is seen, which on a real board needs
 * `while (!Serial)`.
 */
export class UsbSerialHost implements UsbHost {
  readonly #device: UsbDevice;
  readonly #onBytes: (bytes: readonly number[]) => void;
  #step = requests.length;
  #toSend: number[] = [];

  constructor(device: UsbDevice, onBytes: (bytes: readonly number[]) => void) {
    this.#device = device;
    this.#onBytes = onBytes;
    device.host = this;
  }

  /** Bytes that the program has not taken yet wait here. */
  send(bytes: Iterable<number>): void {
    this.#toSend.push(...bytes);
    this.outReady(toDevice);
  }

  attached(): void {
    this.#step = 0;
  }

  controlReady(): void {
    const request = requests[this.#step];
    if (!request) return;
    this.#step += 1;
    this.#device.sendSetup(request.setup, request.data);
  }

  packet(endpoint: number, bytes: readonly number[]): void {
    if (endpoint === fromDevice && bytes.length > 0) this.#onBytes(bytes);
  }

  outReady(endpoint: number): void {
    if (endpoint !== toDevice || this.#toSend.length === 0) return;
    const packet = this.#toSend.slice(0, packetSize);
    if (this.#device.sendOut(toDevice, packet)) this.#toSend = this.#toSend.slice(packet.length);
  }
}
