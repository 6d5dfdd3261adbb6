import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { boards, type ToolchainBoard } from '../boards.ts';
import { withoutComments } from './comments.ts';

/** Where the parts of the sysroot are found on this machine. */
export interface SysrootSources {
  /** The compiler's own headers. */
  readonly gccHeaders: string;
  /** avr-libc's folder with `include` and `lib`. */
  readonly avrLibc: string;
  /** gcc-avr's folder with a `libgcc.a` for each family. */
  readonly gccLibraries: string;
  /** `hardware/arduino/avr` of Arduino's AVR core. */
  readonly arduino: string;
  /** The linker's scripts. */
  readonly linkerScripts: string;
  /** Our own C++ headers. */
  readonly cxxHeaders: string;
}

/** Every file under a folder, by path from it, in a stable order. */
export function filesUnder(folder: string, from = ''): string[] {
  return readdirSync(join(folder, from))
    .sort()
    .flatMap((name) => {
      const path = from ? `${from}/${name}` : name;
      return statSync(join(folder, path)).isDirectory() ? filesUnder(folder, path) : [path];
    });
}

/** A chip's header and whatever other chips' headers it is made of. */
function chipHeaders(folder: string, chip: string): string[] {
  const found = new Set<string>();
  const waiting = [
    `io${chip
      .replace(/^at(?=mega|tiny)/, '')
      .replace(/^mega/, 'm')
      .replace(/^tiny/, 'tn')}.h`,
  ];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    const source = readFileSync(join(folder, name), 'utf8');
    for (const [, next] of source.matchAll(/^\s*#\s*include\s*[<"](?:avr\/)?(io\w+\.h)[>"]/gm)) {
      if (next && next !== 'io.h') waiting.push(next);
    }
  }
  return [...found];
}

function avrLibcHeaders(folder: string, served: readonly ToolchainBoard[]): string[] {
  const chips = new Set(served.flatMap((board) => chipHeaders(join(folder, 'avr'), board.chip)));
  // `avr/io.h` opens only the header of the chip at hand: those of some 250 others are left out.
  return filesUnder(folder).filter((path) => {
    const chipHeader = /^avr\/(io\w+\.h)$/.exec(path)?.[1];
    return chipHeader === undefined || chipHeader === 'io.h' || chips.has(chipHeader);
  });
}

const isHeader = (path: string) => !/\.(cpp|c|S|ino)$/.test(path);
const isLibrarySource = (path: string) => /^[^/]+\/(src\/|library\.properties$)/.test(path);

/** The archive that every board shares: headers, and the libraries' sources. By path from `/`. */
export function commonSysroot(from: SysrootSources): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const add = (path: string, source: string, prepare = withoutComments) =>
    files.set(path, Buffer.from(prepare(readFileSync(source, 'utf8'))));
  const asItIs = (text: string) => text;

  for (const name of filesUnder(from.gccHeaders)) add(`gcc/include/${name}`, join(from.gccHeaders, name));
  const avrHeaders = join(from.avrLibc, 'include');
  for (const path of avrLibcHeaders(avrHeaders, Object.values(boards))) {
    add(`avr/include/${path}`, join(avrHeaders, path));
  }
  for (const path of filesUnder(from.cxxHeaders)) add(`c++/${path}`, join(from.cxxHeaders, path));

  const core = join(from.arduino, 'cores/arduino');
  for (const path of filesUnder(core).filter(isHeader)) add(`arduino/core/${path}`, join(core, path));
  const variants = new Set(['standard', ...Object.values(boards).map((board) => board.variant)]);
  for (const variant of variants) {
    const path = `variants/${variant}/pins_arduino.h`;
    add(`arduino/${path}`, join(from.arduino, path));
  }
  const libraries = join(from.arduino, 'libraries');
  for (const path of filesUnder(libraries).filter(isLibrarySource)) {
    add(`arduino/libraries/${path}`, join(libraries, path), isHeader(path) ? asItIs : withoutComments);
  }
  return files;
}
