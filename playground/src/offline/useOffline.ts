/// <reference types="vite/client" />
import { useEffect, useState } from 'react';
import { ACTIVATE } from './messages';

/** Whether the page opens without a network, and what takes a new version over. */
export interface Offline {
  readonly ready: boolean;
  /** Takes the new version that waits: the page begins anew. `undefined` where none waits. */
  readonly update: (() => void) | undefined;
}

/** How often an open page asks for a new version, in ms. */
const EACH_HOUR = 3_600_000;

/** Keeps the page in the browser, once it has loaded. Without `enabled`, or where a browser cannot, nothing happens. */
export function useOffline(enabled: boolean): Offline {
  const [ready, setReady] = useState(false);
  const [waiting, setWaiting] = useState<ServiceWorker>();

  useEffect(() => {
    // While the page is being worked on, its files change under it.
    if (!enabled || !import.meta.env.PROD || !('serviceWorker' in navigator)) return undefined;
    const ended = new AbortController();
    const { signal } = ended;
    const begin = (): void => {
      keep(signal, setReady, setWaiting).catch(() => {
        // A browser that keeps nothing shows the page all the same; the next visit tries again.
      });
    };
    if (document.readyState === 'complete') begin();
    else window.addEventListener('load', begin, { once: true, signal });
    return () => ended.abort();
  }, [enabled]);

  const update = (): void => {
    // Only the tab that asked begins anew; others go on with what they have.
    navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true });
    waiting?.postMessage(ACTIVATE);
  };
  return { ready, update: waiting === undefined ? undefined : update };
}

async function keep(
  signal: AbortSignal,
  onReady: (ready: boolean) => void,
  onWaiting: (worker: ServiceWorker | undefined) => void,
): Promise<void> {
  const container = navigator.serviceWorker;
  const registration: ServiceWorkerRegistration | undefined = await container.register('./sw.js', {
    scope: './',
    updateViaCache: 'none',
  });
  // What blocks service workers from outside the page may answer with nothing.
  if (registration === undefined || signal.aborted) return;
  const look = (): void => {
    onReady(registration.active !== null);
    // Without a version in charge, the one that waits is the first: it takes over by itself.
    onWaiting((container.controller !== null && registration.waiting) || undefined);
  };
  const follow = (worker: ServiceWorker | null): void => worker?.addEventListener('statechange', look, { signal });
  look();
  follow(registration.installing);
  // Another tab may take it over.
  follow(registration.waiting);
  registration.addEventListener('updatefound', () => follow(registration.installing), { signal });
  const timer = setInterval(() => {
    if (document.visibilityState === 'visible') registration.update().catch(() => undefined);
  }, EACH_HOUR);
  signal.addEventListener('abort', () => clearInterval(timer));
}
