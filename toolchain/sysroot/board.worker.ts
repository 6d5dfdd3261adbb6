import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { boards } from '../boards.ts';
import type { Folders } from '../folders.ts';
import type { ProgramName } from '../manifest.ts';
import { keptProgram } from '../programs/keep.ts';
import { boardFiles } from './board-files.ts';
import { commonSysroot } from './headers.ts';
import { sysrootSources } from './machine.ts';
import { tarOf } from './packed-file.ts';

/** Makes one board's archive; given its name and the folders, it posts the tar. */
const { id, folders } = workerData as { id: string; folders: Folders };
const board = boards[id];
if (!board) throw new Error(`There is no board ${id}.`);
const load = (name: ProgramName) => new WebAssembly.Module(readFileSync(keptProgram(folders, name)));
const sources = sysrootSources(folders);
const programs = { cc1plus: load('cc1plus'), cc1: load('cc1'), as: load('as'), ld: load('ld') };
parentPort?.postMessage(tarOf(boardFiles(programs, board, sources, commonSysroot(sources))));
