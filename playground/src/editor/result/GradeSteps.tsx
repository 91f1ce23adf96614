import type { Evaluation } from '@sw-eval/core';
import { bandsTopFirst } from './gradeDistance';

const STEP = 6;
const HEIGHT = 20;

/** One step per band, filled from the lowest up to the grade. The grade's word stands beside it. */
export function GradeSteps({ evaluation: { grade, scheme } }: { evaluation: Evaluation }) {
  const steps = bandsTopFirst(scheme.bands).reverse();
  const reached = steps.findIndex((band) => band.id === grade?.id);
  return (
    <svg
      className="grade-steps"
      width={steps.length * STEP}
      height={HEIGHT}
      viewBox={`0 0 ${steps.length * STEP} ${HEIGHT}`}
      aria-hidden="true"
    >
      {steps.map((band, index) => {
        const height = (HEIGHT * (index + 1)) / steps.length;
        return (
          <rect
            key={band.id}
            className={index <= reached ? 'step step-reached' : 'step'}
            x={index * STEP + 0.5}
            y={HEIGHT - height + 0.5}
            width={STEP - 2}
            height={height - 1}
          />
        );
      })}
    </svg>
  );
}
