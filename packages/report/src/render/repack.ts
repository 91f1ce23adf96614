import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** The earliest time a zip entry can have. Local on purpose: zip stores local fields, so they are the same in any zone. */
const FIXED_TIME = '1980-01-01T00:00:00';
const CONTENT_TYPES = '[Content_Types].xml';
const CORE = 'docProps/core.xml';

/**
 * Packs an office document anew so that the same report gives the same bytes: parts in a fixed order with a fixed time, no
 * time of writing in the properties. `replaced` parts take the place of those the library wrote.
 *
 * `date` is the report's own, `YYYY-MM-DD`; without one the document has no date.
 */
export function repack(bytes: Uint8Array, date: string | undefined, replaced: ReadonlyMap<string, string>): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter((name) => !name.endsWith('/'));
  names.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const packed: Zippable = {};
  for (const name of names) {
    const text = replaced.get(name);
    let part = parts[name] ?? new Uint8Array();
    if (text !== undefined) part = strToU8(text);
    else if (name === CORE) part = strToU8(withDate(strFromU8(part), date));
    // A picture is compressed already.
    packed[name] = [part, { mtime: FIXED_TIME, level: name.endsWith('.png') ? 0 : 6 }];
  }
  return zipSync(packed);
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
