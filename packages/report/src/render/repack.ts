import { strFromU8 } from 'fflate';
import { contentOf, entriesOf, textEntry, zipOf } from './zipEntries.js';

const CONTENT_TYPES = '[Content_Types].xml';
const CORE = 'docProps/core.xml';

/**
 * Packs an office document anew so that the same report gives the same bytes: parts in a fixed order with a fixed time, no
 * time of writing in the properties. `replaced` parts take the place of those the library wrote, or are made from them; what stays
 * is copied as it is packed.
 *
 * `date` is the report's own, `YYYY-MM-DD`; without one the document has no date.
 */
export function repack(
  bytes: Uint8Array,
  date: string | undefined,
  replaced: ReadonlyMap<string, string | ((text: string) => string)> = new Map(),
): Uint8Array {
  const entries = entriesOf(bytes).map((entry) => {
    const other = replaced.get(entry.name);
    if (typeof other === 'string') return textEntry(entry.name, other);
    if (other !== undefined) return textEntry(entry.name, other(strFromU8(contentOf(entry))));
    return entry.name === CORE ? textEntry(CORE, withDate(strFromU8(contentOf(entry)), date)) : entry;
  });
  return zipOf(entries.sort((a, b) => rank(a.name) - rank(b.name) || (a.name < b.name ? -1 : 1)));
}

/** Readers look for the content types first. */
function rank(name: string): number {
  return name === CONTENT_TYPES ? 0 : 1;
}

function withDate(core: string, date: string | undefined): string {
  return core.replace(
    /<dcterms:(created|modified)([^>]*)>[^<]*<\/dcterms:\1>/g,
    (_, name: string, attributes: string) =>
      date === undefined ? '' : `<dcterms:${name}${attributes}>${date}T00:00:00Z</dcterms:${name}>`,
  );
}
