import { readXlsx } from 'hucre/xlsx';

/** Sheets by name, each cell by its address with its value and formula. */
export async function book(bytes: Uint8Array) {
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  const cells = new Map<string, { value: unknown; formula?: string | undefined; format?: string | undefined }>();
  for (const { name, rows, cells: details } of sheets) {
    rows.forEach((row, index) => {
      row.forEach((value, column) => {
        const detail = details?.get(`${index},${column}`);
        const at = `${name}!${String.fromCharCode(65 + column)}${index + 1}`;
        cells.set(at, { value, formula: detail?.formula, format: detail?.style?.numFmt });
      });
    });
  }
  return { names: sheets.map(({ name }) => name), cells };
}
