import type { CPU } from 'avr8js';

const lookAhead = 4;

/**
 * Which bits of a port a program looks at when it reads the port's PIN register: `digitalRead` reads all eight
 * and masks one, so the mask is found in the instructions that follow. Bits that cannot be told are none.
 * @returns a mask of bits, as the program stands now (`cpu.pc` at the instruction that reads)
 */
export function bitsRead(cpu: CPU): number {
  const { progMem, data } = cpu;
  const opcode = progMem[cpu.pc] ?? 0;
  // SBIC, SBIS
  if ((opcode & 0xfd00) === 0x9900) return 1 << (opcode & 7);
  const isIn = (opcode & 0xf800) === 0xb000;
  const isLds = (opcode & 0xfe0f) === 0x9000;
  const isLoad = (opcode & 0xfe00) === 0x9000 || (opcode & 0xd200) === 0x8000;
  if (!isIn && !isLoad) return 0;

  const register = (opcode & 0x1f0) >> 4;
  let at = cpu.pc + (isLds ? 2 : 1);
  for (let n = 0; n < lookAhead; n++, at++) {
    const next = progMem[at] ?? 0;
    const d = (next & 0x1f0) >> 4;
    const r = (next & 0xf) | ((next & 0x200) >> 5);
    // AND
    if ((next & 0xfc00) === 0x2000 && d !== r) {
      if (d === register) return data[r] ?? 0;
      if (r === register) return data[d] ?? 0;
    }
    // ANDI
    if ((next & 0xf000) === 0x7000 && (d & 0xf) + 16 === register)
      return ((next & 0xf00) >> 4) | (next & 0xf);
    // SBRC, SBRS, BST
    if (((next & 0xfc08) === 0xfc00 || (next & 0xfe08) === 0xfa00) && d === register) return 1 << (next & 7);
  }
  return 0;
}
