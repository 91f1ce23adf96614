import type { IndicatorResult, UnitResult } from '../evaluation/evaluation.js';
import { sumDecimals } from '../numbers/sumDecimals.js';
import { both } from '../texts/localised.js';
import { nameOf } from './names.js';
import { type At, computed, given, notes, quotient, show, type Told } from './parts.js';

type Volume = 'target' | 'actual';

const NOT_GIVEN = both('案例未填写', 'the case gives none');
const NO_SUM = both(
  '案例未填写，各社工点也未填齐，无法合计',
  'the case gives none, and not every service site has one to add up',
);

/** What cannot be divided by. */
export const NO_RATE = both('指标量为 0，没有完成率', 'with a target of 0 there is no rate');

/** Explains a target or an actual of an area or site. */
export function explainUnitVolume(at: At, key: Volume): Told {
  const [indicator, unit] = at.items as [IndicatorResult, UnitResult];
  if (unit.kind === 'site') return given(at, { note: unit[key] === null ? NOT_GIVEN : undefined });
  const sites = summedSites(indicator, unit, key);
  if (sites.length === 0) return given(at, { note: unit[key] === null ? NO_SUM : undefined });
  const volumes = sites.map((site) => site[key] as number);
  return computed(at, 'rollUp', {
    words: both(
      '各社工点之和（片区自行填写的，以片区为准）',
      'the sum of its service sites (a figure of the area’s own comes first)',
    ),
    symbols: volumes.join(' + '),
    inputs: sites.map(({ id, name }) => [
      `indicators.${indicator.id}.byUnit.${id}.${key}`,
      both(`${name}的${nameOf(key)['zh-CN']}`, `${nameOf(key).en} of ${name}`),
    ]),
    exact: quotient([sumDecimals(volumes)]),
  });
}

/**
 * The sites that add up to an area's figure: those behind it, as far as they come to it. An area of which nothing is
 * known is left out of an evaluation, so the last of them may belong to the next area.
 */
function summedSites({ byUnit }: IndicatorResult, area: UnitResult, key: Volume): UnitResult[] {
  const behind = byUnit.slice(byUnit.indexOf(area) + 1);
  const next = behind.findIndex((unit) => unit.kind === 'area' || unit[key] === null);
  const sites = next < 0 ? behind : behind.slice(0, next);
  while (sites.length > 0 && sumDecimals(sites.map((site) => site[key] as number)) !== area[key]) sites.pop();
  return sites;
}

/** Explains the rate of an area or site. */
export function explainUnitRate(at: At): Told {
  const [indicator, { id, target, actual }] = at.items as [IndicatorResult, UnitResult];
  return computed(at, 'rollUp', {
    words: both(
      '完成量 ÷ 指标量 × 100（由合计算出，不取各点完成率的平均）',
      'actual / target x 100 (of the sums, never of averaged rates)',
    ),
    symbols: `${show(actual)} / ${show(target)} x 100`,
    inputs: [`indicators.${indicator.id}.byUnit.${id}.actual`, `indicators.${indicator.id}.byUnit.${id}.target`],
    exact: target === null || actual === null ? null : quotient([actual, 100], [target]),
    rounding: at.evaluation.scheme.rounding,
    note: notes(
      target === null && both('没有这一单位的指标量', 'there is no target for this unit'),
      actual === null && both('没有这一单位的完成量', 'there is no actual for this unit'),
      target === 0 && NO_RATE,
    ),
  });
}
