import { defineScheme, type Scheme, type SchemeExtensionInput, type SchemeInput, schemes } from '@sw-eval/core';
import { anyBands, type DrawnBand, splitParts } from './bands.js';
import { chance, type Draw, distinctIds, many, maybe, name, pick, shuffled, some, text, whole } from './draw.js';
import { fromParts } from './numbers.js';
import { drawRubric } from './rubrics.js';

/** A scheme as a case gives it, and what that stands for. */
export interface DrawnScheme {
  readonly given: string | SchemeInput | SchemeExtensionInput;
  readonly scheme: Scheme;
}

/** What a law wants of a scheme. */
export interface SchemeWishes {
  /** Bands may leave gaps. */
  readonly gaps?: boolean;
  /** At least one party. */
  readonly parties?: boolean;
  /** Some parties have a rubric. */
  readonly rubrics?: boolean;
}

const ROUNDINGS = ['half-up', 'half-even', 'down'] as const;
const CONVENTIONS = [
  'half-month',
  'whole-months',
  'calendar-months',
  'calendar-half-month',
  'thirty-day',
  'exact',
] as const;

/** A preset, a preset with parts replaced, or a whole scheme: 0 to 12 parties, other totals, five bands, gaps, rubrics. */
export function drawScheme(draw: Draw, wishes: SchemeWishes = {}): DrawnScheme {
  const kind = pick(draw, ['preset', 'extends', 'whole', 'whole'] as const);
  if (kind === 'preset') {
    return { given: 'guangzhou-2023', scheme: schemes['guangzhou-2023'] };
  }
  const given = kind === 'extends' ? drawExtension(draw, wishes) : drawWhole(draw, wishes);
  return { given, scheme: defineScheme(given) };
}

function drawExtension(draw: Draw, wishes: SchemeWishes): SchemeExtensionInput {
  const base = pick(draw, [
    'guangzhou-2023',
    'guangzhou-2019',
    'mof-performance-bands',
    'shenzhen-2021-bands',
  ] as const);
  const { totalPoints, bands, parties } = schemes[base];
  const needsBands = bands.length === 0 || wishes.gaps !== true;
  const needsParties = parties.length === 0;
  const indicatorIds = schemes[base].indicators.map((indicator) => indicator.id);
  return {
    extends: base,
    ...(needsBands && { bands: drawBands(draw, totalPoints, 2, wishes) }),
    ...(needsParties && { parties: drawParties(draw, totalPoints, 2, indicatorIds, wishes) }),
    ...maybe(draw, 30, 'monthConvention', () => pick(draw, CONVENTIONS)),
    ...maybe(draw, 20, 'rounding', () => ({ decimals: 2, mode: pick(draw, ROUNDINGS) })),
  };
}

function drawBands(draw: Draw, totalPoints: number, decimals: number, wishes: SchemeWishes): DrawnBand[] {
  return draw(anyBands, totalPoints * 10 ** decimals, wishes.gaps === true, decimals);
}

function drawWhole(draw: Draw, wishes: SchemeWishes): SchemeInput {
  const decimals = whole(draw, 0, 4);
  const finest = Math.min(2, decimals);
  const totalPoints = pick(draw, [100, 1000, 10]);
  const indicators = distinctIds(draw, 0, 5, '_scheme-indicator-');
  const parties = drawParties(draw, totalPoints, finest, indicators, wishes);
  const bands = parties.length > 0 || chance(draw, 50) ? drawBands(draw, totalPoints, finest, wishes) : [];
  return {
    id: 'drawn',
    title: chance(draw, 50) ? { 'zh-CN': '方案', en: 'Scheme' } : '方案',
    ...maybe(draw, 20, 'version', () => '2'),
    ...maybe(draw, 20, 'source', () => text(draw)),
    ...maybe(draw, 20, 'caveat', () => text(draw)),
    totalPoints,
    parties,
    bands,
    rounding: { decimals, mode: pick(draw, ROUNDINGS) },
    monthConvention: pick(draw, CONVENTIONS),
    ...maybe(draw, 30, 'outlierRate', () => whole(draw, 50, 500)),
    indicators: indicators.map((id) => ({
      id,
      label: name(draw),
      unit: '个',
      ...maybe(draw, 30, 'decimals', () => whole(draw, 0, 3)),
      ...maybe(draw, 30, 'group', () => 'group'),
      ...maybe(draw, 20, 'targetFormula', () => ({ times: whole(draw, 1, 9), of: pick(draw, indicators) })),
    })),
    compliance: distinctIds(draw, 0, 3, '_standard-').map((id) => ({
      id,
      label: name(draw),
      ...maybe(draw, 50, 'unit', () => '小时'),
      ...maybe(draw, 60, 'threshold', () => whole(draw, 0, 10)),
    })),
    vetoes:
      bands.length === 0
        ? []
        : many(draw, 0, 3, (index) => ({ id: `veto-${index}`, label: name(draw), capGrade: pick(draw, bands).id })),
    rules: chance(draw, 30) ? { bands: { basis: 'sourced', source: 'a notice' } } : {},
  };
}

function drawParties(
  draw: Draw,
  totalPoints: number,
  decimals: number,
  indicators: readonly string[],
  wishes: SchemeWishes,
): NonNullable<SchemeInput['parties']> {
  const ids = distinctIds(draw, wishes.parties === true ? 1 : 0, 12, '_party-');
  const shares = ids.length === 0 ? [] : draw(splitParts, totalPoints * 10 ** decimals, ids.length);
  return ids.map((id, index) => ({
    id,
    label: name(draw),
    share: fromParts(shares[index] ?? 0, decimals),
    ...maybe(draw, 20, 'sections', () =>
      distinctIds(draw, 0, 2, '_section-').map((section) => ({ id: section, label: 'S' })),
    ),
    ...maybe(draw, wishes.rubrics === true ? 100 : 40, 'rubric', () => drawRubric(draw, indicators)),
    ...maybe(draw, 50, 'aggregate', () => pick(draw, ['mean', 'trimmed-mean', 'median'] as const)),
  }));
}

/** The same scheme with what a list holds in another order. */
export function reordered(draw: Draw, scheme: Scheme): Scheme {
  return {
    ...scheme,
    parties: shuffled(draw, scheme.parties),
    bands: shuffled(draw, scheme.bands),
    indicators: shuffled(draw, scheme.indicators),
  };
}

/** Some of the keys of a scheme, as an extension of a preset replaces them. */
export function someKeys(draw: Draw): (keyof Scheme)[] {
  return some(draw, [
    'totalPoints',
    'parties',
    'bands',
    'rounding',
    'monthConvention',
    'outlierRate',
    'vetoes',
    'compliance',
  ]);
}
