const keepsItsPlace = /copyright|licen[cs]e|spdx|author/i;

/**
 * Takes the comments out of a C header, save those that speak of its authors and its licence, and keeps
 * every line where it was, so that the compiler's line numbers hold. Text in quotes is left alone.
 */
export function withoutComments(source: string): string {
  const parts =
    /\/\*[\s\S]*?\*\/|\/\/(?:[^\\\n]|\\[\s\S])*|"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'/g;
  const stripped = source.replace(parts, (part) => {
    if (part.startsWith('"') || part.startsWith("'") || keepsItsPlace.test(part)) return part;
    return ` ${'\n'.repeat(part.split('\n').length - 1)}`;
  });
  return stripped.replace(/[ \t]+$/gm, '');
}
