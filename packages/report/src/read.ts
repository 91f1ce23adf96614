export { readDocx } from './read/docx/readDocx.js';
export { readPdf } from './read/pdf/readPdf.js';
export { readText } from './read/readText.js';
export type { FoundValue, ReadResult, UnreadText } from './readResult.js';
