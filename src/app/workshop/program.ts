import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals-core';
import type { BoardId } from '../../boards/index.ts';
import type { CompileResult, Diagnostic, ToolchainState } from '../../compiler/index.ts';
import type { Firmware } from '../../firmware/index.ts';
import { Problem } from '../../locale/problem.ts';
import type { Project } from '../../project/index.ts';
import { type BlockSketch, sketchHash } from '../../sketch/index.ts';
import type { Compiling, Rooms } from './rooms.ts';

/**
 * What stands between the newest program and a board: a state, not an act. `ready` and `mistakes` are always of
 * the program as it is now; from the moment something changes until its compile is done, it is neither.
 */
export type CompileState =
  | { readonly state: 'waiting-toolchain'; readonly toolchain: ToolchainState }
  | { readonly state: 'compiling' }
  | {
      readonly state: 'ready';
      readonly sketchHash: string;
      readonly firmware: Firmware;
      readonly diagnostics: readonly Diagnostic[];
    }
  | { readonly state: 'mistakes'; readonly sketchHash: string; readonly diagnostics: readonly Diagnostic[] }
  | { readonly state: 'failed'; readonly problem: Problem };

export interface Program {
  /** The sketch of the newest program; for blocks, the one before it until the new one is made. */
  readonly sketch: ReadonlySignal<BlockSketch | undefined>;
  readonly compile: ReadonlySignal<CompileState>;
  readonly toolchain: ReadonlySignal<ToolchainState>;
  /** Gets the compiler ready ahead of the first sketch. */
  prepare(): void;
  /** Begins to make sketches and compile; until then nothing heavy is fetched. */
  start(): void;
  /** Tries again what `failed`. */
  retry(): void;
  close(): void;
}

/** Typed text is compiled when the typing rests this long, ms; blocks change rarely and at once. */
const typingPause = 200;

type Source = { readonly content: object; readonly board: BoardId; readonly kind: Project['kind'] };
type Settled = Extract<CompileState, { state: 'ready' | 'mistakes' | 'failed' }>;

/** Follows a project: its sketch, and the firmware or the mistakes of that sketch. */
export function openProgram(project: ReadonlySignal<Project>, rooms: Rooms): Program {
  const board = computed(() => project.value.board);
  const content = computed<object>(() =>
    project.value.kind === 'text' ? project.value.files : project.value.workspace,
  );
  const compiler = signal<Compiling | undefined>(undefined);
  const toolchain = computed<ToolchainState>(() => compiler.value?.toolchain.value ?? { state: 'starting' });
  const sketch = signal<BlockSketch | undefined>(undefined);
  const settled = signal<Settled | undefined>(undefined);
  const started = signal(0);
  let newest = 0;
  let running: AbortController | undefined;
  let last: { readonly hash: string; readonly board: BoardId; readonly settled: Settled } | undefined;

  const compile = computed<CompileState>(() => {
    if (settled.value) return settled.value;
    const { state } = toolchain.value;
    return state === 'ready'
      ? { state: 'compiling' }
      : { state: 'waiting-toolchain', toolchain: toolchain.value };
  });

  async function follow(source: Source): Promise<void> {
    newest += 1;
    const turn = newest;
    running?.abort();
    running = new AbortController();
    const { signal } = running;
    settled.value = undefined;
    const isNewest = () => turn === newest;
    try {
      if (source.kind === 'text' && last) await rest(typingPause);
      if (!isNewest()) return;
      const made = await sketchOf(source, rooms);
      if (!isNewest()) return;
      sketch.value = made;
      const hash = await sketchHash(made.sketch);
      if (!isNewest()) return;
      if (last?.hash === hash && last.board === source.board) {
        settled.value = last.settled;
        return;
      }
      compiler.value ??= await rooms.compiler();
      const result = await compiler.value.compile({ sketch: made.sketch, board: source.board }, { signal });
      if (!isNewest()) return;
      last = { hash, board: source.board, settled: judge(result, hash) };
      settled.value = last.settled;
    } catch (cause) {
      if (!isNewest()) return;
      last = undefined;
      settled.value = { state: 'failed', problem: asProblem(cause) };
    }
  }

  const stop = effect(() => {
    if (started.value === 0) return;
    const source = { content: content.value, board: board.value, kind: untracked(() => project.value.kind) };
    untracked(() => void follow(source));
  });

  return {
    sketch,
    compile,
    toolchain,
    prepare: () => {
      // What goes wrong here goes wrong again with the first sketch, and is told then.
      rooms.compiler().then(
        (opened) => {
          compiler.value ??= opened;
          opened.prepare(board.peek());
        },
        () => undefined,
      );
    },
    start: () => {
      if (started.peek() === 0) started.value = 1;
    },
    retry: () => {
      // The toolchain tells that it failed a moment before the compile that waits for it does.
      if (compile.peek().state === 'failed' || toolchain.peek().state === 'failed') started.value += 1;
    },
    close: () => {
      newest += 1;
      running?.abort();
      stop();
    },
  };
}

async function sketchOf(source: Source, rooms: Rooms): Promise<BlockSketch> {
  if (source.kind === 'text') {
    return { sketch: { files: source.content as BlockSketch['sketch']['files'] }, map: [] };
  }
  return (await rooms.sketchMaker()).fromWorkspace(source.content, source.board);
}

function judge(result: CompileResult, hash: string): Settled {
  if (result.sketchHash !== hash) throw new Problem('unknown', {}, new Error('firmware of another sketch'));
  const { firmware, diagnostics } = result;
  return firmware
    ? { state: 'ready', sketchHash: hash, firmware, diagnostics }
    : { state: 'mistakes', sketchHash: hash, diagnostics };
}

export function asProblem(cause: unknown): Problem {
  return cause instanceof Problem ? cause : new Problem('unknown', {}, cause);
}

function rest(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
