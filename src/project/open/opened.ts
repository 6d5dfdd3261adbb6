import type { Library } from '../../compiler/compile.ts';
import type { SketchFile } from '../../sketch/sketch.ts';
import type { Project } from '../project.ts';

/** What was found in what a person opened. */
export type Opened =
  | { readonly kind: 'projects'; readonly projects: readonly OpenedProject[] }
  | { readonly kind: 'libraries'; readonly libraries: readonly Library[] }
  /** Parts of a C++ program without the program itself. */
  | { readonly kind: 'tabs'; readonly files: readonly SketchFile[] }
  /** Several programs, of which one is to be chosen. */
  | { readonly kind: 'several'; readonly choices: readonly OpenChoice[] };

export interface OpenedProject {
  readonly project: Project;
  /** The folder it lies in, with `/` at its end: `''` for files that came by themselves. */
  readonly root: string;
  /** Paths of what was there and is not in the project. */
  readonly leftOut: readonly string[];
  /** The board that the program names and Kulibin does not know. */
  readonly otherBoard?: string | undefined;
  /** What its `platformio.ini` asks for and a project of ours does not keep. */
  readonly asks?: Asks | undefined;
  /** Its files have other paths than on the disk, so it cannot be saved there. */
  readonly isMoved?: boolean;
}

/** What a program is to get before it builds as it did elsewhere. */
export interface Asks {
  /** Libraries by name, without those that came along. */
  readonly libraries: readonly string[];
  /** Lines of C++: `#define LAMP 13`. */
  readonly defines: readonly string[];
  /** Flags of gcc. */
  readonly flags: readonly string[];
}

/** One of several programs. */
export interface OpenChoice {
  /** Where it lies: a folder's path with `/` at its end, or a file's. */
  readonly path: string;
  readonly name: string;
}
