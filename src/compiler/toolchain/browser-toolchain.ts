import { decompress } from 'fzstd';
import { sha256 } from '../../firmware/sha256.ts';
import { Problem } from '../../locale/problem.ts';
import { openManifest, unpackedAddress } from './browser-manifest.ts';
import { alwaysNeeded, type Manifest, type PackedFile, type ProgramName } from './manifest.ts';
import type { KeptResults, Toolchain } from './toolchain.ts';
import type { ToolchainState } from './toolchain-state.ts';

/** The service worker answers requests below `toolchain/` from this cache too: see `src/app/service-worker.ts`. */
const cacheName = 'kulibin-toolchain';

/**
 * Opens the toolchain that the app's host serves, waiting for it while the host is still making it.
 * @param base address of the `toolchain/` folder
 * @throws Problem `toolchain-failed` when the host could not make it, `toolchain-unreachable` when there is neither
 * network nor an earlier copy
 */
export async function openBrowserToolchain(
  base: URL,
  tell: (state: ToolchainState) => void,
): Promise<Toolchain> {
  const shelf = await openShelf();
  const manifest = await openManifest(base, shelf, tell);
  const progress = downloadProgress(manifest, tell);
  const unpacked = (file: PackedFile) => unpack(base, shelf, file, progress);
  const programs = new Map<ProgramName, Promise<WebAssembly.Module>>();
  return {
    manifest,
    unpacked,
    program(name) {
      const module = programs.get(name) ?? compileProgram(base, shelf, manifest.programs[name], unpacked);
      programs.set(name, module);
      module.catch(() => programs.delete(name));
      return module;
    },
    kept: keptOn(base, shelf),
  };
}

/** The browser's cache, or nothing where the browser refuses one (a private window, a full disk). */
async function openShelf(): Promise<Cache | undefined> {
  return caches.open(cacheName).catch(() => undefined);
}

async function unpack(
  base: URL,
  shelf: Cache | undefined,
  file: PackedFile,
  progress: (file: PackedFile, done: number) => void,
): Promise<Uint8Array> {
  const kept = await shelf?.match(unpackedAddress(base, file));
  if (kept) {
    progress(file, file.packed);
    return new Uint8Array(await kept.arrayBuffer());
  }
  const address = new URL(file.path, base);
  const bytes = await download(address, file, progress, 'default')
    .then((packed) => checkedUnpack(packed, file))
    .catch(async (cause) => {
      if (!(cause instanceof Problem) || cause.code !== 'toolchain-damaged') throw cause;
      // The browser's own cache would give the damaged copy for ever.
      return checkedUnpack(await download(address, file, progress, 'reload'), file);
    });
  await shelf?.put(unpackedAddress(base, file), responseOf(file, bytes)).catch(() => undefined);
  return bytes;
}

/** @throws Problem `toolchain-damaged` when the bytes are not those that the manifest names */
async function checkedUnpack(packed: Uint8Array, file: PackedFile): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(file.bytes);
  try {
    decompress(packed, bytes);
  } catch (cause) {
    throw new Problem('toolchain-damaged', { file: file.path }, cause);
  }
  if ((await sha256(bytes)) !== file.sha256) throw new Problem('toolchain-damaged', { file: file.path });
  return bytes;
}

function responseOf(file: PackedFile, bytes: Uint8Array<ArrayBuffer>): Response {
  const type = file.path.includes('.wasm') ? 'application/wasm' : 'application/octet-stream';
  return new Response(bytes, { headers: { 'Content-Type': type } });
}

async function download(
  address: URL,
  file: PackedFile,
  progress: (file: PackedFile, done: number) => void,
  cache: RequestCache,
): Promise<Uint8Array> {
  const response = await fetch(address, { cache }).catch((cause) => {
    throw new Problem('toolchain-unreachable', {}, cause);
  });
  if (!response.ok || !response.body) throw new Problem('toolchain-unreachable', { status: response.status });
  const parts: Uint8Array[] = [];
  let done = 0;
  const reader = response.body.getReader();
  for (;;) {
    const read = await reader.read().catch((cause) => {
      throw new Problem('toolchain-unreachable', {}, cause);
    });
    if (read.done) break;
    parts.push(read.value);
    done += read.value.length;
    progress(file, done);
  }
  const whole = new Uint8Array(done);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/**
 * Chromium keeps the machine code of a module only when it comes by `compileStreaming` from a real response, so the
 * unpacked module is asked for over the network layer, where the service worker answers from the cache.
 */
async function compileProgram(
  base: URL,
  shelf: Cache | undefined,
  file: PackedFile,
  unpacked: (file: PackedFile) => Promise<Uint8Array>,
): Promise<WebAssembly.Module> {
  const address = unpackedAddress(base, file);
  if (!(await shelf?.match(address))) {
    const bytes = await unpacked(file);
    if (!(await shelf?.match(address))) return WebAssembly.compile(bytes.slice());
  }
  const served = await fetch(address).catch(() => undefined);
  if (served?.ok && served.headers.get('Content-Type') === 'application/wasm')
    return WebAssembly.compileStreaming(served);
  const kept = await shelf?.match(address);
  if (kept) return WebAssembly.compileStreaming(kept);
  return WebAssembly.compile((await unpacked(file)).slice());
}

function downloadProgress(manifest: Manifest, tell: (state: ToolchainState) => void) {
  const needed = [...alwaysNeeded.map((name) => manifest.programs[name]), manifest.sysroot];
  const wanted = new Map(needed.map((file) => [file.path, file]));
  const got = new Map<string, number>();
  return (file: PackedFile, done: number) => {
    wanted.set(file.path, file);
    got.set(file.path, done);
    const total = Array.from(wanted.values(), (each) => each.packed).reduce((sum, size) => sum + size, 0);
    const all = Array.from(got.values()).reduce((sum, size) => sum + size, 0);
    if (done < file.packed) tell({ state: 'downloading', done: all, total });
  };
}

function keptOn(base: URL, shelf: Cache | undefined): KeptResults {
  const address = (name: string) => new URL(`kept/${encodeURIComponent(name)}`, base);
  return {
    async get(name) {
      const response = await shelf?.match(address(name));
      return response && new Uint8Array(await response.arrayBuffer());
    },
    async put(name, bytes) {
      await shelf?.put(address(name), new Response(bytes.slice())).catch(() => undefined);
    },
  };
}
