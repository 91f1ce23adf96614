import type {
  Evaluation,
  FollowUp,
  IndicatorResult,
  ObjectionResult,
  PartyResult,
  RubricResult,
} from '../evaluation/evaluation.js';
import { byId, findById } from '../lists/ids.js';
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

type Name = readonly [zh: string, en: string];

/** What figures are called, by their path; of an item of a list without its id, which its own name stands for. */
const NAMES: ReadonlyMap<string, Name> = /* @__PURE__ */ new Map<string, Name>(
  /* @__PURE__ */ Object.entries({
    total: ['总分', 'Total'],
    'range.min': ['还可能的最低总分', 'Lowest total still possible'],
    'range.max': ['还可能的最高总分', 'Highest total still possible'],
    grade: ['等级', 'Grade'],
    veto: ['一票否决', 'Veto'],
    'period.assessedMonths': ['考核月份', 'Assessed months'],
    'period.termMonths': ['协议期月数', 'Months of the agreement'],
    'period.progress': ['进度', 'Progress'],
    'survey.satisfactionRate': ['满意率', 'Satisfaction rate'],
    'survey.awarenessRate': ['知晓率', 'Awareness rate'],
    'parties.share': ['分值占比', 'share'],
    'parties.awarded': ['得分', 'score'],
    'parties.raw': ['原始分', 'raw score'],
    'indicators.target': ['指标量', 'target'],
    'indicators.actual': ['完成量', 'actual'],
    'indicators.rate': ['完成率', 'completion rate'],
    'indicators.status': ['状态', 'status'],
    'compliance.measured': ['实测值', 'measured'],
  }),
);

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
  const isOpen = a.total === null || b.total === null;
  const { parties, indicators, compliance } = a;
  return [
    changeOf('total', labelOf('total'), a.total, b.total),
    ...(isOpen ? figures('range', ['min', 'max'], a.range, b.range) : []),
    changeOf('grade', labelOf('grade'), a.grade?.id, b.grade?.id),
    changeOf('veto', labelOf('veto'), a.veto?.id, b.veto?.id),
    ...figures('period', ['assessedMonths', 'termMonths', 'progress'], a.period, b.period),
    ...compareLists('parties', ['share', 'awarded'], parties, b.parties, leavesBetween),
    ...compareLists('indicators', ['target', 'actual', 'rate', 'status'], indicators, b.indicators, unitsBetween).map(
      withTurn,
    ),
    ...compareLists('compliance', ['measured', 'verdict'], compliance, b.compliance),
    ...figures('survey', ['satisfactionRate', 'awarenessRate'], a.survey, b.survey),
    ...followUps(a, b),
    ...objections(a, b),
    // An objection may be about something without saying what it was and is.
  ].filter(({ kind, before, after }) => kind === 'objection' || before !== after);
}

/** A change; unless its kind is said, a text is a verdict and all else a figure. */
function changeOf(
  path: string,
  label: Localised,
  a: ChangedValue | undefined,
  b: ChangedValue | undefined,
  kind: Change['kind'] = typeof (a ?? b) === 'string' ? 'verdict' : 'figure',
): Change {
  const change: Change = { path, kind, label, before: a ?? null, after: b ?? null };
  return typeof a === 'number' && typeof b === 'number' ? { ...change, difference: differenceOf(b, a) } : change;
}

/** What a figure is called, after the name of what it belongs to; `other` where it has no name of its own. */
function labelOf(key: string, owner?: Localised, other = ''): Localised {
  const name = both(...(NAMES.get(key) ?? ([other, other] as const)));
  return owner === undefined ? name : joined(owner, name);
}

function joined(owner: Localised, { 'zh-CN': zh, en }: Localised): Localised {
  return zh === '' ? owner : both(`${owner['zh-CN']} ${zh}`, `${owner.en}: ${en}`);
}

/** Figures and verdicts of a part of both evaluations; those of an item by the name of its list. */
function figures<Part extends object>(
  list: string,
  keys: readonly (keyof Part & string)[],
  a: Part | null | undefined,
  b: Part | null | undefined,
  owner?: Localised,
  path = list,
): Change[] {
  return keys.map((key) =>
    changeOf(
      `${path}.${key}`,
      labelOf(`${list}.${key}`, owner),
      a?.[key] as ChangedValue | undefined,
      b?.[key] as ChangedValue | undefined,
    ),
  );
}

