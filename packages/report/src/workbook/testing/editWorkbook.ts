import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A part of a workbook with its text changed. */
export function editPart(bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const found = parts[part];
  if (found === undefined) throw new Error(`no part ${part}`);
  return zipSync({ ...parts, [part]: strToU8(change(strFromU8(found))) });
}

/** A sheet of a workbook with its XML changed. */
export function editSheet(bytes: Uint8Array, name: string, change: (xml: string) => string): Uint8Array {
  const { 'xl/workbook.xml': book } = unzipSync(bytes);
  const names = [...strFromU8(book ?? new Uint8Array()).matchAll(/<sheet name="([^"]*)"/g)].map(([, each]) => each);
  const index = names.indexOf(name);
  if (index < 0) throw new Error(`no sheet ${name}`);
  return editPart(bytes, `xl/worksheets/sheet${index + 1}.xml`, change);
}

/** What a cell may be made to hold: a text, a number, a formula with or without its result, or an error. */
export type CellContent =
  | string
  | number
  | { formula: string; result?: string }
  | { error: string }
  | { percent: number };

/** A workbook with some cells of a sheet holding something else, as if a person or another program had put it there. */
export function setCells(bytes: Uint8Array, sheet: string, cells: Readonly<Record<string, CellContent>>): Uint8Array {
  let percentStyle = 0;
  // One style more, that of percentages.
  const styled = editPart(bytes, 'xl/styles.xml', (xml) => {
    percentStyle = (xml.split('<cellXfs')[1]?.split('</cellXfs>')[0]?.match(/<xf /g) ?? []).length;
    return xml.replace('</cellXfs>', '<xf numFmtId="10" fontId="0" fillId="0" borderId="0"/></cellXfs>');
  });
  return editSheet(styled, sheet, (xml) =>
    Object.entries(cells).reduce((text, [cell, content]) => {
      const found = new RegExp(`<c r="${cell}"( s="\\d+")?[^>]*?(?:/>|>.*?</c>)`);
      if (!found.test(text)) throw new Error(`no cell ${cell}`);
      return text.replace(found, (_, style = '') => cellXml(cell, style, content, percentStyle));
    }, xml),
  );
}

function cellXml(cell: string, style: string, content: CellContent, percentStyle: number): string {
  if (typeof content === 'number') return `<c r="${cell}"${style}><v>${content}</v></c>`;
  if (typeof content === 'string') {
    return `<c r="${cell}"${style} t="inlineStr"><is><t xml:space="preserve">${content}</t></is></c>`;
  }
  if ('error' in content) return `<c r="${cell}"${style} t="e"><v>${content.error}</v></c>`;
  if ('percent' in content) return `<c r="${cell}" s="${percentStyle}"><v>${content.percent}</v></c>`;
  const result = content.result === undefined ? '' : `<v>${content.result}</v>`;
  return `<c r="${cell}"${style}><f>${content.formula}</f>${result}</c>`;
}
