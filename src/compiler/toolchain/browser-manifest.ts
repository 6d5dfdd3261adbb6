import * as v from 'valibot';
import { Problem } from '../../locale/problem.ts';
import { type Manifest, type PackedFile, readManifest } from './manifest.ts';
import type { ToolchainState } from './toolchain-state.ts';

/** While the host is still making the toolchain, ask this often, ms. */
const askAgain = 1000;

const BuildStatus = v.object({
  state: v.picklist(['ready', 'building', 'failed', 'absent']),
  step: v.optional(v.string(), ''),
  stepNumber: v.optional(v.number(), 0),
  steps: v.optional(v.number(), 0),
  elapsed: v.optional(v.number(), 0),
  left: v.optional(v.number(), 0),
});

/** Where the unpacked bytes of a file are kept. */
export const unpackedAddress = (base: URL, file: PackedFile) =>
  new URL(`unpacked/${file.path.replace(/\.zst$/, '')}`, base);

/**
 * The kept manifest at once, while the host is asked beside: a newer toolchain is taken up at the next start, as a
 * newer app is. Until then the kept one stays whole, so that losing the network loses no compiler.
 * @throws Problem as `openBrowserToolchain` does
 */
export async function openManifest(
  base: URL,
  shelf: Cache | undefined,
  tell: (state: ToolchainState) => void,
): Promise<Manifest> {
  const newer = new URL('newer', base);
  const [kept, newerKnown] = await Promise.all([keptManifest(base, shelf), shelf?.match(newer)]);
  if (kept && !newerKnown) {
    void askHost(base).then(async ({ manifest }) => {
      if (manifest && manifest.recipe !== kept.recipe) await shelf?.put(newer, new Response(''));
    });
    return kept;
  }
  const manifest = await waitForHost(base, shelf, tell);
  await forgetOld(base, shelf, manifest);
  return manifest;
}

async function keptManifest(base: URL, shelf: Cache | undefined): Promise<Manifest | undefined> {
  const kept = await shelf?.match(new URL('manifest.json', base));
  return kept && manifestIn(kept);
}

async function askHost(base: URL): Promise<{ answer?: Response; manifest?: Manifest }> {
  const answer = await fetch(new URL('manifest.json', base), { cache: 'no-cache' }).catch(() => undefined);
  const manifest = answer?.ok ? await manifestIn(answer.clone()) : undefined;
  return { ...(answer && { answer }), ...(manifest && { manifest }) };
}

/** The host's manifest, however long it takes to make; a kept one where there is no host. */
async function waitForHost(
  base: URL,
  shelf: Cache | undefined,
  tell: (state: ToolchainState) => void,
): Promise<Manifest> {
  for (;;) {
    const { answer, manifest } = await askHost(base);
    if (answer && manifest) {
      await shelf?.put(new URL('manifest.json', base), answer).catch(() => undefined);
      await shelf?.delete(new URL('newer', base));
      return manifest;
    }
    const status = await buildStatus(base);
    if (status?.state === 'failed') throw new Problem('toolchain-failed');
    if (status?.state === 'building') {
      tell({ ...status, state: 'building' });
    } else {
      const kept = await keptManifest(base, shelf);
      if (kept) return kept;
      if (!answer) throw new Problem('toolchain-unreachable');
      tell({ state: 'absent' });
    }
    await new Promise((resolve) => setTimeout(resolve, askAgain));
  }
}

/** A host without the file may answer with a page: that is no manifest. */
async function manifestIn(response: Response): Promise<Manifest | undefined> {
  try {
    return readManifest(await response.json());
  } catch {
    return undefined;
  }
}

async function buildStatus(base: URL): Promise<v.InferOutput<typeof BuildStatus> | undefined> {
  try {
    const response = await fetch(new URL('status.json', base), { cache: 'no-store' });
    return response.ok ? v.parse(BuildStatus, await response.json()) : undefined;
  } catch {
    return undefined;
  }
}

/** Files of earlier recipes are of no use to this one. */
async function forgetOld(base: URL, shelf: Cache | undefined, manifest: Manifest): Promise<void> {
  const kept = new URL('kept/', base).href;
  const files = [
    ...Object.values(manifest.programs),
    manifest.sysroot,
    ...Object.values(manifest.boards).map((board) => board.files),
  ];
  const wanted = new Set([
    new URL('manifest.json', base).href,
    ...files.map((file) => unpackedAddress(base, file).href),
  ]);
  const marker = new URL('recipe', base);
  const last = await shelf?.match(marker).then((response) => response?.text());
  if (!shelf || last === manifest.recipe) return;
  for (const request of await shelf.keys()) {
    if (wanted.has(request.url) || (last === undefined && request.url.startsWith(kept))) continue;
    await shelf.delete(request);
  }
  await shelf.put(marker, new Response(manifest.recipe)).catch(() => undefined);
}
