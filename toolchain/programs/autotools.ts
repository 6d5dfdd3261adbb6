import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { StepContext } from '../step.ts';
import { wasiEnvironment } from './wasi-tools.ts';

/** What programs of the build itself are made with; without `MAKEINFO` manuals would be made too. */
export const makeSettings = ['CC_FOR_BUILD=gcc', 'CXX_FOR_BUILD=g++', 'MAKEINFO=true'];

/**
 * Configures a part in its own folder. A Makefile is the last thing that configure writes: a folder without one
 * was broken off and is begun again.
 */
export async function configure(
  { run, folders }: StepContext,
  source: string,
  folder: string,
  options: readonly string[],
): Promise<void> {
  if (existsSync(join(folder, 'Makefile'))) return;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await run(join(source, 'configure'), options, { cwd: folder, env: wasiEnvironment(folders) });
}

/** Makes targets, in the order given where nothing else decides it. */
export async function make(context: StepContext, folder: string, targets: readonly string[]): Promise<void> {
  if (context.resumed) dropUnfinished(folder);
  await context.run('make', [`-j${context.cores}`, ...makeSettings, ...targets], {
    cwd: folder,
    env: wasiEnvironment(context.folders),
  });
}

/** A build that was killed may leave its newest objects half written. */
function dropUnfinished(folder: string) {
  const objects = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(o|a|lo|la)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, written: statSync(path).mtimeMs }));
  const last = Math.max(...objects.map((object) => object.written));
  for (const { path, written } of objects) {
    if (written > last - 5000) rmSync(path);
  }
}

/** The machine's name for itself, for configure. */
export const buildMachine = () =>
  process.arch === 'arm64' ? 'aarch64-unknown-linux-gnu' : 'x86_64-pc-linux-gnu';

export const forWasi = () => ['--host=wasm32-wasi', `--build=${buildMachine()}`];
