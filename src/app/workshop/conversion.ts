import { type ReadonlySignal, signal } from '@preact/signals-core';
import { emptyKit } from '../../../blocks/kit.ts';
import { t } from '../../locale/index.ts';
import { Problem } from '../../locale/problem.ts';
import {
  type BlocksProject,
  continuedInBlocks,
  continuedInCpp,
  nameLimit,
  type Project,
  type TextProject,
} from '../../project/index.ts';
import type { Conversion as Blocks } from '../../sketch/index.ts';
import { withTextPicture } from '../text-picture.ts';
import { firstMistake } from './line-of-state.ts';
import { asProblem } from './program.ts';
import type { Rooms } from './rooms.ts';

/** How far the program is on its way to the other language. */
export type ConversionState =
  | { readonly state: 'idle' }
  | { readonly state: 'working' }
  /** A project that is kept nowhere yet; of blocks with how many became blocks and how many stayed C++. */
  | { readonly state: 'ready'; readonly made: Project; readonly count?: BlockCount }
  | { readonly state: 'failed'; readonly problem: Problem };

export type BlockCount = Pick<Blocks, 'own' | 'foreign'>;

/** Makes a linked project of the open one: of blocks one in C++, of C++ one of blocks. The open one stays as it is. */
export interface Conversion {
  readonly state: ReadonlySignal<ConversionState>;
  /** Settles when it is `ready`, `failed` or left. */
  start(): Promise<void>;
  /** Stops the work, or takes note of how it ended. */
  leave(): void;
}

export interface ConversionNeeds {
  readonly project: ReadonlySignal<Project>;
  readonly rooms: Pick<Rooms, 'sketchMaker' | 'compiler' | 'toBlocks'>;
}

export function openConversion({ project, rooms }: ConversionNeeds): Conversion {
  const state = signal<ConversionState>({ state: 'idle' });
  let running: AbortController | undefined;

  return {
    state,
    async start() {
      running?.abort();
      running = new AbortController();
      const { signal: stop } = running;
      state.value = { state: 'working' };
      try {
        const { value } = project;
        const ready =
          value.kind === 'blocks' ? await inCpp(value, rooms) : await inBlocks(value, rooms, stop);
        if (!stop.aborted) state.value = { state: 'ready', ...ready };
      } catch (cause) {
        if (!stop.aborted) state.value = { state: 'failed', problem: asProblem(cause) };
      }
    },
    leave() {
      running?.abort();
      state.value = { state: 'idle' };
    },
  };
}

/** `My robot (C++)` of `My robot` and of `My robot (blocks)`. */
function otherName(name: string, kind: Project['kind']): string {
  const suffix = ` (${t(kind === 'blocks' ? 'conversion.nameCpp' : 'conversion.nameBlocks')})`;
  const stem = name.replace(/ \((?:C\+\+|блоки|blocks)\)(?: \d+)?$/, '');
  return stem.slice(0, nameLimit - suffix.length) + suffix;
}

async function inCpp(project: BlocksProject, rooms: ConversionNeeds['rooms']): Promise<{ made: Project }> {
  const { workspace, board, kit } = project;
  const { sketch } = await (await rooms.sketchMaker()).fromWorkspace(workspace, board, kit);
  return { made: withTextPicture(continuedInCpp(project, otherName(project.name, 'blocks'), sketch.files)) };
}

async function inBlocks(
  project: TextProject,
  rooms: ConversionNeeds['rooms'],
  stop: AbortSignal,
): Promise<{ made: Project; count: BlockCount }> {
  const [main, ...others] = project.files;
  if (!main || others.length > 0) {
    const names = others.map(({ name }) => name).join(', ');
    throw new Problem('sketch-many-files', { main: main?.name ?? '', names });
  }
  const { board, libraries, kit = emptyKit } = project;
  const [compiler, toBlocks] = await Promise.all([rooms.compiler(), rooms.toBlocks()]);
  const blocks = await toBlocks({
    text: main.text,
    board,
    kit,
    signal: stop,
    async compile(text) {
      const sketch = { files: [{ name: main.name, text }] };
      const { firmware, diagnostics } = await compiler.compile(
        { sketch, board, libraries },
        { signal: stop },
      );
      return firmware ? { hex: firmware.hex } : { line: firstMistake(diagnostics)?.line ?? 1 };
    },
  });
  const level = project.level === 'expert' ? 'expert' : blocks.level;
  const made = continuedInBlocks(project, otherName(project.name, 'text'), { ...blocks, level });
  return { made, count: { own: blocks.own, foreign: blocks.foreign } };
}
