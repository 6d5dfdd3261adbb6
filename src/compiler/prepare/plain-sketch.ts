/** What is not code: comments, texts, letters. */
const noCode = /\/\/.*|\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g;
/** Where braces may stand for something else: directives, lines that go on, raw texts, `1'000`, `<%` for `{`. */
const unclear = /^\s*#(?!\s*include\b)|\\$|R"|[\da-f]'|<%|%>/im;
const known = /\bvoid\s+(?:setup|loop)\s*\(\s*(?:void)?\s*\)\s*$/;

/**
 * Whether `setup` and `loop` are a sketch's only functions. `Arduino.h` declares those two, so that it needs no
 * prototypes and no parser, which takes its time to load. What is not plain to see counts as more functions.
 */
export function hasOnlySetupAndLoop(source: string): boolean {
  if (unclear.test(source)) return false;
  let outside = '';
  let depth = 0;
  for (const letter of source.replace(noCode, ' ')) {
    if (letter === '}') depth -= 1;
    if (depth < 0) return false;
    if (depth === 0) outside += letter;
    if (letter === '{') depth += 1;
  }
  const bodiless = outside.split('{}');
  return depth === 0 && bodiless.slice(0, -1).every((text) => known.test(text));
}
