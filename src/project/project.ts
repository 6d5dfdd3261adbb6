import * as v from 'valibot';
import type { Level } from '../../blocks/entry.ts';
import { emptyKit, type Kit } from '../../blocks/kit.ts';
import type { BoardId } from '../boards/board.ts';
import type { Library } from '../compiler/compile.ts';
import { Problem } from '../locale/problem.ts';
import { savedBlocks } from '../sketch/saved-blocks.ts';
import type { SketchFile } from '../sketch/sketch.ts';
import { allowedSchema, kitSchema, levels } from './kit-schema.ts';
import { librariesSchema } from './library-schema.ts';
import { migrations } from './migrations.ts';
import { sketchFileName } from './sketch-files.ts';

/** The version of a project's shape that this Kulibin writes. Raised together with a step in `migrations`. */
export const projectVersion = 3;

/** How long a project's name may be; longer ones are cut. */
export const nameLimit = 80;

const boardIds = ['uno', 'nano', 'mega', 'leonardo', 'micro'] as const satisfies readonly BoardId[];

const time = v.pipe(v.number(), v.finite(), v.minValue(0));

const projectId = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));

const shared = {
  version: v.literal(projectVersion),
  id: projectId,
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(nameLimit)),
  board: v.picklist(boardIds),
  created: time,
  changed: time,
  picture: v.optional(v.pipe(v.string(), v.maxLength(300_000))),
  libraries: librariesSchema,
  from: v.exactOptional(projectId),
};

const sketchFile = v.object({
  name: sketchFileName,
  text: v.string(),
});

/** The shape of a stored project; anything else is refused. */
export const projectSchema = v.variant('kind', [
  v.object({
    ...shared,
    kind: v.literal('blocks'),
    // Whether the blocks are some that we have, whoever opens them looks.
    workspace: v.looseObject({ blocks: savedBlocks }),
    kit: kitSchema,
    level: v.picklist(levels),
    allowed: v.exactOptional(allowedSchema),
  }),
  v.object({
    ...shared,
    kind: v.literal('text'),
    files: v.pipe(v.array(sketchFile), v.minLength(1)),
    kit: v.exactOptional(kitSchema),
    level: v.exactOptional(v.picklist(levels)),
    allowed: v.exactOptional(allowedSchema),
  }),
]);

interface ProjectBase {
  readonly version: typeof projectVersion;
  readonly id: string;
  readonly name: string;
  readonly board: BoardId;
  /** Milliseconds since 1970, as `Date.now()` gives them. */
  readonly created: number;
  readonly changed: number;
  /** SVG text of the program's look, for the list of projects. */
  readonly picture?: string | undefined;
  /** Libraries that the pupil or a teacher added to this project. */
  readonly libraries: readonly Library[];
  /** The project whose program this one goes on with in the other language, by its id; it may be gone. */
  readonly from?: string;
}

/** A program made of blocks. */
export interface BlocksProject extends ProjectBase {
  readonly kind: 'blocks';
  /** Blockly's own JSON. */
  readonly workspace: Readonly<Record<string, unknown>>;
  /** The parts on the pupil's table. */
  readonly kit: Kit;
  /** How much of the language the toolbox offers; the program may hold blocks of any level. */
  readonly level: Level;
  /** The types of blocks that the toolbox is narrowed to; absent: all of the level. */
  readonly allowed?: readonly string[];
}

/** A program written in C++. */
export interface TextProject extends ProjectBase {
  readonly kind: 'text';
  /** The main tab comes first. */
  readonly files: readonly SketchFile[];
  /** What lay on the table when the program was made of blocks, for the way back. */
  readonly kit?: Kit;
  /** The level of the blocks it was made of, for the way back. */
  readonly level?: Level;
  /** What their toolbox was narrowed to, for the way back. */
  readonly allowed?: readonly string[];
}

export type Project = BlocksProject | TextProject;
export type ProjectKind = Project['kind'];

