import type { Evaluation, IndicatorResult } from '../evaluation/evaluation.js';
import { allIds, byId } from '../lists/ids.js';
import { differenceOf } from '../numbers/sumDecimals.js';
import { both, type Localised, same } from '../texts/localised.js';

/** A value that a change can be about. */
export type ChangedValue = number | string | boolean | null;

/** One thing that is otherwise in the second of two evaluations. */
export interface Change {
  /** List items by id: `indicators.client-files.rate`, `followUps.0`. */
  path: string;
  /**
   * - `figure`: a number; `difference` says by how much
   * - `verdict`: a status, grade or verdict; `caughtUp` and `fellBehind` for an indicator
   * - `added`, `removed`: an indicator, party or standard only one of the two has
   * - `follow-up`: what became of advice, where the second evaluation's case says so and the first does not
   * - `objection`: a figure that an objection changed, likewise
   */
  kind: 'figure' | 'verdict' | 'added' | 'removed' | 'follow-up' | 'objection';
  label: Localised;
  before: ChangedValue;
  after: ChangedValue;
  /** after less before, where both are numbers. */
  difference?: number;
  /** An indicator that was behind and no longer is. */
  caughtUp?: true;
  /** An indicator that is behind and was not. */
  fellBehind?: true;
}

const joined = (label: Localised, zh: string, en: string) => both(`${label['zh-CN']} ${zh}`, `${label.en}: ${en}`);

/**
 * What is otherwise in evaluation `b` than in `a`: two scenarios of one case, or a mid-term and a final evaluation.
 *
 * Figures first as the result has them (total, grade, months, scores), then indicators, standards, and what became of
 * advice and of objections.
 *
 * @example
 * ```ts
 * const base = {
 *   version: 1,
 *   stage: 'final',
 *   scheme: 'guangzhou-2023',
 *   station: { name: 'Example station' },
 *   agreement: { start: '2024-03-28', end: '2025-03-27' },
 *   period: { start: '2024-03-28', end: '2025-01-31' },
 *   parties: [],
 * };
 * const changes = compareEvaluations(
 *   evaluateJson({ ...base, indicators: [{ id: 'casework-closed', target: 55, actual: 40 }] }),
 *   evaluateJson({ ...base, indicators: [{ id: 'casework-closed', target: 55, actual: 49 }] }),
 * );
 * changes.map(({ path, before, after }) => [path, before, after]);
 * // [['indicators.casework-closed.actual', 40, 49], ['indicators.casework-closed.rate', 72.73, 89.09], ['indicators.casework-closed.status', 'behind', 'on-pace']]
 * changes[2]?.caughtUp; // true
 * ```
 */
export function compareEvaluations(a: Evaluation, b: Evaluation): Change[] {
  return [
    ...figure('total', both('总分', 'Total'), a.total, b.total),
    ...verdict('grade', both('等级', 'Grade'), a.grade?.id ?? null, b.grade?.id ?? null),
    ...verdict('veto', both('一票否决', 'Veto'), a.veto?.id ?? null, b.veto?.id ?? null),
    ...figure(
      'period.assessedMonths',
      both('考核月份', 'Assessed months'),
      a.period.assessedMonths,
      b.period.assessedMonths,
    ),
    ...figure(
      'period.termMonths',
      both('协议期月数', 'Months of the agreement'),
      a.period.termMonths,
      b.period.termMonths,
    ),
    ...figure('period.progress', both('进度', 'Progress'), a.period.progress, b.period.progress),
    ...compareLists('parties', a.parties, b.parties, (x, y, path) => [
      ...figure(`${path}.share`, joined(y.label, '分值占比', 'share'), x.share, y.share),
      ...figure(`${path}.awarded`, joined(y.label, '得分', 'score'), x.awarded, y.awarded),
    ]),
    ...compareLists('indicators', a.indicators, b.indicators, compareIndicators),
    ...compareLists('compliance', a.compliance, b.compliance, (x, y, path) => [
      ...figure(`${path}.measured`, joined(y.label, '实测值', 'measured'), x.measured, y.measured),
      ...verdict(`${path}.verdict`, y.label, x.verdict, y.verdict),
    ]),
    ...figure(
      'survey.satisfactionRate',
      both('满意率', 'Satisfaction rate'),
      a.survey?.satisfactionRate ?? null,
      b.survey?.satisfactionRate ?? null,
    ),
    ...followUps(a, b),
    ...objections(a, b),
  ];
}

function compareIndicators(a: IndicatorResult, b: IndicatorResult, path: string): Change[] {
  return [
    ...figure(`${path}.target`, joined(b.label, '指标量', 'target'), a.target, b.target),
    ...figure(`${path}.actual`, joined(b.label, '完成量', 'actual'), a.actual, b.actual),
    ...figure(`${path}.rate`, joined(b.label, '完成率', 'completion rate'), a.rate, b.rate),
    ...verdict(`${path}.status`, joined(b.label, '状态', 'status'), a.status, b.status).map((change) => ({
      ...change,
      ...(a.status === 'behind' && { caughtUp: true as const }),
      ...(b.status === 'behind' && { fellBehind: true as const }),
    })),
  ];
}

interface Item {
  readonly id: string;
  readonly label: Localised;
}

function compareLists<Entry extends Item>(
  key: string,
  before: readonly Entry[],
  after: readonly Entry[],
  compare: (a: Entry, b: Entry, path: string) => Change[],
): Change[] {
  const old = byId(before);
  const now = new Set(allIds(after));
  const kept = after.flatMap((item): Change[] => {
    const path = `${key}.${item.id}`;
    const other = old.get(item.id);
    if (other !== undefined) return compare(other, item, path);
    return [{ path, kind: 'added', label: item.label, before: null, after: item.id }];
  });
  const gone = before.filter((item) => !now.has(item.id));
  return [
    ...kept,
    ...gone.map(({ id, label }): Change => ({ path: `${key}.${id}`, kind: 'removed', label, before: id, after: null })),
  ];
}

function figure(path: string, label: Localised, before: number | null, after: number | null): Change[] {
  if (before === after) return [];
  const change: Change = { path, kind: 'figure', label, before, after };
  return [before === null || after === null ? change : { ...change, difference: differenceOf(after, before) }];
}

function verdict(path: string, label: Localised, before: ChangedValue, after: ChangedValue): Change[] {
  return before === after ? [] : [{ path, kind: 'verdict', label, before, after }];
}

function followUps(a: Evaluation, b: Evaluation): Change[] {
  const said = new Map((a.followUps ?? []).map(({ recommendation, status }) => [recommendation, status]));
  return (b.followUps ?? []).flatMap(({ recommendation, status }, index): Change[] => {
    const before = said.get(recommendation) ?? null;
    const label = same(recommendation);
    return before === status ? [] : [{ path: `followUps.${index}`, kind: 'follow-up', label, before, after: status }];
  });
}

function objections(a: Evaluation, b: Evaluation): Change[] {
  const said = new Set(changesOf(a).map(({ path, from, to }) => JSON.stringify([path, from, to])));
  return changesOf(b).flatMap(({ path, from, to }): Change[] => {
    if (said.has(JSON.stringify([path, from, to]))) return [];
    const change: Change = { path, kind: 'objection', label: same(path), before: from, after: to };
    const areNumbers = typeof from === 'number' && typeof to === 'number' && from >= 0 && to >= 0;
    return [areNumbers ? { ...change, difference: differenceOf(to, from) } : change];
  });
}

function changesOf({ objections = [] }: Evaluation) {
  return objections.flatMap(({ changes }) => changes);
}
