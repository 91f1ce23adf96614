import * as z from 'zod/mini';
import { dateField, decimalField, idField, nameField, signedDecimalField, textField, wholeField } from './fields.js';
import { schemeExtensionSchema, schemeSchema, targetFormulaSchema } from './schemeSchema.js';
import { byId, either, flag, keyed, listOf, oneOf } from './shapes.js';

const findings = () => ({
  strengths: z.optional(listOf(textField())),
  concerns: z.optional(listOf(textField())),
});

const dateRangeSchema = () => keyed({ start: dateField(), end: dateField() });

/** What a case gives for the leaves of a rubric, by leaf id: a number, or for a checklist the ids met. */
const rubricValuesSchema = () => byId(either('a number or a list of ids', decimalField(), listOf(idField())));

const reportSchema = () =>
  keyed({
    issuer: z.optional(textField()),
    date: z.optional(dateField()),
    number: z.optional(textField()),
    status: z.optional(oneOf('final', 'draft', 'for-comment')),
    signatories: z.optional(listOf(textField())),
  });

const stationSchema = () =>
  keyed({
    name: nameField(),
    operator: z.optional(textField()),
    purchaser: z.optional(textField()),
    oversight: z.optional(textField()),
    since: z.optional(wholeField(1900, 9999)),
    addresses: z.optional(listOf(keyed({ label: z.optional(textField()), address: textField() }))),
  });

const engagementSchema = () =>
  keyed({
    evaluator: z.optional(textField()),
    commissionedBy: z.optional(textField()),
    siteVisit: z.optional(dateField()),
    basis: z.optional(listOf(textField())),
    methods: z.optional(listOf(textField())),
    panel: z.optional(
      listOf(
        keyed({
          id: idField(),
          name: z.optional(textField()),
          role: z.optional(textField()),
          conflict: z.optional(textField()),
          recused: z.optional(flag()),
        }),
      ),
    ),
  });

const areaSchema = () =>
  keyed({
    id: idField(),
    name: nameField(),
    sites: z.optional(listOf(keyed({ id: idField(), name: nameField() }))),
  });

const indicatorSchema = () =>
  keyed({
    id: idField(),
    label: z.optional(nameField()),
    unit: z.optional(nameField()),
    decimals: z.optional(wholeField(0, 6)),
    target: decimalField(),
    actual: decimalField(),
    targetSource: z.optional(oneOf('agreed', 'derived')),
    targetFormula: z.optional(targetFormulaSchema()),
    reported: z.optional(decimalField()),
    adjustments: z.optional(listOf(keyed({ amount: signedDecimalField(), reason: z.optional(textField()) }))),
    amendments: z.optional(
      listOf(
        keyed({
          date: z.optional(dateField()),
          from: decimalField(),
          to: decimalField(),
          reason: z.optional(textField()),
        }),
      ),
    ),
    byUnit: z.optional(
      listOf(
        keyed({
          unit: idField(),
          target: z.optional(decimalField()),
          actual: z.optional(decimalField()),
        }),
      ),
    ),
  });

const partySchema = () =>
  keyed({
    id: idField(),
    awarded: z.optional(decimalField()),
    raw: z.optional(decimalField()),
    rawMax: z.optional(decimalField()),
    rubric: z.optional(rubricValuesSchema()),
    panelScores: z.optional(listOf(keyed({ evaluator: idField(), rubric: rubricValuesSchema() }))),
    ...findings(),
    sections: z.optional(listOf(keyed({ id: idField(), ...findings() }))),
  });

const statedSchema = () =>
  keyed({
    total: z.optional(decimalField()),
    grade: z.optional(idField()),
    assessedMonths: z.optional(decimalField()),
    rates: z.optional(byId(decimalField())),
    names: z.optional(listOf(keyed({ path: textField(), value: textField(), where: z.optional(textField()) }))),
    mentions: z.optional(
      listOf(
        keyed({
          indicators: listOf(idField()),
          value: decimalField(),
          relation: oneOf('same', 'part'),
          where: z.optional(textField()),
        }),
      ),
    ),
  });

/** A value that stood, or now stands, at a changed place; `-0` becomes 0 as everywhere. */
const changedValue = () =>
  z.optional(
    either(
      'a number, a text, true, false or nothing',
      z.pipe(
        z.number(),
        z.transform((value: number) => value + 0),
      ),
      textField(),
      flag(),
      z.null(),
    ),
  );

function buildCaseSchema() {
  return keyed({
    version: z.literal(1, { error: '1' }),
    stage: oneOf('mid-term', 'final', 'spot-check', 're-evaluation'),
    targetBasis: z.optional(oneOf('term', 'period')),
    scheme: either('the id of a scheme, or a scheme', textField(), schemeSchema, schemeExtensionSchema()),
    report: z.optional(reportSchema()),
    station: stationSchema(),
    agreement: dateRangeSchema(),
    period: dateRangeSchema(),
    engagement: z.optional(engagementSchema()),
    areas: z.optional(listOf(areaSchema())),
    indicators: listOf(indicatorSchema()),
    compliance: z.optional(
      listOf(
        keyed({
          id: idField(),
          label: z.optional(nameField()),
          unit: z.optional(textField()),
          measured: z.optional(decimalField()),
          threshold: z.optional(decimalField()),
        }),
      ),
    ),
    parties: listOf(partySchema()),
    sites: z.optional(listOf(keyed({ units: listOf(idField()), ...findings() }))),
    survey: z.optional(
      keyed({
        method: z.optional(textField()),
        sampled: wholeField(0, 1e12 - 1),
        satisfied: wholeField(0, 1e12 - 1),
        aware: z.optional(wholeField(0, 1e12 - 1)),
      }),
    ),
    vetoes: z.optional(listOf(keyed({ id: idField(), evidence: nameField() }))),
    followUps: z.optional(
      listOf(
        keyed({
          recommendation: textField(),
          status: oneOf('resolved', 'partly-resolved', 'unresolved'),
          note: z.optional(textField()),
        }),
      ),
    ),
    objections: z.optional(
      listOf(
        keyed({
          by: textField(),
          text: textField(),
          response: z.optional(textField()),
          changes: z.optional(listOf(keyed({ path: textField(), from: changedValue(), to: changedValue() }))),
        }),
      ),
    ),
    keyProblems: z.optional(listOf(keyed({ title: textField(), text: textField() }))),
    conclusion: z.optional(keyed({ summary: z.optional(textField()), nextSteps: z.optional(listOf(textField())) })),
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
