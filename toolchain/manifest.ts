/** One packed file of the toolchain. */
export interface ManifestFile {
  /** Beside the manifest: `<name>.<first 16 digits of sha256>.<wasm|tar>.zst`. */
  readonly path: string;
  /** Unpacked, in bytes. */
  readonly bytes: number;
  /** As downloaded, in bytes. */
  readonly packed: number;
  /** Of the unpacked bytes. */
  readonly sha256: string;
}

/**
 * All that the programs must be told to compile for a board, apart from the input, the output and the
 * folders of the sketch and its libraries. The common sysroot is mounted at `/`, the board's files at `/board`.
 */
export interface BoardArguments {
  /** For `cc1plus`: C++ to assembly. */
  readonly cxx: readonly string[];
  /** For `cc1`: C to assembly. */
  readonly c: readonly string[];
  /** For `cc1`: preprocesses `.S` files. */
  readonly asm: readonly string[];
  readonly as: readonly string[];
  /** For `ld`: the sketch's and the libraries' objects stand between. */
  readonly ld: { readonly before: readonly string[]; readonly after: readonly string[] };
}

export interface ManifestBoard extends BoardArguments {
  readonly files: ManifestFile;
  /** Flash for the program and RAM, in bytes. */
  readonly flash: number;
  readonly ram: number;
}

export type ProgramName = 'cc1plus' | 'cc1' | 'as' | 'ld';

/** `manifest.json`: what the recipe made, and how to use it. */
export interface Manifest {
  readonly schema: 1;
  /** Hash of the recipe that made these files. */
  readonly recipe: string;
  readonly versions: Readonly<Record<'gcc' | 'binutils' | 'avr-libc' | 'arduino-core-avr', string>>;
  readonly programs: Readonly<Record<ProgramName, ManifestFile>>;
  readonly sysroot: ManifestFile;
  readonly boards: Readonly<Record<string, ManifestBoard>>;
  /** For the sketch only: the core and libraries compile quietly, with `-w`. */
  readonly warnings: readonly string[];
}

/** Every file that a manifest names, each once. */
export function manifestFiles(manifest: Manifest): ManifestFile[] {
  const all = [
    ...Object.values(manifest.programs),
    manifest.sysroot,
    ...Object.values(manifest.boards).map((board) => board.files),
  ];
  return [...new Map(all.map((file) => [file.path, file])).values()];
}
