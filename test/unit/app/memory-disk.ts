import type { FolderHandle } from '../../../src/browser/index.ts';

type Entry = MemoryFolder | { readonly kind: 'file'; text: string };

/** A folder in memory that speaks as the File System standard has it, as far as Kulibin asks. */
export class MemoryFolder {
  readonly kind = 'directory';
  readonly name: string;
  readonly #entries = new Map<string, Entry>();
  /** What the next write fails with. */
  failure: DOMException | undefined;
  /** The folder was deleted under the page. */
  isGone = false;

  constructor(name: string, files: Readonly<Record<string, string>> = {}) {
    this.name = name;
    for (const [path, text] of Object.entries(files)) this.put(path, text);
  }

  get handle(): FolderHandle {
    return this as unknown as FolderHandle;
  }

  /** Another program writes a file. */
  put(path: string, text: string): void {
    const [first = '', ...rest] = path.split('/');
    if (rest.length === 0) this.#entries.set(first, { kind: 'file', text });
    else this.#folder(first).put(rest.join('/'), text);
  }

  /** All files by path. */
  get files(): Record<string, string> {
    return Object.fromEntries(
      [...this.#entries].flatMap(([name, entry]) =>
        entry.kind === 'file'
          ? [[name, entry.text]]
          : Object.entries(entry.files).map(([path, text]) => [`${name}/${path}`, text]),
      ),
    );
  }

  async getDirectoryHandle(name: string, { create = false } = {}): Promise<MemoryFolder> {
    if (this.isGone) throw new DOMException('gone', 'NotFoundError');
    const there = this.#entries.get(name);
    if (there?.kind === 'file') throw new DOMException('a file', 'TypeMismatchError');
    if (!there && !create) throw new DOMException('absent', 'NotFoundError');
    return this.#folder(name);
  }

  async getFileHandle(name: string, { create = false } = {}) {
    if (this.isGone) throw new DOMException('gone', 'NotFoundError');
    const there = this.#entries.get(name);
    if (there?.kind === 'directory') throw new DOMException('a folder', 'TypeMismatchError');
    if (!there && !create) throw new DOMException('absent', 'NotFoundError');
    const file = there ?? { kind: 'file' as const, text: '' };
    this.#entries.set(name, file);
    return {
      kind: 'file',
      getFile: async () => new File([file.text], name),
      createWritable: async () => {
        let text = '';
        return {
          write: async (more: string) => {
            text += more;
          },
          abort: async () => {},
          close: async () => {
            if (this.failure) throw this.failure;
            file.text = text;
          },
        };
      },
    };
  }

  async removeEntry(name: string): Promise<void> {
    if (!this.#entries.delete(name)) throw new DOMException('absent', 'NotFoundError');
  }

  async *entries() {
    for (const [name, entry] of this.#entries)
      yield [name, entry.kind === 'file' ? await this.getFileHandle(name) : entry] as const;
  }

  #folder(name: string): MemoryFolder {
    const there = this.#entries.get(name);
    if (there?.kind === 'directory') return there;
    const made = new MemoryFolder(name);
    this.#entries.set(name, made);
    return made;
  }
}
