/** The names that programs and libraries declare: what completion, hover, definition and rename in an editor stand on. */
import { type Directory, File } from '@bjorn3/browser_wasi_shim';
import type { SketchFile } from '../../sketch/sketch.ts';
import { entryAt } from '../toolchain/folder-tree.ts';
import type { CodeSymbol } from './symbol.ts';

export type { CodeSymbol, Parameter } from './symbol.ts';

/** All the names at hand in a sketch. */
export interface Outline {
  readonly sketch: readonly CodeSymbol[];
  /** Of the libraries that the sketch includes. */
  readonly libraries: readonly CodeSymbol[];
  /** Of Arduino's core: `Serial`, `String`… */
  readonly core: readonly CodeSymbol[];
  /** Headers that an `#include` may name. */
  readonly headers: readonly string[];
}

/** The core's headers whose classes a pupil meets. */
const pupilsHeaders = ['HardwareSerial.h', 'USBAPI.h', 'Stream.h', 'Print.h', 'WString.h', 'IPAddress.h'];

export function coreHeaders(sysroot: Directory): SketchFile[] {
  return pupilsHeaders.flatMap((name) => {
    const entry = entryAt(sysroot, `arduino/core/${name}`);
    return entry instanceof File ? [{ name, text: new TextDecoder().decode(entry.data) }] : [];
  });
}
