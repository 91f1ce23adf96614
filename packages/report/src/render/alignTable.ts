import { textWidth } from './textWidth.js';

/** Where the texts of a column stand. */
export type Align = 'start' | 'center' | 'end';

/**
 * Rows of texts as lines with aligned columns, two spaces between them, no space at the end of a line. A row with
 * fewer texts than columns keeps its last text as it is.
 *
 * @example
 * ```ts
 * alignTable([['建档', '1112'], ['电访', '11665']], ['start', 'end']); // ['建档   1112', '电访  11665']
 * ```
 */
export function alignTable(rows: readonly (readonly string[])[], aligns: readonly Align[]): string[] {
  const widths = aligns.map((_, column) =>
    Math.max(0, ...rows.filter((row) => row.length === aligns.length).map((row) => textWidth(row[column] ?? ''))),
  );
  return rows.map((row) =>
    row
      .map((text, column) => {
        if (row.length < aligns.length && column === row.length - 1) return text;
        return pad(text, widths[column] ?? 0, aligns[column] ?? 'start');
      })
      .join('  ')
      .trimEnd(),
  );
}

function pad(text: string, width: number, align: Align): string {
  const room = Math.max(0, width - textWidth(text));
  if (align === 'end') return ' '.repeat(room) + text;
  if (align === 'start') return text + ' '.repeat(room);
  const left = Math.floor(room / 2);
  return ' '.repeat(left) + text + ' '.repeat(room - left);
}
