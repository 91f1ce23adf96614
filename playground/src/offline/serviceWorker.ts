import { type BuiltFile, cacheName, lookUpAt, outdatedCaches } from './cacheRules';
import { ACTIVATE } from './messages';
import type { WorkerScope } from './workerScope';

/* Keeps the built page in the browser, so that it opens without a network. */

/** Put in by the build: every file there is, and a name for them all together. */
declare const BUILT_FILES: readonly BuiltFile[];
declare const BUILT_VERSION: string;

const scope = self as unknown as WorkerScope;
const folder = scope.registration.scope;
const cacheOfVersion = cacheName(folder, BUILT_VERSION);

scope.addEventListener('install', (event) => event.waitUntil(takeIn()));
// Waits until the page says so: an open page goes on with the version it began with.
scope.addEventListener('message', ({ data }) => {
  if (data === ACTIVATE) void scope.skipWaiting();
});
scope.addEventListener('activate', (event) => event.waitUntil(takeOver()));
scope.addEventListener('fetch', (event) => {
  const path = lookUpAt(event.request, folder);
  if (path !== undefined) event.respondWith(answer(event.request, folder + path));
});

/** All files or none: a version that came only in part never takes over. */
async function takeIn(): Promise<void> {
  const cache = await caches.open(cacheOfVersion);
  try {
    await Promise.all(
      BUILT_FILES.map(async (file) => {
        const address = folder + file.path;
        await cache.put(address, (await known(address, file)) ?? (await fetched(address, file)));
      }),
    );
  } catch (error) {
    await caches.delete(cacheOfVersion);
    throw error;
  }
}

/** A file as an earlier version has it, where it has not changed. */
async function known(address: string, { sha256 }: BuiltFile): Promise<Response | undefined> {
  const before = await caches.match(address);
  if (before === undefined) return undefined;
  const hash = await crypto.subtle.digest('SHA-256', await before.clone().arrayBuffer());
  return btoa(String.fromCharCode(...new Uint8Array(hash))) === sha256 ? before : undefined;
}

/** A file from the server; the browser refuses it where it is not the one that was built with the others. */
async function fetched(address: string, { sha256 }: BuiltFile): Promise<Response> {
  const response = await fetch(address, { cache: 'no-cache', integrity: `sha256-${sha256}` });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response;
}

async function takeOver(): Promise<void> {
  const outdated = outdatedCaches(await caches.keys(), folder, BUILT_VERSION);
  await Promise.all(outdated.map((name) => caches.delete(name)));
  await scope.clients.claim();
}

/** What this version has kept, else what an earlier one has for tabs that began with it, else what the server has. */
async function answer(request: Request, address: string): Promise<Response> {
  const present = await caches.match(address, { cacheName: cacheOfVersion });
  return present ?? (await caches.match(address)) ?? fetch(request);
}
