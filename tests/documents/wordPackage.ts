import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** An element of an XML part: its name as written, and its attributes. */
export interface Element {
  name: string;
  attributes: Map<string, string>;
}

/** The parts of a Word file, by name, as text where they are XML. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}

/** Whether a part is XML by its name. */
export function isXml(name: string): boolean {
  return name.endsWith('.xml') || name.endsWith('.rels');
}

/** Every element of an XML text in order; throws where the text is not well-formed or a prefix is not bound. */
export function elementsOf(xml: string): Element[] {
  const elements: Element[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const entries = Object.entries(attributes).map(([key, { value }]): [string, string] => [key, value]);
    elements.push({ name, attributes: new Map(entries) });
  });
  parser.write(xml).close();
  return elements;
}

/** A relationship: its id, and the part it leads to; `undefined` for an address outside the file. */
export interface Relationship {
  id: string;
  target: string | undefined;
}

/** The relationships of a part; an empty list where it has none. */
export function relationshipsOf(parts: ReadonlyMap<string, string>, part: string): Relationship[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const xml = parts.get(`${folder}_rels/${part.slice(folder.length)}.rels`);
  if (xml === undefined) return [];
  return elementsOf(xml)
    .filter(({ name }) => name === 'Relationship')
    .map(({ attributes }) => {
      const target = attributes.get('Target') ?? '';
      const inside = attributes.get('TargetMode') !== 'External';
      const path = new URL(target, `file:///${folder}`).pathname.slice(1);
      return { id: attributes.get('Id') ?? '', target: inside ? path : undefined };
    });
}
