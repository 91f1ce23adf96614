import type { SaxesTagPlain } from 'saxes';
import { CELL } from '../source/rows.js';
import type { Numbering } from './numbering.js';
import { strictParser } from './strictParser.js';

/** Text of a document is read up to so many characters. */
const LONGEST = 5_000_000;
const DEEPEST = 400;
/** Parts whose text is no text of the document: deleted words, fields' codes, fallbacks, shapes' alternatives. */
const SKIPPED: ReadonlySet<string> = new Set([
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'mc:Fallback',
  'w:delText',
  'w:pict',
  'w:rPrChange',
  'w:pPrChange',
]);

/** What a style says of the paragraphs that have it: the list they belong to. */
export type StyleLists = ReadonlyMap<string, { list: string; level: number }>;

/**
 * The text of `word/document.xml`: a line per paragraph, numbers of lists written out as Word shows them, a line per row of
 * a table with its cells between unit separators.
 *
 * @throws Error where the XML is not well-formed, or declares entities
 */
export function documentText(xml: string, numbering: Numbering, styles: StyleLists): string {
  return new DocumentReader(numbering, styles).read(xml);
}

class DocumentReader {
  readonly #numbering: Numbering;
  readonly #styles: StyleLists;
  readonly #lines: string[] = [];
  #paragraph:
    | { text: string; list: string | undefined; level: number | undefined; style: string | undefined }
    | undefined;
  /** Paragraphs of the open cells, of tables within tables too. */
  readonly #rows: { cells: string[]; cell: string[] }[] = [];
  #skip = 0;
  #depth = 0;
  #inText = false;
  #size = 0;

  constructor(numbering: Numbering, styles: StyleLists) {
    this.#numbering = numbering;
    this.#styles = styles;
  }

  read(xml: string): string {
    const parser = strictParser();
    parser.on('opentag', (tag) => this.#open(tag));
    parser.on('closetag', ({ name }) => this.#close(name));
    parser.on('text', (text) => {
      if (this.#inText && this.#skip === 0) this.#write(text);
    });
    parser.write(xml).close();
    return this.#lines.join('\n');
  }

  #open({ name, attributes }: SaxesTagPlain): void {
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw new Error('nested too deep');
    if (SKIPPED.has(name)) this.#skip += 1;
    if (this.#skip > 0) return;
    const value = attributes['w:val'];
    if (name === 'w:p') this.#paragraph = { text: '', list: undefined, level: undefined, style: undefined };
    else if (name === 'w:t') this.#inText = true;
    else if (name === 'w:tab') this.#write(' ');
    else if (name === 'w:br' || name === 'w:cr') this.#write(attributes['w:type'] === 'page' ? '' : '\n');
    else if (name === 'w:noBreakHyphen') this.#write('-');
    else if (name === 'w:tr') this.#rows.push({ cells: [], cell: [] });
    else if (this.#paragraph !== undefined) {
      if (name === 'w:numId') this.#paragraph.list = value;
      else if (name === 'w:ilvl') this.#paragraph.level = Number(value);
      else if (name === 'w:pStyle') this.#paragraph.style = value;
    }
  }

  #close(name: string): void {
    this.#depth -= 1;
    if (SKIPPED.has(name)) {
      this.#skip -= 1;
      return;
    }
    if (this.#skip > 0) return;
    const row = this.#rows.at(-1);
    if (name === 'w:t') this.#inText = false;
    else if (name === 'w:p') this.#endParagraph();
    else if (name === 'w:tc' && row !== undefined) {
      row.cells.push(row.cell.join(''));
      row.cell = [];
    } else if (name === 'w:tr' && row !== undefined) {
      this.#rows.pop();
      this.#put(`${CELL}${row.cells.map((cell) => oneLine(cell)).join(CELL)}${CELL}`);
    }
  }

  #endParagraph(): void {
    const { text = '', list, level, style } = this.#paragraph ?? {};
    this.#paragraph = undefined;
    const row = this.#rows.at(-1);
    if (row !== undefined) {
      row.cell.push(text);
      return;
    }
    if (text.trim() === '') return;
    const inherited = style === undefined ? undefined : this.#styles.get(style);
    const number = list ?? inherited?.list;
    const before = number === undefined ? '' : this.#numbering.next(number, level ?? inherited?.level ?? 0);
    this.#put(before + text);
  }

  #put(line: string): void {
    this.#lines.push(line);
  }

  #write(text: string): void {
    this.#size += text.length;
    if (this.#size > LONGEST) throw new RangeError('too long');
    if (this.#paragraph !== undefined) this.#paragraph.text += text;
  }
}

/** The lists that paragraph styles belong to. */
export function styleLists(xml: string | undefined): StyleLists {
  const lists = new Map<string, { list: string; level: number }>();
  if (xml === undefined) return lists;
  let style: string | undefined;
  let list: string | undefined;
  let level = 0;
  const parser = strictParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'w:style') style = attributes['w:styleId'];
    else if (name === 'w:numId') list = attributes['w:val'];
    else if (name === 'w:ilvl') level = Number(attributes['w:val'] ?? 0);
  });
  parser.on('closetag', ({ name }) => {
    if (name !== 'w:style') return;
    if (style !== undefined && list !== undefined) lists.set(style, { list, level });
    style = undefined;
    list = undefined;
    level = 0;
  });
  parser.write(xml).close();
  return lists;
}

/** A cell without what would end its row. */
function oneLine(cell: string): string {
  return cell.replaceAll('\n', ' ').replaceAll(CELL, ' ').trim();
}
