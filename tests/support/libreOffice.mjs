import { spawnSync } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from './run.mjs';

/** Whether LibreOffice and pdftotext are here. */
export function hasLibreOffice() {
  return ['soffice', 'pdftotext'].every((program) => {
    const { error } = spawnSync(program, ['-v'], { stdio: 'ignore', timeout: 30_000 });
    return error === undefined;
  });
}

/**
 * Converts a document with LibreOffice and returns the path of the result. It gets a profile of its own, so that a
 * LibreOffice that is already open does not take the job over.
 *
 * @param {string} file
 * @param {string} format a file extension, or one with a filter: `txt:Text (encoded):UTF8`
 * @param {string} folder
 * @returns {Promise<string>}
 */
export async function convert(file, format, folder) {
  const profile = join(tmpdir(), `sw-eval-libreoffice-${process.pid}`);
  const { code, output } = await run(
    'soffice',
    [`-env:UserInstallation=${pathToFileURL(profile)}`, '--headless', '--convert-to', format, '--outdir', folder, file],
    { timeoutMs: 120_000 },
  );
  await rm(profile, { recursive: true, force: true });
  if (code !== 0) throw new Error(output);
  const extension = format.split(':')[0] ?? format;
  return join(folder, `${basename(file, extname(file))}.${extension}`);
}

/**
 * The text of each page of a PDF.
 *
 * @param {string} file
 * @returns {Promise<string[]>}
 */
export async function pagesOf(file) {
  const { code, output } = await run('pdftotext', ['-layout', file, `${file}.txt`]);
  if (code !== 0) throw new Error(output);
  const pages = (await readFile(`${file}.txt`, 'utf8')).split('\f');
  return pages.at(-1) === '' ? pages.slice(0, -1) : pages;
}
