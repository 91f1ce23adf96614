import { expect, it, vi } from 'vitest';

it('names the package, and the version that the build puts in', async () => {
  const { PACKAGE } = await import('./version.js');
  expect(PACKAGE).toBe('@sw-eval/core@source');
  vi.resetModules();
  vi.stubGlobal('__VERSION__', '1.2.3');
  expect((await import('./version.js')).PACKAGE).toBe('@sw-eval/core@1.2.3');
  vi.unstubAllGlobals();
});
