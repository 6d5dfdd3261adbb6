import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const recipe = fileURLToPath(new URL('.', import.meta.url));

/** The four programs depend on these alone: they take ten minutes, so other changes must not remake them. */
const decidesPrograms = ['programs'];
const decidesAll = [...decidesPrograms, 'sysroot', 'c++', 'boards.ts', 'manifest.ts'];

function hashOf(places: readonly string[]): string {
  const hash = createHash('sha256');
  for (const place of places) {
    const folder = join(recipe, place);
    const files = place.endsWith('.ts')
      ? ['']
      : readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
          .sort();
    for (const file of files) {
      hash
        .update(`${place}${file}\0`)
        .update(readFileSync(join(folder, file)))
        .update('\0');
    }
  }
  return hash.digest('hex').slice(0, 16);
}

let all: string | undefined;
let programs: string | undefined;

/**
 * Names what the recipe makes: a hash of the files that decide it. Debian's package versions are not in it, so
 * that every checkout on a machine finds the same result; the manifest tells the versions used.
 */
export function recipeHash(): string {
  all ??= hashOf(decidesAll);
  return all;
}

/** The same for the four programs alone. */
export function programsHash(): string {
  programs ??= hashOf(decidesPrograms);
  return programs;
}
