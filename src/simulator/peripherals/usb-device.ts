import type { CPU } from 'avr8js';
import { UsbEndpoint, type UsbEndpointKind } from './usb-endpoint.ts';

export interface UsbConfig {
  readonly generalInterrupt: number;
  readonly endpointInterrupt: number;
}

/** The computer at the other end of the cable, as the controller sees it. */
export interface UsbHost {
  /** The device has switched its pull-up on. */
  attached(): void;
  /** The control endpoint can take a request. */
  controlReady(): void;
  /** A packet from the device. */
  packet(endpoint: number, bytes: readonly number[]): void;
  /** An endpoint has room for what the host sends. */
  outReady(endpoint: number): void;
}

const PLLCSR = 0x49;
const UDCON = 0xe0;
const UDINT = 0xe1;
const UDIEN = 0xe2;
const UDFNUML = 0xe4;
const UDFNUMH = 0xe5;
const UEINTX = 0xe8;
const UENUM = 0xe9;
const UECONX = 0xeb;
const UECFG0X = 0xec;
const UECFG1X = 0xed;
const UESTA0X = 0xee;
const UEIENX = 0xf0;
const UEDATX = 0xf1;
const UEBCLX = 0xf2;
const UEBCHX = 0xf3;

const PLOCK = 1 << 0;
const PLLE = 1 << 1;
const DETACH = 1 << 0;
const SOFI = 1 << 2;
const EORSTI = 1 << 3;
const CFGOK = 1 << 7;

const endpointCount = 7;
/** How often a waiting request looks whether the program can take it. */
const pollCycles = 8;

/**
 * The USB controller of the ATmega32U4 in device mode (datasheet Atmel-7766 §21, §22), as far as Arduino's core
 * uses it: PLL lock, attach, bus reset, start of frame each millisecond, endpoints with their banks. The bus
 * takes no time: a packet released by the program is with the host at once. Not here: suspend and wake-up,
 * isochronous endpoints, stall.
 */
export class UsbDevice {
  /** Who answers; without one the cable is not plugged in. */
  host: UsbHost | undefined;
  readonly #cpu: CPU;
  readonly #config: UsbConfig;
  readonly #endpoints = Array.from({ length: endpointCount }, (_, number) => new UsbEndpoint(number));
  readonly #frameCycles: number;
  #frame = 0;

  constructor(cpu: CPU, config: UsbConfig, clock: number) {
    this.#cpu = cpu;
    this.#config = config;
    this.#frameCycles = clock / 1000;
    cpu.data[UDCON] = DETACH;

    // The PLL locks at once, so that no sketch hangs waiting for it.
    cpu.writeHooks[PLLCSR] = (value) => {
      cpu.data[PLLCSR] = value & PLLE ? value | PLOCK : value & ~PLOCK;
      return true;
    };
    cpu.writeHooks[UDCON] = (value, oldValue) => {
      cpu.data[UDCON] = value;
      if (oldValue & DETACH && !(value & DETACH)) this.#attach();
      return true;
    };
    cpu.writeHooks[UDINT] = (value, oldValue) => {
      // A zero clears a flag, a one leaves it (§22.18.1).
      cpu.data[UDINT] = oldValue & value;
      this.#raise();
      return true;
    };
    cpu.writeHooks[UDIEN] = (value) => {
      cpu.data[UDIEN] = value;
      this.#raise();
      return true;
    };
    this.#windowHooks();
  }

  /** Gives the control endpoint a request of 8 bytes and the data that goes with it. */
  sendSetup(request: readonly number[], data: readonly number[] = []): void {
    this.#endpoint(0).setup(request, data);
    this.#raise();
  }

  /** Gives an endpoint a packet of at most 64 bytes; false when it has no room yet. */
  sendOut(endpoint: number, bytes: readonly number[]): boolean {
    return this.#endpoint(endpoint).receive(bytes);
  }

