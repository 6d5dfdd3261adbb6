import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { programsHash, recipeHash } from './recipe-hash.ts';

/** This folder, with the recipe's own files. */
export const recipeFolder = fileURLToPath(new URL('.', import.meta.url));

/** Where everything is kept between checkouts: `KULIBIN_CACHE`, or the user's cache folder. */
export function cacheFolder(): string {
  const moved = process.env.KULIBIN_CACHE;
  if (moved) return moved;
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'kulibin', 'toolchain');
}

/** Places in the cache. */
export interface Folders {
  readonly cache: string;
  /** Upstream sources, the same for every recipe. */
  readonly downloads: string;
  /** The four programs, for one version of `programs/`. */
  readonly programs: string;
  /** Where they are built; removed when they are done. */
  readonly work: string;
  /** For one version of the whole recipe. */
  readonly recipe: string;
  /** Parts of the result, until all are there. */
  readonly parts: string;
  /** The result. */
  readonly out: string;
  /** The result while it is being put together. */
  readonly unfinished: string;
  readonly status: string;
  /** Held by the one build at a time that the cache allows. */
  readonly lock: string;
  readonly logs: string;
}

export function folders(): Folders {
  const cache = cacheFolder();
  const programs = join(cache, `programs-${programsHash()}`);
  const recipe = join(cache, recipeHash());
  return {
    cache,
    downloads: join(cache, 'downloads'),
    programs,
    work: join(programs, 'work'),
    recipe,
    parts: join(recipe, 'parts'),
    out: join(recipe, 'out'),
    unfinished: join(recipe, 'unfinished'),
    status: join(recipe, 'status.json'),
    lock: join(cache, 'lock'),
    logs: join(recipe, 'logs'),
  };
}
