import type { Evaluation, FollowUp, IndicatorResult, PartyResult, RubricResult } from '../evaluation/evaluation.js';
import { allIds, byId, findById } from '../lists/ids.js';
import { differenceOf } from '../numbers/sumDecimals.js';
import { both, type Localised, same } from '../texts/localised.js';

/** A value that a change can be about. */
export type ChangedValue = number | string | boolean | null;

/** One thing that is otherwise in the second of two evaluations. */
export interface Change {
  /**
   * List items by id: `indicators.client-files.rate`, `followUps.0`; the points of a rubric's leaf as
   * `parties.third-party.rubric.leaf`. What is gone stands where it was in the first evaluation.
   */
  path: string;
  /**
   * - `figure`: a number; `difference` says by how much
   * - `verdict`: a status, grade or verdict; `caughtUp` and `fellBehind` for an indicator
   * - `added`, `removed`: an indicator, party or standard only one of the two has
   * - `follow-up`: what became of advice, where the second evaluation's case says so and the first does not; `after` is
   *   `null` for advice that was not resolved and that the second no longer speaks of
   * - `objection`: a figure that an objection changed, where the second says so and the first does not
   */
  kind: 'figure' | 'verdict' | 'added' | 'removed' | 'follow-up' | 'objection';
  label: Localised;
  before: ChangedValue;
  after: ChangedValue;
  /** after less before, where both are numbers. */
  difference?: number;
  /** An indicator that was behind and is on pace, met or exceeded. */
  caughtUp?: true;
  /** An indicator that was on pace, met or exceeded and is behind. */
  fellBehind?: true;
}

const joined = (label: Localised, { 'zh-CN': zh, en }: Localised) =>
  both(`${label['zh-CN']} ${zh}`, `${label.en}: ${en}`);

/** What figures are called, by their path; of an item of a list without its id, which its own name stands for. */
const NAMES: ReadonlyMap<string, readonly [zh: string, en: string]> = /* @__PURE__ */ new Map([
  ['total', ['总分', 'Total']],
  ['range.min', ['还可能的最低总分', 'Lowest total still possible']],
  ['range.max', ['还可能的最高总分', 'Highest total still possible']],
  ['grade', ['等级', 'Grade']],
  ['veto', ['一票否决', 'Veto']],
  ['period.assessedMonths', ['考核月份', 'Assessed months']],
  ['period.termMonths', ['协议期月数', 'Months of the agreement']],
  ['period.progress', ['进度', 'Progress']],
  ['survey.satisfactionRate', ['满意率', 'Satisfaction rate']],
  ['survey.awarenessRate', ['知晓率', 'Awareness rate']],
  ['parties.share', ['分值占比', 'share']],
  ['parties.awarded', ['得分', 'score']],
  ['parties.raw', ['原始分', 'raw score']],
  ['indicators.target', ['指标量', 'target']],
  ['indicators.actual', ['完成量', 'actual']],
  ['indicators.rate', ['完成率', 'completion rate']],
  ['indicators.status', ['状态', 'status']],
  ['compliance.measured', ['实测值', 'measured']],
]);

/**
 * What is otherwise in evaluation `b` than in `a`: two scenarios of one case, or a mid-term and a final evaluation.
 *
 * Figures first as the result has them (total, grade, months, scores with the leaves of their rubrics), then indicators
 * with their areas and sites, standards, the survey, and what became of advice and of objections. The totals still
 * possible are compared while one of the two has no total.
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
  const figure = (path: string, before: number | null | undefined, after: number | null | undefined) =>
    figureChange(path, labelAt(b, path), before ?? null, after ?? null);
  const verdict = (path: string, before: ChangedValue, after: ChangedValue) =>
    verdictChange(path, labelAt(b, path), before, after);
  const isOpen = a.total === null || b.total === null;
  return [
    ...figure('total', a.total, b.total),
    ...(isOpen ? figure('range.min', a.range?.min, b.range?.min) : []),
    ...(isOpen ? figure('range.max', a.range?.max, b.range?.max) : []),
    ...verdict('grade', a.grade?.id ?? null, b.grade?.id ?? null),
    ...verdict('veto', a.veto?.id ?? null, b.veto?.id ?? null),
    ...figure('period.assessedMonths', a.period.assessedMonths, b.period.assessedMonths),
    ...figure('period.termMonths', a.period.termMonths, b.period.termMonths),
    ...figure('period.progress', a.period.progress, b.period.progress),
    ...compareLists('parties', a.parties, b.parties, (x, y, path) => [
      ...figure(`${path}.share`, x.share, y.share),
      ...figure(`${path}.awarded`, x.awarded, y.awarded),
      ...compareLeaves(x, y, path),
    ]),
    ...compareLists('indicators', a.indicators, b.indicators, (x, y, path) => [
      ...figure(`${path}.target`, x.target, y.target),
      ...figure(`${path}.actual`, x.actual, y.actual),
      ...figure(`${path}.rate`, x.rate, y.rate),
      ...verdict(`${path}.status`, x.status, y.status).map((change) => ({
        ...change,
        ...(x.status === 'behind' && y.status !== 'no-target' && { caughtUp: true as const }),
        ...(y.status === 'behind' && x.status !== 'no-target' && { fellBehind: true as const }),
      })),
      ...compareUnits(x, y, path),
    ]),
    ...compareLists('compliance', a.compliance, b.compliance, (x, y, path) => [
      ...figure(`${path}.measured`, x.measured, y.measured),
      ...verdictChange(`${path}.verdict`, y.label, x.verdict, y.verdict),
    ]),
    ...figure('survey.satisfactionRate', a.survey?.satisfactionRate, b.survey?.satisfactionRate),
    ...figure('survey.awarenessRate', a.survey?.awarenessRate, b.survey?.awarenessRate),
    ...followUps(a, b),
    ...objections(a, b),
  ];
}

/** What the figure at a path is called; its path, or the rest of it, where that has no name. */
function labelAt({ parties, indicators, compliance }: Evaluation, path: string): Localised {
  const [list = '', id, ...rest] = path.split('.');
  const items = new Map<string, readonly Item[]>(Object.entries({ parties, indicators, compliance })).get(list);
  const item = items && findById(items, id);
  if (item === undefined) return nameAt(path, path);
  return joined(item.label, nameAt([list, ...rest].join('.'), rest.join('.')));
}

