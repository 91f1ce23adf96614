/** A file of the built page: where it stands below the page's folder, and its SHA-256 in base64. */
export interface BuiltFile {
  readonly path: string;
  readonly sha256: string;
}

/** The page itself stands at its folder: some servers send `index.html` on to there, and a page may not come that way. */
export const PAGE = '';

/** The name of the cache of one version. Pages in different folders of a server share their storage, so it has the folder. */
export function cacheName(folder: string, version: string): string {
  return `sw-eval ${folder} ${version}`;
}

/**
 * The caches of this folder that can go: all but the version that takes over and the one before it, whose files other
 * open tabs may still load.
 *
 * @param names every cache of the server, oldest first, as the browser lists them
 */
export function outdatedCaches(names: readonly string[], folder: string, version: string): string[] {
  const own = names.filter((name) => name.startsWith(cacheName(folder, '')));
  const before = own.filter((name) => name !== cacheName(folder, version));
  return before.slice(0, -1);
}

/**
 * Where a request is looked up in the cache; `undefined` where it is not this page's business: other folders, other
 * pages below this one, and what is not just read.
 */
export function lookUpAt(
  request: { readonly method: string; readonly mode: string; readonly url: string },
  folder: string,
): string | undefined {
  if (request.method !== 'GET' || !request.url.startsWith(folder)) return undefined;
  const [path = ''] = request.url.slice(folder.length).split(/[?#]/);
  if (request.mode !== 'navigate') return path === PAGE ? undefined : path;
  return path === PAGE || path === 'index.html' ? PAGE : undefined;
}
