/** What a file is, by its first bytes. */
export type FileKind = 'zip' | 'pdf' | 'old-office' | 'rtf' | 'other';

const STARTS: readonly (readonly [FileKind, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['old-office', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];
/** `%PDF-`, which may stand behind other bytes. */
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];
const PDF_WITHIN = 1024;

/**
 * What a file is, whatever its name says.
 *
 * @example
 * ```ts
 * fileKind(new Uint8Array([0x50, 0x4b, 3, 4])); // 'zip'
 * ```
 */
export function fileKind(bytes: Uint8Array): FileKind {
  const known = STARTS.find(([, start]) => startsWith(bytes, start, 0));
  if (known !== undefined) return known[0];
  for (let at = 0; at < Math.min(PDF_WITHIN, bytes.length); at += 1) if (startsWith(bytes, PDF, at)) return 'pdf';
  return 'other';
}

function startsWith(bytes: Uint8Array, start: readonly number[], at: number): boolean {
  return start.every((byte, index) => bytes[at + index] === byte);
}
