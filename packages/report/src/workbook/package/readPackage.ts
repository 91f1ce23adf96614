import { FileError } from '../../files/FileError.js';
import { ZipParts } from '../../files/unzip.js';
import { decodeEscapes } from './cells.js';
import type { ReadPackage } from './readModel.js';
import { readSheet, type SheetFormats } from './readSheet.js';
import { xmlEvents } from './xmlEvents.js';

const MOST_SHEETS = 100;
const OLD_FORMAT = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

/**
 * Opens an XLSX file within bounds.
 *
 * @throws FileError for anything that cannot be read
 */
export function readPackage(bytes: Uint8Array): ReadPackage {
  if (startsWith(bytes, OLD_FORMAT)) {
    // Files locked by a password are wrapped into the old format; the wrapper names the part in UTF-16.
    const locked = holds(bytes.subarray(0, 65_536), utf16('EncryptedPackage'));
    throw new FileError(locked ? 'locked' : 'old-format', 'an OLE file');
  }
  if (!startsWith(bytes, ZIP)) throw new FileError('other-kind', 'no zip');
  const parts = new ZipParts(bytes);
  const main = mainPart(parts);
  if (main === undefined) {
    const isOpenDocument = parts.has('mimetype') && parts.has('content.xml');
    throw new FileError(isOpenDocument ? 'open-document' : 'other-kind', 'no workbook in the zip');
  }
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const targets = relationsOf(parts, main);
  const { sheets, from1904 } = workbookOf(parts.text(main));
  if (sheets.length > MOST_SHEETS) throw new FileError('too-large', `${sheets.length} sheets`);
  const target = (type: string) => targets.find((each) => each.type.endsWith(`/${type}`))?.target;
  const formats = formatsOf(optional(parts, folder, target('styles')));
  const strings = stringsOf(optional(parts, folder, target('sharedStrings')));
  const budget = { cells: 0 };
  return {
    from1904,
    sheets: sheets.flatMap(({ name, relation }) => {
      const part = targets.find(({ id, type }) => id === relation && type.endsWith('/worksheet'))?.target;
      // Sheets that hold only a chart have no cells.
      return part === undefined ? [] : [readSheet(name, parts.text(resolve(folder, part)), strings, formats, budget)];
    }),
  };
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function utf16(word: string): number[] {
  return [...word].flatMap((letter) => [letter.charCodeAt(0), 0]);
}

function holds(bytes: Uint8Array, word: readonly number[]): boolean {
  return bytes.some((byte, at) => byte === word[0] && word.every((expected, index) => bytes[at + index] === expected));
}

function mainPart(parts: ZipParts): string | undefined {
  const usual = 'xl/workbook.xml';
  if (!parts.has('_rels/.rels')) return parts.has(usual) ? usual : undefined;
  const main = relationsOf(parts, '').find(({ type }) => type.endsWith('/officeDocument'))?.target;
  const name = main === undefined ? usual : resolve('', main);
  return parts.has(name) && /workbook[^/]*\.xml$/i.test(name) ? name : undefined;
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

function relationsOf(parts: ZipParts, part: string): Relation[] {
  const slash = part.lastIndexOf('/') + 1;
  const name = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  const found: Relation[] = [];
  if (!parts.has(name)) return found;
  xmlEvents(parts.text(name), {
    open(tag, attributes) {
      if (tag !== 'Relationship') return;
      const [id, type, target] = ['Id', 'Type', 'Target'].map((key) => attributes.get(key) ?? '');
      found.push({ id: id ?? '', type: type ?? '', target: target ?? '' });
    },
  });
  return found;
}

/** A target is relative to the folder of the part that names it, or absolute. */
function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function optional(parts: ZipParts, folder: string, target: string | undefined): string | undefined {
  if (target === undefined) return undefined;
  const name = resolve(folder, target);
  return parts.has(name) ? parts.text(name) : undefined;
}

function workbookOf(xml: string) {
  const sheets: { name: string; relation: string }[] = [];
  let from1904 = false;
  xmlEvents(xml, {
    open(tag, attributes) {
      if (tag === 'workbookPr') from1904 = ['1', 'true'].includes(attributes.get('date1904') ?? '');
      if (tag !== 'sheet') return;
      const relation = [...attributes].find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      sheets.push({ name: decodeEscapes(attributes.get('name') ?? ''), relation });
    },
  });
  return { sheets, from1904 };
}

/** Numbers of the formats that every program has, for dates and for percentages. */
const BUILT_IN_DATES = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);
const BUILT_IN_PERCENTS = new Set([9, 10]);

function formatsOf(xml: string | undefined): SheetFormats {
  const codes = new Map<number, string>();
  const styles: { isDate: boolean; isPercent: boolean }[] = [];
  let inCells = false;
  if (xml === undefined) return styles;
  xmlEvents(xml, {
    open(tag, attributes) {
      if (tag === 'numFmt') codes.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
      if (tag === 'cellXfs') inCells = true;
      if (tag !== 'xf' || !inCells) return;
      const id = Number(attributes.get('numFmtId') ?? '0');
      // What stands in quotes or brackets, or behind a backslash, is shown as it is.
      const code = (codes.get(id) ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
      styles.push({
        isDate: BUILT_IN_DATES.has(id) || /[ymd]/i.test(code.replace(/general/gi, '')),
        isPercent: BUILT_IN_PERCENTS.has(id) || code.includes('%'),
      });
    },
    close(tag) {
      if (tag === 'cellXfs') inCells = false;
    },
  });
  return styles;
}

function stringsOf(xml: string | undefined): string[] {
  const strings: string[] = [];
  if (xml === undefined) return strings;
  let pieces: string[] = [];
  let reading = false;
  let inPhonetic = false;
  xmlEvents(xml, {
    open(tag) {
      if (tag === 'si') pieces = [];
      if (tag === 'rPh') inPhonetic = true;
      reading = tag === 't' && !inPhonetic;
    },
    text(content) {
      if (reading) pieces.push(content);
    },
    close(tag) {
      if (tag === 't') reading = false;
      if (tag === 'rPh') inPhonetic = false;
      if (tag === 'si') strings.push(decodeEscapes(pieces.join('')));
    },
  });
  return strings;
}
