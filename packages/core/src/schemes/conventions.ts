import type { RuleName, Scheme } from '../schemas/schemeSchema.js';

/** Every rule a scheme can be asked about, in the order in which they are shown. */
export const RULE_NAMES: readonly RuleName[] = [
  'shares',
  'total',
  'bands',
  'rounding',
  'rate',
  'months',
  'progress',
  'status',
  'outlook',
  'outlierRate',
  'rollUp',
  'rubric',
  'panel',
  'vetoes',
  'compliance',
];

/** The rules of a scheme: those with a source as given, every other one a convention. */
export function withConventions(sourced: Scheme['rules']): Scheme['rules'] {
  const given = new Map(Object.entries(sourced));
  return Object.fromEntries(RULE_NAMES.map((name) => [name, given.get(name) ?? { basis: 'convention' }]));
}
