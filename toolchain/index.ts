/**
 * The toolchain's recipe: how avr-gcc, binutils and Arduino's sysroot become files that a browser can run. For
 * scripts, the development server and tests; the app itself reads only the manifest. Imports nothing of `src/`.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { folders, recipeFolder } from './folders.ts';
import { ToolchainProblem } from './problem.ts';
import { readFailure, readStatus, type ToolchainStatus } from './status.ts';

export type { BoardArguments, Manifest, ManifestBoard, ManifestFile, ProgramName } from './manifest.ts';
export { ToolchainProblem, type ToolchainProblemCode } from './problem.ts';
export { progressLine } from './progress-line.ts';
export { recipeHash } from './recipe-hash.ts';
export { readStatus, type ToolchainStatus } from './status.ts';

/** The folder with `manifest.json` and the files it names; it is there when `readStatus()` says `ready`. */
export const toolchainFolder = (): string => folders().out;

/** How often progress is told, ms. */
const interval = 500;

/**
 * Sees to it that the toolchain is there, in a process of its own so that the caller's is not held up.
 * @returns its folder
 * @throws ToolchainProblem
 */
export async function ensureToolchain({
  onProgress,
  signal,
}: {
  onProgress?: (status: ToolchainStatus) => void;
  signal?: AbortSignal;
} = {}): Promise<string> {
  const child = spawn(process.execPath, [join(recipeFolder, 'recipe.ts'), 'build'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const told: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => told.push(text));
  const tell = setInterval(() => onProgress?.(readStatus()), interval);
  const stop = () => child.kill('SIGTERM');
  signal?.addEventListener('abort', stop);
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject).once('close', resolve);
    });
    if (code === 0) return toolchainFolder();
    const failure = readFailure();
    const lastWords = told.join('').trim().split('\n').at(-1) || 'The toolchain could not be made.';
    throw new ToolchainProblem(failure?.problem ?? 'step-failed', failure?.sentence ?? lastWords);
  } finally {
    clearInterval(tell);
    signal?.removeEventListener('abort', stop);
    onProgress?.(readStatus());
  }
}
