/** A zlib stream of one block with the fixed codes: no table to work out, none to store. */
const HEADER = [0x78, 0x01];
const LAST_BLOCK = 1;
const FIXED_CODES = 1;
const END_OF_BLOCK = 256;
const SHORTEST_RUN = 3;
const LONGEST_RUN = 258;
const DISTANCE_BITS = 5;

/**
 * Packs bytes that are mostly runs of one value, such as the lines of a picture of bars: single bytes, and repeats of the
 * byte before (RFC 1950, RFC 1951 section 3.2.6). Any zlib reads it. A general packer builds tables for each of two dozen
 * pictures, which took a sixth of the time a Word report takes.
 */
export function zlibRuns(bytes: Uint8Array): Uint8Array {
  const bits = new BitWriter(HEADER.length + Math.ceil((bytes.length * 9 + 32) / 8) + 8);
  for (const byte of HEADER) bits.write(byte, 8);
  bits.write(LAST_BLOCK, 1);
  bits.write(FIXED_CODES, 2);
  const sum = new CheckSum();
  let at = 0;
  while (at < bytes.length) {
    const value = bytes[at] ?? 0;
    const repeats = at === 0 ? 0 : runAt(bytes, at);
    const length = repeats >= SHORTEST_RUN ? repeats : 1;
    if (length > 1) writeRun(bits, length);
    else writeSymbol(bits, value);
    sum.add(value, length);
    at += length;
  }
  writeSymbol(bits, END_OF_BLOCK);
  bits.fillByte();
  for (const byte of sum.bytes()) bits.write(byte, 8);
  return bits.done();
}

/** How many bytes from here on are the byte before. */
function runAt(bytes: Uint8Array, at: number): number {
  const value = bytes[at - 1];
  const most = Math.min(at + LONGEST_RUN, bytes.length);
  let end = at;
  while (end < most && bytes[end] === value) end += 1;
  return end - at;
}

/** A repeat of the byte before. Lengths share symbols by powers of two, told apart by more bits; the longest has its own. */
function writeRun(bits: BitWriter, length: number): void {
  const rest = length - SHORTEST_RUN;
  const more = rest < 8 || length === LONGEST_RUN ? 0 : 29 - Math.clz32(rest);
  writeSymbol(bits, length === LONGEST_RUN ? 285 : 257 + (more << 2) + (rest >> more));
  bits.write(rest & ((1 << more) - 1), more);
  bits.write(0, DISTANCE_BITS);
}

/** The fixed codes, whose highest bit comes first. */
function writeSymbol(bits: BitWriter, symbol: number): void {
  if (symbol < 144) bits.writeCode(0x30 + symbol, 8);
  else if (symbol < 256) bits.writeCode(0x190 + symbol - 144, 9);
  else if (symbol < 280) bits.writeCode(symbol - 256, 7);
  else bits.writeCode(0xc0 + symbol - 280, 8);
}

/** Bits into bytes, the lowest first. */
class BitWriter {
  readonly #bytes: Uint8Array;
  #at = 0;
  #bits = 0;
  #count = 0;

  constructor(most: number) {
    this.#bytes = new Uint8Array(most);
  }

  write(value: number, count: number): void {
    this.#bits |= value << this.#count;
    this.#count += count;
    while (this.#count >= 8) {
      this.#bytes[this.#at] = this.#bits & 0xff;
      this.#at += 1;
      this.#bits >>>= 8;
      this.#count -= 8;
    }
  }

  writeCode(code: number, count: number): void {
    let turned = 0;
    for (let bit = 0; bit < count; bit += 1) turned = (turned << 1) | ((code >>> bit) & 1);
    this.write(turned, count);
  }

  fillByte(): void {
    if (this.#count > 0) this.write(0, 8 - this.#count);
  }

  done(): Uint8Array {
    return this.#bytes.slice(0, this.#at);
  }
}

const LARGEST_PRIME = 65_521;

/** The check sum of zlib, Adler-32 (RFC 1950), by runs: the sum of the bytes, and the sum of what that was after each. */
class CheckSum {
  #low = 1;
  #high = 0;

  add(value: number, times: number): void {
    this.#high = (this.#high + times * this.#low + (value * times * (times + 1)) / 2) % LARGEST_PRIME;
    this.#low = (this.#low + value * times) % LARGEST_PRIME;
  }

  bytes(): number[] {
    return [this.#high >>> 8, this.#high & 0xff, this.#low >>> 8, this.#low & 0xff];
  }
}
