import type { FolderHandle } from './folder-access.ts';

/** A folder of the disk that a person let the page into. Paths are from it, with `/`. */
export interface DiskFolder {
  readonly name: string;
  /** Undefined where there is no such file. */
  read(path: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Writes a whole file or nothing, with the folders it lies in. */
  write(path: string, text: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Whether a file or folder is there. */
  has(path: string): Promise<boolean>;
}

/** The folder in a folder, made where there is none. */
export function folderInside(folder: FolderHandle, name: string): Promise<FolderHandle> {
  return folder.getDirectoryHandle(name, { create: true });
}

export function diskFolder(root: FolderHandle): DiskFolder {
  /** The folder that a path lies in, and the path's last part. */
  async function at(path: string, create: boolean): Promise<[folder: FolderHandle, name: string]> {
    const parts = path.split('/');
    const name = parts.pop() ?? '';
    let folder = root;
    for (const part of parts) folder = await folder.getDirectoryHandle(part, { create });
    return [folder, name];
  }

  async function file(path: string): Promise<File | undefined> {
    return orNothing(async () => {
      const [folder, name] = await at(path, false);
      return (await folder.getFileHandle(name)).getFile();
    });
  }

  return {
    name: root.name,
    async read(path) {
      const found = await file(path);
      return found && new Uint8Array(await found.arrayBuffer());
    },
    async write(path, text) {
      const [folder, name] = await at(path, true);
      const handle = await folder.getFileHandle(name, { create: true });
      // What is written stands beside the file until it is whole.
      const writing = await handle.createWritable();
      try {
        await writing.write(text);
      } catch (cause) {
        await writing.abort().catch(() => undefined);
        throw cause;
      }
      await writing.close();
    },
    async remove(path) {
      await orNothing(async () => {
        const [folder, name] = await at(path, false);
        await folder.removeEntry(name);
      });
    },
    async has(path) {
      const isFolder = orNothing(async () => {
        const [folder, name] = await at(path, false);
        return folder.getDirectoryHandle(name);
      });
      return (await file(path)) !== undefined || (await isFolder) !== undefined;
    },
  };
}

/** Undefined for what is not there, or is a file where a folder was looked for. */
async function orNothing<Found>(find: () => Promise<Found>): Promise<Found | undefined> {
  try {
    return await find();
  } catch (cause) {
    const isAbsent =
      cause instanceof DOMException && (cause.name === 'NotFoundError' || cause.name === 'TypeMismatchError');
    if (isAbsent) return undefined;
    throw cause;
  }
}
