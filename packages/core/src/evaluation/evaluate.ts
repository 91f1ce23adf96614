import { auditCase } from '../audit/auditCase.js';
import { parseCase } from '../cases/parseCase.js';
import { SwEvalError } from '../issues/SwEvalError.js';
import { byId } from '../lists/ids.js';
import { sumDecimals } from '../numbers/sumDecimals.js';
import type { EvaluationCase } from '../schemas/caseSchema.js';
import type { Scheme } from '../schemas/schemeSchema.js';
import { resolveScheme } from '../schemes/resolveScheme.js';
import { bandOf } from '../scores/gradeOf.js';
import { rangeOf } from '../scores/range.js';
import { type ScoredParty, scoreParty } from '../scores/scoreParty.js';
import { capped, strictestVeto } from '../scores/veto.js';
import { PACKAGE } from '../version.js';
import { evaluateCompliance, evaluateSurvey } from './evaluateCompliance.js';
import { evaluateIndicators, summariseIndicators } from './evaluateIndicators.js';
import { evaluatePeriod } from './evaluatePeriod.js';
import type { Evaluation, Grade, ObjectionResult, TotalRange, VetoResult } from './evaluation.js';

/**
 * Computes everything of a case: months and progress, each indicator's rate, status and outlook, the parties' scores,
 * total, grade, and what differs. The case is not changed.
 *
 * @param c a case from `parseCase`; it is not checked again
 * @throws SwEvalError where the scheme is not one (never for a case from `parseCase`)
 * @example
 * ```ts
 * const evaluation = evaluate(
 *   parseCase({
 *     version: 1,
 *     stage: 'final',
 *     scheme: 'guangzhou-2023',
 *     station: { name: 'Example station' },
 *     agreement: { start: '2024-03-28', end: '2025-03-27' },
 *     period: { start: '2024-03-28', end: '2025-01-31' },
 *     indicators: [{ id: 'casework-closed', target: 55, actual: 49 }],
 *     parties: [
 *       { id: 'oversight', awarded: 9.8 },
 *       { id: 'purchaser', awarded: 19.8 },
 *       { id: 'supervision-centre', awarded: 14.9 },
 *       { id: 'third-party', awarded: 49.23 },
 *     ],
 *   }),
 * );
 * evaluation.total; // 93.73
 * evaluation.grade?.id; // 'excellent'
 * evaluation.indicators[0]?.rate; // 89.09
 * evaluation.indicators[0]?.status; // 'on-pace'
 * ```
 */
export function evaluate(c: EvaluationCase): Evaluation {
  const { scheme, issues } = resolveScheme(c.scheme);
  if (scheme === undefined) throw new SwEvalError(issues);
  const months = evaluatePeriod(c, scheme);
  const indicators = evaluateIndicators(c, scheme, months);
  const evaluation: Evaluation = {
    stage: c.stage,
    station: { name: c.station.name, ...(c.station.operator !== undefined && { operator: c.station.operator }) },
    targetBasis: c.targetBasis ?? 'term',
    period: months.period,
    indicators,
    indicatorSummary: summariseIndicators(indicators),
    compliance: evaluateCompliance(c, scheme),
    ...(c.survey !== undefined && { survey: evaluateSurvey(c.survey) }),
    ...evaluateScores(c, scheme),
    scheme,
    ...(c.followUps !== undefined && {
      followUps: c.followUps.map(({ recommendation, status }) => ({ recommendation, status })),
    }),
    ...(c.objections !== undefined && { objections: c.objections.map(objectionResult) }),
    discrepancies: [],
    provenance: { package: PACKAGE, schemeVersion: schemeVersionOf(c, scheme) },
  };
  evaluation.discrepancies = auditCase(c, evaluation);
  return evaluation;
}

function objectionResult({ by, changes = [] }: NonNullable<EvaluationCase['objections']>[number]): ObjectionResult {
  return { by, changes: changes.map(({ path, from = null, to = null }) => ({ path, from, to })) };
}

/** `id@version`, with a note where a case replaced parts of a preset. */
function schemeVersionOf(c: EvaluationCase, { id, version }: Scheme): string {
  const isExtended = typeof c.scheme === 'object' && 'extends' in c.scheme;
  return isExtended ? `${id}@${version} (extended)` : `${id}@${version}`;
}

type Scores = Pick<Evaluation, 'parties' | 'total' | 'grade' | 'complete' | 'range' | 'veto'>;

function evaluateScores(c: EvaluationCase, scheme: Scheme): Scores {
  const parties = scoreParties(c, scheme);
  const results = parties.map((party) => party.result);
  const veto = strictestVeto(c.vetoes, scheme);
  if (parties.length === 0) {
    return { parties: [], total: null, grade: null, complete: true, range: null, ...withVeto(veto, false) };
  }
  const min = sumDecimals(parties.map((party) => party.min));
  const max = sumDecimals(parties.map((party) => party.max));
  const range: TotalRange = rangeOf(min, max, scheme.bands, veto?.capGrade);
  const complete = results.every((party) => party.awarded !== null);
  if (!complete) {
    return { parties: results, total: null, grade: null, complete, range, ...withVeto(veto, false) };
  }
  const own = bandOf(min, scheme.bands);
  const band = own && capped(own, scheme.bands, veto?.capGrade);
  const grade: Grade | null = band === undefined ? null : { id: band.id, label: band.label };
  return { parties: results, total: min, grade, complete, range, ...withVeto(veto, band !== own) };
}

function withVeto(veto: Omit<VetoResult, 'lowered'> | undefined, lowered: boolean): { veto?: VetoResult } {
  return veto === undefined ? {} : { veto: { ...veto, lowered } };
}

function scoreParties(c: EvaluationCase, scheme: Scheme): ScoredParty[] {
  const given = byId(c.parties);
  const volumes = byId(c.indicators);
  const panel = c.engagement?.panel ?? [];
  const recused = new Set(panel.filter((evaluator) => evaluator.recused === true).map((evaluator) => evaluator.id));
  return scheme.parties.map((party) =>
    scoreParty(party, given.get(party.id), recused, scheme.rounding, (id) => volumes.get(id)),
  );
}

/**
 * `parseCase`, then `evaluate`: from any value to an evaluation.
 *
 * @throws SwEvalError with every issue of the input at once
 * @example
 * ```ts
 * try {
 *   evaluateJson({ version: 1 });
 * } catch (error) {
 *   error.issues.map((issue) => issue.pathText); // ['stage', 'station', 'agreement', 'period', 'indicators', 'parties', 'scheme']
 * }
 * ```
 */
export function evaluateJson(input: unknown): Evaluation {
  return evaluate(parseCase(input));
}
