import * as z from 'zod/mini';
import type { RubricResult } from '../evaluation/evaluation.js';
import { dateField, decimalField, idField, signedDecimalField, textField } from './fields.js';
import { schemeSchema } from './schemeSchema.js';

/** A computed figure of at least 0; it may be larger than any input. */
const figure = () => z.number().check(z.gte(0));

const figureOrNone = () => z.nullable(figure());

/** A number of things. */
const count = () => z.int().check(z.gte(0));

const localised = () => z.strictObject({ 'zh-CN': textField(), en: textField() });

const dateRange = () => z.strictObject({ start: dateField(), end: dateField() });

const periodSchema = () =>
  z.strictObject({
    start: dateField(),
    end: dateField(),
    agreement: dateRange(),
    assessedMonths: figure(),
    termMonths: figure(),
    progress: figureOrNone(),
    monthsLeft: figure(),
    convention: z.enum(['half-month', 'whole-months', 'calendar-months', 'calendar-half-month', 'thirty-day', 'exact']),
  });

const unitResultSchema = () =>
  z.strictObject({
    id: idField(),
    kind: z.enum(['area', 'site']),
    name: textField(),
    target: figureOrNone(),
    actual: figureOrNone(),
    rate: figureOrNone(),
    declared: z.boolean(),
  });

const outlookSchema = () =>
  z.strictObject({
    remaining: figure(),
    monthsLeft: figure(),
    neededPerMonth: figureOrNone(),
    projected: figureOrNone(),
  });

const indicatorResultSchema = () =>
  z.strictObject({
    id: idField(),
    label: localised(),
    unit: localised(),
    group: z.exactOptional(idField()),
    decimals: z.int().check(z.gte(0), z.lte(6)),
    target: decimalField(),
    targetSource: z.enum(['agreed', 'derived']),
    actual: decimalField(),
    reported: z.exactOptional(decimalField()),
    adjustments: z.exactOptional(
      z.array(z.strictObject({ amount: signedDecimalField(), reason: z.optional(textField()) })),
    ),
    amendments: z.exactOptional(
      z.array(
        z.strictObject({
          date: z.optional(dateField()),
          from: decimalField(),
          to: decimalField(),
          reason: z.optional(textField()),
        }),
      ),
    ),
    targetFormula: z.exactOptional(z.strictObject({ times: decimalField(), of: idField() })),
    rate: figureOrNone(),
    status: z.enum(['exceeded', 'met', 'on-pace', 'behind', 'no-target']),
    expectedToDate: figureOrNone(),
    outlook: outlookSchema(),
    byUnit: z.array(unitResultSchema()),
  });

const complianceResultSchema = () =>
  z.strictObject({
    id: idField(),
    label: localised(),
    unit: z.exactOptional(localised()),
    measured: z.nullable(decimalField()),
    threshold: z.nullable(decimalField()),
    verdict: z.enum(['met', 'not-met', 'not-judged']),
  });

const surveyResultSchema = () =>
  z.strictObject({
    method: z.exactOptional(textField()),
    sampled: count(),
    satisfied: count(),
    satisfactionRate: figureOrNone(),
    aware: z.exactOptional(count()),
    awarenessRate: z.exactOptional(figureOrNone()),
  });

/** What was given for a leaf: a number, or the ids met. */
const given = () => z.union([decimalField(), z.array(idField())]);

/** A node of a scored rubric without the nodes below it. */
export function buildRubricResultParts() {
  return z.strictObject({
    id: idField(),
    label: localised(),
    points: decimalField(),
    awarded: figureOrNone(),
    kind: z.exactOptional(z.enum(['direct', 'tiers', 'linear', 'threshold', 'checklist', 'deduct'])),
    spread: z.exactOptional(figure()),
    given: z.exactOptional(given()),
    byEvaluator: z.exactOptional(z.array(z.strictObject({ evaluator: idField(), given: given(), points: figure() }))),
  });
}

/** A node of a scored rubric. */
function rubricResultSchema(): z.ZodMiniType<RubricResult> {
  const node: z.ZodMiniType<RubricResult> = z.strictObject({
    ...buildRubricResultParts().shape,
    children: z.exactOptional(z.array(z.lazy(() => node))),
  });
  return node;
}

