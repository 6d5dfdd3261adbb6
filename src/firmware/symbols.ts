import { cString, Elf } from './elf.ts';

/** A function or a variable with the memory that it takes. */
export interface ElfSymbol {
  /** As a sketch writes it: `Servo::write`, `count`. */
  readonly name: string;
  readonly kind: 'function' | 'variable';
  /** `data`: takes RAM, and flash for its first value. */
  readonly place: 'flash' | 'data' | 'ram';
  readonly bytes: number;
}

const STT_OBJECT = 1;
const STT_FUNC = 2;
/** Addresses of data in AVR's ELF files begin here; below it is flash (binutils, `elf32-avr`). */
const ramStart = 0x800000;
const eepromStart = 0x810000;

/** What takes memory in a program, the biggest first (System V ABI, "Symbol Table"). */
export function symbolsOf(bytes: Uint8Array): ElfSymbol[] {
  const { sections } = new Elf(bytes);
  const table = sections.find(({ name }) => name === '.symtab');
  const strings = sections.find(({ name }) => name === '.strtab');
  if (!table || !strings) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = new Map<string, ElfSymbol>();
  for (let at = table.offset; at < table.offset + table.size; at += 16) {
    const size = view.getUint32(at + 8, true);
    const type = view.getUint8(at + 12) & 0x0f;
    const address = view.getUint32(at + 4, true);
    if (size === 0 || (type !== STT_OBJECT && type !== STT_FUNC) || address >= eepromStart) continue;
    const section = sections[view.getUint16(at + 14, true)];
    const place = address < ramStart ? 'flash' : section?.inFile ? 'data' : 'ram';
    // Two names of one function (`C1`, `C2` of a constructor) take its bytes once.
    found.set(`${place}:${address}`, {
      name: readable(cString(bytes, strings.offset + view.getUint32(at, true))),
      kind: type === STT_FUNC ? 'function' : 'variable',
      place,
      bytes: size,
    });
  }
  return [...found.values()].sort((a, b) => b.bytes - a.bytes);
}

/** A name as the compiler mangled it (Itanium C++ ABI, "Mangling"), made readable: names only, no types. */
export function readable(mangled: string): string {
  const plain = mangled.replace(/\.(?:constprop|part|isra|lto_priv|cold)\.?\d*/g, '').replace(/\.\d+$/, '');
  // A function's own static variable: its name stands after the function's.
  const local = /^_ZZ.+E(\d+)/.exec(plain);
  if (local) return plain.slice(local[0].length, local[0].length + Number(local[1]));
  const nested = /^_Z(?:T[VISv])?N?[VKRL]*(?=\d)/.exec(plain);
  if (!nested) return plain;
  const names: string[] = [];
  let at = nested[0].length;
  for (;;) {
    const length = /^\d+/.exec(plain.slice(at))?.[0];
    if (length === undefined) break;
    at += length.length;
    names.push(plain.slice(at, at + Number(length)));
    at += Number(length);
    if (!nested[0].includes('N')) break;
  }
  if (/^[CD][0-2]/.test(plain.slice(at)))
    names.push(plain[at] === 'C' ? (names.at(-1) ?? '') : `~${names.at(-1)}`);
  return names.join('::');
}
