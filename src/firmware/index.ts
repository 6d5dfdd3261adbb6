/**
 * What a compiled program is and how its files are read and written: Intel HEX, ELF. Pure functions over bytes
 * and text; may import only `boards` and `locale`.
 */
export { Elf, type ElfSection, type ElfSegment } from './elf.ts';
export type { Firmware, MemoryUse } from './firmware.ts';
export { type FlashBlock, flashImage, readIntelHex, writeIntelHex } from './intel-hex.ts';
export { isRamLow } from './ram.ts';
export { type ElfSymbol, symbolsOf } from './symbols.ts';
