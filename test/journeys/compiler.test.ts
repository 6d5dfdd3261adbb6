import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Compiler } from '../../src/compiler/index.ts';
import { launchChromium } from '../browser/chromium.ts';
import { rendererMemory } from '../browser/memory.ts';
import { type Served, serveCompilerPage } from '../browser/serve.ts';

const blink = (delay: number) =>
  `void setup() { pinMode(13, OUTPUT); }\nvoid loop() { digitalWrite(13, HIGH); delay(${delay}); digitalWrite(13, LOW); delay(500); }`;
/** Two classes made by each, and so on to a depth: work without an error in it. */
const doubling = (
  depth: number,
) => `template <int N, long M> struct S { enum { v = S<N - 1, M * 2>::v | S<N - 1, M * 2 + 1>::v }; };
template <long M> struct S<0, M> { enum { v = 1 }; };
void setup() { Serial.print((int)S<${depth}, 0>::v); }
void loop() {}`;
/** Four thousand million classes: more work than a lifetime has. */
const endless = doubling(30);
/** Takes half a second or so, the first time. */
const slow = doubling(11);

declare global {
  interface Window {
    residentMemory(): Promise<number>;
    compilerOfC?: Compiler;
  }
}

let served: Served;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [served, browser] = await Promise.all([serveCompilerPage(), launchChromium()]);
  const context = await browser.newContext();
  page = await context.newPage();
  await page.goto(served.address);
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

