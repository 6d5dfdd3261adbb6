import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { simulate } from '../../../src/simulator/index.ts';
import { compile } from './compiler.ts';

const corpus = fileURLToPath(new URL('../../corpus/cpp17/', import.meta.url));

/**
 * What each sketch must print stands under it: in `language/` and `headers/` as the host's own g++ has it
 * (`corpus/cpp17/record.ts`), in `chip/` by the datasheet and Arduino's reference.
 */
const sketches = ['language', 'headers', 'chip'].flatMap((folder) =>
  readdirSync(join(corpus, folder)).map((name) => {
    const [source = '', stated = ''] = readFileSync(join(corpus, folder, name), 'utf8').split(
      '// It prints:\n',
    );
    return [`${folder}/${name}`, source, stated.replace(/^\/\/ /gm, '')] as const;
  }),
);

describe('what students bring of C++17 compiles without a word and does in the chip what it should', () => {
  test.each(sketches)('%s', async (_, source, stated) => {
    const { diagnostics, firmware } = await compile(source);
    expect(diagnostics.map(({ line, severity, text }) => `${line}: ${severity}: ${text}`)).toEqual([]);
    const report = simulate({ hex: firmware?.hex ?? '', board: 'uno', forMs: 250 });
    expect(report.crash).toBeUndefined();
    expect(report.serial.replaceAll('\r', '')).toBe(stated);
    expect(stated.split('\n').length).toBeGreaterThan(3);
  });
});
