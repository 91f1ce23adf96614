const BLOCK = 512;

/** The names of the files in a tar archive, sorted. Long names (pax, GNU) are not needed here and refused. */
export function namesInTar(bytes: Uint8Array): string[] {
  const text = (start: number, length: number) =>
    new TextDecoder().decode(bytes.subarray(start, start + length)).replace(/\0.*$/s, '');
  const names: string[] = [];
  for (let at = 0; at + BLOCK <= bytes.length && bytes[at] !== 0; ) {
    const kind = text(at + 156, 1);
    if (kind !== '0' && kind !== '' && kind !== '5') throw new Error(`unexpected kind of entry: ${kind}`);
    const prefix = text(at + 345, 155);
    if (kind !== '5') names.push((prefix === '' ? '' : `${prefix}/`) + text(at, 100));
    const size = Number.parseInt(text(at + 124, 12).trim() || '0', 8);
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return names.sort();
}
