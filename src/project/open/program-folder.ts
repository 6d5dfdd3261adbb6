import type { BoardId } from '../../boards/board.ts';
import type { Library } from '../../compiler/compile.ts';
import {
  includedNames,
  isCompiledPlace,
  placesOfInclude,
  sketchIncludeFolders,
} from '../../compiler/prepare/includes.ts';
import { Problem } from '../../locale/problem.ts';
import type { SketchFile } from '../../sketch/sketch.ts';
import { isNamed, libraryInfo } from '../library-info.ts';
import { sizeOf } from '../library-schema.ts';
import { withLibraries } from '../library-set.ts';
import { inMegabytes } from '../megabytes.ts';
import { newTextProject, tidyName } from '../project.ts';
import { decodeText, readText } from '../read-text.ts';
import {
  hasSetup,
  inTabOrder,
  isFileName,
  mainTab,
  sourceEnding,
  tabEnding,
  withoutVersion,
} from '../sketch-files.ts';
import type { FoundFile } from './found-file.ts';
import type { Asks, OpenedProject } from './opened.ts';
import type { PlatformioSettings } from './platformio.ts';
import { librariesOf } from './program-libraries.ts';
import { boardOfSketchProject, type SaidBoard } from './said-board.ts';

/** The most files of one program. */
export const programFileLimit = 200;

/** The most text of one program, in characters: no board of ours holds a program of so much. */
export const programTextLimit = 4 * 1024 * 1024;

/** What was found in a folder; where that lies others know. */
type FoundProgram = Omit<OpenedProject, 'root'>;

/** A folder with a program in it. */
export interface ProgramFolder {
  /** `''` for files that were opened by themselves. */
  readonly name: string;
  /** By path from the folder. */
  readonly files: readonly FoundFile[];
  /** The program is laid out as PlatformIO has it: in `src/`, with `include/` and `lib/` beside it. */
  readonly isPlatformio: boolean;
  /** It lay elsewhere, by its `platformio.ini`, and was brought there. */
  readonly isMoved?: boolean;
  /** What its `platformio.ini` says. */
  readonly settings?: PlatformioSettings | undefined;
}

/** What tools of the ecosystem put into every folder: nobody misses it. */
const boilerplate = /^(?:platformio\.ini|sketch\.ya?ml|(?:include|lib|test|src)\/README(?:\.\w+)?)$/i;

/**
 * Makes a project of a folder.
 * @returns undefined when several of its tabs are programs of their own
 * @throws Problem `open-nothing`, `project-file-broken`, `program-too-many-files` {count, limit},
 *   `program-too-long` {size, limit} in MB, `libraries-full`
 */
export function projectOfFolder(folder: ProgramFolder, board: BoardId): FoundProgram | undefined {
  const hasSources = folder.files.some(({ path }) => path.startsWith('src/') && sourceEnding.test(path));
  const isPlatformio = folder.isPlatformio && hasSources && (folder.isMoved || !hasTabOnTop(folder.files));
  const sources = folder.files.filter(({ path, bytes }) => bytes && sourceEnding.test(path));
  const texts = new Map(
    sources.flatMap(({ path, bytes }) => {
      const read = bytes && readText(bytes);
      return read ? [[path, read.text] as const] : [];
    }),
  );
  const isOwn = (path: string) =>
    isPlatformio
      ? /^(?:src|include)\//.test(path)
      : isCompiledPlace(path) && !(path.includes('/') && tabEnding.test(path));
  const files = withIncluded([...texts.keys()].filter(isOwn), texts);
  if (files.length === 0)
    throw new Problem(texts.size < sources.length ? 'project-file-broken' : 'open-nothing');
  const main = isPlatformio ? mainSource(files) : mainTab(files, folder.name);
  if (!main && files.filter(({ name }) => tabEnding.test(name)).length > 1) return undefined;
  const libraries = isPlatformio
    ? librariesOf(folder.files, 'lib')
    : librariesOf(
        folder.files.filter(({ path }) => !files.some(({ name }) => name === path)),
        'libraries',
      );
  return projectOf(folder, files, main ?? mainSource(files), board, libraries);
}

/**
 * Makes a project of one of several tabs that lie side by side, with the headers it includes.
 * @throws Problem as `projectOfFolder`
 */
export function projectOfOneTab(files: readonly FoundFile[], tab: string, board: BoardId): FoundProgram {
  const others = files.filter(({ path }) => path === tab || !tabEnding.test(path));
  const opened = projectOfFolder({ name: '', files: others, isPlatformio: false }, board);
  if (!opened) throw new Problem('open-nothing');
  return opened;
}

function hasTabOnTop(files: readonly FoundFile[]): boolean {
  return files.some(({ path }) => tabEnding.test(path) && !path.includes('/'));
}

