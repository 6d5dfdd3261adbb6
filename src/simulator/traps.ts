/** What stands at a word of flash that must not be run. */
export const trap = { none: 0, unknownInstruction: 1, outsideProgram: 2, reset: 3 } as const;

/** Mask and value of every instruction of the chips served (AVR Instruction Set Manual DS40002198, AVRe+). */
const instructions: readonly (readonly [mask: number, value: number])[] = [
  // ADC ADD AND CP CPC CPSE EOR MOV OR SBC SUB MUL
  ...[0x1c00, 0x0c00, 0x2000, 0x1400, 0x0400, 0x1000, 0x2400, 0x2c00, 0x2800, 0x0800, 0x1800, 0x9c00].map(
    (value) => [0xfc00, value] as const,
  ),
  // ANDI CPI LDI ORI SBCI SUBI RCALL RJMP
  ...[0x7000, 0x3000, 0xe000, 0x6000, 0x4000, 0x5000, 0xd000, 0xc000].map(
    (value) => [0xf000, value] as const,
  ),
  // ADIW SBIW MOVW MULS CBI SBI SBIC SBIS
  ...[0x9600, 0x9700, 0x0100, 0x0200, 0x9800, 0x9a00, 0x9900, 0x9b00].map(
    (value) => [0xff00, value] as const,
  ),
  // ASR COM DEC INC LSR NEG ROR SWAP POP PUSH LDS STS, LPM and ELPM to a register
  ...[0x9405, 0x9400, 0x940a, 0x9403, 0x9406, 0x9401, 0x9407, 0x9402, 0x900f, 0x920f, 0x9000, 0x9200].map(
    (value) => [0xfe0f, value] as const,
  ),
  ...[0x9004, 0x9005, 0x9006, 0x9007].map((value) => [0xfe0f, value] as const),
  // LD and ST through X, Y, Z with increment and decrement
  ...[0x900c, 0x900d, 0x900e, 0x9009, 0x900a, 0x9001, 0x9002].flatMap((value) => [
    [0xfe0f, value] as const,
    [0xfe0f, value | 0x0200] as const,
  ]),
  // LD, LDD, ST, STD through Y and Z
  [0xd000, 0x8000],
  // BRBC BRBS, BLD BST SBRC SBRS, BCLR BSET
  [0xfc00, 0xf400],
  [0xfc00, 0xf000],
  ...[0xf800, 0xfa00, 0xfc00, 0xfe00].map((value) => [0xfe08, value] as const),
  [0xff8f, 0x9488],
  [0xff8f, 0x9408],
  // MULSU FMUL FMULS FMULSU
  ...[0x0300, 0x0308, 0x0380, 0x0388].map((value) => [0xff88, value] as const),
  // IN OUT, CALL JMP
  [0xf800, 0xb000],
  [0xf800, 0xb800],
  [0xfe0e, 0x940e],
  [0xfe0e, 0x940c],
  // NOP RET RETI ICALL IJMP EICALL EIJMP SLEEP WDR BREAK LPM ELPM SPM
  ...[
    0x0000, 0x9508, 0x9518, 0x9509, 0x9409, 0x9519, 0x9419, 0x9588, 0x95a8, 0x9598, 0x95c8, 0x95d8, 0x95e8,
  ].map((value) => [0xffff, value] as const),
];

function isInstruction(word: number): boolean {
  return instructions.some(([mask, value]) => (word & mask) === value);
}

/**
 * A mark for each word of flash, so that running it is one look-up: words after the program, words that are no
 * instruction, and, one past the end of flash, the place a reset jumps to.
 */
export function trapsOf(program: Uint16Array, programWords: number): Uint8Array {
  const traps = new Uint8Array(program.length + 1).fill(trap.outsideProgram);
  for (let at = 0; at < programWords; at++) {
    traps[at] = isInstruction(program[at] ?? 0) ? trap.none : trap.unknownInstruction;
  }
  traps[program.length] = trap.reset;
  return traps;
}
