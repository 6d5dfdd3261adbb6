import { chmodSync, copyFileSync, cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Folders, recipeFolder } from '../folders.ts';
import type { StepWork } from '../step.ts';
import { packageFiles, sysroot, tools, wasiHeaders } from './places.ts';

const own = join(recipeFolder, 'programs/wasi');

/** clang's arguments for WASI, with our stand-ins for what it lacks. */
function compilerArguments(folders: Folders): string[] {
  return [
    '--target=wasm32-wasi',
    `--sysroot=${sysroot(folders)}`,
    ...['SIGNAL', 'PROCESS_CLOCKS', 'MMAN', 'GETPID'].map((name) => `-D_WASI_EMULATED_${name}`),
    ...['-isystem', join(tools(folders), 'include')],
    ...['-include', join(tools(folders), 'include/missing.h')],
    // The result must not depend on where it was made.
    `-ffile-prefix-map=${folders.work}=.`,
    ...['-Qunused-arguments', '-w', '-Wno-implicit-function-declaration'],
  ];
}

const libraries = [
  '-lmissing',
  ...['signal', 'process-clocks', 'mman', 'getpid'].map((name) => `-lwasi-emulated-${name}`),
];

function writeTool(folders: Folders, name: string, lines: readonly string[]) {
  const path = join(tools(folders), name);
  writeFileSync(path, ['#!/bin/sh', ...lines, ''].join('\n'));
  chmodSync(path, 0o755);
}

/** A sysroot of its own, of links: clang would look into the machine's `/usr/include` as well. */
function linkSysroot(folders: Folders) {
  const root = sysroot(folders);
  rmSync(root, { recursive: true, force: true });
  const libraryFolder = join(root, 'lib/wasm32-wasi');
  mkdirSync(join(root, 'include'), { recursive: true });
  mkdirSync(libraryFolder, { recursive: true });
  symlinkSync(wasiHeaders(), join(root, 'include/wasm32-wasi'));
  const files = packageFiles('wasi-libc', 'libc++-19-dev-wasm32', 'libc++abi-19-dev-wasm32').filter((path) =>
    /\/wasm32-wasi\/[^/]+\.(a|o)$/.test(path),
  );
  // Some are installed under two names, one a link to the other.
  for (const [name, file] of new Map(files.map((path) => [basename(path), path]))) {
    symlinkSync(file, join(libraryFolder, name));
  }
}

export const wasiToolsStep: StepWork = {
  name: 'wasi-tools',
  title: 'setting up the compiler for WebAssembly',
  keptWith: 'programs',
  needs: [],
  async run({ folders, run }) {
    linkSysroot(folders);
    mkdirSync(tools(folders), { recursive: true });
    cpSync(own, join(tools(folders), 'include'), { recursive: true });
    copyFileSync(join(recipeFolder, 'programs/host-answers.site'), join(tools(folders), 'host-answers.site'));
    const all = compilerArguments(folders)
      .map((argument) => `'${argument}'`)
      .join(' ');
    writeTool(folders, 'cc', [`exec clang-19 ${all} "$@" ${libraries.join(' ')}`]);
    writeTool(folders, 'c++', [
      'before=',
      'for argument; do case $argument in',
      '# Three files of GCC use the STL after its safe-ctype.h has taken the names of <ctype.h> away.',
      '*/mapper-*.cc | */module.cc) before="-include locale" ;;',
      '# Huge functions of nothing but branches: inlined into each other they take three times as long to compile.',
      'gimple-match.cc | generic-match.cc) before=-fno-inline-functions ;;',
      'esac; done',
      `exec clang++-19 -fno-exceptions $before ${all} "$@" ${libraries.join(' ')}`,
    ]);
    // clang would run it after each of configure's thousand little links.
    writeTool(folders, 'wasm-opt', ['exit 0']);
    const object = join(folders.work, 'missing.o');
    await run('clang-19', [
      ...['--target=wasm32-wasi', `--sysroot=${sysroot(folders)}`, '-O2', '-w'],
      ...['-c', join(own, 'missing.c'), '-o', object],
    ]);
    await run('llvm-ar-19', ['rcs', join(sysroot(folders), 'lib/wasm32-wasi/libmissing.a'), object]);
  },
};

/** What configure and make must be told to build for WASI. */
export function wasiEnvironment(folders: Folders): Record<string, string> {
  const tool = tools(folders);
  return {
    PATH: `${tool}:/usr/bin:/bin:/usr/sbin:/sbin`,
    CC: join(tool, 'cc'),
    CXX: join(tool, 'c++'),
    AR: 'llvm-ar-19',
    RANLIB: 'llvm-ranlib-19',
    NM: 'llvm-nm-19',
    CFLAGS: '-O2',
    CXXFLAGS: '-O2',
    CONFIG_SITE: join(tool, 'host-answers.site'),
  };
}
