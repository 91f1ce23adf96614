import { onAxis } from '../figures/axis';
import type { BandSpan } from './bandSpans';

/** A line at the lower bound of each band but the one that begins at nothing. */
export function BandLines({ spans, end, y1, y2 }: { spans: readonly BandSpan[]; end: number; y1: number; y2: number }) {
  return spans
    .filter(({ start }) => start > 0)
    .map(({ band, start }) => (
      <line key={band.id} className="bar-full" x1={onAxis(start, end)} x2={onAxis(start, end)} y1={y1} y2={y2} />
    ));
}

/** A band's name in the middle of its part of the axis, the best one's at the end; the one reached in bold. */
export function BandLabel({
  span: { band, text, start, end: next, isLast },
  end,
  y,
  reached,
}: {
  span: BandSpan;
  end: number;
  y: number;
  reached: string | undefined;
}) {
  return (
    <text
      className={band.id === reached ? 'axis-text band-reached' : 'axis-text'}
      x={isLast ? '100%' : onAxis((start + next) / 2, end)}
      y={y}
      textAnchor={isLast ? 'end' : 'middle'}
    >
      {text}
    </text>
  );
}
