/** Relative paths in a text that go up at least one folder: `../a/b.js`, as written. */
export function relativePathsIn(text: string): string[] {
  return [...text.matchAll(/(?<![\w./])(?:\.\/)?\.\.(?:\/[\w.@*-]*)+/g)].map(([path]) => path);
}

/**
 * Absolute paths in a text that name a folder every machine has its own of: a home, a workspace, a temporary folder,
 * a drive. Addresses of the web are not paths.
 */
export function absolutePathsIn(text: string): string[] {
  const unix =
    /(?<![\w.:/~)\]}$-])\/(?:home|root|Users|work|workspace|mnt|media|opt|srv|tmp|var|private|usr|etc)\/[\w./@-]*/g;
  const windows = /(?<![A-Za-z])[A-Za-z]:\\[\w\\.-]+/g;
  const file = /file:\/\/\/[\w./@-]+/g;
  return [unix, windows, file].flatMap((pattern) => [...text.matchAll(pattern)].map(([path]) => path));
}
