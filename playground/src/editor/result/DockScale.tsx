import type { Evaluation } from '@sw-eval/core';
import { onAxis } from '../figures/axis';
import { bandsTopFirst } from './gradeDistance';

/** The total on the axis of the bands, as one thin bar: what the phone's dock has room for. */
export function DockScale({ evaluation: { total, scheme } }: { evaluation: Evaluation }) {
  const end = scheme.totalPoints;
  const bounds = bandsTopFirst(scheme.bands).filter((band) => band.min > 0);
  return (
    <svg className="dock-scale" aria-hidden="true">
      <rect className="bar-rest" x="0" y="4" width="100%" height="6" />
      <rect className="bar-solid" x="0" y="4" width={onAxis(total ?? 0, end)} height="6" />
      {bounds.map((band) => (
        <line key={band.id} className="bar-full" x1={onAxis(band.min, end)} x2={onAxis(band.min, end)} y1="0" y2="14" />
      ))}
    </svg>
  );
}
