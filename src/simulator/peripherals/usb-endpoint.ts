/** Direction as the host sees it: `in` is towards the host. */
export type UsbEndpointKind = 'off' | 'control' | 'in' | 'out';

const TXINI = 1 << 0;
const RXOUTI = 1 << 2;
const RXSTPI = 1 << 3;
const RWAL = 1 << 5;
const FIFOCON = 1 << 7;
const bankSize = 64;

/**
 * One endpoint of the USB controller: its flags (UEINTX) and the bank the program reads or fills (§22.7, §22.12
 * to §22.14). A bank given to the host is taken at once, so that the next one is always free.
 */
export class UsbEndpoint {
  readonly number: number;
  kind: UsbEndpointKind = 'off';
  /** UEIENX. */
  enabled = 0;
  #bank: number[] = [];
  #flags = 0;
  /** Data stage of a request, waiting until the program has taken the setup packet. */
  #dataStage: number[] = [];

  constructor(number: number) {
    this.number = number;
  }

  configure(kind: UsbEndpointKind): void {
    this.kind = kind;
    this.#bank = [];
    this.#flags = kind === 'control' ? TXINI : kind === 'in' ? TXINI | FIFOCON : 0;
  }

  get flags(): number {
    const allowed = this.kind === 'in' ? this.#bank.length < bankSize : this.#bank.length > 0;
    return this.#flags | (allowed && this.kind !== 'control' ? RWAL : 0);
  }

  get byteCount(): number {
    return this.#bank.length;
  }

  /** Nothing from the host is waiting to be taken. */
  get idle(): boolean {
    return this.kind !== 'off' && (this.#flags & (RXSTPI | RXOUTI)) === 0 && this.#dataStage.length === 0;
  }

  setup(request: readonly number[], data: readonly number[]): void {
    this.#bank = [...request];
    this.#dataStage = [...data];
    this.#flags |= RXSTPI;
  }

  receive(bytes: readonly number[]): boolean {
    if (this.kind !== 'out' || !this.idle) return false;
    this.#bank = [...bytes];
    this.#flags |= RXOUTI | FIFOCON;
    return true;
  }

  read(): number {
    return this.#bank.shift() ?? 0;
  }

  write(value: number): void {
    if (this.#bank.length < bankSize) this.#bank.push(value);
  }

  /** A zero clears a flag. Returns the packet that this hands to the host, if it hands one over. */
  writeFlags(value: number): readonly number[] | undefined {
    if (this.kind === 'control') return this.#writeControlFlags(value);
    if (this.kind === 'out') {
      if (!(value & RXOUTI)) this.#flags &= ~RXOUTI;
      if (!(value & FIFOCON)) {
        this.#bank = [];
        this.#flags &= ~(FIFOCON | RXOUTI);
      }
      return undefined;
    }
    if (value & FIFOCON) return undefined;
    const sent = this.#bank;
    this.#bank = [];
    return sent;
  }

  #writeControlFlags(value: number): readonly number[] | undefined {
    const cleared = this.#flags & ~value;
    if (cleared & RXSTPI) {
      this.#flags &= ~RXSTPI;
      this.#bank = [];
    } else if (cleared & RXOUTI) {
      this.#flags &= ~RXOUTI;
      this.#bank = [];
    } else if (cleared & TXINI) {
      const sent = this.#bank;
      this.#bank = [];
      this.#takeDataStage();
      return sent;
    }
    return undefined;
  }

  /** The program has answered the setup packet: now the data that belongs to it arrives. */
  #takeDataStage(): void {
    if (this.#dataStage.length === 0) return;
    this.#bank = this.#dataStage;
    this.#dataStage = [];
    this.#flags |= RXOUTI;
  }
}
