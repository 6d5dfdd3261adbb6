import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import type { Sketch, SketchFile } from '../sketch/sketch.ts';

const sketchEndings = ['.ino', '.pde', '.cpp', '.cc', '.cxx', '.c', '.h', '.hh', '.hpp', '.S'];

/**
 * Reads a sketch from disk: one file, or a folder as the Arduino sketch specification lays it down (the main tab is
 * the one named as the folder; `src/` is compiled with all below it).
 * @throws Error with a sentence for the terminal when there is no sketch
 */
export async function readSketch(path: string): Promise<Sketch> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new Error(`${path}: no such file or folder`);
  if (found.isFile()) return { files: [{ name: basename(path), text: await readFile(path, 'utf8') }] };
  const files = [...(await filesIn(path, '')), ...(await filesBelow(join(path, 'src'), 'src/'))];
  const main = `${basename(resolve(path))}.ino`;
  files.sort((a, b) => Number(b.name === main) - Number(a.name === main) || (a.name < b.name ? -1 : 1));
  if (!files.some((file) => /\.(ino|pde|cpp|cc|cxx|c)$/.test(file.name)))
    throw new Error(`${path}: no sketch in this folder`);
  return { files };
}

async function filesIn(folder: string, prefix: string): Promise<SketchFile[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
  const wanted = names
    .filter((name) => sketchEndings.includes(extname(name)) && !name.startsWith('.'))
    .sort();
  return Promise.all(
    wanted.map(async (name) => ({ name: prefix + name, text: await readFile(join(folder, name), 'utf8') })),
  );
}

async function filesBelow(folder: string, prefix: string): Promise<SketchFile[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const folders = entries.filter((entry) => entry.isDirectory());
  const below = await Promise.all(
    folders.map((entry) => filesBelow(join(folder, entry.name), `${prefix}${entry.name}/`)),
  );
  return [...(await filesIn(folder, prefix)), ...below.flat()];
}
