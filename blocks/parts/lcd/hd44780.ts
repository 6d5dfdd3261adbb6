import { signOf } from '../../dot-font.ts';

/** The lines that lead to the controller, R/W held low. */
export interface LcdLines {
  readonly rs: boolean;
  readonly en: boolean;
  /** D7…D4; D3…D0 are not connected. */
  readonly nibble: number;
}

/** What a person sees on a character display. */
export interface LcdLook {
  /** The rows as text: an own character that shows a known letter or sign is that, any other is `□`. */
  readonly lines: readonly string[];
  /** The cell of the cursor, if it is shown and on the glass; rows and columns from 0. */
  readonly cursor: { readonly row: number; readonly column: number } | null;
  readonly blink: boolean;
  readonly display: boolean;
  /** The codes in the cells. */
  readonly codes: readonly (readonly number[])[];
  /** The eight own characters: rows of five dots. */
  readonly own: readonly (readonly number[])[];
  /** Instructions that came while the controller was still busy, and pulses too short for it: they are lost. */
  readonly lost: number;
}

/** Microseconds (HD44780U datasheet, table 6, at 270 kHz; page 23 for the reset; table "bus timing", 5 V). */
const resetTime = 10_000;
const slowTime = 1520;
const usualTime = 37;
const characterTime = 41;
const shortestPulse = 0.23;
const rsSetup = 0.04;
const dataSetup = 0.08;

/** Cells of the display's memory in a line, where it has two. */
const lineLength = 40;

/**
 * A Hitachi HD44780U with the A00 character table and the glass it drives, by its datasheet. Busy is busy: what
 * comes before an instruction has done its work is lost, as nobody can count on it.
 */
export class Hd44780 {
  readonly #nowUs: () => number;
  readonly #columns: number;
  readonly #rows: number;
  readonly #display = new Uint8Array(0x80).fill(0x20);
  readonly #own = new Uint8Array(64);
  #lines: LcdLines = { rs: false, en: false, nibble: 0 };
  #rsAt = 0;
  #dataAt = 0;
  #roseAt = 0;
  #busyUntil: number;
  #lost = 0;
  // After the internal reset: 8 bits, one line, display off, counting up (page 23).
  #eightBits = true;
  #twoLines = false;
  #isOn = false;
  #cursorOn = false;
  #blinkOn = false;
  #up = true;
  #shifts = false;
  #address = 0;
  #inOwn = false;
  #shift = 0;
  #high: number | undefined;

  /** @param nowUs chip time in microseconds */
  constructor(nowUs: () => number, columns: number, rows: number) {
    this.#nowUs = nowUs;
    this.#columns = columns;
    this.#rows = rows;
    this.#busyUntil = nowUs() + resetTime;
  }

  /** The lines as they are now. */
  set(lines: LcdLines): void {
    const before = this.#lines;
    const now = this.#nowUs();
    this.#lines = lines;
    if (lines.rs !== before.rs) this.#rsAt = now;
    if (lines.nibble !== before.nibble) this.#dataAt = now;
    if (lines.en && !before.en) this.#roseAt = now;
    if (lines.en || !before.en) return;
    // The lines that fall together with EN were still good while it was high.
    const rsAt = lines.rs === before.rs ? this.#rsAt : 0;
    const dataAt = lines.nibble === before.nibble ? this.#dataAt : 0;
    const isGood =
      now - this.#roseAt >= shortestPulse && this.#roseAt - rsAt >= rsSetup && now - dataAt >= dataSetup;
    if (isGood) this.#take(before.nibble, before.rs, now);
    else this.#lost++;
  }

