import { FileError } from '../../files/FileError.js';
import { decodeEscapes, type MergedRange, readCellName, readRange } from './cells.js';
import type { ReadCell, ReadSheet } from './readModel.js';
import { xmlEvents } from './xmlEvents.js';

/** What each style shows. */
export type SheetFormats = readonly { readonly isDate: boolean; readonly isPercent: boolean }[];

/** Cells with something in them, all sheets together, and rows that hold some. */
const MOST_CELLS = 200_000;
const MOST_ROWS = 20_000;
const MOST_MERGES = 5000;

const KINDS: ReadonlyMap<string, ReadCell['kind']> = new Map([
  ['s', 'text'],
  ['str', 'text'],
  ['inlineStr', 'text'],
  ['b', 'boolean'],
  ['e', 'error'],
  ['d', 'date'],
]);

/**
 * Reads the cells of a sheet that hold something. `budget` counts them over all sheets.
 *
 * @throws FileError where there are too many, or the sheet is damaged
 */
export function readSheet(
  name: string,
  xml: string,
  strings: readonly string[],
  formats: SheetFormats,
  budget: { cells: number },
): ReadSheet {
  const rows = new Map<number, Map<number, ReadCell>>();
  const merges: MergedRange[] = [];
  let position = { row: 0, column: 0 };
  let type = '';
  let style = 0;
  let value: string[] = [];
  let hasFormula = false;
  let reading = false;
  let inPhonetic = false;

  const finish = () => {
    const raw = value.join('');
    const cell = makeCell(raw);
    if (cell === undefined) return;
    budget.cells += 1;
    const row = rows.get(position.row) ?? new Map<number, ReadCell>();
    rows.set(position.row, row);
    if (budget.cells > MOST_CELLS || rows.size > MOST_ROWS) throw new FileError('too-large', name);
    row.set(position.column, cell);
  };
  const makeCell = (raw: string): ReadCell | undefined => {
    if (raw === '' && !hasFormula) return undefined;
    const kind = KINDS.get(type) ?? 'number';
    const text = type === 's' ? strings[Number(raw)] : kind === 'text' ? decodeEscapes(raw) : raw;
    if (text === undefined) throw new FileError('damaged', `${name}: no such text`);
    const { isDate = false, isPercent = false } = formats[style] ?? {};
    // A formula whose result is an empty text is an answer, too.
    const unanswered = hasFormula && raw === '' && type !== 'str';
    return { position, kind, text, isDate: isDate && kind === 'number', isPercent, unanswered };
  };

  xmlEvents(xml, {
    open(tag, attributes) {
      if (tag === 'row') {
        const given = Number(attributes.get('r') ?? position.row + 1);
        position = { row: given, column: 0 };
      } else if (tag === 'c') {
        const given = attributes.get('r');
        const next = { row: position.row, column: position.column + 1 };
        position = (given === undefined ? next : readCellName(given)) ?? next;
        type = attributes.get('t') ?? 'n';
        style = Number(attributes.get('s') ?? '0');
        value = [];
        hasFormula = false;
      } else if (tag === 'f') hasFormula = true;
      else if (tag === 'rPh') inPhonetic = true;
      else if (tag === 'mergeCell') {
        const range = readRange(attributes.get('ref') ?? '');
        if (range !== undefined) merges.push(range);
        if (merges.length > MOST_MERGES) throw new FileError('too-large', `${name}: joined cells`);
      }
      reading = tag === 'v' || (tag === 't' && !inPhonetic);
    },
    text(content) {
      if (reading) value.push(content);
    },
    close(tag) {
      if (tag === 'v' || tag === 't') reading = false;
      else if (tag === 'rPh') inPhonetic = false;
      else if (tag === 'c') finish();
    },
  });
  return { name, rows, merges };
}
