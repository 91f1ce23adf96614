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
  await convertAll([file], format, folder);
  const extension = format.split(':')[0] ?? format;
  return join(folder, `${basename(file, extname(file))}.${extension}`);
}

/** So many files in one start of the program, which takes longer than the work on most of them. */
const AT_ONCE = 100;

/**
 * Converts many documents, a start of LibreOffice for each hundred.
 *
 * @param {string[]} files
 * @param {string} format
 * @param {string} folder
 */
export async function convertAll(files, format, folder) {
  for (let from = 0; from < files.length; from += AT_ONCE) {
    await convertSome(files.slice(from, from + AT_ONCE), format, folder);
  }
}

/**
 * @param {string[]} files
 * @param {string} format
 * @param {string} folder
 */
async function convertSome(files, format, folder) {
  const profile = join(tmpdir(), `sw-eval-libreoffice-${process.pid}`);
  const { code, output } = await run(
    'soffice',
    [
      `-env:UserInstallation=${pathToFileURL(profile)}`,
      '--headless',
      '--convert-to',
      format,
      '--outdir',
      folder,
      ...files,
    ],
    { timeoutMs: 120_000 + 3_000 * files.length },
  );
  await rm(profile, { recursive: true, force: true });
  if (code !== 0) throw new Error(output);
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
