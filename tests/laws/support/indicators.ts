import type { EvaluationCaseInput, Scheme } from '@sw-eval/core';
import { chance, type Draw, distinctIds, maybe, name, pick, some, whole } from './draw.js';
import { fromParts } from './numbers.js';

type Indicator = EvaluationCaseInput['indicators'][number];

/** An area or site. */
export interface Unit {
  readonly id: string;
}

/** An area with its sites. */
export interface DrawnArea extends Unit {
  readonly sites: readonly Unit[];
}

interface Figures {
  readonly target?: number;
  readonly actual?: number;
}

/** Some of the scheme's indicators and some of the case's own, in any order. Figures are in parts until they are given. */
export function drawIndicators(
  draw: Draw,
  scheme: Scheme,
  areas: readonly DrawnArea[],
  consistent: boolean,
): Indicator[] {
  const known = some(draw, scheme.indicators).map(({ id, decimals = 0, targetFormula }) => ({
    id,
    decimals,
    formula: targetFormula !== undefined,
    own: {},
  }));
  const own = distinctIds(draw, 0, 3, '-own').map((id) => {
    const decimals = pick(draw, [0, 0, 1, 3, 6]);
    return { id, decimals, formula: false, own: { label: name(draw), unit: '个', decimals } };
  });
  const all = chance(draw, 50) ? [...known, ...own] : [...own, ...known];
  return all.map(({ id, decimals, formula, own }) => ({
    id,
    ...own,
    ...drawFigures(draw, decimals, areas, consistent),
    ...maybe(draw, 15, 'targetSource', () => pick(draw, ['derived', 'agreed'] as const)),
    // A target is always once itself; a consistent case overrides the scheme's formula by that.
    ...((consistent ? formula : chance(draw, 15)) && {
      targetFormula: { times: 1, of: consistent ? id : pick(draw, all).id },
    }),
  }));
}

function drawFigures(
  draw: Draw,
  decimals: number,
  areas: readonly DrawnArea[],
  consistent: boolean,
): Omit<Indicator, 'id'> {
  const amount = () => whole(draw, 0, chance(draw, 20) ? 400_000 : 400);
  const byUnit = new Map<string, Figures>();
  const sums = consistent ? fillConsistently(draw, byUnit, areas, amount) : fillAnyhow(draw, byUnit, areas, amount);
  const target = sums.target ?? amount();
  const actual = sums.actual ?? amount();
  const give = (parts: number) => fromParts(parts, decimals);
  const change = whole(draw, 0, 50) - 25;
  const reported = consistent ? actual - change : amount();
  return {
    target: give(target),
    actual: give(actual),
    ...(chance(draw, 15) && {
      amendments: [
        { from: give(amount()), to: give(5) },
        { from: give(5), to: give(target), reason: '补充协议' },
      ],
    }),
    ...(reported >= 0 &&
      chance(draw, 30) && {
        reported: give(reported),
        adjustments: [{ amount: change < 0 ? -give(-change) : give(change), reason: '核减' }],
      }),
    ...(byUnit.size > 0 && {
      byUnit: [...byUnit].map(([unit, figures]) => ({
        unit,
        ...(figures.target !== undefined && { target: give(figures.target) }),
        ...(figures.actual !== undefined && { actual: give(figures.actual) }),
      })),
    }),
  };
}

function fillAnyhow(
  draw: Draw,
  byUnit: Map<string, Figures>,
  areas: readonly DrawnArea[],
  amount: () => number,
): Figures {
  const units = areas.flatMap((area) => [area, ...area.sites]);
  for (const { id } of chance(draw, 60) ? some(draw, units) : []) {
    byUnit.set(id, { ...maybe(draw, 60, 'target', amount), ...maybe(draw, 80, 'actual', amount) });
  }
  return {};
}

/** Figures per unit that add up wherever they are all there; gives the sums over all areas where every area has one. */
function fillConsistently(
  draw: Draw,
  byUnit: Map<string, Figures>,
  areas: readonly DrawnArea[],
  amount: () => number,
): Figures {
  const sumOf = (key: keyof Figures, ids: readonly string[]) =>
    ids.length === 0 ? undefined : ids.reduce<number | undefined>((sum, id) => addUp(sum, byUnit.get(id)?.[key]), 0);
  const totals: { target: (number | undefined)[]; actual: (number | undefined)[] } = { target: [], actual: [] };
  for (const area of areas) {
    for (const { id } of some(draw, area.sites)) {
      byUnit.set(id, { actual: amount(), ...maybe(draw, 60, 'target', amount) });
    }
    const ids = area.sites.map((site) => site.id);
    const below = { target: sumOf('target', ids), actual: sumOf('actual', ids) };
    const declared: Figures = {
      ...maybe(draw, 40, 'target', () => below.target ?? amount()),
      ...maybe(draw, 40, 'actual', () => below.actual ?? amount()),
    };
    if (Object.keys(declared).length > 0) byUnit.set(area.id, declared);
    totals.target.push(declared.target ?? below.target);
    totals.actual.push(declared.actual ?? below.actual);
  }
  const whole = (figures: readonly (number | undefined)[]) =>
    figures.length === 0 ? undefined : figures.reduce<number | undefined>(addUp, 0);
  const [target, actual] = [whole(totals.target), whole(totals.actual)];
  return { ...(target !== undefined && { target }), ...(actual !== undefined && { actual }) };
}

function addUp(sum: number | undefined, next: number | undefined): number | undefined {
  return sum === undefined || next === undefined ? undefined : sum + next;
}
