import { crc32 } from '../render/crc32.js';
import { zlibRuns } from './zlibRuns.js';

/** Greys of a picture, four bits each: all that bars on paper need. */
export const GREY = { black: 0, dark: 4, middle: 8, light: 14, white: 15 } as const;

/** One of the greys. */
export type Grey = (typeof GREY)[keyof typeof GREY];

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const GREYSCALE = 0;
const BITS = 4;

/** Each line of a picture begins with how it is written: as what differs from the line above, which is mostly nothing. */
const AS_DIFFERENCE = 2;

/** A picture in a few greys, white at first. */
export class Raster {
  readonly width: number;
  readonly height: number;
  /** Bytes a line takes, two pixels to the byte. */
  readonly #stride: number;
  readonly #bytes: Uint8Array;
  /** The lines that may differ from the line above: a rectangle begins or has ended there. */
  readonly #edges = new Set([0]);

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    this.#stride = Math.ceil(width / 2);
    this.#bytes = new Uint8Array(this.#stride * height).fill(GREY.white * 0x11);
  }

  /** Fills a rectangle of whole pixels; what lies outside of the picture is left out. */
  fill(x: number, y: number, width: number, height: number, grey: Grey): void {
    const left = Math.max(0, Math.round(x));
    const right = Math.min(this.width, Math.round(x + width));
    const foot = Math.min(this.height, Math.round(y + height));
    const head = Math.max(0, Math.round(y));
    if (right <= left || foot <= head) return;
    for (let row = head; row < foot; row += 1) this.#fillLine(row * this.#stride, left, right, grey);
    this.#edges.add(head).add(foot);
  }

  /** Whole bytes between two pixels, and the half bytes at either end. */
  #fillLine(start: number, left: number, right: number, grey: Grey): void {
    const bytes = this.#bytes;
    const first = start + (left >> 1);
    const last = start + (right >> 1);
    if (left & 1) bytes[first] = ((bytes[first] ?? 0) & 0xf0) | grey;
    bytes.fill(grey * 0x11, left & 1 ? first + 1 : first, last);
    if (right & 1) bytes[last] = ((bytes[last] ?? 0) & 0x0f) | (grey << 4);
  }

  /** The picture as a PNG file: greyscale, four bits a pixel, no time and no text. */
  toPng(): Uint8Array {
    const stride = this.#stride;
    const bytes = this.#bytes;
    const lines = new Uint8Array((stride + 1) * this.height);
    for (let row = 0; row < this.height; row += 1) {
      const to = row * (stride + 1);
      const from = row * stride;
      lines[to] = AS_DIFFERENCE;
      if (!this.#edges.has(row)) continue;
      for (let index = 0; index < stride; index += 1) {
        const above = row === 0 ? 0 : (bytes[from - stride + index] ?? 0);
        lines[to + 1 + index] = (bytes[from + index] ?? 0) - above;
      }
    }
    const header = new Uint8Array(13);
    const view = new DataView(header.buffer);
    view.setUint32(0, this.width);
    view.setUint32(4, this.height);
    header.set([BITS, GREYSCALE, 0, 0, 0], 8);
    return joined([
      Uint8Array.from(SIGNATURE),
      chunk('IHDR', header),
      chunk('IDAT', zlibRuns(lines)),
      chunk('IEND', new Uint8Array()),
    ]);
  }
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  for (let index = 0; index < 4; index += 1) bytes[4 + index] = name.charCodeAt(index);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)));
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
