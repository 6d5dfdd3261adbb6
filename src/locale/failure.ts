import { Problem } from './problem.ts';

/** What a worker answers with where it would throw: an error loses its code on the way out of a worker. */
export interface Failure {
  readonly code: string;
  readonly details: Readonly<Record<string, string | number>>;
  readonly cause: string;
}

/** @param code of what is not a `Problem` */
export function failureOf(error: unknown, code = 'unknown'): Failure {
  const cause = String(error instanceof Error ? (error.cause ?? error.stack) : error);
  return error instanceof Problem
    ? { code: error.code, details: error.details, cause }
    : { code, details: {}, cause };
}

/** What the page throws of it. */
export function problemOf({ code, details, cause }: Failure): Problem {
  return new Problem(code, details, cause);
}
