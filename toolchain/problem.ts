/** Why there is no toolchain; the app has words for each in both languages. */
export type ToolchainProblemCode =
  | 'wrong-machine'
  | 'packages-missing'
  | 'disk-full'
  | 'no-network'
  | 'step-failed'
  | 'interrupted'
  | 'archive-unreadable'
  | 'archive-mismatch'
  | 'archive-damaged';

/** A failure with one sentence for the person at the terminal. */
export class ToolchainProblem extends Error {
  override name = 'ToolchainProblem';
  readonly code: ToolchainProblemCode;

  constructor(code: ToolchainProblemCode, sentence: string, cause?: unknown) {
    super(sentence, { cause });
    this.code = code;
  }
}
