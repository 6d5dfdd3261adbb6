import { Problem } from '../locale/problem.ts';

/** For `catch`: a quiet port, in the middle of a talk, means the problem `code`; anything else stays itself. */
export function silenceIs(code: string): (cause: unknown) => never {
  return (cause) => {
    throw cause instanceof Problem && cause.code === 'port-quiet' ? new Problem(code, {}, cause) : cause;
  };
}
