import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeLock } from '../../../toolchain/lock.ts';

let folder: string;
let lock: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kulibin-lock-'));
  lock = join(folder, 'lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Another process that takes the lock, says so, and holds it until it is told to stop. */
async function holder() {
  const script = `
    import { takeLock } from ${JSON.stringify(new URL('../../../toolchain/lock.ts', import.meta.url).href)};
    const release = await takeLock(${JSON.stringify(lock)});
    console.log('held');
    process.stdin.once('data', () => { release(); process.exit(0); });`;
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', script]);
  await new Promise((resolve) => child.stdout.once('data', resolve));
  return child;
}

test('a second build waits until the first has ended', async () => {
  const first = await holder();
  const told: number[] = [];
  const waiting = takeLock(lock, {
    onWait: (pid) => {
      told.push(pid);
      first.stdin.write('stop\n');
    },
  });
  const release = await waiting;
  expect(told).toContain(first.pid);
  expect(readFileSync(lock, 'utf8')).toContain(String(process.pid));
  release();
  expect(existsSync(lock)).toBe(false);
});

test('the lock of a build that was killed is taken over', async () => {
  const first = await holder();
  const ended = new Promise((resolve) => first.once('close', resolve));
  first.kill('SIGKILL');
  await ended;
  expect(existsSync(lock)).toBe(true);
  const release = await takeLock(lock);
  release();
});

test('a number that now belongs to another process does not keep the lock', async () => {
  writeFileSync(lock, JSON.stringify({ pid: process.ppid, started: '1' }));
  const release = await takeLock(lock);
  release();
});

test('waiting can be given up', async () => {
  const first = await holder();
  const stop = new AbortController();
  await expect(takeLock(lock, { signal: stop.signal, onWait: () => stop.abort() })).rejects.toThrow(/abort/i);
  first.kill('SIGKILL');
});
