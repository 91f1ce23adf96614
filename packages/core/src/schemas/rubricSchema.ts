import type * as z from 'zod/mini';
import { type Localised, same } from '../texts/localised.js';
import { decimalField, idField, textField } from './fields.js';
import { byKind, changed, either, exactly, keyed, later, listOf, optional } from './shapes.js';

/** A text in one language (it then stands for both) or in both. */
export function localisedField() {
  return either(
    'a text, or one in each language',
    changed(textField(), same),
    keyed({ 'zh-CN': textField(), en: textField() }),
  );
}

function ruleSchema() {
  return byKind(
    keyed({ kind: exactly('direct') }),
    keyed({
      kind: exactly('tiers'),
      indicator: idField(),
      tiers: listOf(keyed({ min: decimalField(), points: decimalField() })),
    }),
    keyed({ kind: exactly('linear'), indicator: idField(), full: decimalField() }),
    keyed({ kind: exactly('threshold'), min: decimalField() }),
    keyed({
      kind: exactly('checklist'),
      items: listOf(keyed({ id: idField(), label: localisedField(), points: decimalField() })),
    }),
    keyed({ kind: exactly('deduct'), each: decimalField() }),
  );
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
  const node: z.ZodMiniType<RubricNode, unknown> = keyed({
    id: idField(),
    label: localisedField(),
    points: decimalField(),
    children: optional(listOf(later(() => node))),
    rule: optional(ruleSchema()),
  });
  return node;
}

/** An item with an id and a label. */
export function labelledSchema() {
  return keyed({ id: idField(), label: localisedField() });
}
