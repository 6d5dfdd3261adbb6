import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isAlive, type ProcessIdentity, thisProcess } from './process-identity.ts';

const askAgain = 500;

function holderOf(path: string): { text: string; identity?: ProcessIdentity } | undefined {
  try {
    const text = readFileSync(path, 'utf8');
    try {
      return { text, identity: JSON.parse(text) as ProcessIdentity };
    } catch {
      return { text };
    }
  } catch {
    return undefined;
  }
}

/** Puts a ready-written file in place, unless there is one: true if it was put there. */
function putInPlace(own: string, path: string): boolean {
  try {
    linkSync(own, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Takes a dead process's lock away, unless a living one has taken it over in this moment. */
function removeStale(path: string, seen: string) {
  const aside = `${path}.stale-${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (readFileSync(aside, 'utf8') !== seen) putInPlace(aside, path);
  rmSync(aside);
}

/**
 * Waits until no other living process holds the lock, then takes it. A lock whose process is dead is taken over.
 * @param onWait called with the holder's number each time it is found held
 * @returns releases it
 */
export async function takeLock(
  path: string,
  { signal, onWait }: { signal?: AbortSignal; onWait?: (holder: number) => void } = {},
): Promise<() => void> {
  mkdirSync(dirname(path), { recursive: true });
  const own = `${path}.${process.pid}`;
  const mine = JSON.stringify(thisProcess());
  writeFileSync(own, mine);
  try {
    while (!putInPlace(own, path)) {
      signal?.throwIfAborted();
      const holder = holderOf(path);
      if (holder?.text === mine) throw new Error('This process is building the toolchain already.');
      if (holder?.identity && isAlive(holder.identity)) {
        onWait?.(holder.identity.pid);
        await new Promise((resolve) => setTimeout(resolve, askAgain));
      } else if (holder) {
        removeStale(path, holder.text);
      }
    }
  } finally {
    rmSync(own, { force: true });
  }
  return () => {
    if (holderOf(path)?.text === mine) rmSync(path);
  };
}
