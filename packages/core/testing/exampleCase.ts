/** A value made of JSON's kinds, written down in a test and not yet checked. */
export type Draft = Record<string, unknown>;

/**
 * A small valid case as a user would write it, with the given keys replaced; `undefined` takes a key away.
 * Term 2024-03-28..2025-03-27 (12 months), period up to 2025-01-31 (10.5 months), no indicators, no scores.
 */
export function caseInput(changes: Draft = {}): Draft {
  const input: Draft = {
    version: 1,
    stage: 'final',
    scheme: 'guangzhou-2023',
    station: { name: '示例社工服务站' },
    agreement: { start: '2024-03-28', end: '2025-03-27' },
    period: { start: '2024-03-28', end: '2025-01-31' },
    indicators: [],
    parties: [],
    ...changes,
  };
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
}

/** The four scores of the published report of 2025: together 93.73. */
export function publishedScores(): Draft[] {
  return [
    { id: 'oversight', awarded: 9.8 },
    { id: 'purchaser', awarded: 19.8 },
    { id: 'supervision-centre', awarded: 14.9 },
    { id: 'third-party', awarded: 49.23 },
  ];
}

/** A scheme of two parties, 40 and 60 points, passed from 60 on, with the given keys replaced. */
export function schemeInput(changes: Draft = {}): Draft {
  return {
    id: 'two-parties',
    title: '两方方案',
    parties: [
      { id: 'town', label: '镇街', share: 40 },
      { id: 'experts', label: '专家', share: 60 },
    ],
    bands: [
      { id: 'pass', label: '通过', min: 60 },
      { id: 'fail', label: '不通过', min: 0 },
    ],
    ...changes,
  };
}

/** A leaf of a rubric, called by its id. */
export function leafOf(id: string, points: number, rule: Draft): Draft {
  return { id, label: id, points, rule };
}

/** A rubric of 100 points with these parts. */
export function rubricOf(...children: readonly Draft[]): Draft {
  return { id: 'root', label: '总', points: 100, children };
}

/** A scheme of one party of 100 points that is scored by this rubric. */
export function rubricScheme(rubric: Draft, party: Draft = {}): Draft {
  return schemeInput({ parties: [{ id: 'experts', label: '专家', share: 100, rubric, ...party }] });
}

/** An area of two sites, and one without any. */
export const EAST_AND_WEST = [
  {
    id: 'east',
    name: '东',
    sites: [
      { id: 'lake', name: '湖' },
      { id: 'hill', name: '山' },
    ],
  },
  { id: 'west', name: '西' },
];
