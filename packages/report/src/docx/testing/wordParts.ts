import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import type { Report } from '../../tree/nodes.js';
import { toDocx } from '../toDocx.js';

/** The parts of a Word file by their names. */
export type Parts = Record<string, Uint8Array>;

/** A report as a Word file: its bytes, its parts, and the part with its text. */
export async function wordFile(report: Report): Promise<{ bytes: Uint8Array; parts: Parts; body: Document }> {
  const bytes = await toDocx(report);
  const parts = unzipSync(bytes);
  return { bytes, parts, body: xml(parts, 'word/document.xml') };
}

/** A part that must be there and well-formed. */
export function xml(parts: Parts, name: string): Document {
  const part = parts[name];
  if (part === undefined) throw new Error(`the document has no part ${name}`);
  return new DOMParser({
    onError: (level, message) => {
      throw new Error(`${name}: ${level} ${message}`);
    },
  }).parseFromString(strFromU8(part), 'text/xml');
}

/** Every element of a name below a node. */
export function all(node: Document | Element, name: string): Element[] {
  return [...node.getElementsByTagName(name)];
}

/** An attribute, `w:val` unless said. */
export function value(node: Element | undefined, name = 'w:val'): string | null {
  return node?.getAttribute(name) ?? null;
}

/** Whether a property that can be switched is there and on. */
export function isOn(node: Element, name: string): boolean {
  const [property] = all(node, name);
  return property !== undefined && !['false', '0', 'off'].includes(value(property) ?? '');
}

/** The words below a node. */
export function textOf(node: Element): string {
  return all(node, 'w:t')
    .map(({ textContent }) => textContent ?? '')
    .join('');
}
