import type { Library } from './compile.ts';

/**
 * Libraries out of their files' texts by path, the library's name first: `Servo/src/Servo.h`.
 */
export function librariesOf(texts: Iterable<readonly [path: string, text: string]>): Library[] {
  const libraries = new Map<string, { name: string; text: string }[]>();
  for (const [path, text] of [...texts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [library = '', ...rest] = path.split('/');
    if (rest.length === 0) continue;
    const files = libraries.get(library) ?? [];
    files.push({ name: rest.join('/'), text });
    libraries.set(library, files);
  }
  return Array.from(libraries, ([name, files]) => ({ name, files }));
}
