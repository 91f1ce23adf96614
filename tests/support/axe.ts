import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** A rule that a page breaks, and the elements that break it. */
export interface Violation {
  readonly rule: string;
  readonly elements: readonly string[];
}

/** What axe finds on a page, or in a part of it; under the load of other programs a large page can take 20 s. */
export async function violationsOf(page: Page, part?: string): Promise<Violation[]> {
  // Only what is wrong is looked at; listing all that is right takes longer than finding what is not.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  // Frames are put together in a page of their own, which a page without frames can do without.
  if (page.frames().length === 1) axe.setLegacyMode();
  const { violations } = await (part === undefined ? axe : axe.include(part)).analyze();
  return violations.map(({ id, nodes }) => ({ rule: id, elements: nodes.map(({ target }) => target.join(' ')) }));
}
