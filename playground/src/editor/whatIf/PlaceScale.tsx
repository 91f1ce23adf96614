import type { Evaluation } from '@sw-eval/core';
import { onAxis } from '../figures/axis';

/**
 * Where a total lies among the bands: a disc, and a hollow one where the case's own lies elsewhere. `start` is the same
 * in every column. Total and grade stand in the rows above.
 */
export function PlaceScale({
  evaluation: { total, scheme },
  own,
  start,
}: {
  evaluation: Evaluation;
  /** The case's total. */
  own: number | null;
  start: number;
}) {
  const { totalPoints, bands } = scheme;
  const at = (points: number): string => onAxis(points - start, totalPoints - start);
  const bounds = [...bands.map(({ min }) => min), totalPoints].filter((bound) => bound >= start);
  return (
    <svg className="place-scale" aria-hidden="true">
      <line className="bar-full" x1="0" x2="100%" y1="10" y2="10" />
      {bounds.map((bound) => (
        <g key={bound}>
          <line className="bar-full" x1={at(bound)} x2={at(bound)} y1="6" y2="14" />
          <text
            className="axis-text"
            x={at(bound)}
            y="32"
            textAnchor={bound === start ? 'start' : bound === totalPoints ? 'end' : 'middle'}
          >
            {bound}
          </text>
        </g>
      ))}
      {own !== null && own !== total && <circle className="place-own" cx={at(own)} cy="10" r="5" />}
      {total !== null && <circle className="place-now" cx={at(total)} cy="10" r="5" />}
    </svg>
  );
}
