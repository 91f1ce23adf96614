/** Where a cell stands, both counted from 1. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** `4` as `D`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `{ row: 7, column: 4 }` as `D7`. */
export function cellName({ row, column }: Position): string {
  return `${columnLetters(column)}${row}`;
}

const CELL_NAME = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/;

/** `D7` as `{ row: 7, column: 4 }`; nothing for what is no cell. */
export function readCellName(name: string): Position | undefined {
  const [, letters, digits] = CELL_NAME.exec(name) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}

/** A range of cells. */
export interface MergedRange {
  readonly from: Position;
  readonly to: Position;
}

/** `A1:C2` as its two corners; nothing for what is no range. */
export function readRange(range: string): MergedRange | undefined {
  const [from, to] = range.split(':').map(readCellName);
  return from === undefined || to === undefined ? undefined : { from, to };
}

const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** Spreadsheet files write characters that XML cannot hold as `_x000B_`; this gives them back. */
export function decodeEscapes(text: string): string {
  return text.replace(ESCAPED, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}

const LITERAL = /_(?=x[0-9A-Fa-f]{4}_)/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones XML cannot hold
const NOT_IN_XML = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;

/** {@link decodeEscapes}, the other way. */
export function encodeEscapes(text: string): string {
  return text
    .replace(LITERAL, '_x005F_')
    .replace(NOT_IN_XML, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}
