import { monthsBetween } from '../dates/assessedMonths.js';
import { isBefore, readCalendarDate } from '../dates/calendarDate.js';
import type { Evaluation, Grade } from '../evaluation/evaluation.js';
import { rateOf } from '../indicators/completionRate.js';
import { byId } from '../lists/ids.js';
import { sumDecimals } from '../numbers/sumDecimals.js';
import type { EvaluationCase, PartialCase } from '../schemas/caseSchema.js';
import type { Scheme } from '../schemas/schemeSchema.js';
import { schemes } from '../schemes/presets.js';
import { resolveScheme } from '../schemes/resolveScheme.js';
import { pointsOfRaw, RAW_MAX } from '../scores/awardedPoints.js';
import { bandOf } from '../scores/gradeOf.js';
import { capped, strictestVeto } from '../scores/veto.js';
import { type Localised, same } from '../texts/localised.js';

/** An indicator as far as it is known. */
export interface KnownIndicator {
  readonly id: string;
  readonly label: Localised;
  readonly target?: number | undefined;
  readonly actual?: number | undefined;
  readonly rate?: number | null | undefined;
  /** Its own, else the scheme's. */
  readonly targetFormula?: { readonly times?: number | undefined; readonly of?: string | undefined } | undefined;
}

/** What the rules of an audit look at: a case, whole or in part, and the figures that follow from it. */
export interface AuditContext {
  readonly c: PartialCase;
  readonly scheme: Scheme;
  readonly schemeAssumed: boolean;
  readonly evaluation: Evaluation | undefined;
  readonly indicators: ReadonlyMap<string, KnownIndicator>;
  /** `undefined` where it cannot be told. */
  readonly total: number | undefined;
  /** `null` inside a gap; `undefined` where it cannot be told. */
  readonly grade: Grade | null | undefined;
  readonly assessedMonths: number | undefined;
}

/** Takes figures from the evaluation where there is one, else works out those that what is there allows. */
export function auditContext(c: EvaluationCase | PartialCase, evaluation: Evaluation | undefined): AuditContext {
  const partial = c as PartialCase;
  const own = evaluation?.scheme ?? resolveScheme(partial.scheme).scheme;
  const scheme = own ?? schemes[DEFAULT_SCHEME];
  const total = evaluation === undefined ? totalOf(partial, scheme) : (evaluation.total ?? undefined);
  return {
    c: partial,
    scheme,
    schemeAssumed: own === undefined,
    evaluation,
    indicators: indicatorsOf(partial, scheme),
    total,
    grade: gradeOfTotal(total ?? partial.stated?.total, partial, scheme),
    assessedMonths: evaluation?.period.assessedMonths ?? monthsOf(partial, scheme),
  };
}

/** The scheme a case without one, or with one that is none, is taken to follow. */
const DEFAULT_SCHEME = 'guangzhou-2023';

function indicatorsOf(c: PartialCase, scheme: Scheme): Map<string, KnownIndicator> {
  const catalogue = byId(scheme.indicators);
  const known = new Map<string, KnownIndicator>();
  for (const { id, label, target, actual, targetFormula } of c.indicators ?? []) {
    if (id === undefined) continue;
    const entry = catalogue.get(id);
    const rate = target === undefined || actual === undefined ? undefined : rateOf(actual, target, scheme.rounding);
    known.set(id, {
      id,
      label: label === undefined ? (entry?.label ?? same(id)) : same(label),
      target,
      actual,
      rate,
      targetFormula: targetFormula ?? entry?.targetFormula,
    });
  }
  return known;
}

/** The total where every party of the scheme has a score that needs no rubric. */
function totalOf(c: PartialCase, scheme: Scheme): number | undefined {
  const given = byId(c.parties);
  const points: number[] = [];
  for (const { id, share } of scheme.parties) {
    const { awarded, raw, rawMax = RAW_MAX } = given.get(id) ?? {};
    if (awarded !== undefined) points.push(awarded);
    else if (raw !== undefined && rawMax > 0) points.push(pointsOfRaw(raw, rawMax, share, scheme.rounding));
    else return undefined;
  }
  return points.length === 0 ? undefined : sumDecimals(points);
}

function gradeOfTotal(total: number | undefined, c: PartialCase, scheme: Scheme): Grade | null | undefined {
  if (total === undefined || scheme.bands.length === 0) return undefined;
  const band = bandOf(total, scheme.bands);
  if (band === undefined) return null;
  const invoked = (c.vetoes ?? []).map(({ id = '', evidence = '' }) => ({ id, evidence }));
  const { id, label } = capped(band, scheme.bands, strictestVeto(invoked, scheme)?.capGrade);
  return { id, label };
}

function monthsOf({ period: { start, end } = {} }: PartialCase, scheme: Scheme): number | undefined {
  const first = readCalendarDate(start);
  const last = readCalendarDate(end);
  if (first === undefined || last === undefined || isBefore(last, first)) return undefined;
  return monthsBetween(first, last, scheme.monthConvention);
}
