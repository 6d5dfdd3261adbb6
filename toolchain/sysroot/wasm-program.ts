import {
  ConsoleStdout,
  Directory,
  File,
  type Inode,
  OpenFile,
  PreopenDirectory,
  WASI,
} from '@bjorn3/browser_wasi_shim';

/** Files in memory by absolute path, as a program sees them. */
export type FileTree = ReadonlyMap<string, Uint8Array>;

/** What one run of a program left behind. */
export interface ProgramRun {
  readonly exitCode: number;
  /** What it wrote to standard error. */
  readonly messages: string;
  /** A file it wrote. @throws {Error} if it did not */
  output(path: string): Uint8Array;
}

function folder(files: FileTree): Map<string, Inode> {
  const root = new Map<string, Inode>();
  for (const [path, bytes] of files) {
    const names = path.split('/').filter(Boolean);
    const fileName = names.pop();
    if (fileName === undefined) throw new Error(`"${path}" is no file's path`);
    let place = root;
    for (const name of names) {
      const next = place.get(name) ?? new Directory(new Map());
      if (!(next instanceof Directory)) throw new Error(`"${path}" goes through a file`);
      place.set(name, next);
      place = next.contents;
    }
    place.set(fileName, new File(bytes));
  }
  return root;
}

/** Runs a WASI module's `main` once, over files in memory mounted at `/`. */
export function runProgram(module: WebAssembly.Module, args: readonly string[], files: FileTree): ProgramRun {
  const root = new PreopenDirectory('/', folder(new Map([...files, ['/tmp/.keep', new Uint8Array()]])));
  const written: Uint8Array[] = [];
  const wasi = new WASI(
    [...args],
    ['TMPDIR=/tmp'],
    [
      new OpenFile(new File(new Uint8Array())),
      new ConsoleStdout((bytes) => written.push(bytes.slice())),
      new ConsoleStdout((bytes) => written.push(bytes.slice())),
      root,
    ],
    { debug: false },
  );
  const instance = new WebAssembly.Instance(module, { wasi_snapshot_preview1: wasi.wasiImport });
  const exitCode = wasi.start(instance as Parameters<WASI['start']>[0]);
  const messages = Buffer.concat(written).toString('utf8');
  return {
    exitCode,
    messages,
    output(path) {
      let entry: Inode = root.dir;
      for (const name of path.split('/').filter(Boolean)) {
        const next: Inode | undefined = entry instanceof Directory ? entry.contents.get(name) : undefined;
        if (!next) throw new Error(`${args[0]} wrote no ${path}: ${messages}`);
        entry = next;
      }
      if (!(entry instanceof File)) throw new Error(`${path} is a folder`);
      return entry.data;
    },
  };
}
