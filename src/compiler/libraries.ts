import { Directory, File } from '@bjorn3/browser_wasi_shim';
import type { SketchFile } from '../sketch/sketch.ts';
import { type LibraryLayout, libraryLayout } from './prepare/includes.ts';
import { entryAt } from './toolchain/folder-tree.ts';

const folder = 'arduino/libraries';

/** The libraries of the Arduino core, which come with the toolchain: `SPI`, `Wire`, `EEPROM`… */
export function coreLibraries(sysroot: Directory): LibraryLayout[] {
  const libraries = entryAt(sysroot, folder);
  if (!(libraries instanceof Directory)) return [];
  return Array.from(libraries.contents, ([name, library]) =>
    libraryLayout(name, library instanceof Directory ? filesBelow(library, '') : []),
  );
}

function filesBelow(parent: Directory, path: string): SketchFile[] {
  return Array.from(parent.contents).flatMap(([name, entry]) => {
    if (entry instanceof Directory) return filesBelow(entry, `${path}${name}/`);
    return entry instanceof File ? [{ name: path + name, text: new TextDecoder().decode(entry.data) }] : [];
  });
}
