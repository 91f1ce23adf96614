import * as z from 'zod/mini';
import { dateField, decimalField, idField, nameField, signedDecimalField, textField, wholeField } from './fields.js';
import { schemeExtensionSchema, schemeSchema, targetFormulaSchema } from './schemeSchema.js';

const findings = () => ({
  strengths: z.optional(z.array(textField())),
  concerns: z.optional(z.array(textField())),
});

const dateRangeSchema = () => z.strictObject({ start: dateField(), end: dateField() });

/** What a case gives for the leaves of a rubric, by leaf id: a number, or for a checklist the ids met. */
const rubricValuesSchema = () => z.record(z.string(), z.union([decimalField(), z.array(idField())]));

const reportSchema = () =>
  z.strictObject({
    issuer: z.optional(textField()),
    date: z.optional(dateField()),
    number: z.optional(textField()),
    status: z.optional(z.enum(['final', 'draft', 'for-comment'])),
    signatories: z.optional(z.array(textField())),
  });

const stationSchema = () =>
  z.strictObject({
    name: nameField(),
    operator: z.optional(textField()),
    purchaser: z.optional(textField()),
    oversight: z.optional(textField()),
    since: z.optional(wholeField(1900, 9999)),
    addresses: z.optional(z.array(z.strictObject({ label: z.optional(textField()), address: textField() }))),
  });

const engagementSchema = () =>
  z.strictObject({
    evaluator: z.optional(textField()),
    commissionedBy: z.optional(textField()),
    siteVisit: z.optional(dateField()),
    basis: z.optional(z.array(textField())),
    methods: z.optional(z.array(textField())),
    panel: z.optional(
      z.array(
        z.strictObject({
          id: idField(),
          name: z.optional(textField()),
          role: z.optional(textField()),
          conflict: z.optional(textField()),
          recused: z.optional(z.boolean()),
        }),
      ),
    ),
  });

const areaSchema = () =>
  z.strictObject({
    id: idField(),
    name: nameField(),
    sites: z.optional(z.array(z.strictObject({ id: idField(), name: nameField() }))),
  });

const indicatorSchema = () =>
  z.strictObject({
    id: idField(),
    label: z.optional(nameField()),
    unit: z.optional(nameField()),
    decimals: z.optional(wholeField(0, 6)),
    target: decimalField(),
    actual: decimalField(),
    targetSource: z.optional(z.enum(['agreed', 'derived'])),
    targetFormula: z.optional(targetFormulaSchema()),
    reported: z.optional(decimalField()),
    adjustments: z.optional(z.array(z.strictObject({ amount: signedDecimalField(), reason: z.optional(textField()) }))),
    amendments: z.optional(
      z.array(
        z.strictObject({
          date: z.optional(dateField()),
          from: decimalField(),
          to: decimalField(),
          reason: z.optional(textField()),
        }),
      ),
    ),
    byUnit: z.optional(
      z.array(
        z.strictObject({
          unit: idField(),
          target: z.optional(decimalField()),
          actual: z.optional(decimalField()),
        }),
      ),
    ),
  });

const partySchema = () =>
  z.strictObject({
    id: idField(),
    awarded: z.optional(decimalField()),
    raw: z.optional(decimalField()),
    rawMax: z.optional(decimalField()),
    rubric: z.optional(rubricValuesSchema()),
    panelScores: z.optional(z.array(z.strictObject({ evaluator: idField(), rubric: rubricValuesSchema() }))),
    ...findings(),
    sections: z.optional(z.array(z.strictObject({ id: idField(), ...findings() }))),
  });

const statedSchema = () =>
  z.strictObject({
    total: z.optional(decimalField()),
    grade: z.optional(idField()),
    assessedMonths: z.optional(decimalField()),
    rates: z.optional(z.record(z.string(), decimalField())),
    names: z.optional(
      z.array(z.strictObject({ path: textField(), value: textField(), where: z.optional(textField()) })),
    ),
    mentions: z.optional(
      z.array(
        z.strictObject({
          indicators: z.array(idField()),
          value: decimalField(),
          relation: z.enum(['same', 'part']),
          where: z.optional(textField()),
        }),
      ),
    ),
  });

