/**
 * The one way to fail. The code names a sentence in every language (`problem.<code>.what`) and what to do
 * next (`problem.<code>.next`); `details` fill its gaps; the cause is kept.
 */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: string;
  readonly details: Readonly<Record<string, string | number>>;

  constructor(code: string, details: Readonly<Record<string, string | number>> = {}, cause?: unknown) {
    super(code, { cause });
    this.code = code;
    this.details = details;
  }
}
