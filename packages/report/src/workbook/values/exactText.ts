/*
 * Spaces at the ends of a cell are dropped when it is read, and an empty cell means that nothing was given. A text that
 * would be lost that way is written between two backslashes: `\\` is an empty text, `\ a\` is ` a`.
 */

const INVISIBLE = new Set(['\u200b', '\ufeff']);

/** A text without the spaces around it, of any kind. */
export function trimmed(text: string): string {
  let rest = text.trim();
  while (INVISIBLE.has(rest.charAt(0))) rest = rest.slice(1).trim();
  while (INVISIBLE.has(rest.charAt(rest.length - 1))) rest = rest.slice(0, -1).trim();
  return rest;
}

function isFenced(text: string): boolean {
  return text.length >= 2 && text.startsWith('\\') && text.endsWith('\\');
}

/** A text as a cell holds it. */
export function writeExactly(text: string): string {
  return text === '' || trimmed(text) !== text || isFenced(text) ? `\\${text}\\` : text;
}

/** Whether a cell holds a text between two backslashes: one that stands for nothing but itself. */
export function isExact(cell: string): boolean {
  return isFenced(trimmed(cell));
}

/** A text between two backslashes, whatever it is. */
export function fenced(text: string): string {
  return `\\${text}\\`;
}

/** {@link writeExactly}, back; nothing for an empty cell. Line ends of Windows become plain ones. */
export function readExactly(cell: string): string | undefined {
  const text = trimmed(cell.replace(/\r\n?/g, '\n'));
  if (text === '') return undefined;
  return isFenced(text) ? text.slice(1, -1) : text;
}
