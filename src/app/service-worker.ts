/**
 * Keeps Kulibin for use without a network. The page's files are fetched whole when a version is installed, and a new
 * version takes over only when no tab shows the old one: nothing is reloaded under a working pupil. The toolchain is
 * kept by the compiler's room in a cache of its own, which is answered from here.
 */
import { clientsClaim } from 'workbox-core';
import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  type PrecacheEntry,
  precacheAndRoute,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: PrecacheEntry[] };

/** The compiler's room fills it: packed files, unpacked programs under `unpacked/`, and the manifest. */
const toolchainCache = 'kulibin-toolchain';
const toolchain = new URL('toolchain/', self.registration.scope).href;

/** What says which toolchain there is: the host's word comes first. */
const news = new Set([`${toolchain}manifest.json`, `${toolchain}status.json`]);

async function fromCache(request: Request): Promise<Response | undefined> {
  const cache = await caches.open(toolchainCache);
  return cache.match(request, { ignoreSearch: true });
}

/** The host's answer, or the kept one when there is no network. */
async function networkFirst(request: Request): Promise<Response> {
  try {
    const answer = await fetch(request);
    if (answer.ok) return answer;
    return (await fromCache(request)) ?? answer;
  } catch (cause) {
    const kept = await fromCache(request);
    if (kept) return kept;
    throw cause;
  }
}

/** Files of the toolchain never change under one name, so a kept one is as good as any. */
async function cacheFirst(request: Request): Promise<Response> {
  return (await fromCache(request)) ?? fetch(request);
}

registerRoute(
  ({ url, request }) => request.method === 'GET' && url.href.startsWith(toolchain),
  ({ request, url }) => (news.has(url.origin + url.pathname) ? networkFirst(request) : cacheFirst(request)),
);

precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();

/** The full editor and its formatter are big and not for everyone: each is kept once it was asked for. */
const laterCache = 'kulibin-later';
const assets = new URL('assets/', self.registration.scope).href;
registerRoute(
  ({ url, request }) => request.method === 'GET' && url.href.startsWith(assets),
  async ({ request }) => {
    const cache = await caches.open(laterCache);
    const kept = await cache.match(request);
    if (kept) return kept;
    const answer = await fetch(request);
    if (answer.ok) await cache.put(request, answer.clone()).catch(() => undefined);
    return answer;
  },
);
// Another version has other names for them.
self.addEventListener('activate', (event) => event.waitUntil(caches.delete(laterCache)));

registerRoute(new NavigationRoute(createHandlerBoundToURL('index.html')));

// The first visit is kept at once; a later version waits until the last tab is closed.
clientsClaim();
