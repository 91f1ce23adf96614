import { readFile } from 'node:fs/promises';
import { type Io, UserError } from './io.js';
import type { Messages } from './messages.js';

/**
 * What a case file holds, not checked yet. `-` reads standard input.
 *
 * @throws UserError for a file that is not there, not UTF-8 or not JSON
 */
export async function readCase(path: string, io: Io, messages: Messages): Promise<unknown> {
  const name = nameOf(path, messages);
  const text = decode(await readBytes(path, io, messages), name, messages);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UserError(messages.notJson(name, placeOf(error, text, messages)));
  }
}

/** How a file is called in messages. */
export function nameOf(path: string, messages: Messages): string {
  return path === '-' ? messages.stdin : path;
}

async function readBytes(path: string, io: Io, messages: Messages): Promise<Uint8Array> {
  if (path === '-') return io.readStdin();
  try {
    return await readFile(path);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new UserError(messages.noFile(path));
    if (code === 'EISDIR') throw new UserError(messages.isFolder(path));
    throw new UserError(messages.unreadable(path, code));
  }
}

/** The system's short name of an error, `EACCES`. */
export function errorCode(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error) return String(error.code);
  return error instanceof Error ? error.message : String(error);
}

function decode(bytes: Uint8Array, name: string, messages: Messages): string {
  try {
    // Drops the byte order mark that Windows editors put in front.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UserError(messages.notUtf8(name));
  }
}

/** Line and character from the position that V8 names in its message; nothing where it names none. */
function placeOf(error: unknown, text: string, messages: Messages): string {
  const position = error instanceof Error ? /at position (\d+)/.exec(error.message)?.[1] : undefined;
  const end = position === undefined ? text.length : Number(position);
  const before = text.slice(0, end).split('\n');
  return messages.place(before.length, (before.at(-1) ?? '').length + 1);
}
