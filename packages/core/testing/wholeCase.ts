import { evaluateJson } from '../src/evaluation/evaluate.js';
import type { Evaluation } from '../src/evaluation/evaluation.js';
import type { RuleName } from '../src/schemas/schemeSchema.js';
import { caseInput, type Draft, EAST_AND_WEST, schemeInput } from './exampleCase.js';

const text = (zh: string, en: string) => ({ 'zh-CN': zh, en });

const RULES: readonly RuleName[] = [
  'months',
  'progress',
  'status',
  'outlook',
  'rate',
  'rounding',
  'rollUp',
  'total',
  'shares',
  'bands',
  'outlierRate',
  'compliance',
  'vetoes',
  'rubric',
  'panel',
];

const leaf = (id: string, zh: string, en: string, points: number, rule: Draft) => ({
  id,
  label: text(zh, en),
  points,
  rule,
});

const RUBRIC = {
  id: 'sheet',
  label: text('总表', 'Whole sheet'),
  points: 100,
  children: [
    leaf('plan', '计划', 'Plan', 40, { kind: 'direct' }),
    {
      id: 'work',
      label: text('服务', 'Work'),
      points: 60,
      children: [
        leaf('records', '记录', 'Records', 20, {
          kind: 'checklist',
          items: [
            { id: 'log', label: text('台账', 'Log'), points: 5 },
            { id: 'files', label: text('档案', 'Files'), points: 15 },
          ],
        }),
        leaf('training', '培训', 'Training', 10, { kind: 'threshold', min: 6 }),
        leaf('lapses', '差错', 'Lapses', 10, { kind: 'deduct', each: 1.5 }),
        leaf('visiting', '入户', 'Visiting', 10, {
          kind: 'tiers',
          indicator: 'home-visits',
          tiers: [{ min: 80, points: 8 }],
        }),
        leaf('closing', '结案率', 'Closing', 10, { kind: 'linear', indicator: 'casework-closed', full: 100 }),
      ],
    },
  ],
};

const SHEET = { plan: 30, records: ['log'], training: 7, lapses: 2 };

/** A scheme in which every rule has a source, named as the rule. */
const SCHEME = schemeInput({
  version: '3',
  title: text('全项方案', 'Whole scheme'),
  caveat: text('试行', 'on trial'),
  source: '某办法',
  parties: [
    { id: 'town', label: text('镇街', 'Town'), share: 20 },
    { id: 'office', label: text('社工站', 'Office'), share: 40, rubric: RUBRIC },
    { id: 'experts', label: text('专家', 'Experts'), share: 40, rubric: RUBRIC, aggregate: 'median' },
  ],
  bands: [
    { id: 'pass', label: text('通过', 'Pass'), min: 60, max: 100 },
    { id: 'fail', label: text('不通过', 'Fail'), min: 0, max: 59.99 },
  ],
  indicators: [
    {
      id: 'home-visits',
      label: text('探访', 'Home visits'),
      unit: text('次', 'visits'),
      group: 'visits',
      decimals: 0,
      targetFormula: { times: 2, of: 'casework-closed' },
    },
    { id: 'casework-closed', label: text('个案结案', 'Cases closed'), unit: text('个', 'cases') },
  ],
  compliance: [{ id: 'hours', label: text('督导', 'Supervision'), unit: text('小时', 'hours'), threshold: 10 }],
  vetoes: [{ id: 'forgery', label: text('造假', 'Forgery'), capGrade: 'fail' }],
  rules: Object.fromEntries(RULES.map((rule) => [rule, { basis: 'sourced', source: rule }])),
});

/** An evaluation that has every kind of figure. */
export function wholeEvaluation(changes: Draft = {}): Evaluation {
  return evaluateJson(
    caseInput({
      scheme: SCHEME,
      station: { name: '示例站', operator: '承接机构' },
      areas: EAST_AND_WEST,
      engagement: { panel: [{ id: 'e1' }, { id: 'e2' }] },
      indicators: [
        {
          id: 'home-visits',
          target: 110,
          actual: 90,
          reported: 95,
          adjustments: [{ amount: -5, reason: '重复' }],
          amendments: [{ date: '2024-09-01', from: 120, to: 110, reason: '并点' }],
          byUnit: [
            { unit: 'lake', target: 60, actual: 50 },
            { unit: 'hill', target: 50, actual: 40 },
          ],
        },
        { id: 'casework-closed', target: 55, actual: 49 },
      ],
      compliance: [{ id: 'hours', measured: 12 }],
      survey: { method: 'telephone', sampled: 60, satisfied: 58, aware: 50 },
      parties: [
        { id: 'town', raw: 90 },
        { id: 'office', rubric: SHEET },
        {
          id: 'experts',
          panelScores: [
            { evaluator: 'e1', rubric: SHEET },
            { evaluator: 'e2', rubric: { ...SHEET, plan: 35 } },
          ],
        },
      ],
      vetoes: [{ id: 'forgery', evidence: '台账' }],
      followUps: [{ recommendation: '健全制度', status: 'resolved' }],
      objections: [{ by: 'station', text: 't', changes: [{ path: 'total', from: 1, to: 2 }] }],
      stated: { total: 90 },
      ...changes,
    }),
  );
}
