import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Folders } from '../folders.ts';
import { ToolchainProblem } from '../problem.ts';
import type { StepContext, StepWork } from '../step.ts';
import { correctGcc } from './corrections.ts';
import { sourcePackages } from './packages.ts';
import { entry, packageFile, sources } from './places.ts';

const isSource = (name: string) => /\.orig\.tar\.\w+$/.test(name);

/** Debian's list of sources, as a list of our own: the machine's stays as it is. */
function writeSourceLists(folder: string) {
  const parts = join(folder, 'sources.list.d');
  mkdirSync(parts, { recursive: true });
  mkdirSync(join(folder, 'lists/partial'), { recursive: true });
  mkdirSync(join(folder, 'cache/archives/partial'), { recursive: true });
  const machine = '/etc/apt/sources.list.d';
  for (const name of readdirSync(machine)) {
    const text = readFileSync(join(machine, name), 'utf8');
    writeFileSync(
      join(parts, name),
      name.endsWith('.sources') ? text.replace(/^Types:.*$/gm, 'Types: deb-src') : asSources(text),
    );
  }
  let list = '';
  try {
    list = readFileSync('/etc/apt/sources.list', 'utf8');
  } catch {
    // Newer systems have only the folder above.
  }
  writeFileSync(join(folder, 'sources.list'), asSources(list));
}

const asSources = (list: string) =>
  list
    .split('\n')
    .filter((line) => line.startsWith('deb '))
    .map((line) => line.replace('deb ', 'deb-src '))
    .join('\n');

/** GMP, MPFR and MPC: once per machine, whatever the recipe. */
async function download({ folders, run }: StepContext) {
  mkdirSync(folders.downloads, { recursive: true });
  if (readdirSync(folders.downloads).filter(isSource).length === sourcePackages.length) return;
  const apt = join(folders.work, 'apt');
  const partial = join(folders.work, 'downloading');
  writeSourceLists(apt);
  mkdirSync(partial, { recursive: true });
  const lists = [
    `Dir::Etc::SourceParts=${apt}/sources.list.d`,
    `Dir::Etc::SourceList=${apt}/sources.list`,
    `Dir::State::Lists=${apt}/lists`,
    `Dir::Cache=${apt}/cache`,
  ].flatMap((option) => ['-o', option]);
  try {
    await run('apt-get', ['-q', ...lists, 'update', '--error-on=any']);
    await run('apt-get', ['-q', ...lists, 'source', '--download-only', ...sourcePackages], { cwd: partial });
  } catch (cause) {
    throw new ToolchainProblem(
      'no-network',
      `The sources of ${sourcePackages.join(', ')} could not be downloaded from Debian: check the network and the log in ${folders.logs}.`,
      cause,
    );
  }
  for (const name of readdirSync(partial).filter(isSource)) {
    renameSync(join(partial, name), join(folders.downloads, name));
  }
}

/** Much of GCC is for other languages and tests. Some of their folders are read by its configure: those stay. */
const leftOut = {
  gcc: [
    'gcc-*/gcc/testsuite',
    ...'libstdc++-v3 libgo libphobos libsanitizer'.split(' ').map((name) => `gcc-*/${name}`),
  ],
  binutils: 'gdb gold gprofng sim'.split(' ').map((name) => `binutils-*/${name}`),
};

async function unpack(context: StepContext) {
  const { folders, run } = context;
  const unfinished = `${sources(folders)}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  const untar = (archive: string, without: readonly string[] = []) =>
    run('tar', [
      ...['-xf', archive, '-C', unfinished, '--no-same-owner', '--no-wildcards-match-slash', '--anchored'],
      ...without.map((one) => `--exclude=${one}`),
    ]);
  await Promise.all([
    untar(packageFile('gcc-12-source', /\/gcc-[^/]*\.tar\.xz$/), leftOut.gcc),
    untar(packageFile('binutils-source', /\/binutils-[^/]*\.tar\.xz$/), leftOut.binutils),
    ...archives(folders).map((archive) => untar(archive)),
  ]);
  // Debian takes GMP's manual out, yet its configure wants to make it.
  const manual = join(entry(unfinished, /^gmp-/), 'doc');
  mkdirSync(manual, { recursive: true });
  writeFileSync(join(manual, 'Makefile.in'), 'all install check clean distclean:\n\t@:\n');
  correctGcc(entry(unfinished, /^gcc-/));
  renameSync(unfinished, sources(folders));
}

const archives = (folders: Folders) =>
  readdirSync(folders.downloads)
    .filter(isSource)
    .map((name) => join(folders.downloads, basename(name)));

export const sourcesStep: StepWork = {
  name: 'sources',
  title: 'unpacking the sources of GCC and binutils',
  keptWith: 'programs',
  needs: [],
  async run(context) {
    await download(context);
    await unpack(context);
  },
};
