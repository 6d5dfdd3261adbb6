import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Build } from './build.ts';
import { folders } from './folders.ts';
import { givenArchive, isTakenFrom, takeArchive } from './given-archive.ts';
import { takeLock } from './lock.ts';
import { checkMachine } from './machine.ts';
import { ToolchainProblem } from './problem.ts';
import { type ToolchainStatus, writeStatus } from './status.ts';
import { steps } from './steps.ts';

/**
 * Makes the toolchain in this process, or takes it from `KULIBIN_TOOLCHAIN`, unless it is there. Only one build
 * runs in a cache: another waits for it, and finds the work done.
 * @throws ToolchainProblem
 */
export async function makeToolchain(
  signal: AbortSignal,
  onProgress: (status: ToolchainStatus) => void,
): Promise<void> {
  const places = folders();
  const archive = givenArchive();
  const isReady = () =>
    archive ? isTakenFrom(archive, places) : existsSync(join(places.out, 'manifest.json'));
  const tell = (status: ToolchainStatus) => {
    writeStatus(places.status, status);
    onProgress(status);
  };
  const began = Date.now();
  // For who watches this process only: how far the build is, is told by the one that builds.
  const onWait = (holder: number) =>
    onProgress({
      state: 'building',
      step: `waiting for another build (process ${holder})`,
      elapsed: Math.round((Date.now() - began) / 1000),
    });
  if (isReadyAsFarAsSeen(isReady)) return;
  const release = await takeLock(places.lock, { signal, onWait }).catch((error) => {
    throw explained(error, signal);
  });
  try {
    if (isReady()) return;
    if (archive) {
      tell({ state: 'building', step: `taking ${archive}` });
      await takeArchive(archive, places);
    } else {
      checkMachine(places);
      await new Build(places, steps, signal, onProgress).run();
    }
    rmSync(places.status, { force: true });
  } catch (error) {
    const problem = explained(error, signal);
    if (problem instanceof ToolchainProblem)
      tell({ state: 'failed', problem: problem.code, sentence: problem.message });
    throw problem;
  } finally {
    release();
  }
}

/** What is wrong with an archive is told by whoever holds the lock. */
function isReadyAsFarAsSeen(isReady: () => boolean): boolean {
  try {
    return isReady();
  } catch {
    return false;
  }
}

function explained(error: unknown, signal: AbortSignal): unknown {
  if (!signal.aborted) return error;
  return new ToolchainProblem(
    'interrupted',
    'The build was stopped; the next one goes on where it stopped.',
    error,
  );
}
