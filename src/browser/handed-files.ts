import { pick } from './files.ts';
import { type FolderHandle, pickDiskFolder, writesFolders } from './folder-access.ts';

/** A file as a person handed it over, with where it lay in what was handed over. */
export interface HandedFile {
  /** With `/`; the name alone for a file that came by itself. */
  readonly path: string;
  readonly file: Blob;
}

/** What a person handed over. */
export interface Handed {
  readonly files: readonly HandedFile[];
  /** The folder that all of them lie in, where it was handed over as one and can be written to later. */
  readonly folder?: FolderHandle | undefined;
}

/** Folders that tools fill with thousands of files, and hidden ones: never what a person means. */
const unseen = /^(?:\.|node_modules$)/;

/** Asks for files, one or several; none when the pupil thinks better of it. Call it from a click. */
export async function pickFiles(accept: string): Promise<Handed> {
  return asHanded(await pick({ accept, multiple: true }));
}

/** Whether this browser can be asked for a folder. */
export function picksFolders(): boolean {
  return writesFolders() || 'webkitdirectory' in HTMLInputElement.prototype;
}

/**
 * Asks for a folder; no files when the pupil thinks better of it. Call it from a click.
 * @param most files; where there are more, it stops looking
 */
export async function pickFolder(most: number): Promise<Handed> {
  if (!writesFolders()) return asHanded(await pick({ webkitdirectory: true }));
  const folder = await pickDiskFolder('read');
  return folder ? filesOf(folder, most) : { files: [] };
}

function asHanded(files: readonly File[]): Handed {
  return { files: files.map((file) => ({ path: file.webkitRelativePath || file.name, file })) };
}

/**
 * What was dropped, with all that lies in dropped folders. Call it while the drop is told of: the browser forgets it
 * right after.
 * @param most files; where there are more, it stops looking
 */
export async function droppedFiles(transfer: DataTransfer, most: number): Promise<Handed> {
  const items = Array.from(transfer.items).filter(({ kind }) => kind === 'file');
  const entries = items.map((item) => item.webkitGetAsEntry() ?? item.getAsFile());
  const [only, ...others] = items;
  const handle = others.length === 0 ? await only?.getAsFileSystemHandle?.() : undefined;
  return handle && isDiskFolder(handle) ? filesOf(handle, most) : { files: await allIn(entries, most) };
}

const isDiskFolder = (handle: FileSystemHandle): handle is FolderHandle => handle.kind === 'directory';

/** All files of a folder, by paths that begin with its name. */
export async function filesOf(folder: FolderHandle, most: number): Promise<Handed> {
  const files: HandedFile[] = [];
  const waiting: [path: string, folder: FolderHandle][] = [[folder.name, folder]];
  for (let next = waiting.shift(); next && files.length <= most; next = waiting.shift()) {
    const [path, inner] = next;
    for await (const [name, handle] of inner.entries()) {
      if (unseen.test(name)) continue;
      if (handle.kind === 'directory') waiting.push([`${path}/${name}`, handle]);
      else files.push({ path: `${path}/${name}`, file: await handle.getFile() });
    }
  }
  return { files, folder };
}

async function allIn(
  dropped: readonly (FileSystemEntry | File | null)[],
  most: number,
): Promise<HandedFile[]> {
  const found: HandedFile[] = [];
  const waiting = dropped.filter((one) => one !== null);
  for (let next = waiting.shift(); next && found.length <= most; next = waiting.shift()) {
    if (next instanceof File) found.push({ path: next.name, file: next });
    else if (isFile(next)) found.push({ path: next.fullPath.slice(1), file: await fileOf(next) });
    else if (isFolder(next))
      waiting.push(...(await entriesOf(next)).filter(({ name }) => !unseen.test(name)));
  }
  return found;
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** A folder's entries come in portions, the last of which is empty. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const portion = () =>
    new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
  const entries: FileSystemEntry[] = [];
  for (let some = await portion(); some.length > 0; some = await portion()) entries.push(...some);
  return entries;
}
