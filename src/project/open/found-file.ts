import type { HandedFile } from '../../browser/handed-files.ts';
import { Problem } from '../../locale/problem.ts';
import { inMegabytes } from '../megabytes.ts';
import { projectFileLimit } from '../project-file.ts';
import { sourceEnding } from '../sketch-files.ts';
import { fileCountLimit } from './file-count.ts';
import { readZip } from './zip.ts';

/** A file among those that were opened. */
export interface FoundFile {
  /** With `/` and without `..`. */
  readonly path: string;
  /** Undefined for what no program is made of: pictures, sounds, texts. */
  readonly bytes: Uint8Array | undefined;
}

/** The most bytes read of all that was opened. */
export const readLimit = 32 * 1024 * 1024;

/** What says what a folder is, beside the program itself. */
const sign = /(?:^|\/)(?:platformio\.ini|library\.(?:properties|json)|keywords\.txt|sketch\.ya?ml)$/i;

/** What systems and tools put beside a program; it is no part of it and not worth a word. */
const junk = /(?:^|\/)(?:\.[^/]*|__MACOSX|node_modules|Thumbs\.db|desktop\.ini|ehthumbs\.db)(?:\/|$)/i;

/**
 * Looks through what a person handed over: reads what a program may be made of, and looks into ZIP archives, each as
 * a folder of its own name.
 * @throws Problem `open-too-many` {limit}, `open-too-big` and `project-file-too-big` {size, limit} in MB,
 *   `open-unreadable`, and those of `readZip`
 */
export async function findFiles(handed: readonly HandedFile[]): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  let size = 0;
  /** Counts a file that is to be read. */
  const count = (more: number) => {
    if (more > projectFileLimit)
      throw new Problem('project-file-too-big', inMegabytes(more, projectFileLimit));
    size += more;
    if (size > readLimit) throw new Problem('open-too-big', inMegabytes(size, readLimit));
  };
  const add = (file: FoundFile) => {
    found.push(file);
    if (found.length > fileCountLimit) throw new Problem('open-too-many', { limit: fileCountLimit });
  };
  for (const { path: said, file } of handed) {
    const path = tidyPath(said);
    if (path === undefined) continue;
    if (/^[^/]+\.zip$/i.test(path)) {
      if (file.size > readLimit) throw new Problem('open-too-big', inMegabytes(file.size, readLimit));
      const folder = path.replace(/\.zip$/i, '');
      for (const entry of readZip(await bytesOf(file))) {
        const inside = tidyPath(entry.path);
        if (inside === undefined) continue;
        const wanted = isProgram(inside);
        if (wanted) count(entry.size);
        add({ path: `${folder}/${inside}`, bytes: wanted ? entry.read() : undefined });
      }
    } else {
      const wanted = isProgram(path) || (handed.length === 1 && isNamedByMail(path));
      if (wanted) count(file.size);
      add({ path, bytes: wanted ? await bytesOf(file) : undefined });
    }
  }
  return found;
}

function isProgram(path: string): boolean {
  return sourceEnding.test(lowerEnding(path)) || /\.kulibin$/i.test(path) || sign.test(path);
}

/** Mail and messengers take a file's ending away, or give it one that they know: `robot.json`, `Blink.ino.txt`. */
function isNamedByMail(path: string): boolean {
  return /^(?:[^/.]+|[^/]+\.(?:json|txt))$/i.test(path);
}

/** `BLINK.INO` of old disks is `BLINK.ino`. */
export function lowerEnding(path: string): string {
  return path.replace(/\.(?:INO|PDE|CPP|HPP|H)$/, (ending) => ending.toLowerCase());
}

/** A path that stays in its folder; undefined where it would not, for folders, and for what systems leave about. */
function tidyPath(said: string): string | undefined {
  const path = said
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '')
    .normalize('NFC');
  const climbs = path.startsWith('/') || /^[A-Za-z]:/.test(path) || /(?:^|\/)\.\.(?:\/|$)/.test(path);
  return climbs || path === '' || path.endsWith('/') || junk.test(path) ? undefined : path;
}

async function bytesOf(file: Blob): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new Problem('open-unreadable', {}, cause);
  }
}
