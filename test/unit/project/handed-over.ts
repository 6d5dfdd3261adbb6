import { strToU8, type Zippable, zipSync } from 'fflate';
import { expect } from 'vitest';
import { readProject, type TextProject } from '../../../src/project/index.ts';
import { findFiles } from '../../../src/project/open/found-file.ts';
import type { Opened, OpenedProject } from '../../../src/project/open/opened.ts';
import { recognise } from '../../../src/project/open/recognise.ts';
import { compile, errors } from '../compiler/compiler.ts';

export type Texts = Readonly<Record<string, string | Uint8Array>>;

export const handed = (files: Texts) =>
  Object.entries(files).map(([path, content]) => ({
    path,
    file: new Blob([new Uint8Array(bytes(content))]),
  }));
export const bytes = (content: string | Uint8Array) =>
  typeof content === 'string' ? strToU8(content) : content;

/** Opens files by path, as they come out of a chooser, a dropped folder or, packed, of a ZIP. */
export async function open(files: Texts, chosen?: string): Promise<Opened> {
  return recognise(await findFiles(handed(files)), 'uno', chosen);
}

export function zipped(files: Texts): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path, bytes(text)])) as Zippable,
  );
}

/** The one C++ project that was opened; it must be one that can be stored. */
export async function program(
  files: Texts,
  chosen?: string,
): Promise<OpenedProject & { project: TextProject }> {
  const opened = await open(files, chosen);
  if (opened.kind !== 'projects') throw new Error(`opened ${opened.kind}`);
  const [first, ...others] = opened.projects;
  if (first?.project.kind !== 'text' || others.length > 0) throw new Error('not one C++ project');
  expect(readProject(first.project)).toEqual(first.project);
  return { ...first, project: first.project };
}

export const names = ({ project }: { project: TextProject }) => project.files.map(({ name }) => name);

export async function builds({ project }: { project: TextProject }): Promise<void> {
  const { files, board, libraries } = project;
  const tabs = Object.fromEntries(files.map(({ name, text }) => [name, text]));
  const result = await compile(tabs, { board, libraries });
  expect(errors(result)).toEqual([]);
  expect(result.firmware).toBeDefined();
}

export const blink = 'void setup() { pinMode(13, OUTPUT); }\nvoid loop() {}\n';
