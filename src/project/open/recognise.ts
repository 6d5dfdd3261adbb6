import type { BoardId } from '../../boards/board.ts';
import { Problem } from '../../locale/problem.ts';
import { folderOf } from '../folder-of.ts';
import { isOfLibrary, librariesIn } from '../library-folder.ts';
import { readProjectFile } from '../project-file.ts';
import { decodeText } from '../read-text.ts';
import { hasSetup, sourceEnding, tabEnding, withoutVersion } from '../sketch-files.ts';
import { type FoundFile, lowerEnding } from './found-file.ts';
import type { Opened, OpenedProject } from './opened.ts';
import { type PlatformioSettings, readPlatformio } from './platformio.ts';
import { laidOutAsUsual } from './platformio-folders.ts';
import { type ProgramFolder, projectOfFolder, projectOfOneTab } from './program-folder.ts';
import { librariesBeside } from './program-libraries.ts';

/** What a folder is by a file in it, the surest sign first. */
const signs: readonly (readonly [kind: CandidateKind, sign: RegExp])[] = [
  ['kulibin', /\.kulibin$/i],
  // A library has a platformio.ini too, for its own tests.
  ['library', /(?:^|\/)(?:library\.(?:properties|json)|keywords\.txt)$/i],
  ['platformio', /(?:^|\/)platformio\.ini$/i],
  ['arduino', tabEnding],
];

type CandidateKind = 'kulibin' | 'platformio' | 'library' | 'arduino' | 'cpp';

/** A folder that may be what a person means, or a `.kulibin` file. */
interface Candidate {
  readonly kind: CandidateKind;
  /** The folder with `/` at its end, `''` for the top; for `.kulibin` the file. */
  readonly path: string;
  readonly depth: number;
}

/**
 * Tells what a person opened: the shallowest folder with a sign of a program or of a library in it.
 * @param board for programs that do not say what they are for
 * @param chosen the path of one choice, when the first answer was `several`
 * @throws Problem `open-nothing`, `open-unknown` {name}, `open-firmware` {name}, `open-archive` {name},
 *   `project-file-broken`, `project-file-newer`, those of `projectOfFolder` and of `librariesIn`
 */
export function recognise(found: readonly FoundFile[], board: BoardId, chosen?: string): Opened {
  const files = found.map((file) => ({ ...file, path: lowerEnding(file.path) }));
  if (chosen !== undefined && !chosen.endsWith('/') && chosen !== '') return oneTab(files, chosen, board);
  const all = candidatesIn(files);
  const candidates =
    chosen === undefined ? shallowest(all) : all.filter(({ path }) => path === chosen).slice(0, 1);
  if (candidates.length === 0) return withoutSign(files, board);
  if (candidates.every(({ kind }) => kind === 'kulibin')) return kulibinFiles(files, candidates);
  const programs = candidates.filter(({ kind }) => kind !== 'library');
  const [program, ...others] = programs;
  if (program === undefined) return librariesOf(files);
  if (others.length > 0) return severalOf(programs);
  return programAt(files, program, board);
}

function candidatesIn(files: readonly FoundFile[]): Candidate[] {
  const candidates = new Map<string, Candidate>();
  const add = (kind: CandidateKind, path: string) => {
    const depth = path.split('/').length - 1;
    if (!candidates.has(path)) candidates.set(path, { kind, path, depth });
  };
  for (const [kind, sign] of signs) {
    for (const { path } of files) if (sign.test(path)) add(kind, kind === 'kulibin' ? path : folderOf(path));
  }
  for (const { path, bytes } of files) {
    if (!/\.(?:cpp|cc|cxx)$/.test(path) || bytes === undefined || !beginsProgram(decodeText(bytes).text))
      continue;
    // PlatformIO's program lies in `src/`, beside which `include/` and `lib/` may lie.
    add('cpp', folderOf(path).replace(/(^|\/)src\/$/, '$1'));
  }
  return [...candidates.values()];
}

/** Of the candidates those that lie highest. A library's own examples lie deeper than its sign. */
function shallowest(candidates: readonly Candidate[]): Candidate[] {
  const depth = Math.min(...candidates.map((candidate) => candidate.depth));
  const top = candidates.filter((candidate) => candidate.depth === depth);
  // What lies beside a project file (an exported sketch, pictures) is that project's.
  return top.some(({ kind }) => kind === 'kulibin') ? top.filter(({ kind }) => kind === 'kulibin') : top;
}

