import { type ReadonlySignal, signal } from '@preact/signals-core';

/** What the address asks for. */
export type Route = { readonly page: 'home' } | { readonly page: 'project'; readonly id: string };

/** Reads the part of an address after `#`; whatever is not understood is the first page. */
export function readRoute(hash: string): Route {
  const [, id] = /^#\/project\/([\w-]{1,64})$/.exec(hash) ?? [];
  return id === undefined ? { page: 'home' } : { page: 'project', id };
}

export function projectAddress(id: string): string {
  return `#/project/${id}`;
}

/** Follows the address of the page. */
export function followRoute(): ReadonlySignal<Route> {
  const route = signal(readRoute(location.hash));
  window.addEventListener('hashchange', () => {
    route.value = readRoute(location.hash);
  });
  return route;
}
