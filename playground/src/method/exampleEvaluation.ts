import { type Evaluation, evaluateJson, type Scheme } from '@sw-eval/core';

const leaf = (id: string, points: number) => ({ id, label: id, points, rule: { kind: 'direct' } });
const rubric = { id: 'rubric', label: 'rubric', points: 100, children: [leaf('first', 60), leaf('second', 40)] };
const party = (id: string) => ({ id, label: id, share: 50, rubric });

/** An indicator of every status: at a progress of 10 months of 12, 90 of 100 is on schedule and 10 behind. */
const STATUSES = { exceeded: 110, met: 100, 'on-pace': 90, behind: 10 } as const;

/**
 * An evaluation in which every rule is at work, with the rounding and the months of a scheme: its explanations say the
 * rules in words. No figure of it is shown.
 */
export function exampleEvaluation({ rounding, monthConvention }: Scheme): Evaluation {
  return evaluateJson({
    version: 1,
    stage: 'final',
    scheme: {
      id: 'example',
      title: 'example',
      rounding,
      monthConvention,
      parties: [party('rubric'), party('panel')],
      bands: [
        { id: 'pass', label: 'pass', min: 60 },
        { id: 'fail', label: 'fail', min: 0 },
      ],
      compliance: [{ id: 'standard', label: 'standard', threshold: 8 }],
    },
    station: { name: 'example' },
    agreement: { start: '2024-01-01', end: '2024-12-31' },
    period: { start: '2024-01-01', end: '2024-10-31' },
    engagement: {
      panel: [
        { id: 'e1', name: 'e1' },
        { id: 'e2', name: 'e2' },
      ],
    },
    areas: [{ id: 'area', name: 'area', sites: [{ id: 'site', name: 'site' }] }],
    indicators: [
      ...Object.entries(STATUSES).map(([id, actual]) => ({
        id,
        label: id,
        unit: id,
        target: 100,
        actual,
        byUnit: [{ unit: 'site', actual }],
      })),
      { id: 'no-target', label: 'no-target', unit: 'no-target', target: 0, actual: 1 },
    ],
    compliance: [{ id: 'standard', measured: 7 }],
    parties: [
      { id: 'rubric', rubric: { first: 50, second: 30 } },
      {
        id: 'panel',
        panelScores: ['e1', 'e2'].map((evaluator) => ({ evaluator, rubric: { first: 50, second: 30 } })),
      },
    ],
  });
}
