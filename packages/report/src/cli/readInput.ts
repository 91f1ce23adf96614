import { readFile } from 'node:fs/promises';
import { type Io, UserError } from './io.js';
import type { Messages } from './messages/Messages.js';

/**
 * The bytes of a file; `-` reads standard input.
 *
 * @throws UserError for a file that is not there or cannot be read
 */
export async function readInput(path: string, io: Io, messages: Messages): Promise<Uint8Array> {
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
  // Of anything else the first sign decides: a case is an object.
  const start = new TextDecoder().decode(bytes.subarray(0, 256)).trimStart();
  return start === '' || /^[{["]/.test(start) ? 'json' : 'text';
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
