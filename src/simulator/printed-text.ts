/** Printed text is kept up to this many characters; then the oldest lines go. */
const keep = 100_000;
/** Lines go many at once, so that a flood does not cut the text on every frame. */
const slack = 25_000;

/** Text with more printed after it, cut at the start of a line when it grows too long. */
export function withPrinted(text: string, printed: string): string {
  const whole = text + printed;
  if (whole.length <= keep + slack) return whole;
  const from = whole.length - keep;
  const lineStart = whole.indexOf('\n', from - 1) + 1;
  // A single endless line has no better place to be cut.
  return whole.slice(lineStart > 0 && lineStart < whole.length ? lineStart : from);
}
