import type { EvaluationCaseInput, PartialCase, Scheme } from '@sw-eval/core';
import { anyPeriod, dateAt } from './dates.js';
import { chance, type Draw, distinctIds, many, maybe, name, pick, shuffled, some, text, whole } from './draw.js';
import { drawIndicators, type Unit } from './indicators.js';
import { drawPanel, drawParties } from './parties.js';
import { type DrawnScheme, drawScheme, type SchemeWishes } from './schemes.js';

/** A case as it is written down, and the scheme it follows. */
export interface DrawnCase {
  readonly input: EvaluationCaseInput;
  readonly scheme: Scheme;
}

/** What a law wants of a case. */
export interface CaseWishes extends SchemeWishes {
  /** Every party has its whole score. */
  readonly complete?: boolean;
  /** Nothing in it differs from anything else in it. */
  readonly consistent?: boolean;
  /** What a report states besides: drawn at random. */
  readonly stated?: boolean;
  /** No veto is invoked. */
  readonly noVeto?: boolean;
  /** The scheme to follow instead of a drawn one. */
  readonly scheme?: DrawnScheme;
}

/** A case with any part of the format. */
export function drawCase(draw: Draw, wishes: CaseWishes = {}): DrawnCase {
  const { given, scheme } = wishes.scheme ?? drawScheme(draw, wishes);
  const areas = drawAreas(draw);
  const units: Unit[] = areas.flatMap((area) => [area, ...area.sites]);
  const indicators = drawIndicators(draw, scheme, areas, wishes.consistent === true);
  const panel = drawPanel(draw, wishes.consistent === true);
  const parties = drawParties(draw, scheme, indicators, panel, wishes.complete === true);
  const agreement = draw(anyPeriod);
  const findings = () => ({
    strengths: many(draw, 0, 2, () => text(draw)),
    concerns: many(draw, 0, 2, () => text(draw)),
  });
  const sampled = whole(draw, 0, 200);
  const input: EvaluationCaseInput = {
    version: 1,
    stage: pick(draw, ['final', 'mid-term', 'spot-check', 're-evaluation']),
    ...maybe(draw, 50, 'targetBasis', () => pick(draw, ['term', 'period'] as const)),
    scheme: given,
    ...maybe(draw, 30, 'report', () => ({
      issuer: text(draw),
      date: dateAt(whole(draw, 0, 4000)),
      status: 'draft' as const,
    })),
    station: {
      name: name(draw),
      ...maybe(draw, 50, 'operator', () => text(draw)),
      ...maybe(draw, 20, 'since', () => 2010),
    },
    agreement,
    period: wishes.consistent === true ? agreement : pick(draw, [agreement, draw(anyPeriod)]),
    ...(panel.length > 0 && { engagement: { panel, basis: [text(draw)] } }),
    ...(areas.length > 0 && { areas }),
    indicators,
    compliance: drawCompliance(draw, scheme),
    parties,
    ...maybe(draw, 30, 'sites', () => [{ units: some(draw, units).map((unit) => unit.id), ...findings() }]),
    ...maybe(draw, 30, 'survey', () => ({
      method: 'telephone',
      sampled,
      satisfied: whole(draw, 0, sampled),
      ...maybe(draw, 50, 'aware', () => whole(draw, 0, sampled)),
    })),
    ...(wishes.noVeto !== true && {
      vetoes: some(draw, scheme.vetoes).map(({ id }) => ({ id, evidence: name(draw) })),
    }),
    ...maybe(draw, 20, 'followUps', () => [{ recommendation: text(draw), status: 'resolved' as const }]),
    ...maybe(draw, 20, 'objections', () => [
      { by: 'station', text: text(draw), changes: [{ path: 'indicators.x.actual', from: 1, to: null }] },
    ]),
    ...maybe(draw, 20, 'keyProblems', () => [{ title: text(draw), text: text(draw) }]),
    ...maybe(draw, 20, 'conclusion', () => ({ summary: text(draw), nextSteps: [text(draw)] })),
    ...(wishes.stated === true && { stated: drawStated(draw, indicators) }),
  };
  return { input, scheme };
}

function drawAreas(draw: Draw) {
  let count = 0;
  return distinctIds(draw, 0, 3, '-area-').map((id) => ({
    id,
    name: name(draw),
    sites: many(draw, 0, 3, () => {
      count += 1;
      return { id: `site-${count}`, name: name(draw) };
    }),
  }));
}

function drawCompliance(draw: Draw, scheme: Scheme): NonNullable<EvaluationCaseInput['compliance']> {
  const known = some(draw, scheme.compliance).map(({ id }) => ({ id }));
  const own = chance(draw, 20) ? [{ id: 'own-standard', label: name(draw) }] : [];
  return [...known, ...own].map((standard) => ({
    ...standard,
    ...maybe(draw, 70, 'measured', () => whole(draw, 0, 12)),
    ...maybe(draw, 30, 'threshold', () => whole(draw, 0, 12)),
  }));
}

function drawStated(
  draw: Draw,
  indicators: EvaluationCaseInput['indicators'],
): NonNullable<EvaluationCaseInput['stated']> {
  const ids = indicators.map((indicator) => String(indicator.id));
  return {
    ...maybe(draw, 50, 'total', () => whole(draw, 0, 100)),
    ...maybe(draw, 50, 'grade', () => pick(draw, ['excellent', 'good', 'band-0', 'nothing'])),
    ...maybe(draw, 50, 'assessedMonths', () => whole(draw, 0, 24)),
    rates: Object.fromEntries(some(draw, ids).map((id) => [id, whole(draw, 0, 200)])),
    names: [
      { path: pick(draw, ['station.operator', 'station.name', 'parties.x', '', 'areas.0.name']), value: text(draw) },
    ],
    mentions: some(draw, ids).map((id) => ({
      indicators: [id],
      value: whole(draw, 0, 200),
      relation: pick(draw, ['same', 'part'] as const),
    })),
  };
}

/** The case with parties, indicators, areas and the rows of units in another order. */
export function reorderedCase(draw: Draw, input: EvaluationCaseInput): EvaluationCaseInput {
  return {
    ...input,
    parties: shuffled(draw, input.parties),
    indicators: shuffled(draw, input.indicators).map((indicator) => ({
      ...indicator,
      ...(indicator.byUnit !== undefined && { byUnit: shuffled(draw, indicator.byUnit) }),
    })),
    ...(input.areas !== undefined && {
      areas: shuffled(draw, input.areas).map((area) => ({
        ...area,
        ...(area.sites !== undefined && { sites: shuffled(draw, area.sites) }),
      })),
    }),
  };
}

/** A case of which parts are missing at any depth, as reading a report gives it. */
export function pruned(draw: Draw, value: unknown): unknown {
  if (Array.isArray(value)) return value.filter(() => !chance(draw, 8)).map((item) => pruned(draw, item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(() => !chance(draw, 12))
      .map(([key, part]) => [key, pruned(draw, part)]),
  );
}

/** {@link pruned}, as the type that an audit takes. */
export function prunedCase(draw: Draw, input: unknown): PartialCase {
  return pruned(draw, input) as PartialCase;
}
