import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api.js';
import type { FileProblem } from '../../files/FileError.js';

/** The pieces of text of a page, as the PDF library gives them. */
export type PageItems = readonly (TextItem | TextMarkedContent)[];

/** The pages of a PDF, or why there are none. */
export type PdfPages =
  | { readonly pages: readonly PageItems[] }
  | { readonly problem: FileProblem; readonly received: string };

/** Pages beyond this are no report. */
export const MOST_PAGES = 1000;

/** How the library is to read: without scripts, fonts for the screen or the network. */
export const PDF_OPTIONS = {
  isEvalSupported: false,
  useSystemFonts: true,
  disableFontFace: true,
  enableXfa: false,
} as const;

/** What an error of the library says of the file. */
export function problemOf(name: string): PdfPages {
  return { problem: name === 'PasswordException' ? 'locked' : 'damaged', received: name };
}
