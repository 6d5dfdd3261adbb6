/** The steps that make what the compiler needs beside itself: headers, libraries, Arduino's core, the manifest. */
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { boards } from '../boards.ts';
import type { Folders } from '../folders.ts';
import {
  type Manifest,
  type ManifestBoard,
  type ManifestFile,
  manifestFiles,
  type ProgramName,
} from '../manifest.ts';
import { keptProgram, keptVersions } from '../programs/keep.ts';
import { recipeHash } from '../recipe-hash.ts';
import type { StepWork } from '../step.ts';
import { boardArguments, warnings } from './arguments.ts';
import { commonSysroot } from './headers.ts';
import { sysrootSources } from './machine.ts';
import { tarOf, writePacked } from './packed-file.ts';

const programNames: readonly ProgramName[] = ['cc1plus', 'cc1', 'as', 'ld'];

const partRecord = (folder: string, name: string) => join(folder, `${name}.part.json`);
const readPart = (folder: string, name: string) =>
  JSON.parse(readFileSync(partRecord(folder, name), 'utf8')) as ManifestFile;

/** Packs a part into a folder and notes what the manifest will say of it. */
async function keepPart(folder: string, name: string, kind: 'wasm' | 'tar', bytes: Uint8Array) {
  mkdirSync(folder, { recursive: true });
  const file = await writePacked(folder, name, kind, bytes);
  writeFileSync(partRecord(folder, name), JSON.stringify(file));
}

const packedPrograms = (folders: Folders) => join(folders.programs, 'packed');
const parts = (folders: Folders) => folders.parts;

const packStep: StepWork = {
  name: 'pack',
  title: 'packing the programs',
  keptWith: 'programs',
  needs: ['keep'],
  async run({ folders }) {
    const folder = packedPrograms(folders);
    await Promise.all(
      programNames.map((name) => keepPart(folder, name, 'wasm', readFileSync(keptProgram(folders, name)))),
    );
  },
};

const headersStep: StepWork = {
  name: 'headers',
  title: 'gathering headers',
  keptWith: 'recipe',
  needs: ['keep'],
  async run({ folders }) {
    const sysroot = commonSysroot(sysrootSources(folders));
    await keepPart(parts(folders), 'sysroot', 'tar', tarOf(sysroot));
  },
};

const boardStep = (id: string): StepWork => ({
  name: id,
  title: `compiling Arduino's core for the ${id}`,
  keptWith: 'recipe',
  needs: ['keep'],
  async run({ folders }) {
    const tar = await new Promise<Uint8Array>((resolve, reject) => {
      const worker = new Worker(new URL('./board.worker.ts', import.meta.url), {
        workerData: { id, folders },
      });
      worker.once('message', resolve).once('error', reject);
    });
    await keepPart(parts(folders), id, 'tar', tar);
  },
});

/** `1:2.0.0+Atmel3.6.2-3` of Debian is 2.0.0 upstream. */
const packageVersion = (name: string) =>
  execFileSync('dpkg-query', ['-W', name], { encoding: 'utf8' })
    .replace(/^.*\t(\d+:)?/, '')
    .replace(/[-+~].*$/, '');

function manifestBoards(folders: Folders): Record<string, ManifestBoard> {
  const made = new Map<string, ManifestFile>();
  return Object.fromEntries(
    Object.entries(boards).map(([id, board]) => {
      const part = readPart(parts(folders), id);
      // Boards alike to the last byte share one download.
      const files = made.get(part.sha256) ?? part;
      made.set(part.sha256, files);
      return [id, { files, flash: board.flash, ram: board.ram, ...boardArguments(board) }];
    }),
  );
}

const manifestStep: StepWork = {
  name: 'manifest',
  title: 'writing the manifest',
  keptWith: 'recipe',
  needs: ['pack', 'headers', ...Object.keys(boards)],
  everyTime: true,
  async run({ folders }) {
    const program = (name: ProgramName) => readPart(packedPrograms(folders), name);
    const manifest: Manifest = {
      schema: 1,
      recipe: recipeHash(),
      versions: {
        ...keptVersions(folders),
        'avr-libc': packageVersion('avr-libc'),
        'arduino-core-avr': packageVersion('arduino-core-avr'),
      },
      programs: { cc1plus: program('cc1plus'), cc1: program('cc1'), as: program('as'), ld: program('ld') },
      sysroot: readPart(parts(folders), 'sysroot'),
      boards: manifestBoards(folders),
      warnings,
    };
    rmSync(folders.unfinished, { recursive: true, force: true });
    mkdirSync(folders.unfinished, { recursive: true });
    for (const file of manifestFiles(manifest)) {
      const home = existsSync(join(parts(folders), file.path)) ? parts(folders) : packedPrograms(folders);
      copyFileSync(join(home, file.path), join(folders.unfinished, file.path));
    }
    writeFileSync(join(folders.unfinished, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
    rmSync(folders.out, { recursive: true, force: true });
    renameSync(folders.unfinished, folders.out);
    rmSync(parts(folders), { recursive: true });
  },
};

/** After the programs: packs them, and adds what they need. */
export const sysrootSteps: readonly StepWork[] = [
  packStep,
  headersStep,
  ...Object.keys(boards).map(boardStep),
  manifestStep,
];
