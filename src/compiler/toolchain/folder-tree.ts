import { Directory, File, type Inode } from '@bjorn3/browser_wasi_shim';
import { parseTar } from 'nanotar';

/** Makes a folder tree in memory of a tar archive. */
export function folderOfTar(tar: Uint8Array): Directory {
  const root = new Directory(new Map());
  // The reader takes the whole buffer, whatever part of it the view shows.
  const whole = tar.byteOffset === 0 ? tar : tar.slice();
  for (const entry of parseTar(whole)) {
    if (entry.type === 'file') putFile(root, entry.name, entry.data ?? '');
  }
  return root;
}

/** Puts a file at a path (`a/b/c.h`), making the folders on the way. */
export function putFile(root: Directory, path: string, data: Uint8Array | string): void {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  const name = parts.pop();
  if (name === undefined) return;
  const folder = parts.reduce(openFolder, root);
  folder.contents.set(name, new File(typeof data === 'string' ? new TextEncoder().encode(data) : data));
}

/** A folder that shares all its parent's entries but can be given others without touching the original. */
export function overlay(folder: Directory): Directory {
  return new Directory(new Map(folder.contents));
}

/** What stands at a path, if anything. */
export function entryAt(root: Directory, path: string): Inode | undefined {
  let entry: Inode | undefined = root;
  for (const part of path.split('/').filter((part) => part !== '')) {
    if (!(entry instanceof Directory)) return undefined;
    entry = entry.contents.get(part);
  }
  return entry;
}

function openFolder(parent: Directory, name: string): Directory {
  const there = parent.contents.get(name);
  if (there instanceof Directory) return there;
  const made = new Directory(new Map());
  parent.contents.set(name, made);
  return made;
}
