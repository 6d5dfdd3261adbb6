import type { ReadonlySignal } from '@preact/signals-core';
import { type CompileResult, mended as mendedText, type Outline } from '../../compiler/index.ts';
import type { Project } from '../../project/index.ts';
import type { SketchFile } from '../../sketch/index.ts';
import { firstMistake } from './line-of-state.ts';
import type { Program } from './program.ts';
import type { Rooms } from './rooms.ts';

/** What can be done with the text of a C++ project; of blocks they do nothing. */
export interface TextVerbs {
  changeText(fileName: string, text: string): void;
  /** Puts an `#include` of a header at the beginning of the main tab. */
  includeHeader(header: string): void;
  /** Adds an empty file to a C++ project. */
  addFile(fileName: string): void;
  /** Puts files into a C++ project, in place of those of the same names; returns how to undo it. */
  putFiles(files: readonly SketchFile[]): () => void;
  renameFile(before: string, after: string): void;
  /** Takes a file away; returns how to bring it back. */
  removeFile(fileName: string): () => void;
  /** Makes the edits that mend the first mistake of a C++ project. */
  mendMistake(): void;
  /** What the compiler would say with files put into a C++ project; nothing is changed. */
  tryFiles(files: readonly SketchFile[]): Promise<CompileResult | undefined>;
  /** The names at hand in a C++ project, for the editors. */
  outline(): Promise<Outline | undefined>;
}

/** @param change takes a changed project as the newest */
export function textVerbs({
  project,
  change,
  program,
  rooms,
}: {
  readonly project: ReadonlySignal<Project>;
  readonly change: (next: Project) => void;
  readonly program: Program;
  readonly rooms: Rooms;
}): TextVerbs {
  return {
    changeText(fileName, text) {
      const { value } = project;
      if (value.kind !== 'text') return;
      const files = value.files.map((file) => (file.name === fileName ? { ...file, text } : file));
      change({ ...value, files });
    },
    includeHeader(header) {
      const { value } = project;
      const [main, ...others] = value.kind === 'text' ? value.files : [];
      if (value.kind !== 'text' || !main) return;
      change({ ...value, files: [{ ...main, text: `#include <${header}>\n${main.text}` }, ...others] });
    },
    addFile(name) {
      const { value } = project;
      if (value.kind === 'text') change({ ...value, files: [...value.files, { name, text: '' }] });
    },
    putFiles(put) {
      const { value } = project;
      if (value.kind !== 'text') return () => {};
      const before = value.files.filter(({ name }) => put.some((file) => file.name === name));
      const added = put.filter(({ name }) => !before.some((file) => file.name === name));
      change({ ...value, files: withFiles(value.files, put) });
      return () => {
        const now = project.value;
        if (now.kind !== 'text') return;
        const others = now.files.filter(({ name }) => !added.some((file) => file.name === name));
        change({ ...now, files: withFiles(others, before) });
      };
    },
    renameFile(before, after) {
      const { value } = project;
      if (value.kind !== 'text') return;
      const files = value.files.map((file) => (file.name === before ? { ...file, name: after } : file));
      change({ ...value, files });
    },
    removeFile(name) {
      const { value } = project;
      if (value.kind !== 'text' || value.files[0]?.name === name) return () => {};
      const at = value.files.findIndex((file) => file.name === name);
      const gone = value.files[at];
      change({ ...value, files: value.files.filter((file) => file !== gone) });
      return () => {
        const now = project.value;
        if (now.kind === 'text' && gone) change({ ...now, files: now.files.toSpliced(at, 0, gone) });
      };
    },
    mendMistake() {
      const { value } = project;
      const compile = program.compile.value;
      if (value.kind !== 'text' || compile.state !== 'mistakes') return;
      const fix = firstMistake(compile.diagnostics)?.fix;
      if (!fix) return;
      const files = value.files.map((file) =>
        file.name === fix.file ? { ...file, text: mendedText(file.text, fix.edits) } : file,
      );
      change({ ...value, files });
    },
    async tryFiles(put) {
      const { value } = project;
      if (value.kind !== 'text') return undefined;
      const compiler = await rooms.compiler();
      const { board, libraries } = value;
      return compiler.compile({ sketch: { files: withFiles(value.files, put) }, board, libraries });
    },
    async outline() {
      const { value } = project;
      if (value.kind !== 'text') return undefined;
      const compiler = await rooms.compiler();
      const { files, board, libraries } = value;
      return compiler.outline({ sketch: { files }, board, libraries });
    },
  };
}

/** Files with others put in: each in the place of the one of its name, or at the end. */
function withFiles(files: readonly SketchFile[], put: readonly SketchFile[]): SketchFile[] {
  return [...new Map([...files, ...put].map((file) => [file.name, file])).values()];
}
