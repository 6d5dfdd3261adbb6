import { type ReadonlySignal, signal } from '@preact/signals-core';
import * as Comlink from 'comlink';
import type { BoardId } from '../boards/board.ts';
import { type Failure, problemOf } from '../locale/failure.ts';
import { fetchMistakeWords } from '../locale/index.ts';
import { Problem } from '../locale/problem.ts';
import { sketchHash } from '../sketch/sketch.ts';
import type { CompileRequest, CompileResult } from './compile.ts';
import type { CompilerWorker } from './compiler.worker.ts';
import type { Outline } from './outline/index.ts';
import type { ToolchainState } from './toolchain/toolchain-state.ts';

/** The compiler as the page sees it. One compile runs at a time; a later call waits for the earlier. */
export interface Compiler {
  /** Whether it can compile yet, and how far it is if not. */
  readonly toolchain: ReadonlySignal<ToolchainState>;
  /** Begins to load what compiles for any board need, before the board is known. */
  open(): void;
  /** Loads what compiles for a board need, ahead of the first. Tries again after `failed`. */
  prepare(board: BoardId): void;
  /**
   * Waits for the toolchain, then compiles. A compile over the time limit is ended and gives a diagnostic with the
   * problem `compile-endless`.
   * @throws DOMException `AbortError` when the signal says so; Problem `toolchain-…` when there is no toolchain
   */
  compile(request: CompileRequest, options?: { readonly signal?: AbortSignal }): Promise<CompileResult>;
  /** The names at hand in a sketch; it waits for the toolchain, as headers come with it. */
  outline(request: Pick<CompileRequest, 'sketch' | 'libraries' | 'board'>): Promise<Outline>;
  dispose(): void;
}

export interface CompilerOptions {
  /** Address of the `toolchain/` folder. */
  readonly base?: URL;
  /** A compile longer than this is taken for endless, ms. */
  readonly timeLimit?: number;
}

/** A weak Chromebook may take seconds for its first compile, so only what can't end is ended. */
const defaultTimeLimit = 20_000;
/**
 * An aborted compile that has run for less may as well finish: starting a worker anew costs more, ms. The first of a
 * worker also makes the compiler itself run for the first time, which another worker would have to do again.
 */
const worthWaiting = { first: 5000, later: 300 };

export function openCompiler(options: CompilerOptions = {}): Compiler {
  return new WorkerCompiler(
    options.base ?? new URL('toolchain/', document.baseURI),
    options.timeLimit ?? defaultTimeLimit,
  );
}

class WorkerCompiler implements Compiler {
  readonly toolchain = signal<ToolchainState>({ state: 'absent' });
  readonly #base: URL;
  readonly #timeLimit: number;
  #worker: Worker | undefined;
  #remote: Comlink.Remote<CompilerWorker> | undefined;
  #prepared: { readonly board: BoardId; readonly done: Promise<ToolchainState> } | undefined;
  #sentAhead = false;
  /** Aborted when the worker is ended, maybe with work in hand. */
  #life = new AbortController();
  #disposed = false;
  #hasCompiled = false;
  #line: Promise<unknown> = Promise.resolve();

  constructor(base: URL, timeLimit: number) {
    this.#base = base;
    this.#timeLimit = timeLimit;
  }

