/** Bytes compressed as raw deflate, by the browser itself. */
export async function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  return collect(bytes, new CompressionStream('deflate-raw'), Number.POSITIVE_INFINITY);
}

/** The bytes that were compressed; throws where they are damaged or would come to more than `most` bytes. */
export async function inflate(bytes: Uint8Array, most: number): Promise<Uint8Array> {
  return collect(bytes, new DecompressionStream('deflate-raw'), most);
}

async function collect(
  bytes: Uint8Array,
  through: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array> {
  const writer = through.writable.getWriter();
  // What goes wrong in writing comes out in reading too; here it is only kept from being reported as not caught.
  writer.write(new Uint8Array(bytes)).catch(() => undefined);
  writer.close().catch(() => undefined);
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = through.readable.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw new RangeError(`more than ${most} bytes`);
    }
    parts.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
