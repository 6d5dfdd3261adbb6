import type { DiskFolder } from '../browser/disk-folder.ts';
import { sha256 } from '../firmware/sha256.ts';
import type { FolderFile } from './sketch-folder.ts';

/** Which bytes the program's files on the disk had when they were last read or written: SHA-256 by path. */
export type KnownFiles = Map<string, string>;

/** What the files at these paths hold now; those that are not there are left out. */
export async function knownOn(disk: DiskFolder, paths: readonly string[]): Promise<KnownFiles> {
  const known: KnownFiles = new Map();
  for (const path of paths) {
    const there = await hashOn(disk, path);
    if (there !== undefined) known.set(path, there);
  }
  return known;
}

/**
 * Writes a program into a folder, and takes away files of it that the program has no more. Nothing is written over that
 * someone else has changed.
 * @param known brought up to date as far as it gets, also when writing fails half-way
 * @param isOver writes over what others changed, too
 * @returns the files that others changed; where there are any, nothing was written
 */
export async function saveFolder(
  disk: DiskFolder,
  files: readonly FolderFile[],
  known: KnownFiles,
  isOver = false,
): Promise<string[]> {
  const wanted = await withoutOwn(disk, files);
  const changed: string[] = [];
  const toWrite: { readonly path: string; readonly text: string; readonly hash: string }[] = [];
  for (const { path, text } of wanted) {
    const there = await hashOn(disk, path);
    const hash = await sha256(new TextEncoder().encode(text));
    if (there === hash) known.set(path, hash);
    else {
      toWrite.push({ path, text, hash });
      if (there !== undefined && there !== known.get(path)) changed.push(path);
    }
  }
  if (changed.length > 0 && !isOver) return changed;
  for (const { path, text, hash } of toWrite) {
    await disk.write(path, text);
    known.set(path, hash);
  }
  const paths = new Set(files.map(({ path }) => path));
  for (const [path, hash] of [...known]) {
    if (paths.has(path)) continue;
    // What someone went on with is theirs now.
    if ((await hashOn(disk, path)) === hash) await disk.remove(path);
    known.delete(path);
  }
  return [];
}

/** The files without those in whose place the pupil has something of their own. */
async function withoutOwn(disk: DiskFolder, files: readonly FolderFile[]): Promise<FolderFile[]> {
  const places = new Set(files.flatMap(({ unless }) => unless ?? []));
  const own = new Set<string>();
  for (const place of places) if (await disk.has(place)) own.add(place);
  return files.filter(({ unless }) => unless === undefined || !own.has(unless));
}

async function hashOn(disk: DiskFolder, path: string): Promise<string | undefined> {
  const bytes = await disk.read(path);
  return bytes && sha256(bytes);
}
