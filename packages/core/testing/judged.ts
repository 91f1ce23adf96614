import { evaluateJson } from '../src/evaluation/evaluate.js';
import type { Evaluation } from '../src/evaluation/evaluation.js';
import { caseInput, type Draft, schemeInput } from './exampleCase.js';

const leaf = (id: string, points: number, rule: Draft) => ({
  id,
  label: { 'zh-CN': `表:${id}`, en: `R:${id}` },
  points,
  rule,
});

/** A rubric of 100 points with a leaf for each kind of rule; `staff` has three of them below it. */
const RUBRIC = {
  id: 'root',
  label: { 'zh-CN': '总表', en: 'Whole sheet' },
  points: 100,
  children: [
    leaf('tier', 10, {
      kind: 'tiers',
      indicator: 'client-files',
      tiers: [
        { min: 100, points: 10 },
        { min: 80, points: 6 },
        { min: 60, points: 3 },
      ],
    }),
    leaf('lin', 20, { kind: 'linear', indicator: 'casework-closed', full: 100 }),
    {
      id: 'staff',
      label: { 'zh-CN': '人员', en: 'Staff' },
      points: 40,
      children: [
        leaf('train', 10, { kind: 'threshold', min: 6 }),
        leaf('docs', 20, {
          kind: 'checklist',
          items: [
            { id: 'plan', label: '计划', points: 5 },
            { id: 'log', label: '台账', points: 7.5 },
            { id: 'meet', label: '例会', points: 7.5 },
          ],
        }),
        leaf('lapse', 10, { kind: 'deduct', each: 1.5 }),
      ],
    },
    leaf('impr', 30, { kind: 'direct' }),
  ],
};

/** What the leaves are given unless a test says otherwise. */
export const FILLED = { train: 7.4, docs: ['plan', 'log'], lapse: 2, impr: 25.5 };

const INDICATORS = [
  { id: 'client-files', label: '建档', unit: '份', target: 1100, actual: 937 },
  { id: 'casework-closed', label: '结案', unit: '个', target: 55, actual: 49 },
];

interface Judging {
  /** What the party itself gives. */
  readonly rubric?: Draft;
  /** What each evaluator gives, beside `id` and `recused`. */
  readonly panel?: readonly (Draft & { id: string; recused?: boolean })[];
}

interface Around {
  /** Points of the other party. */
  readonly town?: number;
  readonly aggregate?: string;
  readonly indicators?: readonly Draft[];
  readonly scheme?: Draft;
  /** Leaves of the rubric that stand for those above, by their place. */
  readonly leaves?: readonly Draft[];
}

/** An evaluation in which `experts` judge by a rubric for 60 points, and `town` gives up to 40. */
export function judged({ rubric, panel }: Judging, around: Around = {}): Evaluation {
  const { town, aggregate, indicators = INDICATORS, scheme = {}, leaves = RUBRIC.children } = around;
  const sheet = { ...RUBRIC, children: leaves };
  const experts = { id: 'experts', label: { 'zh-CN': '专家', en: 'Experts' }, share: 60, rubric: sheet, aggregate };
  return evaluateJson(
    caseInput({
      scheme: schemeInput({
        parties: [{ id: 'town', label: { 'zh-CN': '镇街', en: 'Town' }, share: 40 }, withoutUndefined(experts)],
        ...scheme,
      }),
      indicators,
      ...(panel && { engagement: { panel: panel.map(({ id, recused }) => withoutUndefined({ id, recused })) } }),
      parties: [
        ...(town === undefined ? [] : [{ id: 'town', awarded: town }]),
        {
          id: 'experts',
          ...(rubric && { rubric }),
          ...(panel && {
            panelScores: panel.map(({ id, recused: _, ...given }) => ({ evaluator: id, rubric: given })),
          }),
        },
      ],
    }),
  );
}

function withoutUndefined(draft: Draft): Draft {
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined));
}
