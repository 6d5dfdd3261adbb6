import { type ReadonlySignal, signal } from '@preact/signals-core';
import * as v from 'valibot';

/** What works with the network off. */
export interface OfflineState {
  readonly page: boolean;
  readonly compiler: boolean;
}

/** What works, and the versions in the kept toolchain. */
export interface Kept {
  readonly offline: OfflineState;
  readonly versions: Readonly<Record<string, string>>;
}

const withVersions = v.object({ versions: v.record(v.string(), v.pipe(v.string(), v.trim())) });

export interface Offline {
  /** A newer Kulibin is fetched and takes the place of this one at the next start. */
  readonly updateReady: ReadonlySignal<boolean>;
  /**
   * Begins to keep the page. Call it when the pupil can already work: it fetches everything, and a weak line should
   * first bring what is needed now.
   */
  keep(): void;
  /** Looks what is kept now. */
  look(): Promise<Kept>;
}

/**
 * Hands the page over to the service worker, which keeps it for use without a network. Without one (an old browser,
 * a page not served securely, the development server) Kulibin works as long as there is a network.
 */
export function openOffline(): Offline {
  const updateReady = signal(false);
  let kept = false;
  function keep(): void {
    if (kept || !import.meta.env.PROD || !('serviceWorker' in navigator)) return;
    kept = true;
    register(() => {
      updateReady.value = true;
    }).catch((cause: unknown) => console.warn('Kulibin will need the network:', cause));
  }
  if (globalThis.navigator?.serviceWorker?.controller) keep();
  return { updateReady, keep, look };
}

async function register(onUpdate: () => void): Promise<void> {
  const registration = await navigator.serviceWorker.register(new URL('service-worker.js', document.baseURI));
  const tell = (worker: ServiceWorker | null) => {
    worker?.addEventListener('statechange', () => {
      // Installed while an older one runs the page: it waits until the last tab is closed.
      if (worker.state === 'installed' && navigator.serviceWorker.controller) onUpdate();
    });
  };
  if (registration.waiting && navigator.serviceWorker.controller) onUpdate();
  registration.addEventListener('updatefound', () => tell(registration.installing));
}

async function look(): Promise<Kept> {
  const page = 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null;
  const kept = 'caches' in globalThis && (await caches.has('kulibin-toolchain'));
  const shelf = kept ? await caches.open('kulibin-toolchain') : undefined;
  const manifest = await shelf?.match(new URL('toolchain/manifest.json', document.baseURI));
  const read = v.safeParse(withVersions, await manifest?.json().catch(() => undefined));
  return {
    offline: { page, compiler: manifest !== undefined },
    versions: read.success ? read.output.versions : {},
  };
}
