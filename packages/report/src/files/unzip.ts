import { Inflate } from 'fflate';
import { FileError } from './FileError.js';
import { LARGEST_FILE } from './fileIssue.js';

/*
 * A zip is read through its central directory, and a part only when it is asked for. fflate's own `unzipSync` would
 * believe the sizes a file declares; here a part is unpacked piece by piece and left as soon as it is larger than
 * allowed, whatever it declares.
 */

/** How much all parts of a file together may unpack to, in bytes. */
export const LARGEST_CONTENT = 64_000_000;
const MOST_PARTS = 2000;
const PIECE = 16_384;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;

interface Entry {
  readonly method: number;
  readonly flags: number;
  readonly packedSize: number;
  readonly offset: number;
}

/** The parts of a zip, unpacked one at a time and within bounds. */
export class ZipParts {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #entries: ReadonlyMap<string, Entry>;
  #left = LARGEST_CONTENT;

  /** @throws FileError where the bytes are no zip, or one too large */
  constructor(bytes: Uint8Array) {
    if (bytes.length > LARGEST_FILE) throw new FileError('too-large', `${bytes.length} bytes`);
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#entries = this.#directory();
  }

  get names(): string[] {
    return [...this.#entries.keys()];
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /**
   * The text of a part, without a byte order mark.
   *
   * @throws FileError where it is not there, damaged or too large
   */
  text(name: string): string {
    const entry = this.#entries.get(name);
    if (entry === undefined) throw damaged(`no part ${name}`);
    const bytes = this.#content(entry, name);
    try {
      return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    } catch {
      throw damaged(`${name} is no text`);
    }
  }

  #directory(): ReadonlyMap<string, Entry> {
    const end = this.#endOfDirectory();
    const count = this.#uint16(end + 10);
    if (count > MOST_PARTS) throw new FileError('too-large', `${count} parts`);
    const entries = new Map<string, Entry>();
    let at = this.#uint32(end + 16);
    for (let index = 0; index < count; index += 1) {
      if (this.#uint32(at) !== DIRECTORY_ENTRY) throw damaged('the directory is broken');
      const nameLength = this.#uint16(at + 28);
      const name = new TextDecoder().decode(this.#slice(at + 46, nameLength)).replace(/^\//, '');
      entries.set(name, {
        flags: this.#uint16(at + 8),
        method: this.#uint16(at + 10),
        packedSize: this.#uint32(at + 20),
        offset: this.#uint32(at + 42),
      });
      at += 46 + nameLength + this.#uint16(at + 30) + this.#uint16(at + 32);
    }
    return entries;
  }

  #endOfDirectory(): number {
    // A comment of at most 65,535 bytes may stand behind it.
    const first = Math.max(0, this.#bytes.length - 65_557);
    for (let at = this.#bytes.length - 22; at >= first; at -= 1) {
      if (this.#view.getUint32(at, true) === END_OF_DIRECTORY) return at;
    }
    throw damaged('no directory');
  }

  #content({ flags, method, packedSize, offset }: Entry, name: string): Uint8Array {
    if ((flags & ENCRYPTED) !== 0) throw new FileError('locked', name);
    if (this.#uint32(offset) !== LOCAL_ENTRY) throw damaged(`${name} is not where the directory says`);
    const start = offset + 30 + this.#uint16(offset + 26) + this.#uint16(offset + 28);
    const packed = this.#slice(start, packedSize);
    if (method === STORED) return this.#take(packed);
    if (method !== DEFLATED) throw damaged(`${name} is packed in a way that is not known`);
    const pieces: Uint8Array[] = [];
    const inflate = new Inflate((piece) => {
      pieces.push(this.#take(piece));
    });
    try {
      for (let at = 0; at < packed.length || at === 0; at += PIECE) {
        inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
      }
    } catch (error) {
      throw error instanceof FileError ? error : damaged(`${name} cannot be unpacked`);
    }
    return joined(pieces);
  }

  #take(piece: Uint8Array): Uint8Array {
    this.#left -= piece.length;
    if (this.#left < 0) throw new FileError('too-large', 'the parts together');
    return piece;
  }

  #slice(start: number, length: number): Uint8Array {
    if (start + length > this.#bytes.length) throw damaged('cut off');
    return this.#bytes.subarray(start, start + length);
  }

  #uint16(at: number): number {
    if (at + 2 > this.#bytes.length) throw damaged('cut off');
    return this.#view.getUint16(at, true);
  }

  #uint32(at: number): number {
    if (at + 4 > this.#bytes.length) throw damaged('cut off');
    return this.#view.getUint32(at, true);
  }
}

function damaged(detail: string): FileError {
  return new FileError('damaged', detail);
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
