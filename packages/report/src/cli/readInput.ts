import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { sameName } from '../workbook/values/Names.js';
import { type Io, UserError } from './io.js';
import type { Messages } from './messages/Messages.js';

/** Files that begin with a sign of their own: without it they are damaged or something else. */
const SIGNED = /\.(pdf|docx?|xlsx?|od[st])$/i;

/**
 * The bytes of a file; `-` reads standard input.
 *
 * @throws UserError for a file that is not there, cannot be read, is empty, or is not what its name says
 */
export async function readInput(path: string, io: Io, messages: Messages): Promise<Uint8Array> {
  const bytes = path === '-' ? await io.readStdin() : await readBytes(path, messages);
  if (bytes.length === 0) throw new UserError(messages.emptyFile(nameOf(path, messages)));
  if (isBroken(path, bytes)) {
    throw new UserError(messages.damaged(path, extname(path).toLowerCase()));
  }
  return bytes;
}

/** Whether a file lacks what its name promises: the sign at its beginning, or in a zip the part with its text. */
function isBroken(path: string, bytes: Uint8Array): boolean {
  const kind = inputKind(path, bytes);
  if (/\.docx$/i.test(path) && kind === 'workbook') return !holds(bytes, 'xl/') && !holds(bytes, 'opendocument');
  return SIGNED.test(path) && (kind === 'json' || kind === 'text');
}

async function readBytes(path: string, messages: Messages): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new UserError(messages.noFile(path, await nearestFile(path)));
    if (code === 'EISDIR') throw new UserError(messages.isFolder(path));
    throw new UserError(messages.unreadable(path, code));
  }
}

/** A file beside the one that is not there whose name differs in case, width, spaces or its ending only. */
async function nearestFile(path: string): Promise<string | undefined> {
  const wanted = sameName(basename(path));
  const names = wanted === '' ? [] : await readdir(dirname(path)).catch(() => []);
  const found =
    names.find((name) => sameName(name) === wanted) ??
    names.find((name) => /\.(json|xlsx|docx|pdf|txt)$/i.test(name) && stem(sameName(name)) === stem(wanted));
  return found === undefined ? undefined : join(dirname(path), found);
}

function stem(name: string): string {
  return name.slice(0, name.length - extname(name).length);
}

/** How a file is called in messages. */
export function nameOf(path: string, messages: Messages): string {
  return path === '-' ? messages.stdin : path;
}

/** The system's short name of an error, `EACCES`. */
export function errorCode(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error) return String(error.code);
  return error instanceof Error ? error.message : String(error);
}

/** What a file is, by its content; its name decides only between JSON and text. */
export type InputKind = 'json' | 'workbook' | 'docx' | 'pdf' | 'old-office' | 'text';

/** What the bytes of a file are. */
export function inputKind(path: string, bytes: Uint8Array): InputKind {
  if (startsWith(bytes, [0x50, 0x4b])) return holds(bytes, 'word/document.xml') ? 'docx' : 'workbook';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'old-office';
  if (holds(bytes.subarray(0, 1024), '%PDF-')) return 'pdf';
  if (/\.(txt|text|md)$/i.test(path)) return 'text';
  if (path !== '-' && /\.json$/i.test(path)) return 'json';
  return mayBeJson(bytes) ? 'json' : 'text';
}

/** Whether the first sign is one that JSON can begin with: a case is an object. */
export function mayBeJson(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 256)).trimStart();
  return start === '' || /^[{["]/.test(start);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function holds(bytes: Uint8Array, word: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(word);
}

/**
 * JSON that is not checked yet.
 *
 * @throws UserError for what is not UTF-8 or not JSON, with the line
 */
export function parseJson(bytes: Uint8Array, name: string, messages: Messages): unknown {
  const text = decode(bytes, name, messages);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UserError(messages.notJson(name, placeOf(error, text, messages)));
  }
}

function decode(bytes: Uint8Array, name: string, messages: Messages): string {
  try {
    // Drops the byte order mark that Windows editors put in front.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UserError(messages.notUtf8(name));
  }
}

/**
 * A text file, in the encodings that Chinese offices save them in.
 *
 * @throws UserError where it is in none of them
 */
export function decodeText(bytes: Uint8Array, name: string, messages: Messages): string {
  const [first, second] = bytes;
  const marked =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  for (const encoding of [marked, 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Another encoding, perhaps.
    }
  }
  throw new UserError(messages.notUtf8(name));
}

/** Line and character from the position that V8 names in its message; the end where it names none. */
function placeOf(error: unknown, text: string, messages: Messages): string {
  const position = error instanceof Error ? /at position (\d+)/.exec(error.message)?.[1] : undefined;
  const end = position === undefined ? text.length : Number(position);
  const before = text.slice(0, end).split('\n');
  return messages.place(before.length, (before.at(-1) ?? '').length + 1);
}
