import { MOST_PAGES, type PageItems, PDF_OPTIONS, type PdfPages, problemOf } from './PdfPages.js';

/** The pages of a PDF, read by the library where the program runs. For browsers. */
export async function pagesHere(bytes: Uint8Array): Promise<PdfPages> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // The library takes the bytes over, so it gets a copy.
  const task = getDocument({ ...PDF_OPTIONS, data: bytes.slice(), verbosity: VerbosityLevel.ERRORS });
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PAGES) return { problem: 'too-large', received: `${document.numPages} pages` };
    const pages: PageItems[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      pages.push((await page.getTextContent()).items);
      page.cleanup();
    }
    return { pages };
  } catch (error) {
    return problemOf(error instanceof Error ? error.name : 'unknown');
  } finally {
    await task.destroy();
  }
}
