import { AVRUSART, type CPU } from 'avr8js';
import type { ChipModel } from './chip-models.ts';
import type { HeardFrame } from './serial-line.ts';

const rxComplete = 0x80;
const txComplete = 0x40;
const dataEmpty = 0x20;
const frameError = 0x10;
const overrun = 0x08;
const parityError = 0x04;
const receiverOn = 0x10;

/** One frame in the buffer behind UDR and one in the shift register wait beside the one that can be read. */
const waitingFrames = 2;

/**
 * The chip's USART with what avr8js leaves out of its receiver: frames wait in the buffer, those too many are
 * lost, broken ones are marked ("USART", "Receiver Error Flags" of the ATmega328P datasheet).
 */
export class Receiver {
  readonly usart: AVRUSART;
  readonly #cpu: CPU;
  readonly #model: ChipModel;
  readonly #waiting: HeardFrame[] = [];

  constructor(cpu: CPU, model: ChipModel) {
    this.#cpu = cpu;
    this.#model = model;
    this.usart = new AVRUSART(cpu, model.usart, model.clock);
    this.#keepStatusBits();
    this.#keepReceivedOnControl();
    this.#feedOnRead();
  }

  /** A frame has come in on RX. */
  receive(frame: HeardFrame): void {
    const { UCSRA } = this.#model.usart;
    if (!this.usart.rxEnable) return;
    if (!this.#full) this.#show(frame);
    else if (this.#waiting.length < waitingFrames) this.#waiting.push(frame);
    else this.#setStatus(UCSRA, overrun);
  }

  get #full(): boolean {
    return ((this.#cpu.data[this.#model.usart.UCSRA] ?? 0) & rxComplete) !== 0;
  }

  #show(frame: HeardFrame): void {
    const { UCSRA } = this.#model.usart;
    this.usart.writeByte(frame.byte, true);
    if (frame.broken) this.#setStatus(UCSRA, frameError);
  }

  #setStatus(register: number, bits: number): void {
    this.#cpu.data[register] = (this.#cpu.data[register] ?? 0) | bits;
  }

  #feedOnRead(): void {
    const { UDR, UCSRA } = this.#model.usart;
    const read = this.#cpu.readHooks[UDR];
    this.#cpu.readHooks[UDR] = (address) => {
      const byte = read?.(address) ?? 0;
      this.#cpu.data[UCSRA] = (this.#cpu.data[UCSRA] ?? 0) & ~(frameError | overrun);
      const next = this.#waiting.shift();
      if (next) this.#show(next);
      return byte;
    };
  }

  /** Writing UCSRA clears nothing but TXC, and that by a one; avr8js clears every status bit. */
  #keepStatusBits(): void {
    const { UCSRA } = this.#model.usart;
    const write = this.#cpu.writeHooks[UCSRA];
    this.#cpu.writeHooks[UCSRA] = (value, old, address, mask) => {
      write?.(value, old, address, mask);
      const kept = rxComplete | dataEmpty | frameError | overrun | parityError | (txComplete & ~value);
      this.#setStatus(UCSRA, old & kept);
      return true;
    };
  }

  /** Writing UCSRB drops what was received only if it turns the receiver off; avr8js always drops it. */
  #keepReceivedOnControl(): void {
    const { UCSRA, UCSRB, UDR } = this.#model.usart;
    const write = this.#cpu.writeHooks[UCSRB];
    const read = this.#cpu.readHooks[UDR];
    this.#cpu.writeHooks[UCSRB] = (value, old, address, mask) => {
      const keep = this.#full && (value & receiverOn) !== 0;
      const status = this.#cpu.data[UCSRA] ?? 0;
      const byte = keep ? (read?.(UDR) ?? 0) : 0;
      write?.(value, old, address, mask);
      if (keep) this.#show({ byte, broken: (status & frameError) !== 0 });
      if (!(value & receiverOn)) this.#waiting.length = 0;
      return true;
    };
  }
}
