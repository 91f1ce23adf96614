export type { FoundValue, ReadResult, UnreadText } from './readResult.js';
export { type CaseWorkbookOptions, caseWorkbook } from './workbook/caseWorkbook.js';
export { readWorkbook } from './workbook/readWorkbook.js';
