import type * as z from 'zod/mini';
import { MONTH_CONVENTIONS } from '../dates/assessedMonths.js';
import { ROUNDING_MODES } from '../numbers/rounding.js';
import { RULE_NAMES } from '../schemes/ruleNames.js';
import { decimalField, idField, textField, wholeField } from './fields.js';
import { labelledSchema, localisedField, rubricSchema } from './rubricSchema.js';
import { keyed, listOf, oneOf, optional, usually } from './shapes.js';

/** `{ times, of }`: a target that is a multiple of another indicator's target. */
export function targetFormulaSchema() {
  return keyed({ times: decimalField(), of: idField() });
}

/** Which of a scheme's rules a published source states (`sourced`), and which are only a convention. */
function rulesSchema() {
  const rule = () => optional(keyed({ basis: oneOf('sourced', 'convention'), source: optional(localisedField()) }));
  const rules = RULE_NAMES.map((name) => [name, rule()]);
  return keyed(Object.fromEntries(rules) as Record<(typeof RULE_NAMES)[number], ReturnType<typeof rule>>);
}

/** Every part a scheme has, with the value it takes where a scheme leaves it out. */
function schemeShape() {
  return {
    id: idField(),
    version: usually(textField(), () => '1'),
    title: localisedField(),
    source: optional(localisedField()),
    caveat: optional(localisedField()),
    totalPoints: usually(decimalField(), () => 100),
    parties: usually(
      listOf(
        keyed({
          id: idField(),
          label: localisedField(),
          share: decimalField(),
          sections: optional(listOf(labelledSchema())),
          rubric: optional(rubricSchema()),
          aggregate: optional(oneOf('mean', 'trimmed-mean', 'median')),
        }),
      ),
      () => [],
    ),
    bands: usually(
      listOf(
        keyed({
          id: idField(),
          label: localisedField(),
          min: decimalField(),
          max: optional(decimalField()),
        }),
      ),
      () => [],
    ),
    rounding: usually(keyed({ decimals: wholeField(0, 6), mode: oneOf(...ROUNDING_MODES) }), () => ({
      decimals: 2,
      mode: 'half-up' as const,
    })),
    monthConvention: usually(oneOf(...MONTH_CONVENTIONS), () => 'half-month' as const),
    outlierRate: usually(decimalField(), () => 300),
    indicators: usually(
      listOf(
        keyed({
          id: idField(),
          label: localisedField(),
          unit: localisedField(),
          decimals: optional(wholeField(0, 6)),
          group: optional(idField()),
          targetFormula: optional(targetFormulaSchema()),
        }),
      ),
      () => [],
    ),
    compliance: usually(
      listOf(
        keyed({
          id: idField(),
          label: localisedField(),
          unit: optional(localisedField()),
          threshold: optional(decimalField()),
        }),
      ),
      () => [],
    ),
    vetoes: usually(listOf(keyed({ id: idField(), label: localisedField(), capGrade: idField() })), () => []),
    rules: usually(rulesSchema(), () => ({})),
  };
}

function buildSchemeSchema() {
  return keyed(schemeShape());
}

/** zod schema (`zod/mini`) of a whole scheme. */
export const schemeSchema: z.ZodMiniType<Scheme, SchemeInput> = /* @__PURE__ */ buildSchemeSchema();

/** A scheme with everything filled in: what `defineScheme` and `evaluation.scheme` give. Plain JSON. */
export type Scheme = z.output<ReturnType<typeof buildSchemeSchema>>;

/** A scheme as it is written down: texts in one language or both, what has a usual value left out. */
export type SchemeInput = z.input<ReturnType<typeof buildSchemeSchema>>;

/** A preset with some of its keys replaced, each wholly. */
export const schemeExtensionSchema: z.ZodMiniType<SchemeExtension, unknown> = /* @__PURE__ */ buildExtensionSchema();

function buildExtensionSchema(): z.ZodMiniType<SchemeExtension, unknown> {
  // Here a key left out means the preset's, so no key has a value of its own to fall back on.
  const replacements = Object.entries(schemeShape()).map(([key, schema]) => {
    const { innerType = schema } = schema._zod.def as { innerType?: z.core.$ZodType };
    return [key, optional(innerType)];
  });
  const shape: Record<string, z.core.$ZodType> = { extends: textField(), ...Object.fromEntries(replacements) };
  return keyed(shape) as unknown as z.ZodMiniType<SchemeExtension, unknown>;
}

/** A preset's id in `extends`, and the keys that replace the preset's. */
export type SchemeExtension = { extends: string } & { [Key in keyof Scheme]?: Scheme[Key] | undefined };

/** A party of a scheme. */
export type SchemeParty = Scheme['parties'][number];
/** A band of a scheme: its lower bound, and an upper one only where published bands leave gaps. */
export type Band = Scheme['bands'][number];
/** The names under which a scheme says whether a rule is sourced or a convention. */
export type RuleName = keyof Scheme['rules'];
/** How the scores of a panel become one. */
export type Aggregate = 'mean' | 'trimmed-mean' | 'median';
