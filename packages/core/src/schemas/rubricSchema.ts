import * as z from 'zod/mini';
import type { Localised } from '../texts/localised.js';
import { decimalField, idField, textField } from './fields.js';

/** A text in one language (it then stands for both) or in both. */
export function localisedField() {
  return z.union([
    z.pipe(
      textField(),
      z.transform((text: string): Localised => ({ 'zh-CN': text, en: text })),
    ),
    z.strictObject({ 'zh-CN': textField(), en: textField() }),
  ]);
}

function ruleSchema() {
  return z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('direct') }),
    z.strictObject({
      kind: z.literal('tiers'),
      indicator: idField(),
      tiers: z.array(z.strictObject({ min: decimalField(), points: decimalField() })),
    }),
    z.strictObject({ kind: z.literal('linear'), indicator: idField(), full: decimalField() }),
    z.strictObject({ kind: z.literal('threshold'), min: decimalField() }),
    z.strictObject({
      kind: z.literal('checklist'),
      items: z.array(z.strictObject({ id: idField(), label: localisedField(), points: decimalField() })),
    }),
    z.strictObject({ kind: z.literal('deduct'), each: decimalField() }),
  ]);
}

/**
 * How a leaf of a rubric becomes points.
 *
 * | kind | the case gives | points |
 * | --- | --- | --- |
 * | `direct` | the points | as given, at most the leaf's |
 * | `tiers` | nothing | those of the highest tier whose `min` the indicator's rate reaches; 0 below all |
 * | `linear` | nothing | the leaf's x rate / `full`, at most the leaf's |
 * | `threshold` | the measured value | the leaf's from `min` on, else 0 |
 * | `checklist` | the ids of the items met | the sum of the points of the items met |
 * | `deduct` | the number of occurrences | the leaf's less `each` per occurrence, at least 0 |
 */
export type RubricRule = z.output<ReturnType<typeof ruleSchema>>;

/** A node of a rubric: a parent with `children`, or a leaf with a `rule`. */
export interface RubricNode {
  id: string;
  label: Localised;
  points: number;
  children?: RubricNode[] | undefined;
  rule?: RubricRule | undefined;
}

/** {@link RubricNode}, recursive. */
export function rubricSchema(): z.ZodMiniType<RubricNode, unknown> {
  const node: z.ZodMiniType<RubricNode, unknown> = z.strictObject({
    id: idField(),
    label: localisedField(),
    points: decimalField(),
    children: z.optional(z.array(z.lazy(() => node))),
    rule: z.optional(ruleSchema()),
  });
  return node;
}

/** An item with an id and a label. */
export function labelledSchema() {
  return z.strictObject({ id: idField(), label: localisedField() });
}
