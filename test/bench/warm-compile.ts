import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { Elf } from '../../src/firmware/index.ts';
import { launchChromium } from '../browser/chromium.ts';
import { serveCompilerPage } from '../browser/serve.ts';
import { ArduinoBuilder, NativeChain } from './native-chain.ts';
import { type BenchSketch, benchSketches } from './sketches.ts';
import { median } from './statistics.ts';

export interface WarmRow {
  readonly sketch: string;
  /** Medians in ms. */
  readonly chromium: number;
  readonly native: number;
  /** Bytes of flash. */
  readonly ourSize: number;
  readonly nativeSize: number;
}

export interface BuilderRow {
  readonly chromium: number;
  readonly builder: number;
  readonly ourSize: number;
  readonly builderSize: number;
}

const warmUps = 30;
const rounds = 30;
const builderRounds = 5;

/**
 * A compile in Chromium against the native chain, turn by turn in one hour on one machine: the median of 30 after 30
 * for each sketch; and Blink against arduino-builder.
 */
export async function measureWarmCompiles(): Promise<{ rows: WarmRow[]; builder: BuilderRow }> {
  const served = await serveCompilerPage();
  const browser = await launchChromium();
  const native = new NativeChain();
  const builder = new ArduinoBuilder();
  try {
    const page = await browser.newPage();
    await page.goto(served.address);
    await page.evaluate(() => {
      window.benchmarked = window.kulibin.openCompiler();
    });
    const rows: WarmRow[] = [];
    for (const sketch of benchSketches()) rows.push(await measure(page, native, sketch));
    return { rows, builder: await againstBuilder(page, builder, benchSketches()[0]) };
  } finally {
    builder.dispose();
    native.dispose();
    await browser.close();
    await served.close();
  }
}

async function measure(page: Page, native: NativeChain, sketch: BenchSketch): Promise<WarmRow> {
  for (let n = 0; n < warmUps; n++) await compileInPage(page, sketch.text(n));
  native.compile(sketch.text(0));
  const ours: number[] = [];
  const theirs: number[] = [];
  let ourSize = 0;
  for (let n = 0; n < rounds; n++) {
    const text = sketch.text(1000 + n);
    const made = await compileInPage(page, text);
    ours.push(made.milliseconds);
    ourSize = made.flash;
    theirs.push(native.compile(text));
  }
  return {
    sketch: sketch.name,
    chromium: median(ours),
    native: median(theirs),
    ourSize,
    nativeSize: flashOf(native.elf),
  };
}

async function againstBuilder(
  page: Page,
  builder: ArduinoBuilder,
  sketch: BenchSketch | undefined,
): Promise<BuilderRow> {
  if (!sketch) throw new Error('no sketch to measure');
  builder.compile(sketch.text(0));
  const ours: number[] = [];
  const theirs: number[] = [];
  let ourSize = 0;
  for (let n = 0; n < builderRounds; n++) {
    const text = sketch.text(2000 + n);
    const made = await compileInPage(page, text);
    ours.push(made.milliseconds);
    ourSize = made.flash;
    theirs.push(builder.compile(text));
  }
  return { chromium: median(ours), builder: median(theirs), ourSize, builderSize: flashOf(builder.elf) };
}

/** A whole compile as the page sees it: from the call to the firmware, the worker's messages included. */
function compileInPage(page: Page, text: string): Promise<{ milliseconds: number; flash: number }> {
  return page.evaluate(async (code) => {
    const started = performance.now();
    const result = await window.benchmarked.compile({
      sketch: { files: [{ name: 'Sketch.ino', text: code }] },
      board: 'uno',
    });
    const milliseconds = performance.now() - started;
    if (!result.firmware) throw new Error(JSON.stringify(result.diagnostics));
    return { milliseconds, flash: result.firmware.flash.used };
  }, text);
}

function flashOf(path: string): number {
  return new Elf(readFileSync(path)).size('.text', '.data');
}

declare global {
  interface Window {
    benchmarked: import('../../src/compiler/index.ts').Compiler;
  }
}