  #endpoint(number: number): UsbEndpoint {
    return this.#endpoints[number % endpointCount] as UsbEndpoint;
  }

  get #selected(): UsbEndpoint {
    return this.#endpoint((this.#cpu.data[UENUM] ?? 0) & 7);
  }

  #attach(): void {
    if (!this.host) return;
    this.#cpu.data[UDINT] = (this.#cpu.data[UDINT] ?? 0) | EORSTI;
    this.#raise();
    this.host.attached();
    this.#cpu.clearClockEvent(this.#startOfFrame);
    this.#cpu.addClockEvent(this.#startOfFrame, this.#frameCycles);
  }

  readonly #startOfFrame = (): void => {
    const { data } = this.#cpu;
    this.#frame = (this.#frame + 1) & 0x7ff;
    data[UDFNUML] = this.#frame & 0xff;
    data[UDFNUMH] = this.#frame >> 8;
    data[UDINT] = (data[UDINT] ?? 0) | SOFI;
    this.#raise();
    this.#cpu.addClockEvent(this.#startOfFrame, this.#frameCycles);
  };

  /** The next request comes when the program has left its interrupt routine, and so is done with the last one. */
  #offerControl(): void {
    this.#cpu.clearClockEvent(this.#tryControl);
    this.#cpu.addClockEvent(this.#tryControl, pollCycles);
  }

  readonly #tryControl = (): void => {
    if (this.#cpu.interruptsEnabled && this.#endpoint(0).idle) this.host?.controlReady();
    else this.#cpu.addClockEvent(this.#tryControl, pollCycles);
  };

  /** Registers of the endpoint that UENUM selects (§22.18.2). */
  #windowHooks(): void {
    const { readHooks, writeHooks, data } = this.#cpu;
    readHooks[UEINTX] = () => this.#selected.flags;
    writeHooks[UEINTX] = (value) => {
      const endpoint = this.#selected;
      const sent = endpoint.writeFlags(value);
      if (sent) this.host?.packet(endpoint.number, sent);
      if (endpoint.kind === 'control') this.#offerControl();
      if (endpoint.kind === 'out' && endpoint.idle) this.host?.outReady(endpoint.number);
      this.#raise();
      return true;
    };
    readHooks[UEIENX] = () => this.#selected.enabled;
    writeHooks[UEIENX] = (value) => {
      this.#selected.enabled = value;
      if (this.#selected.number === 0) this.#offerControl();
      this.#raise();
      return true;
    };
    readHooks[UEDATX] = () => this.#selected.read();
    writeHooks[UEDATX] = (value) => {
      this.#selected.write(value);
      return true;
    };
    readHooks[UEBCLX] = () => this.#selected.byteCount;
    readHooks[UEBCHX] = () => 0;
    readHooks[UESTA0X] = () => CFGOK;
    writeHooks[UECFG0X] = (value) => {
      this.#selected.configure(kindOf(value));
    };
    writeHooks[UECFG1X] = (value) => {
      data[UECFG1X] = value;
      if (this.#selected.kind === 'out') this.host?.outReady(this.#selected.number);
      return true;
    };
    writeHooks[UECONX] = (value) => {
      data[UECONX] = value;
      return true;
    };
  }

  /** Both interrupts last as long as an enabled flag is set. */
  #raise(): void {
    const { data } = this.#cpu;
    const general = ((data[UDINT] ?? 0) & (data[UDIEN] ?? 0)) !== 0;
    this.#level(this.#config.generalInterrupt, general);
    const waiting = this.#endpoints.some((endpoint) => (endpoint.flags & endpoint.enabled) !== 0);
    this.#level(this.#config.endpointInterrupt, waiting);
  }

  #level(address: number, on: boolean): void {
    const interrupt = {
      address,
      flagRegister: UDINT,
      flagMask: 0,
      enableRegister: UDIEN,
      enableMask: 0,
      constant: true,
    };
    if (on) this.#cpu.queueInterrupt(interrupt);
    else this.#cpu.clearInterrupt(interrupt, false);
  }
}

/** UECFG0X: EPTYPE1:0 in bits 7 and 6 (0 is control), EPDIR in bit 0 (1 is towards the host). */
function kindOf(config: number): UsbEndpointKind {
  if (config >> 6 === 0) return 'control';
  return config & 1 ? 'in' : 'out';
}
