import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';

/*
 * Loads TypeScript as it stands, in a process that runs tests without vitest: types are taken away, imports of `.js`
 * lead to the `.ts` they mean, and what tests import from vitest comes from `vitest.mjs`.
 */

const VITEST = new URL('vitest.mjs', import.meta.url).href;
/** Where the package is that the tests call by its name. */
let core = '';

/** @param {{ core: string }} data */
export function initialize(data) {
  core = data.core;
}

/** What TypeScript became, by the file it stands in: files do not change while they are tested. @type {Map<string, string>} */
const programs = new Map();

/**
 * A file that is loaded anew has a number in its address, and so has everything that it loads.
 *
 * @type {import('node:module').ResolveHook}
 */
export async function resolve(specifier, context, next) {
  if (specifier === 'vitest') return { url: VITEST, shortCircuit: true };
  const [parent = '', time] = (context.parentURL ?? '').split('?');
  const isOurs = specifier.startsWith('.') && parent.endsWith('.ts');
  const { url } =
    specifier === '@sw-eval/core'
      ? { url: core }
      : await next(isOurs ? specifier.replace(/\.js$/, '.ts') : specifier, {
          ...context,
          parentURL: parent || undefined,
        });
  return { url: url.endsWith('.ts') && time !== undefined ? `${url}?${time}` : url, shortCircuit: true };
}

/** @type {import('node:module').LoadHook} */
export async function load(url, context, next) {
  const file = url.split('?')[0] ?? url;
  if (!file.endsWith('.ts')) return next(url, context);
  let source = programs.get(file);
  if (source === undefined) {
    const text = await readFile(fileURLToPath(file), 'utf8');
    source = (await transform(text, { loader: 'ts', target: 'node20' })).code;
    programs.set(file, source);
  }
  return { format: 'module', source, shortCircuit: true };
}
