type Old = Readonly<Record<string, unknown>>;

/** Turns version N of a project into N + 1 at index N - 1. Takes anything; what comes out is checked afterwards. */
export const migrations: readonly ((old: Old) => Record<string, unknown>)[] = [
  // Kit, level and added libraries came with version 2.
  (old) => ({
    ...old,
    version: 2,
    libraries: [],
    ...(old.kind === 'blocks' ? { kit: { parts: [] }, level: 'blocks' } : {}),
  }),
  // Files in folders and of more endings came with version 3; so did, without a version of their own, `from`, and in
  // C++ `kit`, `level` and `allowed`. An older project lacks nothing.
  (old) => ({ ...old, version: 3 }),
];
