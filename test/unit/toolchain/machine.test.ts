import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { recipeHash } from '../../../toolchain/index.ts';
import { packages } from '../../../toolchain/programs/packages.ts';

const recipe = fileURLToPath(new URL('../../../toolchain/recipe.ts', import.meta.url));

let folder: string;
let cache: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kulibin-machine-'));
  chmodSync(folder, 0o755);
  cache = join(folder, 'cache');
  mkdirSync(cache);
  chmodSync(cache, 0o777);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the build behind some other command. @returns its last words, and the problem's code in the status */
function build(before: string[], env: Record<string, string> = {}) {
  const [command = process.execPath, ...args] = [...before, process.execPath, recipe, 'build'];
  const { status, stderr } = spawnSync(command, args, {
    env: { ...process.env, KULIBIN_CACHE: cache, KULIBIN_TOOLCHAIN: '', ...env },
    encoding: 'utf8',
  });
  const read = () =>
    JSON.parse(readFileSync(join(cache, recipeHash(), 'status.json'), 'utf8')) as { problem: string };
  return { status, said: stderr.trim().split('\n').at(-1), problem: read().problem };
}

const isRoot = process.getuid?.() === 0;
const asSomebody = isRoot ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] : [];

test('someone who may not install packages is told the very command that does', () => {
  // The machine has the package; its package list is asked through a program that leaves it out.
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'dpkg-query'), '#!/bin/sh\n/usr/bin/dpkg-query "$@" | grep -v " avr-libc$"\n');
  chmodSync(join(bin, 'dpkg-query'), 0o755);
  const { status, said, problem } = build(asSomebody, { PATH: `${bin}:${process.env.PATH}` });
  expect(packages).toContain('avr-libc');
  expect(said).toMatch(/sudo apt-get install --no-install-recommends avr-libc`/);
  expect(problem).toBe('packages-missing');
  expect(status).toBe(1);
});

const ownMounts = ['unshare', '--map-root-user', '--mount'];
const canMount = spawnSync(ownMounts[0] ?? '', [...ownMounts.slice(1), 'true']).status === 0;

test.skipIf(!canMount)('a disk that is too small is told before anything is begun', () => {
  const mounted =
    'mount -t tmpfs -o size=20m tmpfs "$KULIBIN_CACHE" && "$@"; cp -r "$KULIBIN_CACHE" "$0"; exit 1';
  const kept = join(folder, 'kept');
  cache = join(folder, 'small');
  mkdirSync(cache);
  const [command = '', ...args] = [
    ...ownMounts,
    'sh',
    '-c',
    mounted,
    kept,
    process.execPath,
    recipe,
    'build',
  ];
  const { stderr } = spawnSync(command, args, {
    env: { ...process.env, KULIBIN_CACHE: cache, KULIBIN_TOOLCHAIN: '' },
    encoding: 'utf8',
  });
  expect(stderr).toMatch(/0\.0 GB free and the build needs about \d\.\d GB/);
  const status = JSON.parse(readFileSync(join(kept, recipeHash(), 'status.json'), 'utf8')) as {
    problem: string;
  };
  expect(status.problem).toBe('disk-full');
});

test('a cache in a folder with a space in its name is refused with the way out', () => {
  cache = join(folder, 'my cache');
  const { said, problem } = build([]);
  expect(said).toMatch(/spaces.*KULIBIN_CACHE/);
  expect(problem).toBe('wrong-machine');
});

test('a machine of another architecture is told so, with the way out', () => {
  const pretend = "Object.defineProperty(process, 'arch', { value: 'riscv64' })";
  const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(pretend)}`;
  const { status, said, problem } = build([], { NODE_OPTIONS });
  expect(said).toMatch(/not on riscv64.*KULIBIN_TOOLCHAIN=<file or URL>/);
  expect(problem).toBe('wrong-machine');
  expect(status).toBe(1);
});
