import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { expect } from 'vitest';
import { CppParser } from '../../../../src/compiler/prepare/cpp-parser.ts';
import { type Conversion, convertSketch, type Tools } from '../../../../src/sketch/from-cpp/index.ts';
import { makeSketch } from '../../../../src/sketch/node.ts';
import { officialExamples } from '../../../corpus/official-examples.ts';
import { compile } from '../../compiler/compiler.ts';
import { analogPrograms } from '../../primer/analog.ts';
import { basics } from '../../primer/basics.ts';
import { sounds } from '../../primer/sounds.ts';
import { starterKit } from '../../primer/starter-kit.ts';

/** The parser and the real compiler for the Uno. */
export async function openTools(): Promise<Tools> {
  const require = createRequire(import.meta.url);
  const parser = await CppParser.open({
    runtime: await readFile(require.resolve('web-tree-sitter/web-tree-sitter.wasm')),
    grammar: await readFile(require.resolve('tree-sitter-cpp/tree-sitter-cpp.wasm')),
  });
  return {
    parser,
    compile: async (text) => {
      const { firmware, diagnostics } = await compile(text);
      const first = diagnostics.find(({ severity }) => severity === 'error');
      return firmware ? { hex: firmware.hex } : { line: first?.line ?? 1 };
    },
  };
}

/** The blocks of a sketch, none of which is C++, and the sketch that they make; its firmware is the same. */
export async function wholly(tools: Tools, sketch: string): Promise<Conversion & { readonly json: string }> {
  const conversion = await convertSketch(sketch, 'uno', tools);
  const json = JSON.stringify(conversion.workspace);
  expect(json, conversion.text).not.toMatch(/"cpp_(?:statement|value|global|below)"/);
  const firmware = await tools.compile(sketch);
  expect(firmware).toHaveProperty('hex');
  expect(await tools.compile(conversion.text)).toEqual(firmware);
  return { ...conversion, json };
}

export interface Named {
  readonly name: string;
  readonly text: string;
}

/** The sketches that the blocks of the primer's programs make. */
export function primerSketches(): Named[] {
  return [...basics, ...sounds, ...analogPrograms, ...starterKit]
    .filter(({ board = 'uno' }) => board === 'uno')
    .map(({ original, blocks }) => ({
      name: basename(original),
      text: makeSketch(blocks, 'uno').sketch.files[0]?.text ?? '',
    }));
}

/** Arduino's own examples of one tab. */
export function exampleSketches(): Named[] {
  const [examples = ''] = officialExamples();
  const paths = readdirSync(examples, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ino'))
    .map((path) => join(examples, path))
    .filter(
      (path) => readdirSync(dirname(path)).filter((name) => /\.(?:ino|h|c|cpp)$/.test(name)).length === 1,
    );
  return paths.toSorted().map((path) => ({ name: basename(path, '.ino'), text: readFileSync(path, 'utf8') }));
}

/** The sketches of our own gallery. */
export function gallerySketches(): Named[] {
  const folder = new URL('../../../../curriculum/examples/', import.meta.url);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ino'))
    .toSorted()
    .map((path) => ({ name: path, text: readFileSync(new URL(path, folder), 'utf8') }));
}