/** The name of a figure, or what stands for one. */
function nameAt(path: string, other: string): Localised {
  return both(...(NAMES.get(path) ?? ([other, other] as const)));
}

/** The leaves of a party's rubric that earned otherwise, where it was scored by one both times. */
function compareLeaves(a: PartyResult, b: PartyResult, path: string): Change[] {
  if (a.rubric === undefined || b.rubric === undefined) return [];
  const [before, after] = [byId(leavesOf(a.rubric)), byId(leavesOf(b.rubric))];
  return [...new Map([...after, ...before])].flatMap(([id, { label }]) =>
    figureChange(
      `${path}.rubric.${id}`,
      joined(b.label, label),
      before.get(id)?.awarded ?? null,
      after.get(id)?.awarded ?? null,
    ),
  );
}

function leavesOf(node: RubricResult): RubricResult[] {
  return node.children === undefined ? [node] : node.children.flatMap(leavesOf);
}

/** The figures of areas and sites that are otherwise. */
function compareUnits(a: IndicatorResult, b: IndicatorResult, path: string): Change[] {
  const [before, after] = [byId(a.byUnit), byId(b.byUnit)];
  return [...new Map([...before, ...after])].flatMap(([id, { name }]) =>
    (['target', 'actual'] as const).flatMap((key) =>
      figureChange(
        `${path}.byUnit.${id}.${key}`,
        joined(joined(b.label, same(name)), nameAt(`indicators.${key}`, key)),
        before.get(id)?.[key] ?? null,
        after.get(id)?.[key] ?? null,
      ),
    ),
  );
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

function figureChange(path: string, label: Localised, before: number | null, after: number | null): Change[] {
  if (before === after) return [];
  const change: Change = { path, kind: 'figure', label, before, after };
  return [before === null || after === null ? change : { ...change, difference: differenceOf(after, before) }];
}

function verdictChange(path: string, label: Localised, before: ChangedValue, after: ChangedValue): Change[] {
  return before === after ? [] : [{ path, kind: 'verdict', label, before, after }];
}

function followUps({ followUps: before = [] }: Evaluation, { followUps: after = [] }: Evaluation): Change[] {
  const change = (text: string, index: number, was: FollowUpStatus, is: FollowUpStatus): Change[] =>
    was === is ? [] : [{ path: `followUps.${index}`, kind: 'follow-up', label: same(text), before: was, after: is }];
  const said = new Map(before.map(({ recommendation, status }) => [recommendation, status]));
  const now = new Set(after.map(({ recommendation }) => recommendation));
  return [
    ...after.flatMap(({ recommendation, status }, index) =>
      change(recommendation, index, said.get(recommendation) ?? null, status),
    ),
    ...before.flatMap(({ recommendation, status }, index) =>
      status === 'resolved' || now.has(recommendation) ? [] : change(recommendation, index, status, null),
    ),
  ];
}

type FollowUpStatus = FollowUp['status'] | null;

function objections(a: Evaluation, b: Evaluation): Change[] {
  const said = new Set(changesOf(a).map(({ path, from, to }) => JSON.stringify([path, from, to])));
  return changesOf(b).flatMap(({ path, from, to }): Change[] => {
    if (said.has(JSON.stringify([path, from, to]))) return [];
    const change: Change = { path, kind: 'objection', label: labelAt(b, path), before: from, after: to };
    const areNumbers = typeof from === 'number' && typeof to === 'number' && from >= 0 && to >= 0;
    return [areNumbers ? { ...change, difference: differenceOf(to, from) } : change];
  });
}

function changesOf({ objections = [] }: Evaluation) {
  return objections.flatMap(({ changes }) => changes);
}