describe('the compiler in a real browser', () => {
  test('makes firmware, and tells how far the toolchain is on the way', async () => {
    const states = await page.evaluate(async (text) => {
      const { openCompiler, forUno } = window.kulibin;
      const compiler = openCompiler();
      const seen: string[] = [];
      compiler.toolchain.subscribe((state) => seen.push(state.state));
      const result = await compiler.compile(forUno(text));
      compiler.dispose();
      return { seen: [...new Set(seen)], flash: result.firmware?.flash };
    }, blink(500));
    expect(states.seen).toEqual(['absent', 'downloading', 'starting', 'ready']);
    expect(states.flash?.used).toBeGreaterThan(800);
  });

  test('a second visit downloads nothing but the list of files', async () => {
    const other = await page.context().newPage();
    await other.goto(served.address);
    const asked: string[] = [];
    other.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (pathname.includes('/toolchain/') && response.ok()) asked.push(pathname);
    });
    const made = await other.evaluate(async (text) => {
      const { openCompiler, forUno } = window.kulibin;
      const compiler = openCompiler();
      const result = await compiler.compile(forUno(text));
      return result.firmware !== undefined;
    }, blink(400));
    await other.close();
    expect(made).toBe(true);
    expect(asked).toEqual(['/toolchain/manifest.json']);
  });

  test('memory stays flat over 100 compiles in one tab', async () => {
    const compile = (from: number, to: number) =>
      page.evaluate(
        async ([first, last]) => {
          const { openCompiler, forUno } = window.kulibin;
          const compiler = openCompiler();
          for (let n = first; n < last; n++) {
            const text = `void setup() {}\nvoid loop() { delay(${n}); }`;
            await compiler.compile(forUno(text));
          }
          const memory = await window.residentMemory();
          compiler.dispose();
          return memory;
        },
        [from, to] as const,
      );
    await page.exposeFunction('residentMemory', () => rendererMemory(browser));
    let workers = 0;
    page.on('worker', () => {
      workers += 1;
    });
    const few = await compile(0, 10);
    const many = await compile(0, 110);
    // One compile takes about 40 MB: were they kept, a hundred more would take gigabytes.
    expect(many - few).toBeLessThan(400_000_000);
    // One worker for each opened compiler: a new one would begin from cold.
    expect(workers).toBe(2);
  });

  test('an endless compile is ended with a clear word, and the next one works', async () => {
    const results = await page.evaluate(
      async ([hang, good]) => {
        const { openCompiler, forUno } = window.kulibin;
        const compiler = openCompiler({ timeLimit: 3000 });
        const compile = (text = '') => compiler.compile(forUno(text));
        await compile(good);
        const started = performance.now();
        const stopped = await compile(hang);
        const took = performance.now() - started;
        const next = await compile(good);
        compiler.dispose();
        return { problem: stopped.diagnostics[0]?.problem, took, next: next.firmware !== undefined };
      },
      [endless, blink(1)],
    );
    expect(results.problem).toEqual({ code: 'compile-endless', details: { seconds: 3 } });
    expect(results.took).toBeLessThan(5000);
    expect(results.next).toBe(true);
  });

  test('a compile can be cancelled, and a newer one is not kept waiting', async () => {
    const results = await page.evaluate(
      async ([hang, good]) => {
        const { openCompiler, forUno } = window.kulibin;
        const compiler = openCompiler();
        await compiler.compile(forUno(good));
        // Long enough that the compiler is deep in it.
        const signal = AbortSignal.timeout(700);
        const started = performance.now();
        const first = compiler.compile(forUno(hang), { signal }).catch((error: Error) => error.name);
        const second = await compiler.compile(forUno(good));
        const took = performance.now() - started;
        compiler.dispose();
        return { first: await first, second: second.firmware !== undefined, took };
      },
      [endless, blink(2)],
    );
    expect(results).toMatchObject({ first: 'TimeoutError', second: true });
    expect(results.took).toBeLessThan(8000);
  });

  test('what is changed during the very first compile does not make the compiler start anew', async () => {
    const other = await page.context().newPage();
    await other.goto(served.address);
    let workers = 0;
    other.on('worker', () => {
      workers += 1;
    });
    const made = await other.evaluate(
      async ([first, second]) => {
        const { openCompiler, forUno } = window.kulibin;
        const compiler = openCompiler();
        const compile = (text = '', signal?: AbortSignal) =>
          compiler.compile(forUno(text), signal && { signal });
        const change = new AbortController();
        compiler.toolchain.subscribe(({ state }) => {
          if (state === 'ready') setTimeout(() => change.abort());
        });
        const given = compile(first, change.signal).catch((error: Error) => error.name);
        const result = await compile(second);
        compiler.dispose();
        return { first: await given, second: result.firmware !== undefined };
      },
      [slow, blink(3)],
    );
    await other.close();
    expect(made).toEqual({ first: 'AbortError', second: true });
    expect(workers).toBe(1);
  });

  test('names asked for while a compile has to be ended come all the same', async () => {
    const names = await page.evaluate(
      async ([hang, good]) => {
        const { openCompiler, forUno } = window.kulibin;
        const compiler = openCompiler();
        await compiler.compile(forUno(good));
        const signal = AbortSignal.timeout(700);
        const ended = compiler.compile(forUno(hang), { signal }).catch(() => undefined);
        // The compile takes the worker first.
        await new Promise((resolve) => setTimeout(resolve));
        const outline = await compiler.outline(forUno(good));
        await ended;
        compiler.dispose();
        return outline.sketch.map(({ name }) => name);
      },
      [endless, blink(4)],
    );
    expect(names).toEqual(['setup', 'loop']);
  });

  test('a part of the toolchain that only some sketches need is told of when it cannot be fetched, and comes later', async () => {
    await page.context().route('**/toolchain/cc1.*', (route) => route.abort());
    const compiles = async () =>
      page.evaluate(async (text) => {
        const { openCompiler, forUno } = window.kulibin;
        window.compilerOfC ??= openCompiler();
        const { board, sketch } = forUno(text);
        const files = [...sketch.files, { name: 'added.c', text: 'int added(int a) { return a + 1; }' }];
        return window.compilerOfC.compile({ board, sketch: { files } }).then(
          ({ firmware }) => (firmware ? 'firmware' : 'mistakes'),
          (problem: Error & { code?: string }) => problem.code,
        );
      }, blink(5));
    expect(await compiles()).toBe('toolchain-unreachable');
    await page.context().unroute('**/toolchain/cc1.*');
    expect(await compiles()).toBe('firmware');
  });
});
