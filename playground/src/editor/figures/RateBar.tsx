import { onAxis } from './axis';

/** Where the axis of rates ends, in percent. */
export const AXIS_END = 220;

/**
 * A completion rate on the axis 0 to 220 %: solid to 100 %, outlined beyond, broken where it runs off the axis. A solid
 * line at 100 %, a dashed one at progress. The figure always stands beside it, so it is not read out.
 */
export function RateBar({ rate, progress }: { rate: number | null; progress: number | null }) {
  const full = onAxis(100, AXIS_END);
  return (
    <svg className="rate-bar" aria-hidden="true">
      {rate !== null && rate > 100 && (
        <rect
          className="bar-beyond"
          x={full}
          y="8.5"
          width={onAxis(Math.min(rate, AXIS_END) - 100, AXIS_END)}
          height="7"
        />
      )}
      {rate !== null && (
        <rect className="bar-solid" x="0" y="8" width={onAxis(Math.min(rate, 100), AXIS_END)} height="8" />
      )}
      {rate !== null && rate > AXIS_END && (
        <svg className="bar-break" x="100%" y="2" role="presentation">
          <path className="bar-gap" d="M-24.5 16 -18.5 4h5L-19.5 16Z" />
          <path className="bar-cut" d="M-25 16 -19 4M-20 16-14 4" />
        </svg>
      )}
      {progress !== null && (
        <line className="bar-progress" x1={onAxis(progress, AXIS_END)} x2={onAxis(progress, AXIS_END)} y1="0" y2="24" />
      )}
      <line className="bar-full" x1={full} x2={full} y1="0" y2="24" />
    </svg>
  );
}
