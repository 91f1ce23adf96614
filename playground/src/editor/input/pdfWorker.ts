import { GlobalWorkerOptions } from 'pdfjs-dist/legacy/build/pdf.mjs';
import worker from 'pdfjs-dist/legacy/build/pdf.worker.mjs?worker&url';

/** Lets the PDF library take its worker from the page's own folder, as the page's security policy demands. */
export function workFromThisFolder(): void {
  GlobalWorkerOptions.workerSrc = worker;
}
