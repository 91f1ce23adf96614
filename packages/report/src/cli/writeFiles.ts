import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UserError } from './io.js';
import type { Messages } from './messages/Messages.js';
import { errorCode } from './readInput.js';

/**
 * Nothing, where files can go into this folder.
 *
 * @throws UserError for the name of a file, which a folder would otherwise be given
 */
export async function checkFolder(folder: string, messages: Messages): Promise<void> {
  const named = /\.(md|html?|docx?|txt|xlsx?|pdf|json)$/i.test(folder);
  // What cannot be looked at is for the writing to tell.
  const kind = await stat(folder).catch(() => undefined);
  if (kind === undefined ? named : !kind.isDirectory()) throw new UserError(messages.notOutFolder(folder));
}

/** A file to write. */
export interface OutputFile {
  path: string;
  content: string | Uint8Array;
}

/**
 * Writes files whole or not at all: first all of them under temporary names beside their places, then each is renamed.
 *
 * @throws UserError where a folder or file cannot be written
 */
export async function writeFiles(files: readonly OutputFile[], messages: Messages): Promise<void> {
  const temporary: string[] = [];
  let at = '';
  try {
    for (const [index, { path, content }] of files.entries()) {
      at = path;
      const folder = dirname(path);
      await mkdir(folder, { recursive: true });
      const name = join(folder, `.sw-eval-${process.pid}-${index}.tmp`);
      temporary.push(name);
      await writeFile(name, content);
    }
    for (const [index, { path }] of files.entries()) {
      at = path;
      await rename(temporary[index] ?? '', path);
    }
  } catch (error) {
    await Promise.all(temporary.map((name) => rm(name, { force: true })));
    throw new UserError(messages.notWritable(at, errorCode(error)));
  }
}
