import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { decodeText } from '../project/read-text.ts';
import { inTabOrder, mainTab, sourceEnding, tabEnding } from '../project/sketch-files.ts';
import type { Sketch, SketchFile } from '../sketch/sketch.ts';

/**
 * Reads a sketch from disk: one file, or a folder as the Arduino sketch specification lays it down (the main tab is
 * the one named as the folder; `src/` is compiled with all below it).
 * @throws Error with a sentence for the terminal when there is no sketch
 */
export async function readSketch(path: string): Promise<Sketch> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new Error(`${path}: no such file or folder`);
  if (found.isFile()) return { files: [await readFileAs(basename(path), path)] };
  const files = [...(await filesIn(path, '')), ...(await filesBelow(join(path, 'src'), 'src/'))];
  if (!files.some((file) => /\.(ino|pde|cpp|cc|cxx|c)$/.test(file.name)))
    throw new Error(`${path}: no sketch in this folder`);
  return { files: inTabOrder(files, mainTab(files, basename(resolve(path)))) };
}

async function filesIn(folder: string, prefix: string): Promise<SketchFile[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
  const wanted = names
    .filter((name) => sourceEnding.test(name) && !name.startsWith('.'))
    // Tabs in `src/` are none: Arduino's builder leaves them where they are.
    .filter((name) => prefix === '' || !tabEnding.test(name));
  return Promise.all(wanted.map((name) => readFileAs(prefix + name, join(folder, name))));
}

async function readFileAs(name: string, path: string): Promise<SketchFile> {
  return { name, text: decodeText(await readFile(path)).text };
}

async function filesBelow(folder: string, prefix: string): Promise<SketchFile[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const folders = entries.filter((entry) => entry.isDirectory());
  const below = await Promise.all(
    folders.map((entry) => filesBelow(join(folder, entry.name), `${prefix}${entry.name}/`)),
  );
  return [...(await filesIn(folder, prefix)), ...below.flat()];
}
