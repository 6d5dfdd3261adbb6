import type { BoardId } from '../boards/board.ts';
import type { Library } from '../compiler/compile.ts';
import type { SketchFile } from '../sketch/sketch.ts';
import { fileName } from './file-name.ts';
import { platformioNames } from './open/said-board.ts';
import { isLaidOutForPlatformio } from './sketch-files.ts';

/** A program as it goes to a disk. */
export interface SavedProgram {
  /** As the pupil calls it. */
  readonly name: string;
  readonly board: BoardId;
  /** The main tab comes first. */
  readonly files: readonly SketchFile[];
  readonly libraries: readonly Library[];
}

/** A file of a folder to be written. */
export interface FolderFile {
  /** From the folder, with `/`. */
  readonly path: string;
  readonly text: string;
  /** It is not written where this path is there already: it is then the pupil's own. */
  readonly unless?: string;
}

/**
 * The name of the folder for a program: the Arduino IDE wants the main tab to be called the same, and no other file may
 * be.
 */
export function folderName({ name, files }: Pick<SavedProgram, 'name' | 'files'>): string {
  const folder = fileName(name, '');
  const isTaken = files.slice(1).some((file) => file.name === `${folder}.ino`);
  return isTaken ? `${folder}_sketch` : folder;
}

/**
 * A program as the files of a folder that the Arduino IDE, or PlatformIO where it came from there, opens; with it the
 * libraries of its own, which PlatformIO finds in `lib/` and the Arduino IDE is to be given from `libraries/`.
 * @param folder the folder's name
 * @param known whether a path of the folder is known as the program's own: the main tab then keeps its name
 */
export function sketchFolder(
  program: SavedProgram,
  folder: string,
  known: (path: string) => boolean = () => false,
): FolderFile[] {
  const { files, board, libraries } = program;
  if (!isLaidOutForPlatformio(files))
    return [
      ...files.map(({ name, text }, at) => ({
        path: at === 0 && !known(name) ? `${folder}.ino` : name,
        text,
      })),
      ...libraries.flatMap((library) =>
        library.files.map(({ name, text }) => ({ path: pathInSketchbook(library.name, name), text })),
      ),
    ];
  const settings = `[env:${board}]\nplatform = atmelavr\nboard = ${platformioId(board)}\nframework = arduino\n`;
  return [
    { path: 'platformio.ini', text: settings, unless: 'platformio.ini' },
    ...files.map(({ name, text }) => ({ path: name, text })),
    ...libraries.flatMap((library) =>
      library.files.map(({ name, text }) => ({
        path: `lib/${library.name}/${name}`,
        text,
        unless: `lib/${library.name}`,
      })),
    ),
  ];
}

/**
 * A program as the files of an archive: a folder, and its libraries beside it, as the Arduino IDE's sketchbook has them
 * (arduino.github.io/arduino-cli, “Sketchbook”). It is unpacked there, and all is in its place.
 */
export function archivedSketch(program: SavedProgram): FolderFile[] {
  const folder = folderName(program);
  const isBeside = (path: string) =>
    !isLaidOutForPlatformio(program.files) &&
    program.libraries.some(({ name }) => path.startsWith(pathInSketchbook(name, '')));
  return sketchFolder(program, folder).map(({ path, text }) => ({
    path: isBeside(path) ? path : `${folder}/${path}`,
    text,
  }));
}

/** @param path from the library's folder */
export function pathInSketchbook(library: string, path: string): string {
  return `libraries/${library}/${path}`;
}

function platformioId(board: BoardId): string {
  const [found = board] = Object.entries(platformioNames).find(([, id]) => id === board) ?? [];
  return found;
}
