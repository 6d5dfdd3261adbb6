import type { Folders } from './folders.ts';

/** What a step may use. */
export interface StepContext {
  readonly folders: Folders;
  /** How many processes may run side by side. */
  readonly cores: number;
  /**
   * Runs a program, its output going to the step's log. The environment is a bare one plus `env`.
   * @throws CommandFailed when it does not end with 0
   */
  run(
    command: string,
    args: readonly string[],
    how?: { cwd?: string; env?: Record<string, string> },
  ): Promise<void>;
  /** True when the step was begun before and broken off: what it left behind may be half made. */
  readonly resumed: boolean;
}

/** A part of the build that is done once: it leaves a stamp, and is not done again for the same recipe. */
export interface StepWork {
  readonly name: string;
  /** For people: what is going on. */
  readonly title: string;
  /** Where its result is kept: with the four programs, or with what only this recipe uses. */
  readonly keptWith: 'programs' | 'recipe';
  /** Names of the steps whose results it uses. */
  readonly needs: readonly string[];
  run(context: StepContext): Promise<void>;
  /** Quick, and dependent on what may change between builds: done in each, without a stamp. */
  readonly everyTime?: boolean;
  /** How much of it is done, from 0 to 1, for steps long enough that one wants to know. */
  done?(folders: Folders): number;
}

/** A step and how long it is expected to take, which decides nothing but what people are told. */
export interface Step extends StepWork {
  /** On two cores, beside the steps that run with it. */
  readonly seconds: number;
}
