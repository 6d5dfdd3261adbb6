import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { CommandFailed, runCommand, tailOf } from './command.ts';
import type { Folders } from './folders.ts';
import { ToolchainProblem } from './problem.ts';
import { type StepProgress, secondsLeft } from './schedule.ts';
import { type ToolchainStatus, writeStatus } from './status.ts';
import type { Step } from './step.ts';

/** Where a step notes that it is done, with the seconds it took. */
function stamp(folders: Folders, step: Step, kind: 'done' | 'begun'): string {
  const home = step.keptWith === 'programs' ? folders.programs : folders.parts;
  return join(home, 'stamps', `${step.name}.${kind}`);
}

function note(path: string, text = '') {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

interface Running {
  readonly step: Step;
  readonly since: number;
  readonly doneBefore?: number;
}

/** Does all the steps that are not done yet, as many side by side as the machine has cores. */
export class Build {
  readonly folders: Folders;
  readonly steps: readonly Step[];
  readonly signal: AbortSignal;
  readonly onProgress: (status: ToolchainStatus) => void;
  private readonly stopOthers = new AbortController();
  private readonly began = Date.now();
  private readonly progress = new Map<string, StepProgress>();
  private readonly running = new Map<string, Running>();

  /** @param steps in an order in which each comes after those it needs */
  constructor(
    folders: Folders,
    steps: readonly Step[],
    signal: AbortSignal,
    onProgress: (status: ToolchainStatus) => void,
  ) {
    this.folders = folders;
    this.steps = steps;
    this.signal = AbortSignal.any([signal, this.stopOthers.signal]);
    this.onProgress = onProgress;
  }

  /** @throws ToolchainProblem when a step fails */
  async run(): Promise<void> {
    for (const step of this.steps) this.progress.set(step.name, this.earlier(step));
    const heartbeat = setInterval(() => this.tell(), 500);
    try {
      await this.runSteps();
    } finally {
      clearInterval(heartbeat);
    }
  }

  /** What an earlier build, or an earlier recipe with the same programs, has left. */
  private earlier(step: Step): StepProgress {
    const done = stamp(this.folders, step, 'done');
    if (step.everyTime || !existsSync(done)) return { finished: false };
    return { finished: true, taken: Number(readFileSync(done, 'utf8')) };
  }

  private isFinished(name: string): boolean {
    return this.progress.get(name)?.finished ?? false;
  }

  private async runSteps(): Promise<void> {
    const atOnce = Math.max(2, availableParallelism());
    const work = new Map<string, Promise<void>>();
    for (;;) {
      this.signal.throwIfAborted();
      const ready = this.steps.filter(
        (step) =>
          !this.isFinished(step.name) &&
          !work.has(step.name) &&
          step.needs.every((name) => this.isFinished(name)),
      );
      for (const step of ready.slice(0, atOnce - work.size)) {
        work.set(
          step.name,
          this.runStep(step).finally(() => work.delete(step.name)),
        );
      }
      if (work.size === 0) return;
      this.tell();
      try {
        await Promise.race(work.values());
      } catch (error) {
        this.stopOthers.abort();
        await Promise.allSettled(work.values());
        throw error;
      }
    }
  }

  private async runStep(step: Step): Promise<void> {
    const since = Date.now();
    const log = join(this.folders.logs, `${step.name}.log`);
    const resumed = existsSync(stamp(this.folders, step, 'begun'));
    if (!step.everyTime) note(stamp(this.folders, step, 'begun'));
    this.running.set(step.name, { step, since, doneBefore: step.done?.(this.folders) });
    try {
      await step.run({
        folders: this.folders,
        cores: availableParallelism(),
        resumed,
        run: (command, args, how) => runCommand(command, args, log, { ...how, signal: this.signal }),
      });
    } catch (error) {
      throw this.explained(error, step);
    } finally {
      this.running.delete(step.name);
    }
    const taken = (Date.now() - since) / 1000;
    this.progress.set(step.name, { finished: true, taken });
    if (!step.everyTime) {
      note(stamp(this.folders, step, 'done'), taken.toFixed(1));
      rmSync(stamp(this.folders, step, 'begun'), { force: true });
    }
  }

  private explained(error: unknown, step: Step): unknown {
    if (this.signal.aborted || error instanceof ToolchainProblem) return error;
    if (isDiskFull(error)) {
      return new ToolchainProblem(
        'disk-full',
        `The disk of ${this.folders.cache} is full: make room and start again.`,
        error,
      );
    }
    const why = error instanceof Error ? error.message : String(error);
    const log = error instanceof CommandFailed ? ` The log is ${error.log}.` : '';
    return new ToolchainProblem('step-failed', `The step "${step.title}" failed: ${why}.${log}`, error);
  }

  private tell(): void {
    const now = Date.now();
    const progress = new Map(this.progress);
    for (const { step, since, doneBefore } of this.running.values()) {
      progress.set(step.name, {
        finished: false,
        taken: (now - since) / 1000,
        done: step.done?.(this.folders),
        doneBefore,
      });
    }
    const longest = [...this.running.values()].sort((a, b) => b.step.seconds - a.step.seconds)[0];
    const finished = [...progress.values()].filter((one) => one.finished).length;
    const status: ToolchainStatus = {
      state: 'building',
      step: longest?.step.title ?? 'finishing',
      stepNumber: Math.min(finished + 1, this.steps.length),
      steps: this.steps.length,
      elapsed: Math.round((now - this.began) / 1000),
      left: Math.round(secondsLeft(this.steps, progress)),
    };
    writeStatus(this.folders.status, status);
    this.onProgress(status);
  }
}

function isDiskFull(error: unknown): boolean {
  if ((error as NodeJS.ErrnoException).code === 'ENOSPC') return true;
  return error instanceof CommandFailed && /No space left on device/.test(tailOf(error.log, 40));
}
