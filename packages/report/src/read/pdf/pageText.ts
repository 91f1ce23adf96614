import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api.js';

interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
}

/** Pieces whose base lines differ by less than this part of their size stand in one line. */
const SAME_LINE = 0.5;
/** A gap wider than this many signs parts columns. */
const COLUMN_GAP = 1.6;
const WORD_GAP = 0.25;

/**
 * The lines of a page from the places of its pieces of text: top to bottom, left to right; a wide gap between pieces
 * becomes a tab, as between the cells of a table.
 */
export function pageText(items: readonly (TextItem | TextMarkedContent)[]): string {
  const pieces = items.flatMap((item) => pieceOf(item) ?? []);
  const lines: Piece[][] = [];
  for (const piece of pieces.sort((a, b) => b.base - a.base || a.left - b.left)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (
      line !== undefined &&
      first !== undefined &&
      Math.abs(first.base - piece.base) < SAME_LINE * Math.max(first.size, piece.size)
    ) {
      line.push(piece);
    } else lines.push([piece]);
  }
  const least = Math.min(...pieces.map(({ left }) => left).slice(0, 10_000));
  return lines.map((line) => lineText(line, least)).join('\n');
}

function pieceOf(item: TextItem | TextMarkedContent): Piece | undefined {
  if (!('str' in item) || item.str.trim() === '') return undefined;
  const [, , , scale = 0, left = 0, base = 0] = item.transform as number[];
  const size = Math.abs(scale) || item.height || 10;
  return { text: item.str, left, right: left + item.width, base, size };
}

function lineText(line: readonly Piece[], least: number): string {
  const sorted = [...line].sort((a, b) => a.left - b.left);
  let text = '';
  let right: number | undefined;
  for (const piece of sorted) {
    const gap = right === undefined ? 0 : (piece.left - right) / piece.size;
    if (gap > COLUMN_GAP) text += '\t';
    else if (gap > WORD_GAP) text += ' ';
    text += piece.text;
    right = Math.max(right ?? 0, piece.right);
  }
  const [first] = sorted;
  // A first line that is set in by two signs begins a paragraph.
  const indent = first === undefined ? 0 : (first.left - least) / first.size;
  return indent > 1.5 && indent < 2.6 && !text.includes('\t') ? `\u3000\u3000${text}` : text;
}
