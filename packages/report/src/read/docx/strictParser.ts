import { SaxesParser } from 'saxes';

/**
 * A parser of XML that throws at the first mistake. It takes no document type, so no entity can be declared, and fetches
 * nothing.
 */
export function strictParser(): SaxesParser {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('a document type');
  });
  return parser;
}
