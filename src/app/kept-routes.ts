/** https://w3c.github.io/ServiceWorker/#dom-installevent-addroutes: Chromium has it from 123. */
export interface RoutedInstall extends ExtendableEvent {
  addRoutes?(rules: readonly Rule[]): Promise<void>;
}

interface Rule {
  readonly condition: Condition;
  readonly source: { readonly cacheName: string };
}
type Condition = { readonly urlPattern: string } | { readonly or: readonly Condition[] };

/**
 * Routes by which the browser itself takes what is kept from its caches, and asks the network for what is not there.
 * Without them a browser just started would first start the service worker, and then hand it each request.
 * @param caches patterns of addresses by the name of the cache that holds them
 */
export function routesToCaches(caches: Readonly<Record<string, readonly string[]>>): readonly Rule[] {
  return Object.entries(caches).map(([cacheName, addresses]) => ({
    condition: { or: addresses.map((urlPattern) => ({ urlPattern })) },
    source: { cacheName },
  }));
}
