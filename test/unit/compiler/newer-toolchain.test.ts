import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { openManifest } from '../../../src/compiler/toolchain/browser-manifest.ts';
import { toolchainFolder } from '../../../toolchain/index.ts';

const base = new URL('https://kulibin.example/toolchain/');
const manifest = JSON.parse(readFileSync(join(toolchainFolder(), 'manifest.json'), 'utf8'));
const of = (recipe: string) => () => Response.json({ ...manifest, recipe });

/** The browser's cache as far as it is asked here. */
function emptyShelf(): Cache {
  const kept = new Map<string, Response>();
  return {
    match: async (address: URL) => kept.get(address.href)?.clone(),
    put: async (address: URL, response: Response) => void kept.set(address.href, response),
    delete: async (request: URL | Request) => kept.delete('url' in request ? request.url : request.href),
    keys: async () => [...kept.keys()].map((address) => new Request(address)),
  } as unknown as Cache;
}

const host = (answer: () => Response | Promise<Response>) => {
  const asked = vi.fn(async () => answer());
  vi.stubGlobal('fetch', asked);
  return asked;
};
const open = async (shelf: Cache) => (await openManifest(base, shelf, () => undefined)).recipe;

afterEach(() => vi.unstubAllGlobals());

test('a newer toolchain is taken up at the next start, and the kept one is used at once until then', async () => {
  const shelf = emptyShelf();
  host(of('old'));
  expect(await open(shelf)).toBe('old');
  const asked = host(of('new'));
  expect(await open(shelf)).toBe('old');
  await vi.waitFor(async () => expect(await shelf.match(new URL('newer', base))).toBeDefined());
  expect(asked).toHaveBeenCalledOnce();
  expect(await open(shelf)).toBe('new');
  host(() => Promise.reject(new TypeError('no network')));
  expect(await open(shelf)).toBe('new');
});

test('without a network the kept toolchain serves, though a newer one is known', async () => {
  const shelf = emptyShelf();
  host(of('old'));
  await open(shelf);
  host(of('new'));
  await open(shelf);
  await vi.waitFor(async () => expect(await shelf.match(new URL('newer', base))).toBeDefined());
  host(() => Promise.reject(new TypeError('no network')));
  expect(await open(shelf)).toBe('old');
});
