import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type {} from 'vitest';
import type { TestProject } from 'vitest/node';
import { findChromium } from './chromium.mjs';
import { serveFolder } from './serveFolder.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built playground, ending in `/`. */
    playground: string;
    /** Where the one browser of the run listens. */
    browser: string;
  }
}

/** Starts the one browser of the run and a server for the built playground; returns what ends both. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const built = join(import.meta.dirname, '..', '..', 'playground', 'dist');
  if (!existsSync(join(built, 'index.html'))) throw new Error('build the playground first: pnpm run build');
  const server = await serveFolder(built);
  const browser = await chromium.launchServer({ ...(await findChromium()), headless: true });
  project.provide('playground', server.url);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