/** What the list of projects shows of one. */
export interface ProjectSummary {
  readonly id: string;
  readonly name: string;
  readonly changed: number;
  /** `newer` and `broken` projects are kept as they are and cannot be opened. */
  readonly state: 'ready' | 'newer' | 'broken';
  readonly kind?: ProjectKind | undefined;
  readonly board?: BoardId | undefined;
  readonly picture?: string | undefined;
  readonly created?: number;
  /** The project whose program it goes on with, by its id. */
  readonly from?: string | undefined;
}

const nameOf = (value: unknown): string => {
  const found = v.safeParse(v.object({ name: v.string() }), value);
  return found.success ? found.output.name.slice(0, nameLimit) : '…';
};

/**
 * Takes a project out of storage or a file, brought up to today's shape.
 * @throws Problem `project-newer` when a newer Kulibin made it, `project-broken` when it fits no shape
 */
export function readProject(value: unknown): Project {
  const versioned = v.safeParse(v.looseObject({ version: v.pipe(v.number(), v.integer()) }), value);
  if (!versioned.success) throw new Problem('project-broken', { name: nameOf(value) });
  const { version } = versioned.output;
  if (version > projectVersion) throw new Problem('project-newer', { name: nameOf(value) });
  let current: Record<string, unknown> = versioned.output;
  for (const migrate of migrations.slice(Math.max(0, version - 1))) current = migrate(current);
  const read = v.safeParse(projectSchema, current);
  if (!read.success)
    throw new Problem('project-broken', { name: nameOf(value) }, new v.ValiError(read.issues));
  return read.output;
}

/** What the list shows of a stored value, whatever state it is in. Never throws. */
export function summarise(id: string, value: unknown): ProjectSummary {
  try {
    const { name, changed, kind, board, picture, created, from } = readProject(value);
    return { id, name, changed, state: 'ready', kind, board, picture, created, from };
  } catch (problem) {
    const state = problem instanceof Problem && problem.code === 'project-newer' ? 'newer' : 'broken';
    const found = v.safeParse(v.object({ changed: time }), value);
    return { id, name: nameOf(value), changed: found.success ? found.output.changed : 0, state };
  }
}

/** A new id: 32 hexadecimal digits by chance. */
export function newProjectId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What a person typed, made fit to be a name; undefined when nothing is left. */
export function tidyName(typed: string): string | undefined {
  const name = typed.replace(/\s+/g, ' ').trim().slice(0, nameLimit).trim();
  return name === '' ? undefined : name;
}

/** The name itself, or with the first free number: `My robot 2`. */
export function freeName(name: string, taken: Iterable<string>): string {
  const names = new Set(taken);
  if (!names.has(name)) return name;
  const stem = name.replace(/ \d+$/, '');
  for (let number = 2; ; number += 1) {
    const tail = ` ${number}`;
    const next = stem.slice(0, nameLimit - tail.length) + tail;
    if (!names.has(next)) return next;
  }
}

/** A blocks project that begins with a workspace. */
export function newBlocksProject(
  name: string,
  board: BoardId,
  workspace: object = {},
  now = Date.now(),
  { level = 'blocks', kit = emptyKit }: { readonly level?: Level; readonly kit?: Kit } = {},
): BlocksProject {
  return { ...birth(name, board, now), kind: 'blocks', workspace: { ...workspace }, kit, level };
}

/** A C++ project with one tab. */
export function newTextProject(
  name: string,
  board: BoardId,
  files: readonly SketchFile[],
  now = Date.now(),
): TextProject {
  return { ...birth(name, board, now), kind: 'text', files };
}

/** The same program under another name, as a project of its own, linked to none. */
export function copyOf({ from: _, ...project }: Project, name: string, now = Date.now()): Project {
  return { ...project, id: newProjectId(), name, created: now, changed: now };
}

function birth(name: string, board: BoardId, now: number) {
  return {
    version: projectVersion,
    id: newProjectId(),
    name,
    board,
    created: now,
    changed: now,
    libraries: [],
  } as const;
}