  look(): LcdLook {
    const codes = Array.from({ length: this.#rows }, (_, row) =>
      Array.from({ length: this.#columns }, (_, column) => this.#codeAt(row, column)),
    );
    const own = Array.from({ length: 8 }, (_, at) => [...this.#own.subarray(at * 8, at * 8 + 8)]);
    return {
      lines: codes.map((line) => line.map((code) => (this.#isOn ? this.#signOf(code) : ' ')).join('')),
      cursor: this.#isOn && this.#cursorOn ? this.#cursorCell() : null,
      blink: this.#isOn && this.#blinkOn,
      display: this.#isOn,
      codes,
      own,
      lost: this.#lost,
    };
  }

  #take(nibble: number, rs: boolean, now: number): void {
    if (now < this.#busyUntil) {
      this.#lost++;
      return;
    }
    if (!this.#eightBits && this.#high === undefined) {
      this.#high = nibble;
      return;
    }
    const byte = this.#eightBits ? nibble << 4 : ((this.#high ?? 0) << 4) | nibble;
    this.#high = undefined;
    this.#busyUntil = now + (rs ? characterTime : byte < 4 ? slowTime : usualTime);
    if (rs) this.#write(byte);
    else this.#obey(byte);
  }

  #write(byte: number): void {
    if (this.#inOwn) {
      this.#own[this.#address] = byte & 0x1f;
      this.#address = (this.#address + (this.#up ? 1 : 63)) & 63;
      return;
    }
    this.#display[this.#address] = byte;
    this.#move(this.#up);
    if (this.#shifts) this.#slide(this.#up);
  }

  /** The instruction is the highest bit that is set (table 6). */
  #obey(byte: number): void {
    if (byte & 0x80) {
      this.#address = byte & 0x7f;
      this.#inOwn = false;
    } else if (byte & 0x40) {
      this.#address = byte & 0x3f;
      this.#inOwn = true;
    } else if (byte & 0x20) {
      this.#eightBits = (byte & 0x10) !== 0;
      this.#twoLines = (byte & 0x08) !== 0;
    } else if (byte & 0x10) {
      if (byte & 0x08) this.#slide((byte & 0x04) === 0);
      else this.#move((byte & 0x04) !== 0);
    } else if (byte & 0x08) {
      this.#isOn = (byte & 0x04) !== 0;
      this.#cursorOn = (byte & 0x02) !== 0;
      this.#blinkOn = (byte & 0x01) !== 0;
    } else if (byte & 0x04) {
      this.#up = (byte & 0x02) !== 0;
      this.#shifts = (byte & 0x01) !== 0;
    } else if (byte !== 0) {
      if (byte === 1) {
        this.#display.fill(0x20);
        this.#up = true;
      }
      this.#address = 0;
      this.#inOwn = false;
      this.#shift = 0;
    }
  }

  /** The cursor to the next cell; behind the last of one line comes the first of the other. */
  #move(right: boolean): void {
    const length = this.#twoLines ? lineLength : 2 * lineLength;
    const line = this.#twoLines ? this.#address & 0x40 : 0;
    const at = this.#address - line + (right ? 1 : -1);
    if (at >= 0 && at < length) this.#address = line + at;
    else this.#address = (this.#twoLines ? line ^ 0x40 : 0) + (right ? 0 : length - 1);
  }

  /** Everything on the glass moves by a cell. */
  #slide(left: boolean): void {
    const length = this.#twoLines ? lineLength : 2 * lineLength;
    this.#shift = (this.#shift + (left ? 1 : length - 1)) % length;
  }

  /** Rows three and four of a glass of four go on where the first two end. */
  #codeAt(row: number, column: number): number {
    if (!this.#twoLines) return row === 0 ? (this.#display[(column + this.#shift) % 80] ?? 0) : 0x20;
    const line = row % 2 === 0 ? 0 : 0x40;
    const start = row < 2 ? 0 : this.#columns;
    return this.#display[line + ((start + column + this.#shift) % lineLength)] ?? 0;
  }

  #cursorCell(): { row: number; column: number } | null {
    const isSecond = this.#twoLines && this.#address >= 0x40;
    const length = this.#twoLines ? lineLength : 2 * lineLength;
    const at = ((this.#address & (isSecond ? 0x3f : 0x7f)) - this.#shift + length) % length;
    const row = (isSecond ? 1 : 0) + (at >= this.#columns ? 2 : 0);
    const column = at % this.#columns;
    return at < 2 * this.#columns && row < this.#rows && !this.#inOwn ? { row, column } : null;
  }

  #signOf(code: number): string {
    if (code < 0x10) return signOf([...this.#own.subarray((code & 7) * 8, (code & 7) * 8 + 8)]) ?? '□';
    if (code >= 0x20 && code < 0x7e && code !== 0x5c) return String.fromCharCode(code);
    return { 92: '¥', 126: '→', 127: '←', 223: '°', 255: '█' }[code] ?? '▯';
  }
}

/** Columns and rows of a size such as `16×2`. */
export function sizeOf(size: unknown): readonly [columns: number, rows: number] {
  return size === '20×4' ? [20, 4] : [16, 2];
}
