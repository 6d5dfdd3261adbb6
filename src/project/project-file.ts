import * as v from 'valibot';
import { Problem } from '../locale/problem.ts';
import { copyOf, type Project, readProject } from './project.ts';
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
 * Reads a `.kulibin` file. The result is a project of its own, with a new id.
 * @throws Problem `project-file-broken`, `project-file-newer`
 */
export function readProjectFile(bytes: Uint8Array): Project {
  const read = readText(bytes);
  if (!read) throw new Problem('project-file-broken');
  const project = fromJson(read.text);
  return copyOf(project, project.name);
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
