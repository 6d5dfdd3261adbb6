import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { simulate } from '../../../src/simulator/index.ts';
import { compile } from './compiler.ts';

const corpus = fileURLToPath(new URL('../../corpus/cpp17/', import.meta.url));
const sketches = (folder: string) =>
  readdirSync(join(corpus, folder)).map((name) => [name.replace('.ino', ''), join(corpus, folder, name)] as const);

/** Compiles a sketch as the page does and runs it on the emulated Uno. @returns the lines that it printed */
async function saidByChip(path: string): Promise<string[]> {
  const { diagnostics, firmware } = await compile(readFileSync(path, 'utf8'));
  expect(diagnostics.map(({ line, severity, text }) => `${line}: ${severity}: ${text}`)).toEqual([]);
  const report = simulate({ hex: firmware?.hex ?? '', board: 'uno', forMs: 250 });
  expect(report.crash).toBeUndefined();
  return report.serial.split('\r\n');
}

describe('what students bring of C++17 compiles without a word and does in the chip what it should', () => {
  const run = promisify(execFile);
  let room = '';
  beforeAll(async () => {
    room = await mkdtemp(join(tmpdir(), 'kulibin-cpp17-'));
    await writeFile(
      join(room, 'all.h'),
      ['Arduino.h', 'algorithm', 'array', 'functional', 'numeric', 'optional'].map((name) => `#include <${name}>\n`).join(''),
    );
    await hostCompiler(join(room, 'all.h'), join(room, 'all.h.gch'));
  }, 60_000);
  afterAll(() => rm(room, { recursive: true }));

  const hostCompiler = (from: string, to: string, ...more: string[]) =>
    run('g++', ['-std=gnu++17', '-fpermissive', '-w', '-I', join(corpus, 'host'), ...more, from, '-o', to]);

  /** The same sketch by the host's own g++ with its own library: the oracle. */
  async function saidByHost(name: string, path: string): Promise<string[]> {
    const program = join(room, name);
    await hostCompiler(path, program, '-include', join(room, 'all.h'), '-x', 'c++');
    return (await run(program)).stdout.split('\r\n');
  }

  test.each([...sketches('language'), ...sketches('headers')])('%s: as by the host’s own g++', async (name, path) => {
    const [host, chip] = await Promise.all([saidByHost(name, path), saidByChip(path)]);
    expect(chip).toEqual(host);
    expect(chip.length).toBeGreaterThan(3);
  });

  test.each(sketches('chip'))('%s: as the datasheet and Arduino’s reference say', async (_, path) => {
    const [, stated = ''] = readFileSync(path, 'utf8').split('// It prints:\n');
    const lines = stated.split('\n').map((line) => line.replace(/^\/\/ /, ''));
    expect(await saidByChip(path)).toEqual(lines);
    expect(lines.length).toBeGreaterThan(3);
  });
});
