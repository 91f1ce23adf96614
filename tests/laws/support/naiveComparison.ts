import type { Change, Evaluation, RubricResult } from '@sw-eval/core';
import { difference } from './exactly.js';

/*
 * What is otherwise in one evaluation than in another, by laying all their figures side by side: a second
 * implementation, deliberately simple and slow.
 */

type Value = Change['before'];
type Told = Omit<Change, 'label'>;

const LISTS = ['parties', 'indicators', 'compliance'] as const;

const leavesOf = (node: RubricResult): RubricResult[] => node.children?.flatMap(leavesOf) ?? [node];

/** Every figure and verdict that is compared, by its path. */
function valuesOf(evaluation: Evaluation): Map<string, Value> {
  const { total, grade, veto, range, period, survey, parties, indicators, compliance } = evaluation;
  const items = [
    ...parties.flatMap(({ id, share, awarded, rubric }): [string, Value][] => [
      [`parties.${id}.share`, share],
      [`parties.${id}.awarded`, awarded],
      ...(rubric ? leavesOf(rubric) : []).map((leaf): [string, Value] => [
        `parties.${id}.rubric.${leaf.id}`,
        leaf.awarded,
      ]),
    ]),
    ...indicators.flatMap(({ id, target, actual, rate, status, byUnit }): [string, Value][] => [
      [`indicators.${id}.target`, target],
      [`indicators.${id}.actual`, actual],
      [`indicators.${id}.rate`, rate],
      [`indicators.${id}.status`, status],
      ...byUnit.flatMap((unit): [string, Value][] => [
        [`indicators.${id}.byUnit.${unit.id}.target`, unit.target],
        [`indicators.${id}.byUnit.${unit.id}.actual`, unit.actual],
      ]),
    ]),
    ...compliance.flatMap(({ id, measured, verdict }): [string, Value][] => [
      [`compliance.${id}.measured`, measured],
      [`compliance.${id}.verdict`, verdict],
    ]),
  ];
  return new Map<string, Value>([
    ['total', total],
    ['range.min', range === null ? null : range.min],
    ['range.max', range === null ? null : range.max],
    ['grade', grade === null ? null : grade.id],
    ['veto', veto === undefined ? null : veto.id],
    ['period.assessedMonths', period.assessedMonths],
    ['period.termMonths', period.termMonths],
    ['period.progress', period.progress],
    ['survey.satisfactionRate', survey?.satisfactionRate ?? null],
    ['survey.awarenessRate', survey?.awarenessRate ?? null],
    ...items,
  ]);
}

/** The changes between two evaluations, in no order. */
export function comparedNaively(a: Evaluation, b: Evaluation): Told[] {
  return [...newAndGone(a, b), ...figures(a, b), ...advice(a, b), ...objections(a, b)];
}

function newAndGone(a: Evaluation, b: Evaluation): Told[] {
  return LISTS.flatMap((list): Told[] => {
    const [before, after] = [a[list].map(({ id }) => id), b[list].map(({ id }) => id)];
    const added = after.filter((id) => !before.includes(id));
    const removed = before.filter((id) => !after.includes(id));
    return [
      ...added.map((id): Told => ({ path: `${list}.${id}`, kind: 'added', before: null, after: id })),
      ...removed.map((id): Told => ({ path: `${list}.${id}`, kind: 'removed', before: id, after: null })),
    ];
  });
}

function figures(a: Evaluation, b: Evaluation): Told[] {
  const [before, after] = [valuesOf(a), valuesOf(b)];
  const isCompared = (path: string) => {
    if (path.startsWith('range.')) return a.total === null || b.total === null;
    const list = LISTS.find((name) => path.startsWith(`${name}.`));
    if (list === undefined) return true;
    // Of what only one of the two has, it is said that it is new or gone.
    const has = (evaluation: Evaluation) => evaluation[list].some((item) => path.startsWith(`${list}.${item.id}.`));
    const hasRubric = ({ parties }: Evaluation) =>
      parties.some(({ id, rubric }) => rubric !== undefined && path.startsWith(`parties.${id}.rubric.`));
    return has(a) && has(b) && (!path.includes('.rubric.') || (hasRubric(a) && hasRubric(b)));
  };
  return [...new Set([...before.keys(), ...after.keys()])].filter(isCompared).flatMap((path): Told[] => {
    const [was = null, is = null] = [before.get(path), after.get(path)];
    if (was === is) return [];
    const isVerdict = typeof was === 'string' || typeof is === 'string';
    const isStatus = path.startsWith('indicators.') && isVerdict && was !== 'no-target' && is !== 'no-target';
    const change: Told = { path, kind: isVerdict ? 'verdict' : 'figure', before: was, after: is };
    if (typeof was === 'number' && typeof is === 'number') change.difference = difference(is, was);
    if (isStatus && was === 'behind') change.caughtUp = true;
    if (isStatus && is === 'behind') change.fellBehind = true;
    return [change];
  });
}

function advice({ followUps: a = [] }: Evaluation, { followUps: b = [] }: Evaluation): Told[] {
  const told = b.flatMap(({ recommendation, status }, index): Told[] => {
    const before = a.find((other) => other.recommendation === recommendation)?.status ?? null;
    return before === status ? [] : [{ path: `followUps.${index}`, kind: 'follow-up', before, after: status }];
  });
  const dropped = a.flatMap(({ recommendation, status }, index): Told[] => {
    const isKept = status === 'resolved' || b.some((other) => other.recommendation === recommendation);
    return isKept ? [] : [{ path: `followUps.${index}`, kind: 'follow-up', before: status, after: null }];
  });
  return [...told, ...dropped];
}

function objections({ objections: a = [] }: Evaluation, { objections: b = [] }: Evaluation): Told[] {
  const said = a.flatMap(({ changes }) => changes);
  return b
    .flatMap(({ changes }) => changes)
    .filter(({ path, from, to }) => !said.some((one) => one.path === path && one.from === from && one.to === to))
    .map(({ path, from, to }): Told => {
      const change: Told = { path, kind: 'objection', before: from, after: to };
      return typeof from === 'number' && typeof to === 'number'
        ? { ...change, difference: difference(to, from) }
        : change;
    });
}
