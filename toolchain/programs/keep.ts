import { copyFileSync, cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Folders } from '../folders.ts';
import type { ProgramName } from '../manifest.ts';
import type { StepWork } from '../step.ts';
import { build, source } from './places.ts';

/** What is kept of the programs' build, in `<cache>/programs-<hash>/`. */
export interface KeptPrograms {
  readonly gcc: string;
  readonly binutils: string;
}

export const keptProgram = (folders: Folders, name: ProgramName) =>
  join(folders.programs, 'files', `${name}.wasm`);
/** The compiler's own headers, under the names that they are installed by. */
export const keptHeaders = (folders: Folders) => join(folders.programs, 'files/headers');
export const keptLinkerScripts = (folders: Folders) => join(folders.programs, 'files/ldscripts');

/** Versions of what was built. */
export const keptVersions = (folders: Folders): KeptPrograms =>
  JSON.parse(readFileSync(join(folders.programs, 'files/versions.json'), 'utf8')) as KeptPrograms;

const made = (folders: Folders): Readonly<Record<ProgramName, string>> => ({
  cc1plus: join(build(folders, 'gcc'), 'gcc/cc1plus'),
  cc1: join(build(folders, 'gcc'), 'gcc/cc1'),
  as: join(build(folders, 'binutils'), 'gas/as-new'),
  ld: join(build(folders, 'binutils'), 'ld/ld-new'),
});

/** As GCC's `make install` does for AVR (its Makefile.in, config/avr/t-avr). */
const headers: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    'float iso646 stdalign stdarg stdatomic stdbool stddef stdint-gcc stdnoreturn tgmath varargs'
      .split(' ')
      .map((name) => [`${name}.h`, `ginclude/${name}.h`]),
  ),
  'limits.h': 'glimits.h',
  'stdint.h': 'ginclude/stdint-wrap.h',
  'stdfix.h': 'config/avr/stdfix.h',
  'stdfix-gcc.h': 'ginclude/stdfix.h',
};

const versionOf = (folder: string) => basename(folder).replace(/^[a-z]+-/, '');

export const keepStep: StepWork = {
  name: 'keep',
  title: 'keeping the programs',
  keptWith: 'programs',
  needs: ['gcc', 'binutils'],
  async run({ folders }) {
    const files = join(folders.programs, 'files');
    const unfinished = `${files}.unfinished`;
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { recursive: true });
    for (const [name, path] of Object.entries(made(folders))) {
      copyFileSync(path, join(unfinished, `${name}.wasm`));
    }
    const gcc = source(folders, 'gcc');
    mkdirSync(join(unfinished, 'headers'));
    for (const [name, path] of Object.entries(headers)) {
      copyFileSync(join(gcc, 'gcc', path), join(unfinished, 'headers', name));
    }
    cpSync(join(build(folders, 'binutils'), 'ld/ldscripts'), join(unfinished, 'ldscripts'), {
      recursive: true,
    });
    const versions: KeptPrograms = { gcc: versionOf(gcc), binutils: versionOf(source(folders, 'binutils')) };
    writeFileSync(join(unfinished, 'versions.json'), JSON.stringify(versions));
    rmSync(files, { recursive: true, force: true });
    renameSync(unfinished, files);
    rmSync(folders.work, { recursive: true });
  },
};
