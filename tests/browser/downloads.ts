import { buffer, text } from 'node:stream/consumers';
import { strFromU8, unzipSync } from 'fflate';
import type { Download } from 'playwright-core';

/** The bytes of a downloaded file. */
export async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(await buffer(await download.createReadStream()));
}

/** A downloaded text file. */
export async function textOf(download: Download): Promise<string> {
  return text(await download.createReadStream());
}

/** The text of a downloaded Word file's document, without its markup. */
export async function wordTextOf(download: Download): Promise<string> {
  const document = unzipSync(await bytesOf(download))['word/document.xml'];
  if (document === undefined) throw new Error('the file has no document');
  return strFromU8(document).replaceAll(/<[^>]+>/g, '');
}
