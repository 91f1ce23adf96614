import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, PAGES } from './pages.js';

/** One entry of the reference: a module, a kind of export without a page of its own, or an export. */
export interface ReferenceEntry {
  title: string;
  address?: string;
  children?: ReferenceEntry[];
}

/** What typedoc writes beside the pages. */
interface Navigation {
  title: string;
  path?: string;
  children?: Navigation[];
}

/** The reference as typedoc wrote it, by the addresses its pages have in the site. */
export function referenceEntries(): ReferenceEntry[] {
  const file = join(PAGES, 'api', 'reference', 'navigation.json');
  const entryOf = ({ title, path, children }: Navigation): ReferenceEntry => ({
    title,
    ...(path === undefined ? {} : { address: addressOf(`api/reference/${path}`) }),
    ...(children === undefined ? {} : { children: children.map(entryOf) }),
  });
  return (JSON.parse(readFileSync(file, 'utf8')) as Navigation[]).map(entryOf);
}