  open(): void {
    if (this.#remote) return;
    const tell = this.#teller(() => this.#prepared === undefined);
    void this.#connect().open(this.#base.href, tell);
  }

  prepare(board: BoardId): void {
    void this.#ready(board);
  }

  compile(
    request: CompileRequest,
    { signal }: { readonly signal?: AbortSignal } = {},
  ): Promise<CompileResult> {
    // Without its words a mistake is told in the compiler's own.
    const words = fetchMistakeWords().catch(() => undefined);
    const turn = this.#line.then(async () => {
      const ready = this.#ready(request.board);
      const ahead = this.#sendAhead(request);
      await abortable(ready, signal);
      const result = await this.#run(request, signal, ahead);
      await words;
      return result;
    });
    this.#line = turn.catch(() => undefined);
    return turn;
  }

  async outline(request: Pick<CompileRequest, 'sketch' | 'libraries' | 'board'>): Promise<Outline> {
    const life = this.#life.signal;
    const { board, ...rest } = request;
    try {
      const asked = this.#ready(board).then(() => this.#connect().outline(rest));
      return await abortable(asked, life);
    } catch (cause) {
      // A compile that had to be ended took the worker along: another is asked.
      if (life.aborted && !this.#disposed) return this.outline(request);
      throw cause;
    }
  }

  dispose(): void {
    this.#disposed = true;
    this.#stop();
  }

  /** Resolves when the toolchain is ready for the board; while it has failed, tries again at each call. */
  async #ready(board: BoardId): Promise<void> {
    if (this.#prepared?.board !== board || this.toolchain.peek().state === 'failed') {
      this.#prepared = { board, done: this.#prepare(board) };
    }
    const state = await this.#prepared.done;
    if (state.state === 'failed') throw new Problem(state.code);
  }

  /**
   * The first request waits in the worker until all is ready: a busy page would lose time by telling it only then.
   * Later ones wait here, where they can be cancelled.
   */
  #sendAhead(request: CompileRequest): Promise<CompileResult | Failure> | undefined {
    if (this.#sentAhead || this.toolchain.peek().state === 'ready') return undefined;
    this.#sentAhead = true;
    const ahead = this.#connect().compile(request);
    ahead.catch(() => undefined);
    return ahead;
  }

  async #run(
    request: CompileRequest,
    signal: AbortSignal | undefined,
    ahead: Promise<CompileResult | Failure> | undefined,
  ): Promise<CompileResult> {
    signal?.throwIfAborted();
    const started = performance.now();
    const patience = this.#hasCompiled ? worthWaiting.later : worthWaiting.first;
    let running = true;
    const compiled = (ahead ?? this.#connect().compile(request)).finally(() => {
      running = false;
      this.#hasCompiled = true;
    });
    let endless: ReturnType<typeof setTimeout> | undefined;
    let giveUp: ReturnType<typeof setTimeout> | undefined;
    const ended = new Promise<'endless' | 'aborted'>((resolve) => {
      endless = setTimeout(() => resolve('endless'), this.#timeLimit);
      signal?.addEventListener('abort', () => {
        giveUp = setTimeout(() => resolve('aborted'), Math.max(0, started + patience - performance.now()));
      });
    });
    try {
      const outcome = await Promise.race([compiled, ended]);
      signal?.throwIfAborted();
      if (outcome === 'endless') return await endlessResult(request, this.#timeLimit);
      if (outcome === 'aborted') throw new DOMException('The compile was cancelled', 'AbortError');
      if ('code' in outcome) throw problemOf(outcome);
      return outcome;
    } finally {
      clearTimeout(endless);
      clearTimeout(giveUp);
      if (running) this.#stop();
    }
  }

  /**
   * What the worker tells on the way comes by another channel than its answer, and may come later: the answer is the
   * last word.
   */
  async #prepare(board: BoardId): Promise<ToolchainState> {
    let answered = false;
    const tell = this.#teller(() => !answered);
    const state = await this.#connect().prepare(this.#base.href, board, tell);
    answered = true;
    this.toolchain.value = state;
    return state;
  }

  #teller(isCurrent: () => boolean) {
    return Comlink.proxy((state: ToolchainState) => {
      if (isCurrent()) this.toolchain.value = state;
    });
  }

  #connect(): Comlink.Remote<CompilerWorker> {
    this.#worker ??= new Worker(new URL('./compiler.worker.ts', import.meta.url), { type: 'module' });
    this.#remote ??= Comlink.wrap<CompilerWorker>(this.#worker);
    return this.#remote;
  }

  /** A worker cannot be interrupted, only ended; the next call starts another from the browser's cache. */
  #stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#remote = undefined;
    this.#prepared = undefined;
    this.#hasCompiled = false;
    this.#life.abort();
    this.#life = new AbortController();
  }
}

async function abortable<Value>(promise: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (!signal) return promise;
  signal.throwIfAborted();
  const listening = new AbortController();
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { signal: listening.signal });
  });
  return Promise.race([promise, aborted]).finally(() => listening.abort());
}

async function endlessResult(request: CompileRequest, limit: number): Promise<CompileResult> {
  return {
    sketchHash: await sketchHash(request.sketch),
    board: request.board,
    diagnostics: [
      {
        severity: 'error',
        text: `the compiler was stopped after ${limit / 1000} s`,
        problem: { code: 'compile-endless', details: { seconds: limit / 1000 } },
      },
    ],
    timings: { total: limit, steps: {} },
  };
}
