import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { BoardId } from '../../../src/boards/index.ts';
import { readSketch } from '../../../src/cli/read-sketch.ts';
import { officialExamples } from '../../corpus/official-examples.ts';
import { errors, testCompiler } from './compiler.ts';

let examples: string[] = [];

beforeAll(() => {
  examples = officialExamples().flatMap(sketchFolders);
}, 300_000);

describe('Arduino’s official examples', () => {
  test('are all there to be tried', () => {
    expect(examples.length).toBeGreaterThanOrEqual(100);
  });

  test('compile, each for a board that has what it needs', async () => {
    const compiler = await testCompiler();
    const broken: string[] = [];
    for (const folder of examples) {
      const sketch = await readSketch(folder);
      const text = sketch.files.map((file) => file.text).join('\n');
      const result = await compiler.compile({ sketch, board: boardFor(text) });
      if (!result.firmware) broken.push(`${basename(folder)}: ${errors(result).join(' · ')}`);
    }
    expect(broken).toEqual([]);
  }, 120_000);
});

/** A sketch folder is one with a `.ino` of its own name. */
function sketchFolders(folder: string): string[] {
  if (existsSync(join(folder, `${basename(folder)}.ino`))) return [folder];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => sketchFolders(join(folder, entry.name)));
}

function boardFor(text: string): BoardId {
  if (/\b(Keyboard|Mouse)\b/.test(text)) return 'leonardo';
  return /\bSerial1\b/.test(text) ? 'mega' : 'uno';
}
