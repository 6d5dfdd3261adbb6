import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { decompress } from 'fzstd';
import { parseTar } from 'nanotar';
import type { Folders } from './folders.ts';
import { type Manifest, type ManifestFile, manifestFiles } from './manifest.ts';
import { ToolchainProblem } from './problem.ts';
import { recipeHash } from './recipe-hash.ts';
import { sha256 } from './sysroot/packed-file.ts';

const isAddress = (place: string) => /^https?:\/\//.test(place);

/** The archive that `KULIBIN_TOOLCHAIN` names, if it names one. */
export const givenArchive = () => process.env.KULIBIN_TOOLCHAIN || undefined;

/** Tells one state of a file from another; an address is taken to stay the same. */
function identity(place: string): string {
  if (isAddress(place)) return place;
  try {
    const { mtimeMs, size } = statSync(place);
    return `${resolve(place)} ${size} ${mtimeMs}`;
  } catch (cause) {
    throw new ToolchainProblem(
      'archive-unreadable',
      `KULIBIN_TOOLCHAIN names ${place}, which cannot be read.`,
      cause,
    );
  }
}

const record = (folders: Folders) => join(folders.recipe, 'given');

/** True if the toolchain in the cache is the one that this archive holds. */
export function isTakenFrom(place: string, folders: Folders): boolean {
  try {
    return readFileSync(record(folders), 'utf8') === identity(place) && statSync(folders.out).isDirectory();
  } catch (error) {
    if (error instanceof ToolchainProblem) throw error;
    return false;
  }
}

async function bytesOf(place: string): Promise<Uint8Array> {
  try {
    if (!isAddress(place)) return readFileSync(place);
    const answer = await fetch(place);
    if (!answer.ok) throw new Error(`the server answered ${answer.status}`);
    return new Uint8Array(await answer.arrayBuffer());
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ToolchainProblem(
      'archive-unreadable',
      `The toolchain ${place} could not be read: ${why}.`,
      cause,
    );
  }
}

/**
 * Takes the toolchain from a packed archive in place of building it, after checking every byte.
 * @throws ToolchainProblem `archive-unreadable`, `archive-damaged` or `archive-mismatch`
 */
export async function takeArchive(place: string, folders: Folders): Promise<void> {
  const from = identity(place);
  const archive = await bytesOf(place);
  const expected = process.env.KULIBIN_TOOLCHAIN_SHA256?.toLowerCase();
  const actual = createHash('sha256').update(archive).digest('hex');
  if (expected && expected !== actual) {
    throw damaged(place, `its SHA-256 is ${actual}, not ${expected}`);
  }
  const files = filesIn(archive, place);
  const manifest = manifestIn(files, place);
  for (const file of manifestFiles(manifest)) check(file, files, place);

  rmSync(folders.unfinished, { recursive: true, force: true });
  mkdirSync(folders.unfinished, { recursive: true });
  for (const name of ['manifest.json', ...manifestFiles(manifest).map((file) => file.path)]) {
    writeFileSync(join(folders.unfinished, name), files.get(name) ?? new Uint8Array());
  }
  rmSync(folders.out, { recursive: true, force: true });
  renameSync(folders.unfinished, folders.out);
  writeFileSync(record(folders), from);
}

const damaged = (place: string, why: string) =>
  new ToolchainProblem('archive-damaged', `The toolchain ${place} is refused: ${why}.`);

function filesIn(archive: Uint8Array, place: string): Map<string, Uint8Array> {
  try {
    // nanotar reads the whole buffer behind a view, so give it one of its own.
    const entries = parseTar(archive.slice());
    return new Map(entries.map((entry) => [entry.name.replace(/^\.\//, ''), entry.data ?? new Uint8Array()]));
  } catch {
    throw damaged(place, 'it is not a tar archive');
  }
}

function manifestIn(files: ReadonlyMap<string, Uint8Array>, place: string): Manifest {
  const bytes = files.get('manifest.json');
  if (!bytes) throw damaged(place, 'it holds no manifest');
  let manifest: Manifest;
  try {
    manifest = JSON.parse(Buffer.from(bytes).toString('utf8')) as Manifest;
    manifestFiles(manifest);
  } catch {
    throw damaged(place, 'its manifest cannot be read');
  }
  if (manifest.schema !== 1 || manifest.recipe !== recipeHash()) {
    throw new ToolchainProblem(
      'archive-mismatch',
      `The toolchain ${place} is refused: it was made by the recipe ${manifest.recipe}, and this checkout needs ${recipeHash()}.`,
    );
  }
  return manifest;
}

function check(file: ManifestFile, files: ReadonlyMap<string, Uint8Array>, place: string) {
  if (!/^[\w+.-]+$/.test(file.path)) throw damaged(place, `"${file.path}" is no name for a file`);
  const packed = files.get(file.path);
  if (!packed) throw damaged(place, `${file.path} is missing`);
  if (packed.length !== file.packed) throw damaged(place, `${file.path} has the wrong length`);
  let unpacked: Uint8Array;
  try {
    unpacked = decompress(packed);
  } catch {
    throw damaged(place, `${file.path} cannot be unpacked`);
  }
  if (sha256(unpacked) !== file.sha256) throw damaged(place, `${file.path} does not match its hash`);
}
