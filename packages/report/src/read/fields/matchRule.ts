import type { FieldRule } from '../rules/fieldRules.js';
import type { CleanText } from '../source/CleanText.js';

/** Where the part of a rule that is read stands. */
export interface Match {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** The first place that a rule fits, or `undefined`. */
export function matchRule({ pattern }: FieldRule, text: string): Match | undefined {
  return pattern.global ? matchesOf({ pattern, examples: [] }, text)[0] : matchOf(pattern.exec(text));
}

/** Every place that a rule fits; of a rule that is not global the first. */
export function matchesOf({ pattern }: FieldRule, text: string): Match[] {
  if (!pattern.global) return [matchOf(pattern.exec(text))].filter((match) => match !== undefined);
  return [...text.matchAll(pattern)].map((match) => matchOf(match)).filter((match) => match !== undefined);
}

/** The first of several rules that fits, with its place among them. */
export function firstMatch(rules: readonly FieldRule[], clean: CleanText): (Match & { rule: number }) | undefined {
  for (const [rule, candidate] of rules.entries()) {
    const match = matchRule(candidate, clean.text);
    if (match !== undefined) return { ...match, rule };
  }
  return undefined;
}

function matchOf(match: RegExpMatchArray | null): Match | undefined {
  const value = match?.groups?.['value'];
  if (match === null || value === undefined || match.index === undefined) return undefined;
  const start = match.index + match[0].indexOf(value);
  return { value, start, end: start + value.length };
}
