/** A file as a person handed it over, with where it lay in what was handed over. */
export interface HandedFile {
  /** With `/`; the name alone for a file that came by itself. */
  readonly path: string;
  readonly file: Blob;
}

/** Folders that tools fill with thousands of files, and hidden ones: never what a person means. */
const unseen = /^(?:\.|node_modules$)/;

/** Asks for files, one or several; none when the pupil thinks better of it. Call it from a click. */
export function pickFiles(accept: string): Promise<HandedFile[]> {
  return pick((input) => {
    input.accept = accept;
    input.multiple = true;
  });
}

/** Whether this browser can be asked for a folder. */
export function picksFolders(): boolean {
  return 'webkitdirectory' in HTMLInputElement.prototype;
}

/** Asks for a folder; none when the pupil thinks better of it. Call it from a click. */
export function pickFolder(): Promise<HandedFile[]> {
  return pick((input) => {
    input.webkitdirectory = true;
  });
}

function pick(prepare: (input: HTMLInputElement) => void): Promise<HandedFile[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    prepare(input);
    const handed = () =>
      Array.from(input.files ?? [], (file) => ({ path: file.webkitRelativePath || file.name, file }));
    input.addEventListener('change', () => resolve(handed()));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}

/**
 * What was dropped, with all that lies in dropped folders. Call it while the drop is told of: the browser forgets it
 * right after.
 * @param most files; where there are more, it stops looking
 */
export function droppedFiles(transfer: DataTransfer, most: number): Promise<HandedFile[]> {
  const dropped = Array.from(transfer.items)
    .filter(({ kind }) => kind === 'file')
    .map((item) => item.webkitGetAsEntry() ?? item.getAsFile());
  return allIn(dropped, most);
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
