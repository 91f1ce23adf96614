import { inflateSync, strFromU8, strToU8 } from 'fflate';
import { crc32 } from './crc32.js';

/*
 * The entries of a zip file as they are packed, so that a file can be put together anew without unpacking and packing
 * what stays. For files that a library of ours has just written; what comes from outside is read by the workbook's reader.
 */

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const DIRECTORY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const END_LENGTH = 22;
const STORED = 0;
/** Version 2.0 of the format, the first with folders and this way of packing. */
const VERSION = 20;
/** Names are UTF-8. */
const UTF_8 = 0x0800;
/** 1980-01-01, the earliest day a zip entry can have; at midnight, which is 0. */
const FIRST_DAY = 0x21;

/** A part of a zip file, packed. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  /** Bytes unpacked. */
  readonly size: number;
  readonly packed: Uint8Array;
}

/** The entries of a zip file in the order of its directory, without folders. */
export function entriesOf(zip: Uint8Array): ZipEntry[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let end = zip.length - END_LENGTH;
  while (view.getUint32(end, true) !== END_OF_DIRECTORY) end -= 1;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count -= 1) {
    const name = strFromU8(zip.subarray(at + DIRECTORY_LENGTH, at + DIRECTORY_LENGTH + view.getUint16(at + 28, true)));
    const local = view.getUint32(at + 42, true);
    const start = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (!name.endsWith('/')) {
      entries.push({
        name,
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        size: view.getUint32(at + 24, true),
        packed: zip.subarray(start, start + view.getUint32(at + 20, true)),
      });
    }
    at +=
      DIRECTORY_LENGTH + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The content of an entry. */
export function contentOf({ method, packed, size }: ZipEntry): Uint8Array {
  return method === STORED ? packed : inflateSync(packed, { out: new Uint8Array(size) });
}

/** An entry of a short text, as it is: the tables for packing it would cost more than the few hundred bytes they save. */
export function textEntry(name: string, text: string): ZipEntry {
  const bytes = strToU8(text);
  return { name, method: STORED, crc: crc32(bytes), size: bytes.length, packed: bytes };
}

/** A zip file of these entries in this order, every one with the same time. */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map(({ name }) => strToU8(name));
  const lengths = entries.map(({ packed }, index) => [packed.length, names[index]?.length ?? 0] as const);
  const locals = lengths.reduce((sum, [packed, name]) => sum + LOCAL_LENGTH + name + packed, 0);
  const directory = lengths.reduce((sum, [, name]) => sum + DIRECTORY_LENGTH + name, 0);
  const zip = new Uint8Array(locals + directory + END_LENGTH);
  const view = new DataView(zip.buffer);
  let at = 0;
  let listed = locals;
  for (const [index, entry] of entries.entries()) {
    const name = names[index] ?? new Uint8Array();
    view.setUint32(at, LOCAL_ENTRY, true);
    describe(view, at + 4, entry, name.length);
    zip.set(name, at + LOCAL_LENGTH);
    zip.set(entry.packed, at + LOCAL_LENGTH + name.length);
    view.setUint32(listed, DIRECTORY_ENTRY, true);
    view.setUint16(listed + 4, VERSION, true);
    describe(view, listed + 6, entry, name.length);
    view.setUint32(listed + 42, at, true);
    zip.set(name, listed + DIRECTORY_LENGTH);
    at += LOCAL_LENGTH + name.length + entry.packed.length;
    listed += DIRECTORY_LENGTH + name.length;
  }
  view.setUint32(listed, END_OF_DIRECTORY, true);
  view.setUint16(listed + 8, entries.length, true);
  view.setUint16(listed + 10, entries.length, true);
  view.setUint32(listed + 12, directory, true);
  view.setUint32(listed + 16, locals, true);
  return zip;
}

/** What stands of an entry both before it and in the directory. */
function describe(view: DataView, at: number, { method, crc, size, packed }: ZipEntry, nameLength: number): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, UTF_8, true);
  view.setUint16(at + 4, method, true);
  view.setUint16(at + 8, FIRST_DAY, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, packed.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, nameLength, true);
}
