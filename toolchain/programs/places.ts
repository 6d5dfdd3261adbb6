import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Folders } from '../folders.ts';

/** Every file of an installed package. */
export const packageFiles = (...names: string[]): string[] =>
  execFileSync('dpkg', ['-L', ...names], { encoding: 'utf8' })
    .split('\n')
    .filter(Boolean);

/** The one file of a package that matches. @throws {Error} if there is none */
export function packageFile(name: string, pattern: RegExp): string {
  const found = packageFiles(name).find((path) => pattern.test(path));
  if (!found) throw new Error(`The package ${name} holds no file like ${pattern}.`);
  return found;
}

/** The one entry of a folder whose name matches. @throws {Error} if there is none */
export function entry(folder: string, pattern: RegExp): string {
  const found = readdirSync(folder).find((name) => pattern.test(name));
  if (!found) throw new Error(`${folder} holds nothing like ${pattern}.`);
  return join(folder, found);
}

export const sources = (folders: Folders) => join(folders.work, 'sources');
export const tools = (folders: Folders) => join(folders.work, 'tools');
export const sysroot = (folders: Folders) => join(folders.work, 'wasi');
/** Where GMP, MPFR and MPC are installed for GCC to find. */
export const numbers = (folders: Folders) => join(folders.work, 'numbers');
export const build = (folders: Folders, part: string) => join(folders.work, 'build', part);

/** The source folder of one part. */
export const source = (folders: Folders, part: 'gcc' | 'binutils' | 'gmp' | 'mpfr' | 'mpc') =>
  entry(sources(folders), new RegExp(`^${part}-[\\d.]+$`));

export const wasiHeaders = () => dirname(packageFile('wasi-libc', /include.*\/stdio\.h$/));
