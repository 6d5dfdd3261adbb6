import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureToolchain, readStatus, recipeHash, toolchainFolder } from '../../../toolchain/index.ts';
import { packToolchain } from '../../../toolchain/pack.ts';

const kept = { ...process.env };
let folder: string;
let archive: { path: string; sha256: string };
let manifest: string;

beforeAll(() => {
  if (readStatus().state !== 'ready') throw new Error('Make the toolchain first: npm run toolchain');
  folder = mkdtempSync(join(tmpdir(), 'kulibin-pack-'));
  archive = packToolchain(folder);
  manifest = readFileSync(join(toolchainFolder(), 'manifest.json'), 'utf8');
  process.env.KULIBIN_CACHE = join(folder, 'cache');
});
afterAll(() => {
  process.env = kept;
  rmSync(folder, { recursive: true });
});

/** Makes the toolchain in the empty cache from what `KULIBIN_TOOLCHAIN` names. */
function take(place: string, sha256?: string): Promise<string> {
  rmSync(join(folder, 'cache'), { recursive: true, force: true });
  process.env.KULIBIN_TOOLCHAIN = place;
  if (sha256) process.env.KULIBIN_TOOLCHAIN_SHA256 = sha256;
  else delete process.env.KULIBIN_TOOLCHAIN_SHA256;
  return ensureToolchain();
}

function changed(change: (bytes: Buffer) => Buffer): string {
  const path = join(folder, 'changed.tar');
  writeFileSync(path, change(readFileSync(archive.path)));
  return path;
}

describe('a packed toolchain', () => {
  test('carries its hash as sha256sum writes it', () => {
    const { status } = spawnSync('sha256sum', ['-c', `${archive.path}.sha256`], { cwd: folder });
    expect(status).toBe(0);
  });

  test('is taken instead of building, as a file', async () => {
    const out = await take(archive.path, archive.sha256);
    expect(readFileSync(join(out, 'manifest.json'), 'utf8')).toBe(manifest);
    expect(readStatus()).toEqual({ state: 'ready' });
  });

  test('is taken instead of building, from an address', async () => {
    const server = createServer((_, answer) => answer.end(readFileSync(archive.path))).listen(0);
    const { port } = server.address() as AddressInfo;
    const out = await take(`http://127.0.0.1:${port}/toolchain.tar`);
    server.close();
    expect(readFileSync(join(out, 'manifest.json'), 'utf8')).toBe(manifest);
  });

  test('is refused when its hash is not the one asked for', async () => {
    await expect(take(archive.path, '0'.repeat(64))).rejects.toMatchObject({ code: 'archive-damaged' });
  });

  test('is refused when a byte of a program has changed', async () => {
    const place = changed((bytes) => {
      const middle = bytes.length >> 1;
      bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle);
      return bytes;
    });
    await expect(take(place)).rejects.toMatchObject({
      code: 'archive-damaged',
      message: expect.stringMatching(/refused/),
    });
    expect(readStatus()).toMatchObject({ state: 'failed', problem: 'archive-damaged' });
  });

  test('is refused when another recipe made it', async () => {
    const place = changed((bytes) =>
      Buffer.from(
        bytes.toString('latin1').replace(`"recipe": "${recipeHash()}"`, '"recipe": "0123456789abcdef"'),
        'latin1',
      ),
    );
    await expect(take(place)).rejects.toMatchObject({
      code: 'archive-mismatch',
      message: expect.stringContaining(recipeHash()),
    });
  });

  test('is refused when it is cut short, or is something else', async () => {
    await expect(take(changed((bytes) => bytes.subarray(0, 100_000)))).rejects.toMatchObject({
      code: 'archive-damaged',
    });
    await expect(take(changed(() => Buffer.from('not a tar')))).rejects.toMatchObject({
      code: 'archive-damaged',
    });
  });

  test('that does not match is refused on a machine that has a toolchain, too', async () => {
    await take(archive.path);
    process.env.KULIBIN_TOOLCHAIN = changed(() => Buffer.from('not a tar'));
    await expect(ensureToolchain()).rejects.toMatchObject({ code: 'archive-damaged' });
    expect(readFileSync(join(toolchainFolder(), 'manifest.json'), 'utf8')).toBe(manifest);
  });

  test('that is not there is told by its name', async () => {
    await expect(take('/nowhere/toolchain.tar')).rejects.toMatchObject({
      code: 'archive-unreadable',
      message: expect.stringContaining('/nowhere/toolchain.tar'),
    });
  });
});
