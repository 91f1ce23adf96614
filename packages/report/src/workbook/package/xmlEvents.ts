import { SaxesParser } from 'saxes';
import { FileError } from '../../files/FileError.js';

/** What happens while XML is read; names come without their prefix. */
export interface XmlHandlers {
  open?(name: string, attributes: ReadonlyMap<string, string>): void;
  text?(text: string): void;
  close?(name: string): void;
}

const DEEPEST = 64;

/**
 * Reads XML from front to back without building a tree. No document type is accepted, so no entity can be declared,
 * and none is fetched.
 *
 * @throws FileError for XML that is not well-formed
 */
export function xmlEvents(xml: string, handlers: XmlHandlers): void {
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('error', (error) => {
    throw new FileError('damaged', error.message);
  });
  parser.on('doctype', () => {
    throw new FileError('damaged', 'a document type');
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > DEEPEST) throw new FileError('damaged', 'nested too deeply');
    handlers.open?.(localName(name), new Map(Object.entries(attributes)));
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    handlers.close?.(localName(name));
  });
  const { text } = handlers;
  if (text !== undefined) {
    parser.on('text', (content) => text(content));
    parser.on('cdata', (content) => text(content));
  }
  parser.write(xml).close();
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
