/**
 * Loops in which the chip only looks at registers and waits, as `while (!(UCSR0A & _BV(RXC0)));` compiles:
 * `lds`, `sbrs`, `rjmp` back. Nothing changes until a peripheral does, so turns of such a loop can be counted
 * without being run: a waiting board then costs a machine next to nothing.
 */

/** Cycles that may pass unrun at once: 4 µs at 16 MHz, below a half bit at 115200 baud. */
export const pollingLeap = 64;

/** Words that such a loop has at most. */
const longest = 5;

/** Whether `opcode` is RJMP over a few words back: 0xCFFF jumps to itself. */
export function jumpsBack(opcode: number): boolean {
  return opcode >= 0xd000 - longest && opcode <= 0xcfff;
}

/** Whether the loop that ends with the RJMP at word `at` does nothing but look. */
export function onlyLooks(words: Uint16Array, at: number): boolean {
  const offset = (words[at] ?? 0) - 0xd000;
  for (let word = at + 1 + offset; word < at; word++) {
    const opcode = words[word] ?? 0;
    if (isLds(opcode)) word++;
    else if (!isIn(opcode) && !isBitTest(opcode)) return false;
  }
  return true;
}

/** "AVR Instruction Set Manual": LDS (32 bits), IN, and SBIC, SBIS, SBRC, SBRS. */
const isLds = (opcode: number) => (opcode & 0xfe0f) === 0x9000;
const isIn = (opcode: number) => (opcode & 0xf800) === 0xb000;
const isBitTest = (opcode: number) => (opcode & 0xfd00) === 0x9900 || (opcode & 0xfc08) === 0xfc00;
