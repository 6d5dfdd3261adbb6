import type { Manifest, PackedFile, ProgramName } from './manifest.ts';

/**
 * Where a toolchain's files come from: the app's own host in a browser, a folder in Node. Everything is fetched
 * when first asked for, and kept.
 */
export interface Toolchain {
  readonly manifest: Manifest;
  program(name: ProgramName): Promise<WebAssembly.Module>;
  /** The unpacked bytes of a packed file. */
  unpacked(file: PackedFile): Promise<Uint8Array>;
  /** Small results worth keeping between visits (precompiled headers, libraries' objects). */
  readonly kept: KeptResults;
}

/** Results that can be computed again, kept by a name that holds the hash of all they depend on. */
export interface KeptResults {
  get(name: string): Promise<Uint8Array | undefined>;
  put(name: string, bytes: Uint8Array): Promise<void>;
}
