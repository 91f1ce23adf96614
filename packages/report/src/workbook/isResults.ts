import { sheetNames } from '../texts/sheetNames.js';
import type { ReadSheet } from './package/readModel.js';
import { findSheet } from './reading/readTable.js';
import { form } from './sheets/form.js';

/**
 * Whether a workbook is one of results, as `toXlsx` makes it of an evaluation or of a summary. It shares sheets and
 * headings with the workbook of a case and would pass for one that lacks sheets, but only a case has basics.
 */
export function isResults(sheets: readonly ReadSheet[]): boolean {
  if (findSheet(sheets, form.spec) !== undefined) return false;
  const has = (name: string) => sheets.some((sheet) => sheet.name === name);
  return Object.values(sheetNames).some(
    ({ result, outlook, overview, ranking }) => (has(result) && has(outlook)) || (has(overview) && has(ranking)),
  );
}
