import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { folders } from './folders.ts';
import type { ToolchainProblemCode } from './problem.ts';
import { isAlive, type ProcessIdentity, thisProcess } from './process-identity.ts';

/** How far the toolchain is. */
export interface ToolchainStatus {
  readonly state: 'ready' | 'building' | 'failed' | 'absent';
  /** What is going on, for people. */
  readonly step?: string;
  /** Counted from 1. */
  readonly stepNumber?: number;
  readonly steps?: number;
  /** Seconds. */
  readonly elapsed?: number;
  readonly left?: number;
  readonly problem?: ToolchainProblemCode;
  /** The problem as a sentence. */
  readonly sentence?: string;
}

type WrittenStatus = ToolchainStatus & { readonly by: ProcessIdentity };

export function writeStatus(path: string, status: ToolchainStatus): void {
  mkdirSync(dirname(path), { recursive: true });
  const written: WrittenStatus = { ...status, by: thisProcess() };
  // Several processes may tell at once: each puts its own words in place whole.
  const own = `${path}.${process.pid}`;
  writeFileSync(own, JSON.stringify(written));
  renameSync(own, path);
}

function readWritten(path: string): WrittenStatus | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as WrittenStatus;
  } catch {
    return undefined;
  }
}

/** How the last build that failed ended, be there an older result or not. */
export function readFailure(): ToolchainStatus | undefined {
  const written = readWritten(folders().status);
  return written?.state === 'failed' ? written : undefined;
}

/** Tells how far this checkout's toolchain is, without changing anything. */
export function readStatus(): ToolchainStatus {
  const { out, status } = folders();
  if (existsSync(join(out, 'manifest.json'))) return { state: 'ready' };
  const written = readWritten(status);
  if (!written) return { state: 'absent' };
  const { by, ...told } = written;
  if (told.state !== 'building') return told.state === 'failed' ? told : { state: 'absent' };
  if (isAlive(by)) return told;
  return {
    ...told,
    state: 'failed',
    problem: 'interrupted',
    sentence: 'The build was broken off; the next one goes on where it stopped.',
  };
}
