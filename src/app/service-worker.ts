/**
 * Keeps Kulibin for use without a network. The page's files are fetched whole when a version is installed, and a new
 * version takes over only when no tab shows the old one: nothing is reloaded under a working pupil. The toolchain is
 * kept by the compiler's room in a cache of its own, which is answered from here.
 */
import { cacheNames, clientsClaim } from 'workbox-core';
import {
  addPlugins,
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  type PrecacheEntry,
  precacheAndRoute,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { type RoutedInstall, routesToCaches } from './kept-routes.ts';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: PrecacheEntry[] };

const { scope } = self.registration;
const precached: PrecacheEntry[] = self.__WB_MANIFEST;

/** The compiler's room fills it: packed files, unpacked programs under `unpacked/`, and the manifest. */
const toolchainCache = 'kulibin-toolchain';
const toolchain = new URL('toolchain/', scope).href;

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

/** The page by the address under which it is opened. Of this version alone: an older one may still serve its tabs. */
const pageCaches = 'kulibin-page-';
const pageCache = `${pageCaches}${precached.find(({ url }) => url === 'index.html')?.revision}`;
addPlugins([
  {
    async cacheDidUpdate({ request, newResponse }) {
      const { origin, pathname } = new URL(request.url);
      if (origin + pathname !== new URL('index.html', scope).href) return;
      const cache = await caches.open(pageCache);
      await cache.put(scope, newResponse.clone());
    },
  },
]);

precacheAndRoute(precached);
cleanupOutdatedCaches();

/** The full editor and its formatter are big and not for everyone: each is kept once it was asked for. */
const laterCache = 'kulibin-later';
const assets = new URL('assets/', scope).href;
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

registerRoute(new NavigationRoute(createHandlerBoundToURL('index.html')));

self.addEventListener('install', (event: RoutedInstall) => {
  const kept = precached.map(({ url }) => new URL(url, scope).href);
  event
    .addRoutes?.(
      routesToCaches({
        [pageCache]: [scope],
        [cacheNames.precache]: kept.filter((url) => url.startsWith(assets)),
        [toolchainCache]: [`${toolchain}unpacked/*`],
      }),
    )
    .catch((cause: unknown) => console.warn('Kulibin will start slower:', cause));
});

/** Other versions have other names for them. */
async function forgetOthers(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(pageCaches) && name !== pageCache);
  await Promise.all([laterCache, ...old].map((name) => caches.delete(name)));
}
self.addEventListener('activate', (event) => event.waitUntil(forgetOthers()));

// The first visit is kept at once; a later version waits until the last tab is closed.
clientsClaim();
