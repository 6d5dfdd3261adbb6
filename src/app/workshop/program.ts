import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals-core';
import type { Kit } from '../../../blocks/kit.ts';
import type { BoardId } from '../../boards/index.ts';
import type { CompileResult, Diagnostic, Library, ToolchainState } from '../../compiler/index.ts';
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
  /** Whether the newest program is being made into firmware this moment; typing is first waited out. */
  readonly isMaking: ReadonlySignal<boolean>;
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

/** What of a project decides its sketch and firmware. */
interface Source {
  readonly kind: Project['kind'];
  readonly content: object;
  readonly board: BoardId;
  readonly kit: Kit | undefined;
  readonly libraries: readonly Library[];
}
type Settled = Extract<CompileState, { state: 'ready' | 'mistakes' | 'failed' }>;

/** Follows a project: its sketch, and the firmware or the mistakes of that sketch. */
export function openProgram(project: ReadonlySignal<Project>, rooms: Rooms): Program {
  const board = computed(() => project.value.board);
  const content = computed<object>(() =>
    project.value.kind === 'text' ? project.value.files : project.value.workspace,
  );
  const kit = computed(() => (project.value.kind === 'blocks' ? project.value.kit : undefined));
  const libraries = computed(() => project.value.libraries);
  const compiler = signal<Compiling | undefined>(undefined);
  const toolchain = computed<ToolchainState>(() => compiler.value?.toolchain.value ?? { state: 'starting' });
  const sketch = signal<BlockSketch | undefined>(undefined);
  const settled = signal<Settled | undefined>(undefined);
  const started = signal(0);
  const isMaking = signal(false);
  let newest = 0;
  let running: AbortController | undefined;
  let last:
    | (Pick<Source, 'board' | 'libraries'> & { readonly hash: string; readonly settled: Settled })
    | undefined;
  /** What the sketch on show was made of, with its kit as completed. */
  let made: (Source & { readonly start: number }) | undefined;

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
    isMaking.value = false;
    const isNewest = () => turn === newest;
    try {
      if (source.kind === 'text' && last) await rest(typingPause);
      if (!isNewest()) return;
      isMaking.value = true;
      const { board, libraries } = source;
      const next = await sketchOf(source, rooms);
      if (!isNewest()) return;
      made = { ...source, kit: next.kit, start: started.peek() };
      sketch.value = next;
      const hash = await sketchHash(next.sketch);
      if (!isNewest()) return;
      if (last?.hash === hash && last.board === board && last.libraries === libraries) {
        settled.value = last.settled;
        return;
      }
      compiler.value ??= await rooms.compiler();
      const result = await compiler.value.compile({ sketch: next.sketch, board, libraries }, { signal });
      if (!isNewest()) return;
      last = { hash, board, libraries, settled: judge(result, hash) };
      settled.value = last.settled;
    } catch (cause) {
      if (!isNewest()) return;
      last = undefined;
      settled.value = { state: 'failed', problem: asProblem(cause) };
    } finally {
      if (isNewest()) isMaking.value = false;
    }
  }

  const stop = effect(() => {
    if (started.value === 0) return;
    const source: Source = {
      kind: untracked(() => project.value.kind),
      content: content.value,
      board: board.value,
      kit: kit.value,
      libraries: libraries.value,
    };
    // The project has taken up the kit that its sketch completed: that sketch is the newest.
    if (made && made.start === started.value && isSame(made, source)) return;
    untracked(() => void follow(source));
  });

  return {
    sketch,
    compile,
    isMaking,
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

function isSame(one: Source, other: Source): boolean {
  return (
    one.content === other.content &&
    one.board === other.board &&
    one.kit === other.kit &&
    one.libraries === other.libraries
  );
}

async function sketchOf(source: Source, rooms: Rooms): Promise<BlockSketch> {
  if (source.kind === 'text') {
    return { sketch: { files: source.content as BlockSketch['sketch']['files'] }, map: [] };
  }
  return (await rooms.sketchMaker()).fromWorkspace(source.content, source.board, source.kit);
}

function judge(result: CompileResult, hash: string): Settled {
  if (result.sketchHash !== hash) throw new Problem('unknown', {}, new Error('firmware of another sketch'));
  const { firmware, diagnostics } = result;
  return firmware
    ? { state: 'ready', sketchHash: hash, firmware, diagnostics }
    : { state: 'mistakes', sketchHash: hash, diagnostics };
}

export function asProblem(cause: unknown): Problem {
  if (cause instanceof Problem) return cause;
  // Told to nobody else: whoever looks into it needs the cause.
  console.error(cause);
  return new Problem('unknown', {}, cause);
}

function rest(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