const partyResultSchema = () =>
  z.strictObject({
    id: idField(),
    label: localised(),
    share: decimalField(),
    awarded: figureOrNone(),
    ratio: figureOrNone(),
    input: z.enum(['awarded', 'raw', 'rubric', 'panel', 'none']),
    raw: z.exactOptional(decimalField()),
    rawMax: z.exactOptional(decimalField()),
    rubric: z.exactOptional(rubricResultSchema()),
    aggregate: z.exactOptional(z.enum(['mean', 'trimmed-mean', 'median'])),
  });

const vetoResultSchema = () =>
  z.strictObject({
    id: idField(),
    label: localised(),
    evidence: textField(),
    capGrade: idField(),
    lowered: z.boolean(),
  });

const changedValue = () => z.union([z.number(), textField(), z.boolean(), z.null()]);

/** A figure or a word that was compared; an expected figure can be below 0. */
const comparedValue = () => z.union([z.number(), z.string(), z.null()]);

const discrepancySchema = () =>
  z.strictObject({
    code: z.enum([
      'rate-mismatch',
      'total-mismatch',
      'grade-mismatch',
      'months-mismatch',
      'rollup-mismatch',
      'adjustment-mismatch',
      'period-outside-term',
      'conflict-not-recused',
      'mention-mismatch',
      'formula-mismatch',
      'name-mismatch',
      'sessions-below-groups',
      'missing-party',
      'band-gap',
      'personal-data',
      'rate-outlier',
      'closed-exceeds-opened',
      'target-derived',
      'scheme-assumed',
    ]),
    severity: z.enum(['error', 'warning', 'note']),
    path: z.string(),
    stated: comparedValue(),
    expected: comparedValue(),
    message: z.string(),
    details: z.exactOptional(
      z.strictObject({
        subject: z.exactOptional(localised()),
        unit: z.exactOptional(localised()),
        subjects: z.exactOptional(z.array(localised())),
        where: z.exactOptional(z.string()),
        relation: z.exactOptional(z.enum(['same', 'part'])),
        limit: z.exactOptional(figure()),
        kind: z.exactOptional(z.enum(['id-number', 'mobile-number', 'bank-card'])),
        count: z.exactOptional(count()),
      }),
    ),
  });

/**
 * zod schema (`zod/mini`) of an `Evaluation`. Only the JSON Schema file is made of it: an evaluation is computed,
 * so nothing checks one at run time, and this file is not part of what is shipped.
 *
 * @returns a new schema, whose output type is `Evaluation`
 */
export function buildEvaluationSchema() {
  return z.strictObject({
    stage: z.enum(['mid-term', 'final', 'spot-check', 're-evaluation']),
    station: z.strictObject({ name: textField(), operator: z.exactOptional(textField()) }),
    targetBasis: z.enum(['term', 'period']),
    period: periodSchema(),
    indicators: z.array(indicatorResultSchema()),
    indicatorSummary: z.strictObject({
      exceeded: count(),
      met: count(),
      'on-pace': count(),
      behind: count(),
      'no-target': count(),
    }),
    compliance: z.array(complianceResultSchema()),
    survey: z.exactOptional(surveyResultSchema()),
    parties: z.array(partyResultSchema()),
    total: figureOrNone(),
    grade: z.nullable(z.strictObject({ id: idField(), label: localised() })),
    complete: z.boolean(),
    range: z.nullable(z.strictObject({ min: figure(), max: figure(), grades: z.array(idField()) })),
    veto: z.exactOptional(vetoResultSchema()),
    scheme: schemeSchema,
    followUps: z.exactOptional(
      z.array(
        z.strictObject({
          recommendation: textField(),
          status: z.enum(['resolved', 'partly-resolved', 'unresolved']),
        }),
      ),
    ),
    objections: z.exactOptional(
      z.array(
        z.strictObject({
          by: textField(),
          changes: z.array(z.strictObject({ path: textField(), from: changedValue(), to: changedValue() })),
        }),
      ),
    ),
    discrepancies: z.array(discrepancySchema()),
    provenance: z.strictObject({ package: z.string(), schemeVersion: z.string() }),
  });
}
