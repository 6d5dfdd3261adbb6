import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Build } from '../../../toolchain/build.ts';
import { folders } from '../../../toolchain/folders.ts';
import { takeLock } from '../../../toolchain/lock.ts';
import { readStatus, type ToolchainStatus, writeStatus } from '../../../toolchain/status.ts';
import type { Step, StepContext } from '../../../toolchain/step.ts';

let cache: string;
let before: string | undefined;
beforeEach(() => {
  before = process.env.KULIBIN_CACHE;
  cache = mkdtempSync(join(tmpdir(), 'kulibin-build-'));
  process.env.KULIBIN_CACHE = cache;
});
afterEach(() => {
  if (before === undefined) delete process.env.KULIBIN_CACHE;
  else process.env.KULIBIN_CACHE = before;
  rmSync(cache, { recursive: true });
});

const journal = () => join(cache, 'journal');
const written = () => readFileSync(journal(), 'utf8').trim().split('\n');
const step = (name: string, needs: string[], run?: (context: StepContext) => Promise<void>): Step => ({
  name,
  title: `doing ${name}`,
  seconds: 1,
  needs,
  keptWith: 'programs',
  run: async (context) => {
    await run?.(context);
    appendFileSync(journal(), `${name}\n`);
  },
});
const build = (steps: Step[], onProgress: (status: ToolchainStatus) => void = () => {}) =>
  new Build(folders(), steps, new AbortController().signal, onProgress).run();

test('each step is done once, after those it needs', async () => {
  const steps = [step('a', []), step('b', ['a']), step('c', ['a']), step('d', ['b', 'c'])];
  await build(steps);
  await build(steps);
  const order = written();
  expect(order).toHaveLength(4);
  expect(order[0]).toBe('a');
  expect(order[3]).toBe('d');
});

test('a build that failed goes on at the step that failed, and the step knows', async () => {
  let isBroken = true;
  let wasResumed = false;
  const steps = [
    step('a', []),
    step('b', ['a'], async ({ run, resumed }) => {
      wasResumed = resumed;
      if (isBroken) await run('sh', ['-c', 'echo "it is not so" >&2; exit 3']);
    }),
  ];
  await expect(build(steps)).rejects.toMatchObject({
    code: 'step-failed',
    message: expect.stringMatching(/doing b.*sh ended with 3.*b\.log/),
  });
  expect(readFileSync(join(folders().logs, 'b.log'), 'utf8')).toContain('it is not so');
  expect(wasResumed).toBe(false);
  isBroken = false;
  await build(steps);
  expect(written()).toEqual(['a', 'b']);
  expect(wasResumed).toBe(true);
});

test('a full disk is told by its own code', async () => {
  const steps = [step('a', [], ({ run }) => run('sh', ['-c', 'echo x: No space left on device; exit 1']))];
  await expect(build(steps)).rejects.toMatchObject({ code: 'disk-full' });
});

test('progress tells the step, the time so far and the time left', async () => {
  const told: ToolchainStatus[] = [];
  let goOn = () => {};
  const untilToldAgain = () => new Promise<void>((resolve) => (goOn = resolve));
  await build([step('a', []), step('b', ['a'], untilToldAgain)], (status) => {
    told.push(status);
    if (told.filter(({ step: name }) => name === 'doing b').length === 3) goOn();
  });
  expect(told.at(-1)).toMatchObject({ state: 'building', step: 'doing b', stepNumber: 2, steps: 2 });
  expect(told.every(({ elapsed, left }) => Number(elapsed) >= 0 && Number(left) >= 0)).toBe(true);
});

test('a killed build takes its programs along, and its status says that it was broken off', async () => {
  const href = (file: string) => JSON.stringify(new URL(`../../../toolchain/${file}`, import.meta.url).href);
  const pid = join(cache, 'pid');
  const script = `
    import { Build } from ${href('build.ts')};
    import { folders } from ${href('folders.ts')};
    await new Build(folders(), [{
      name: 'long', title: 'taking long', seconds: 100, needs: [], keptWith: 'programs',
      run: ({ run }) => run('sh', ['-c', 'echo $$ > ${pid}; exec sleep 100']),
    }], new AbortController().signal, () => {}).run();`;
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', script], {
    stdio: 'inherit',
  });
  await expect
    .poll(() => existsSync(pid) && readFileSync(pid, 'utf8').trim(), { timeout: 10_000 })
    .toBeTruthy();
  expect(readStatus()).toMatchObject({ state: 'building', step: 'taking long' });
  const sleeper = Number(readFileSync(pid, 'utf8'));
  child.kill('SIGKILL');
  await expect.poll(() => existsSync(`/proc/${sleeper}`), { timeout: 5000 }).toBe(false);
  expect(readStatus()).toMatchObject({ state: 'failed', problem: 'interrupted' });
});

test('whoever waits for a build says so, and leaves standing what the build tells of itself', async () => {
  const release = await takeLock(folders().lock);
  writeStatus(folders().status, { state: 'building', step: 'taking long' });
  const recipe = fileURLToPath(new URL('../../../toolchain/recipe.ts', import.meta.url));
  const waiting = [1, 2].map(() => spawn(process.execPath, [recipe, 'build']));
  const ended = waiting.map((each) => once(each, 'exit'));
  await Promise.all(
    waiting.map(async ({ stderr }) => {
      for await (const words of stderr) if (String(words).includes(`(process ${process.pid})`)) return;
      throw new Error('it did not wait');
    }),
  );
  expect(readStatus()).toMatchObject({ state: 'building', step: 'taking long' });
  for (const each of waiting) each.kill();
  await Promise.all(ended);
  expect(readStatus()).toMatchObject({ state: 'building', step: 'taking long' });
  release();
});
