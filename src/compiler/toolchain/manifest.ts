import * as v from 'valibot';

const PackedFile = v.object({
  /** Path beside the manifest; its name holds the hash, so that it never changes under one name. */
  path: v.pipe(v.string(), v.regex(/^[\w.+-]+\.zst$/)),
  /** Unpacked size in bytes. */
  bytes: v.number(),
  /** Size to download in bytes. */
  packed: v.number(),
  /** SHA-256 of the unpacked bytes, hexadecimal. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

const Arguments = v.array(v.string());

const BoardTools = v.object({
  files: PackedFile,
  flash: v.number(),
  ram: v.number(),
  cxx: Arguments,
  c: Arguments,
  asm: Arguments,
  as: Arguments,
  ld: v.object({ before: Arguments, after: Arguments }),
});

const Manifest = v.object({
  schema: v.literal(1),
  recipe: v.string(),
  versions: v.record(v.string(), v.string()),
  programs: v.object({ cc1plus: PackedFile, cc1: PackedFile, as: PackedFile, ld: PackedFile }),
  sysroot: PackedFile,
  boards: v.record(v.string(), BoardTools),
  /** Switches for the pupil's own code, on every board. */
  warnings: Arguments,
});

/** One file of the toolchain as it is served: packed with Zstandard. */
export type PackedFile = v.InferOutput<typeof PackedFile>;
/** With which arguments each program runs for one board, and which files it needs. */
export type BoardTools = v.InferOutput<typeof BoardTools>;
/** What the toolchain's recipe made: the list of files, and how to use them. */
export type Manifest = v.InferOutput<typeof Manifest>;
export type ProgramName = keyof Manifest['programs'];

/** The programs that every sketch needs, the biggest first; `cc1` only comes in with C. */
export const alwaysNeeded = ['cc1plus', 'as', 'ld'] as const satisfies readonly ProgramName[];

/** @throws ValiError when it is not a manifest of the version this app knows */
export function readManifest(json: unknown): Manifest {
  return v.parse(Manifest, json);
}