/** A value that stood, or now stands, at a changed place; `-0` becomes 0 as everywhere. */
const changedValue = () =>
  z.optional(
    z.union([
      z.pipe(
        z.number(),
        z.transform((value: number) => value + 0),
      ),
      textField(),
      z.boolean(),
      z.null(),
    ]),
  );

function buildCaseSchema() {
  return z.strictObject({
    version: z.literal(1),
    stage: z.enum(['mid-term', 'final', 'spot-check', 're-evaluation']),
    targetBasis: z.optional(z.enum(['term', 'period'])),
    scheme: z.union([textField(), schemeSchema, schemeExtensionSchema()]),
    report: z.optional(reportSchema()),
    station: stationSchema(),
    agreement: dateRangeSchema(),
    period: dateRangeSchema(),
    engagement: z.optional(engagementSchema()),
    areas: z.optional(z.array(areaSchema())),
    indicators: z.array(indicatorSchema()),
    compliance: z.optional(
      z.array(
        z.strictObject({
          id: idField(),
          label: z.optional(nameField()),
          unit: z.optional(textField()),
          measured: z.optional(decimalField()),
          threshold: z.optional(decimalField()),
        }),
      ),
    ),
    parties: z.array(partySchema()),
    sites: z.optional(z.array(z.strictObject({ units: z.array(idField()), ...findings() }))),
    survey: z.optional(
      z.strictObject({
        method: z.optional(textField()),
        sampled: wholeField(0, 1e12 - 1),
        satisfied: wholeField(0, 1e12 - 1),
        aware: z.optional(wholeField(0, 1e12 - 1)),
      }),
    ),
    vetoes: z.optional(z.array(z.strictObject({ id: idField(), evidence: nameField() }))),
    followUps: z.optional(
      z.array(
        z.strictObject({
          recommendation: textField(),
          status: z.enum(['resolved', 'partly-resolved', 'unresolved']),
          note: z.optional(textField()),
        }),
      ),
    ),
    objections: z.optional(
      z.array(
        z.strictObject({
          by: textField(),
          text: textField(),
          response: z.optional(textField()),
          changes: z.optional(z.array(z.strictObject({ path: textField(), from: changedValue(), to: changedValue() }))),
        }),
      ),
    ),
    keyProblems: z.optional(z.array(z.strictObject({ title: textField(), text: textField() }))),
    conclusion: z.optional(
      z.strictObject({ summary: z.optional(textField()), nextSteps: z.optional(z.array(textField())) }),
    ),
    stated: z.optional(statedSchema()),
  });
}

/**
 * zod schema (`zod/mini`) of a case file: the shape of every part. `parseCase` checks with it and then what lies
 * between the parts: references, shares, decimals, dates in order.
 */
export const evaluationCaseSchema = /* @__PURE__ */ buildCaseSchema();

/** One station, one evaluation, as `parseCase` gives it. Plain JSON; numbers are numbers. */
export type EvaluationCase = z.output<ReturnType<typeof buildCaseSchema>>;

/** A case as it may be written down: numbers may be decimal strings. */
export type EvaluationCaseInput = z.input<ReturnType<typeof buildCaseSchema>>;

/** An indicator of a case. */
export type CaseIndicator = EvaluationCase['indicators'][number];
/** A party of a case. */
export type CaseParty = EvaluationCase['parties'][number];
/** What a case gives for the leaves of a rubric. */
export type RubricValues = NonNullable<CaseParty['rubric']>;
/** The stage of an evaluation: 中期, 末期, 抽查, 复评. */
export type Stage = EvaluationCase['stage'];
/** What the targets cover: the whole term, or only the evaluation period. */
export type TargetBasis = NonNullable<EvaluationCase['targetBasis']>;

/** A type with every part optional, at every depth. */
export type DeepPartial<Part> = Part extends (infer Item)[]
  ? DeepPartial<Item>[]
  : Part extends object
    ? { [Key in keyof Part]?: DeepPartial<Part[Key]> | undefined }
    : Part;

/** What could be read of a case: any part may be missing. */
export type PartialCase = DeepPartial<EvaluationCase>;
