import * as v from 'valibot';
import type { BoardId } from '../boards/board.ts';
import { Problem } from '../locale/problem.ts';
import { copyOf, newTextProject, type Project, readProject, tidyName } from './project.ts';
import { readText } from './read-text.ts';

/** The largest file taken as a project, in bytes: the biggest programs have some hundred kB, the rest is libraries. */
export const projectFileLimit = 12 * 1024 * 1024;

/** Deeper than any program a person builds; a block under a block is two levels. */
const depthLimit = 10_000;

const envelope = v.object({ kulibin: v.literal('project'), project: v.unknown() });

/** A project as the text of a `.kulibin` file. */
export function writeProjectFile(project: Project): string {
  return `${JSON.stringify({ kulibin: 'project', project }, null, 1)}\n`;
}

/**
 * Reads a file that a person chose: a `.kulibin` project, or an Arduino sketch (`.ino`, `.pde`, `.cpp`) in
 * whatever encoding it was saved. The result is a project of its own, with a new id.
 * @param file anything with a name, a size in bytes and bytes
 * @param board for a sketch, which does not say what it is for
 * @throws Problem `project-file-too-big`, `project-file-broken`, `project-file-newer`
 */
export async function readProjectFile(
  file: { readonly name: string; readonly size: number; arrayBuffer(): Promise<ArrayBuffer> },
  board: BoardId,
): Promise<Project> {
  if (file.size > projectFileLimit) {
    const megabyte = 1024 * 1024;
    throw new Problem('project-file-too-big', {
      size: Math.ceil(file.size / megabyte),
      limit: projectFileLimit / megabyte,
    });
  }
  const read = readText(new Uint8Array(await file.arrayBuffer()));
  if (!read) throw new Problem('project-file-broken');
  const { text } = read;
  const [, stem, ending] = /^(.*)\.(\w+)$/.exec(file.name) ?? [];
  if (/^(?:ino|pde|cpp)$/i.test(ending ?? '')) return fromSketch(stem ?? '', text, board);
  const project = fromJson(text);
  return copyOf(project, project.name);
}

function fromSketch(stem: string, text: string, board: BoardId): Project {
  const name = tidyName(stem) ?? 'sketch';
  return newTextProject(name, board, [{ name: 'sketch.ino', text }]);
}

function fromJson(text: string): Project {
  try {
    const value: unknown = JSON.parse(text);
    if (!isTame(value)) throw new Error('too deep, or a key that would reach a prototype');
    return readProject(v.parse(envelope, value).project);
  } catch (cause) {
    const newer = cause instanceof Problem && cause.code === 'project-newer';
    throw new Problem(newer ? 'project-file-newer' : 'project-file-broken', {}, cause);
  }
}

/** Walks level by level, since a hostile file may be nested deeper than the call stack. */
function isTame(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > depthLimit) return false;
    const next: unknown[] = [];
    for (const one of level) {
      if (typeof one !== 'object' || one === null) continue;
      if (Object.hasOwn(one, '__proto__')) return false;
      for (const inner of Object.values(one)) next.push(inner);
    }
    level = next;
  }
  return true;
}
