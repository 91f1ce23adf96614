import type * as z from 'zod/mini';
import {
  dateField,
  decimalField,
  flagField,
  idField,
  nameField,
  nothingField,
  numberField,
  signedDecimalField,
  textField,
  wholeField,
} from './fields.js';
import { schemeExtensionSchema, schemeSchema, targetFormulaSchema } from './schemeSchema.js';
import { byId, either, exactly, keyed, listOf, oneOf, optional } from './shapes.js';

const findings = () => ({
  strengths: optional(listOf(textField())),
  concerns: optional(listOf(textField())),
});

const dateRangeSchema = () => keyed({ start: dateField(), end: dateField() });

/** What a case gives for the leaves of a rubric, by leaf id: a number, or for a checklist the ids met. */
const rubricValuesSchema = () => byId(either('a number or a list of ids', decimalField(), listOf(idField())));

const reportSchema = () =>
  keyed({
    issuer: optional(textField()),
    date: optional(dateField()),
    number: optional(textField()),
    status: optional(oneOf('final', 'draft', 'for-comment')),
    signatories: optional(listOf(textField())),
  });

const stationSchema = () =>
  keyed({
    name: nameField(),
    operator: optional(textField()),
    purchaser: optional(textField()),
    oversight: optional(textField()),
    since: optional(wholeField(1900, 9999)),
    addresses: optional(listOf(keyed({ label: optional(textField()), address: textField() }))),
  });

const engagementSchema = () =>
  keyed({
    evaluator: optional(textField()),
    commissionedBy: optional(textField()),
    siteVisit: optional(dateField()),
    basis: optional(listOf(textField())),
    methods: optional(listOf(textField())),
    panel: optional(
      listOf(
        keyed({
          id: idField(),
          name: optional(textField()),
          role: optional(textField()),
          conflict: optional(textField()),
          recused: optional(flagField()),
        }),
      ),
    ),
  });

const areaSchema = () =>
  keyed({
    id: idField(),
    name: nameField(),
    sites: optional(listOf(keyed({ id: idField(), name: nameField() }))),
  });

const indicatorSchema = () =>
  keyed({
    id: idField(),
    label: optional(nameField()),
    unit: optional(nameField()),
    decimals: optional(wholeField(0, 6)),
    target: decimalField(),
    actual: decimalField(),
    targetSource: optional(oneOf('agreed', 'derived')),
    targetFormula: optional(targetFormulaSchema()),
    reported: optional(decimalField()),
    adjustments: optional(listOf(keyed({ amount: signedDecimalField(), reason: optional(textField()) }))),
    amendments: optional(
      listOf(
        keyed({
          date: optional(dateField()),
          from: decimalField(),
          to: decimalField(),
          reason: optional(textField()),
        }),
      ),
    ),
    byUnit: optional(
      listOf(
        keyed({
          unit: idField(),
          target: optional(decimalField()),
          actual: optional(decimalField()),
        }),
      ),
    ),
  });

const partySchema = () =>
  keyed({
    id: idField(),
    awarded: optional(decimalField()),
    raw: optional(decimalField()),
    rawMax: optional(decimalField()),
    rubric: optional(rubricValuesSchema()),
    panelScores: optional(listOf(keyed({ evaluator: idField(), rubric: rubricValuesSchema() }))),
    ...findings(),
    sections: optional(listOf(keyed({ id: idField(), ...findings() }))),
  });

const statedSchema = () =>
  keyed({
    total: optional(decimalField()),
    grade: optional(idField()),
    assessedMonths: optional(decimalField()),
    rates: optional(byId(decimalField())),
    names: optional(listOf(keyed({ path: textField(), value: textField(), where: optional(textField()) }))),
    mentions: optional(
      listOf(
        keyed({
          indicators: listOf(idField()),
          value: decimalField(),
          relation: oneOf('same', 'part'),
          where: optional(textField()),
        }),
      ),
    ),
  });

/** A value that stood, or now stands, at a changed place. */
const changedValue = () =>
  optional(either('a number, a text, true, false or nothing', numberField(), textField(), flagField(), nothingField()));

function buildCaseSchema() {
  return keyed({
    version: exactly(1),
    stage: oneOf('mid-term', 'final', 'spot-check', 're-evaluation'),
    targetBasis: optional(oneOf('term', 'period')),
    scheme: either('the id of a scheme, or a scheme', textField(), schemeSchema, schemeExtensionSchema),
    report: optional(reportSchema()),
    station: stationSchema(),
    agreement: dateRangeSchema(),
    period: dateRangeSchema(),
    engagement: optional(engagementSchema()),
    areas: optional(listOf(areaSchema())),
    indicators: listOf(indicatorSchema()),
    compliance: optional(
      listOf(
        keyed({
          id: idField(),
          label: optional(nameField()),
          unit: optional(textField()),
          measured: optional(decimalField()),
          threshold: optional(decimalField()),
        }),
      ),
    ),
    parties: listOf(partySchema()),
    sites: optional(listOf(keyed({ units: listOf(idField()), ...findings() }))),
    survey: optional(
      keyed({
        method: optional(textField()),
        sampled: wholeField(0, 1e12 - 1),
        satisfied: wholeField(0, 1e12 - 1),
        aware: optional(wholeField(0, 1e12 - 1)),
      }),
    ),
    vetoes: optional(listOf(keyed({ id: idField(), evidence: nameField() }))),
    followUps: optional(
      listOf(
        keyed({
          recommendation: textField(),
          status: oneOf('resolved', 'partly-resolved', 'unresolved'),
          note: optional(textField()),
        }),
      ),
    ),
    objections: optional(
      listOf(
        keyed({
          by: textField(),
          text: textField(),
          response: optional(textField()),
          changes: optional(listOf(keyed({ path: textField(), from: changedValue(), to: changedValue() }))),
        }),
      ),
    ),
    keyProblems: optional(listOf(keyed({ title: textField(), text: textField() }))),
    conclusion: optional(keyed({ summary: optional(textField()), nextSteps: optional(listOf(textField())) })),
    stated: optional(statedSchema()),
  });
}

/**
 * zod schema (`zod/mini`) of a case file: the shape of every part. `parseCase` checks with it and then what lies
 * between the parts: references, shares, decimals, dates in order.
 */
export const evaluationCaseSchema: z.ZodMiniType<EvaluationCase, EvaluationCaseInput> =
  /* @__PURE__ */ buildCaseSchema();

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
