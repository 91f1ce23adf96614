import { unzlibSync } from 'fflate';
import { expect, it } from 'vitest';
import { GREY, type Grey, Raster } from './png.js';

/** The greys of a picture, line by line, as a reader makes them of its file: each line adds to the one above. */
function greysOf(png: Uint8Array, width: number): number[][] {
  const length = new DataView(png.buffer).getUint32(33);
  const lines = unzlibSync(png.slice(41, 41 + length));
  const stride = Math.ceil(width / 2);
  const greys: number[][] = [];
  let above = new Uint8Array(stride);
  for (let at = 0; at < lines.length; at += stride + 1) {
    expect(lines[at]).toBe(2);
    above = lines.slice(at + 1, at + 1 + stride).map((difference, index) => difference + (above[index] ?? 0));
    greys.push([...above].flatMap((byte) => [byte >> 4, byte & 0x0f]).slice(0, width));
  }
  return greys;
}

it('shows every rectangle where it was drawn, the later over the earlier, whatever lies outside', () => {
  const [width, height] = [13, 11];
  const rectangles: [x: number, y: number, width: number, height: number, grey: Grey][] = [
    [0, 0, 13, 1, GREY.dark],
    [2, 3, 7, 5, GREY.black],
    [3.4, 4.6, 5, 2, GREY.light],
    [-4, 5, 6, 20, GREY.middle],
    [9, -3, 9, 6, GREY.dark],
    [5, 8, 4, 0, GREY.black],
    [6, 2, 1, 9, GREY.white],
    [0, 40, 13, 2, GREY.black],
  ];
  const raster = new Raster(width, height);
  const expected = Array.from({ length: height }, () => Array<number>(width).fill(GREY.white));
  for (const [x, y, wide, high, grey] of rectangles) {
    raster.fill(x, y, wide, high, grey);
    for (const [row, line] of expected.entries()) {
      for (const column of line.keys()) {
        const inside = column >= Math.round(x) && column < Math.round(x + wide);
        if (inside && row >= Math.round(y) && row < Math.round(y + high)) line[column] = grey;
      }
    }
  }
  expect(greysOf(raster.toPng(), width)).toEqual(expected);
});
