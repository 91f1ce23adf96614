import type { ChartBar, ChartNode, ChartRow } from '../tree/nodes.js';
import { chartScale } from './chartScale.js';
import { GREY, Raster } from './png.js';

/** Pixels to the point: 200 to the inch. The edges are straight, and a bar is off by a sixteenth of a millimetre at most. */
const SHARPNESS = 200 / 72;
/** Parts of the height. */
const BAR = 0.62;
/** A line of three quarters of a point. */
const STROKE = 2;
/** Where a broken bar is cut, from its end, and how wide the cut is, in pixels. */
const BREAK = 48;
const CUT = 14;

/**
 * The bars and lines of one row as a PNG, without any letters: names and figures beside it are text of the document,
 * so no typeface has to be drawn, and they can be searched, read out and edited.
 *
 * @param width in points
 * @param height in points
 */
export function barImage(chart: ChartNode, row: ChartRow, width: number, height: number): Uint8Array {
  const raster = new Raster(Math.round(width * SHARPNESS), Math.round(height * SHARPNESS));
  const scale = chartScale(chart, raster.width);
  const thick = Math.round(raster.height * BAR);
  const top = Math.round((raster.height - thick) / 2);
  for (const bar of row.bars) drawBar(raster, bar, scale(bar.from), scale(bar.to), top, thick);
  for (const line of chart.lines) {
    if (line.rows === 'total' && row.kind !== 'total') continue;
    drawLine(raster, scale(line.at), line.stroke === 'dashed');
  }
  if (row.bars.some(({ to }) => to > chart.axis.max)) cut(raster, top, thick);
  if (row.marker !== undefined) {
    const x = scale(row.marker);
    raster.fill(x - 3 * STROKE, top - STROKE, 6 * STROKE, thick + 2 * STROKE, GREY.white);
    raster.fill(x - STROKE, top - 2 * STROKE, 2 * STROKE, thick + 4 * STROKE, GREY.black);
  }
  return raster.toPng();
}

function drawBar(raster: Raster, { fill }: ChartBar, from: number, to: number, top: number, thick: number): void {
  if (fill === 'solid') {
    raster.fill(from, top, to - from, thick, GREY.dark);
    return;
  }
  const edge = fill === 'rest' ? GREY.middle : GREY.dark;
  raster.fill(from, top, to - from, thick, edge);
  const inner = fill === 'rest' ? GREY.white : GREY.light;
  raster.fill(from + STROKE, top + STROKE, to - from - 2 * STROKE, thick - 2 * STROKE, inner);
}

/** A line through the whole height; on a dark bar it shows by its light edges. */
function drawLine(raster: Raster, at: number, dashed: boolean): void {
  const x = Math.min(Math.max(0, at - STROKE / 2), raster.width - STROKE);
  raster.fill(x - STROKE, 0, 3 * STROKE, raster.height, GREY.white);
  const dash = dashed ? raster.height / 5 : raster.height;
  for (let y = 0; y < raster.height; y += 2 * dash) raster.fill(x, y, STROKE, dash, GREY.black);
}

/** A slanted cut with a stroke on either side. */
function cut(raster: Raster, top: number, thick: number): void {
  const x = raster.width - BREAK;
  for (let y = top - 2 * STROKE; y < top + thick + 2 * STROKE; y += 1) {
    const shift = (top + thick - y) * 0.45;
    raster.fill(x + shift - STROKE, y, CUT + 2 * STROKE, 1, GREY.black);
    raster.fill(x + shift, y, CUT, 1, GREY.white);
  }
}
