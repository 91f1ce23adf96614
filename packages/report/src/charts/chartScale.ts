import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { ChartNode } from '../tree/nodes.js';

/** About so many intervals on an axis. */
const INTERVALS = 5;

/** Positions on the axis of a chart: from 0 to `width`, values beyond the axis at its end. */
export function chartScale({ axis }: ChartNode, width: number): ScaleLinear<number, number> {
  return scaleLinear([0, axis.max], [0, width]).clamp(true);
}

/** The values an axis names, 0 first, and how they are written. */
export function chartTicks(chart: ChartNode): { at: number; text: string }[] {
  const unit = chart.axis.unit === 'percent' ? '%' : '';
  return chartScale(chart, 1)
    .ticks(INTERVALS)
    .map((at) => ({ at, text: `${String(at)}${unit}` }));
}