/** The items of two lists by their ids: those of the second in their order, then those that only the first has. */
function pairsOf<Item extends { readonly id: string }>(
  a: readonly Item[],
  b: readonly Item[],
): { item: Item; before: Item | undefined; after: Item | undefined }[] {
  const [old, now] = [byId(a), byId(b)];
  return [...new Map([...now, ...old])].map(([id, item]) => {
    const after = now.get(id);
    return { item: after ?? item, before: old.get(id), after };
  });
}

interface Named {
  readonly id: string;
  readonly label: Localised;
}

/** Items that only one of the two has, and the figures of those that both have. */
function compareLists<Item extends Named>(
  list: string,
  keys: readonly (keyof Item & string)[],
  a: readonly Item[],
  b: readonly Item[],
  more?: (before: Item, after: Item, path: string) => Change[],
): Change[] {
  return pairsOf(a, b).flatMap(({ item: { id, label }, before, after }): Change[] => {
    const path = `${list}.${id}`;
    if (before === undefined) return [changeOf(path, label, null, id, 'added')];
    if (after === undefined) return [changeOf(path, label, id, null, 'removed')];
    return [...figures(list, keys, before, after, label, path), ...(more?.(before, after, path) ?? [])];
  });
}

/** The leaves of a party's rubric, where it was scored by one both times. */
function leavesBetween({ rubric: a }: PartyResult, { rubric: b, label }: PartyResult, path: string): Change[] {
  if (a === undefined || b === undefined) return [];
  return pairsOf(leavesOf(a), leavesOf(b)).map(({ item, before, after }) =>
    changeOf(`${path}.rubric.${item.id}`, joined(label, item.label), before?.awarded, after?.awarded),
  );
}

function leavesOf(node: RubricResult): RubricResult[] {
  return node.children === undefined ? [node] : node.children.flatMap(leavesOf);
}

/** The figures of an indicator's areas and sites. */
function unitsBetween(a: IndicatorResult, b: IndicatorResult, path: string): Change[] {
  return pairsOf(a.byUnit, b.byUnit).flatMap(({ item: { id, name }, before, after }) =>
    figures('indicators', ['target', 'actual'], before, after, joined(b.label, same(name)), `${path}.byUnit.${id}`),
  );
}

/** Whether an indicator caught up or fell behind; neither where it has no target before or after. */
function withTurn(change: Change): Change {
  const { kind, before, after } = change;
  if (kind !== 'verdict' || before === 'no-target' || after === 'no-target') return change;
  return {
    ...change,
    ...(before === 'behind' && { caughtUp: true as const }),
    ...(after === 'behind' && { fellBehind: true as const }),
  };
}

function followUps({ followUps: a = [] }: Evaluation, { followUps: b = [] }: Evaluation): Change[] {
  const was = new Map(a.map(({ recommendation, status }) => [recommendation, status]));
  const isSaid = new Set(b.map(({ recommendation }) => recommendation));
  const change = ({ recommendation }: FollowUp, index: number, ...sides: [ChangedValue | undefined, ChangedValue]) =>
    changeOf(`followUps.${index}`, same(recommendation), ...sides, 'follow-up');
  const dropped = a.flatMap((advice, index) =>
    advice.status === 'resolved' || isSaid.has(advice.recommendation)
      ? []
      : [change(advice, index, advice.status, null)],
  );
  return [
    ...b.map((advice, index) => change(advice, index, was.get(advice.recommendation), advice.status)),
    ...dropped,
  ];
}

function objections(a: Evaluation, b: Evaluation): Change[] {
  const textOf = ({ path, from, to }: Corrected) => JSON.stringify([path, from, to]);
  const said = new Set(correctionsOf(a).map(textOf));
  return correctionsOf(b)
    .filter((corrected) => !said.has(textOf(corrected)))
    .map(({ path, from, to }) => changeOf(path, labelAt(b, path), from, to, 'objection'));
}

type Corrected = ObjectionResult['changes'][number];

const correctionsOf = ({ objections = [] }: Evaluation): Corrected[] => objections.flatMap(({ changes }) => changes);

/** What is called so at a path that somebody wrote; the path, or the rest of it, where that has no name. */
function labelAt({ parties, indicators, compliance }: Evaluation, path: string): Localised {
  const [list, id, ...rest] = path.split('.');
  const items = new Map<string | undefined, readonly Named[]>(Object.entries({ parties, indicators, compliance })).get(
    list,
  );
  const owner = items && findById(items, id);
  return owner === undefined
    ? labelOf(path, undefined, path)
    : labelOf([list, ...rest].join('.'), owner.label, rest.join('.'));
}