function beginsProgram(text: string): boolean {
  return hasSetup(text) || /\bmain\s*\(/.test(text);
}

function programAt(files: readonly FoundFile[], { path: root, kind }: Candidate, board: BoardId): Opened {
  const inside = [...below(files, root), ...librariesBeside(files, root)];
  const settings = platformioSettings(inside);
  const laidOut = settings && laidOutAsUsual(inside, settings.folders);
  const folder: ProgramFolder = {
    name: root.split('/').at(-2) ?? '',
    files: laidOut ?? inside,
    isPlatformio: kind === 'platformio' || kind === 'cpp',
    isMoved: laidOut !== undefined,
    settings,
  };
  const opened = projectOfFolder(folder, board);
  if (opened) {
    const places = new Map(folder.files.map(({ path }, at) => [path, inside[at]?.path ?? path]));
    const leftOut = opened.leftOut.map((path) => places.get(path) ?? path);
    return { kind: 'projects', projects: [{ ...opened, leftOut, root, isMoved: laidOut !== undefined }] };
  }
  // Several tabs, each a program by itself: people keep small sketches side by side.
  const tabs = folder.files.filter(({ path }) => tabEnding.test(path) && !path.includes('/'));
  return {
    kind: 'several',
    choices: tabs.map(({ path }) => ({ path: root + path, name: path.replace(tabEnding, '') })),
  };
}

function platformioSettings(files: readonly FoundFile[]): PlatformioSettings | undefined {
  const bytes = files.find(({ path }) => /^platformio\.ini$/i.test(path))?.bytes;
  return bytes && readPlatformio(decodeText(bytes).text);
}

function oneTab(files: readonly FoundFile[], path: string, board: BoardId): Opened {
  const root = folderOf(path);
  const opened = projectOfOneTab(below(files, root), path.slice(root.length), board);
  return { kind: 'projects', projects: [{ ...opened, root }] };
}

function severalOf(programs: readonly Candidate[]): Opened {
  return {
    kind: 'several',
    choices: programs
      .map(({ path }) => ({ path, name: path.split('/').at(-2) ?? path }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

/** All the project files; one that is broken stands in the way of the others only where there is no other. */
function kulibinFiles(files: readonly FoundFile[], candidates: readonly Candidate[]): Opened {
  const projects: OpenedProject[] = [];
  const broken: string[] = [];
  let problem: unknown;
  for (const { path } of candidates) {
    try {
      const bytes = files.find((file) => file.path === path)?.bytes;
      projects.push({
        project: readProjectFile(bytes ?? new Uint8Array()),
        root: folderOf(path),
        leftOut: [],
      });
    } catch (cause) {
      broken.push(path);
      problem = cause;
    }
  }
  const [first, ...others] = projects;
  if (!first) throw problem;
  return { kind: 'projects', projects: [{ ...first, leftOut: broken }, ...others] };
}

function librariesOf(files: readonly FoundFile[]): Opened {
  const texts = files.flatMap(({ path: said, bytes }) => {
    // The outermost folder is what was opened: its name may be any.
    const path = said.replace(/^[^/]+(?=\/)/, (folder) =>
      withoutVersion(folder).replace(/[^\p{L}\p{N}_. +-]/gu, '_'),
    );
    return bytes && isOfLibrary(path) ? [[path, decodeText(bytes).text] as const] : [];
  });
  return { kind: 'libraries', libraries: librariesIn(new Map(texts), 'library') };
}

/** No program and no library by any sign: parts of a program, a file by itself, or nothing for us. */
function withoutSign(files: readonly FoundFile[], board: BoardId): Opened {
  const sources = files.filter(({ path, bytes }) => bytes && sourceEnding.test(path));
  if (sources.length > 0 && files.every(({ path }) => !path.includes('/'))) {
    return {
      kind: 'tabs',
      files: sources.flatMap(({ path, bytes }) =>
        bytes ? [{ name: path, text: decodeText(bytes).text }] : [],
      ),
    };
  }
  if (sources.some(({ path }) => /\.(?:h|hh|hpp|hxx)$/.test(path))) return librariesOf(files);
  const [file, ...others] = files;
  if (file === undefined || others.length > 0 || file.path.includes('/')) throw new Problem('open-nothing');
  return alone(file, board);
}

/** A file whose name says nothing: what is in it is looked at. */
function alone({ path, bytes }: FoundFile, board: BoardId): Opened {
  if (/\.(?:hex|elf|bin|eep)$/i.test(path)) throw new Problem('open-firmware', { name: path });
  if (/\.(?:rar|7z|tar|gz|tgz|bz2|xz|zst)$/i.test(path)) throw new Problem('open-archive', { name: path });
  if (bytes === undefined) throw new Problem('open-unknown', { name: path });
  const { text } = decodeText(bytes);
  if (!/^\s*\{/.test(text) && hasSetup(text)) {
    const name = `${path.replace(/(?:\.ino|\.txt)+$/i, '')}.ino`;
    return {
      kind: 'projects',
      projects: [{ ...projectOfOneTab([{ path: name, bytes }], name, board), root: '' }],
    };
  }
  if (/\.txt$/i.test(path)) throw new Problem('open-unknown', { name: path });
  return { kind: 'projects', projects: [{ project: readProjectFile(bytes), root: '', leftOut: [] }] };
}

function below(files: readonly FoundFile[], root: string): FoundFile[] {
  return files
    .filter(({ path }) => path.startsWith(root))
    .map((file) => ({ ...file, path: file.path.slice(root.length) }));
}
