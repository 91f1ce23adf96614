import type { Scheme } from '../schemas/schemeSchema.js';
import { RULE_NAMES } from './ruleNames.js';

/** The rules of a scheme: those with a source as given, every other one a convention. */
export function withConventions(sourced: Scheme['rules']): Scheme['rules'] {
  const given = new Map(Object.entries(sourced));
  return Object.fromEntries(RULE_NAMES.map((name) => [name, given.get(name) ?? { basis: 'convention' }]));
}
