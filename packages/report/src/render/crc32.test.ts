import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { crc32 } from './crc32.js';

describe('crc32', () => {
  it.each([
    ['', 0],
    ['123456789', 0xcbf43926],
    ['a', 0xe8b7be43],
  ])('of "%s" is the published one', (text, sum) => {
    expect(crc32(strToU8(text))).toBe(sum);
  });
});