/** The files at these paths and all that they include of the folder, as the compiler would look for it. */
function withIncluded(paths: readonly string[], texts: ReadonlyMap<string, string>): SketchFile[] {
  const folders = sketchIncludeFolders(paths);
  const taken = new Set(paths);
  // A set gives what is added on the way as well.
  for (const path of taken) {
    for (const name of includedNames(texts.get(path) ?? '')) {
      const found = placesOfInclude(name, path, folders).find((place) => texts.has(place));
      if (found !== undefined) taken.add(found);
    }
  }
  return Array.from(taken, (name) => ({ name, text: texts.get(name) ?? '' }));
}

/** Where a program that is no Arduino tab begins. */
function mainSource(files: readonly SketchFile[]): SketchFile | undefined {
  const named = /(?:^|\/)main\.(?:cpp|ino|cc|cxx|c)$/;
  return (
    files.find(({ name }) => named.test(name)) ??
    files.find(({ text }) => hasSetup(text)) ??
    files.find(({ name }) => /\.(?:ino|pde|cpp|cc|cxx|c)$/.test(name))
  );
}

/** @param libraries by the folders that they are from */
function projectOf(
  folder: ProgramFolder,
  files: readonly SketchFile[],
  main: SketchFile | undefined,
  board: BoardId,
  libraries: ReadonlyMap<string, readonly Library[]>,
): FoundProgram {
  const first = main && { ...main, name: nameOfMain(main, files.length === 1) };
  const kept = files
    .map((file) => (file === main && first ? first : file))
    .filter(({ name }) => isFileName(name));
  if (kept.length === 0) throw new Problem('open-nothing');
  checkSize(kept);
  const said = folder.settings?.board ?? boardOfSketch(folder.files);
  const project = newTextProject(nameOf(folder.name, main), said?.id ?? board, inTabOrder(kept, first));
  const taken = new Set([...kept, ...(main ? [main] : [])].map(({ name }) => name));
  const isTaken = (path: string) =>
    taken.has(path) || boilerplate.test(path) || libraries.has(/^[^/]+\/[^/]+\//.exec(path)?.[0] ?? '');
  const added = withLibraries([], [...libraries.values()].flat());
  return {
    project: { ...project, libraries: added },
    // What is written in C++ comes first: it is what would be missed.
    leftOut: folder.files
      .map(({ path }) => path)
      .filter((path) => !isTaken(path))
      .sort((a, b) => Number(sourceEnding.test(b)) - Number(sourceEnding.test(a)) || (a < b ? -1 : 1)),
    otherBoard: said && said.id === undefined ? said.name : undefined,
    asks: folder.settings && asksOf(folder.settings, added),
  };
}

/** What the program is still to get, after the libraries that it brings along. */
function asksOf(
  { libraries, defines, flags }: PlatformioSettings,
  there: readonly Library[],
): Asks | undefined {
  const wanted = libraries.filter(
    (name) => !there.some((library) => [library.name, libraryInfo(library).name].some(isNamed(name))),
  );
  return [wanted, defines, flags].some((each) => each.length > 0)
    ? { libraries: wanted, defines, flags }
    : undefined;
}

function nameOf(folder: string, main: SketchFile | undefined): string {
  const stem = (main?.name ?? '').replace(/^.*\//, '').replace(sourceEnding, '');
  const said = folder === '' || stem === folder ? stem : withoutVersion(folder);
  return tidyName(said) ?? 'sketch';
}

function checkSize(files: readonly SketchFile[]): void {
  if (files.length > programFileLimit)
    throw new Problem('program-too-many-files', { count: files.length, limit: programFileLimit });
  const size = sizeOf(files);
  if (size > programTextLimit) throw new Problem('program-too-long', inMegabytes(size, programTextLimit));
}

/**
 * The main file is included by none, so that it may be named anew where its name is none for us. C++ that does not
 * include `Arduino.h` was written as a tab.
 */
function nameOfMain({ name, text }: SketchFile, isAlone: boolean): string {
  const isTab =
    isAlone && !tabEnding.test(name) && hasSetup(text) && !includedNames(text).includes('Arduino.h');
  const wanted = isTab ? name.replace(sourceEnding, '.ino') : name;
  if (isFileName(wanted)) return wanted;
  const ending = sourceEnding.exec(wanted)?.[0] ?? '.ino';
  const stem = wanted.replace(/^.*\//, '').replace(sourceEnding, '');
  const fitting = `${stem.replace(/[^\p{L}\p{N}_. -]+/gu, '_').slice(0, 60)}${ending}`;
  return isFileName(fitting) ? fitting : `sketch${ending}`;
}

function boardOfSketch(files: readonly FoundFile[]): SaidBoard | undefined {
  const bytes = files.find(({ path }) => /^sketch\.ya?ml$/i.test(path))?.bytes;
  return bytes && boardOfSketchProject(decodeText(bytes).text);
}
