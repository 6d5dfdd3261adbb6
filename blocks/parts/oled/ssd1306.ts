/** Bytes that follow a command, by its code (SSD1306 datasheet, table 9-1); the others have none. */
const following: Readonly<Record<number, number>> = {
  32: 1,
  33: 2,
  34: 2,
  38: 6,
  39: 6,
  41: 5,
  42: 5,
  129: 1,
  141: 1,
  163: 2,
  168: 1,
  211: 1,
  213: 1,
  217: 1,
  218: 1,
  219: 1,
};

const width = 128;
const pages = 8;

/**
 * A Solomon Systech SSD1306 with its glass of 128×64 or 128×32, by its datasheet. After power-on it is off, its charge
 * pump too, and its memory holds anything.
 */
export class Ssd1306 {
  readonly height: number;
  /** By page and segment of the glass, the lowest bit on top. */
  readonly #memory = new Uint8Array(width * pages).map((_, at) => (at * 37 + (at >> 4) * 11) & 0xff);
  #isOn = false;
  #hasPump = false;
  #isInverted = false;
  #isAllOn = false;
  #contrast = 0x7f;
  #multiplex = 63;
  #pinsSetting = 0x12;
  #startLine = 0;
  #offset = 0;
  #segmentsTurned = false;
  #rowsTurned = false;
  /** 0 horizontal, 1 vertical, 2 page. */
  #mode = 2;
  #column = 0;
  #page = 0;
  #columns: readonly [number, number] = [0, width - 1];
  #pageRange: readonly [number, number] = [0, pages - 1];
  /** A command whose bytes are still to come. */
  #begun: number[] = [];
  /** After a control byte: what the next bytes are. */
  #kind: 'control' | 'command' | 'dots' = 'control';
  #isSingle = false;

  constructor(height: number) {
    this.height = height;
  }

  /** A transmission begins: the first byte is a control byte (8.1.5.2). */
  begin(): void {
    this.#kind = 'control';
  }

  take(byte: number): void {
    if (this.#kind === 'control') {
      this.#isSingle = (byte & 0x80) !== 0;
      this.#kind = byte & 0x40 ? 'dots' : 'command';
      return;
    }
    if (this.#kind === 'dots') this.#write(byte);
    else this.#command(byte);
    if (this.#isSingle) this.#kind = 'control';
  }

  get isShowing(): boolean {
    return this.#isOn && this.#hasPump;
  }

  get isInverted(): boolean {
    return this.#isInverted;
  }

  /** 0 to 1. */
  get brightness(): number {
    return this.isShowing ? (this.#contrast + 1) / 256 : 0;
  }

  /** Whether a dot of the glass shines; 0, 0 is the upper left one. */
  dot(x: number, y: number): boolean {
    if (!this.isShowing) return false;
    if (this.#isAllOn) return true;
    const lit = this.#bit(x, y);
    return lit !== this.#isInverted;
  }

  /** The dots as the memory has them, whether the display is inverted or not. */
  #bit(x: number, y: number): boolean {
    if (y > this.#multiplex) return false;
    // The glass of 64 rows has its rows on alternate pins, that of 32 one after the other (8.5): set wrongly, they tear.
    const isRight = ((this.#pinsSetting & 0x10) !== 0) === this.height > 32;
    const row = isRight ? y : (y * 2) % this.height;
    const turned = this.#rowsTurned ? row : this.#multiplex - row;
    const line = (turned + this.#startLine + this.#offset) & 63;
    // On the usual modules the last segment is at the left.
    return (((this.#memory[(line >> 3) * width + (width - 1 - x)] ?? 0) >> (line & 7)) & 1) === 1;
  }

  #write(byte: number): void {
    const segment = this.#segmentsTurned ? width - 1 - this.#column : this.#column;
    this.#memory[this.#page * width + segment] = byte;
    if (this.#mode === 2) {
      this.#column = (this.#column + 1) % width;
    } else if (this.#mode === 0) {
      if (this.#nextColumn()) this.#nextPage();
    } else if (this.#nextPage()) {
      this.#nextColumn();
    }
  }

  /** True where it began anew. */
  #nextColumn(): boolean {
    const [first, last] = this.#columns;
    const isLast = this.#column === last;
    this.#column = isLast ? first : (this.#column + 1) % width;
    return isLast;
  }

  #nextPage(): boolean {
    const [first, last] = this.#pageRange;
    const isLast = this.#page === last;
    this.#page = isLast ? first : (this.#page + 1) % pages;
    return isLast;
  }

  #command(byte: number): void {
    this.#begun.push(byte);
    const [code = 0, a = 0, b = 0] = this.#begun;
    if (this.#begun.length <= (following[code] ?? 0)) return;
    this.#begun = [];
    this.#obey(code, a, b);
  }

  #obey(code: number, a: number, b: number): void {
    if (code < 0x10) {
      if (this.#mode === 2) this.#column = (this.#column & 0x70) | code;
    } else if (code < 0x20) {
      if (this.#mode === 2) this.#column = ((code & 0x07) << 4) | (this.#column & 0x0f);
    } else if (code >= 0x40 && code < 0x80) this.#startLine = code & 0x3f;
    else if (code >= 0xb0 && code < 0xb8) {
      if (this.#mode === 2) this.#page = code & 0x07;
    } else if (code === 0x20) this.#mode = Math.min(2, a & 0x03);
    else if (code === 0x21) {
      this.#columns = [a & 0x7f, b & 0x7f];
      this.#column = a & 0x7f;
    } else if (code === 0x22) {
      this.#pageRange = [a & 0x07, b & 0x07];
      this.#page = a & 0x07;
    } else if (code === 0x81) this.#contrast = a;
    else if (code === 0x8d) this.#hasPump = (a & 0x04) !== 0;
    else if (code === 0xa0 || code === 0xa1) this.#segmentsTurned = code === 0xa1;
    else if (code === 0xa4 || code === 0xa5) this.#isAllOn = code === 0xa5;
    else if (code === 0xa6 || code === 0xa7) this.#isInverted = code === 0xa7;
    else if (code === 0xa8) this.#multiplex = a & 0x3f;
    else if (code === 0xae || code === 0xaf) this.#isOn = code === 0xaf;
    else if (code >= 0xc0 && code < 0xd0) this.#rowsTurned = code >= 0xc8;
    else if (code === 0xd3) this.#offset = a & 0x3f;
    else if (code === 0xda) this.#pinsSetting = a;
  }
}
