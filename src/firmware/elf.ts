/** One section of an ELF file, as its section header tells (System V ABI, "Sections"). */
export interface ElfSection {
  readonly name: string;
  readonly address: number;
  /** Where its bytes begin in the file. */
  readonly offset: number;
  readonly size: number;
  /** False for `.bss`-like sections that take memory but no bytes in the file. */
  readonly inFile: boolean;
  /** Whether the section takes memory at run time (SHF_ALLOC). */
  readonly allocated: boolean;
}

/** A run of bytes that a loader puts at a physical address (a PT_LOAD program header's file part). */
export interface ElfSegment {
  readonly address: number;
  readonly bytes: Uint8Array;
}

const SHT_NOBITS = 8;
const SHF_ALLOC = 2;
const PT_LOAD = 1;

/** Reads what is needed of a 32-bit little-endian ELF file, which is what AVR uses. */
export class Elf {
  readonly sections: readonly ElfSection[];
  readonly segments: readonly ElfSegment[];

  /** @throws RangeError when the bytes are no such file */
  constructor(bytes: Uint8Array) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (view.getUint32(0) !== 0x7f454c46 || view.getUint8(4) !== 1)
      throw new RangeError('not a 32-bit ELF file');
    this.segments = readSegments(view, bytes);
    this.sections = readSections(view, bytes);
  }

  /** Bytes taken in sections whose names are given. */
  size(...names: readonly string[]): number {
    return this.sections
      .filter((section) => section.allocated && names.includes(section.name))
      .reduce((sum, section) => sum + section.size, 0);
  }
}

function readSegments(view: DataView, bytes: Uint8Array): ElfSegment[] {
  const table = view.getUint32(0x1c, true);
  const entry = view.getUint16(0x2a, true);
  const segments: ElfSegment[] = [];
  for (let index = 0; index < view.getUint16(0x2c, true); index++) {
    const at = table + index * entry;
    const size = view.getUint32(at + 16, true);
    if (view.getUint32(at, true) !== PT_LOAD || size === 0) continue;
    const offset = view.getUint32(at + 4, true);
    segments.push({ address: view.getUint32(at + 12, true), bytes: bytes.subarray(offset, offset + size) });
  }
  return segments;
}

function readSections(view: DataView, bytes: Uint8Array): ElfSection[] {
  const table = view.getUint32(0x20, true);
  const entry = view.getUint16(0x2e, true);
  const names = view.getUint32(table + view.getUint16(0x32, true) * entry + 16, true);
  return Array.from({ length: view.getUint16(0x30, true) }, (_, index) => {
    const at = table + index * entry;
    return {
      name: cString(bytes, names + view.getUint32(at, true)),
      address: view.getUint32(at + 12, true),
      offset: view.getUint32(at + 16, true),
      size: view.getUint32(at + 20, true),
      inFile: view.getUint32(at + 4, true) !== SHT_NOBITS,
      allocated: (view.getUint32(at + 8, true) & SHF_ALLOC) !== 0,
    };
  });
}

/** A text that ends with a zero byte, as ELF's string tables hold them. */
export function cString(bytes: Uint8Array, start: number): string {
  return new TextDecoder().decode(bytes.subarray(start, bytes.indexOf(0, start)));
}
