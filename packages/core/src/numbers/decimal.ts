import { makeIssue, type PathStep } from '../issues/issue.js';
import type { IssueCode } from '../issues/issueCodes.js';
import { SwEvalError } from '../issues/SwEvalError.js';

/** What can be wrong with a number, as issue codes. */
export type DecimalProblem = Extract<
  IssueCode,
  'not-a-number' | 'not-finite' | 'negative' | 'too-many-digits' | 'too-many-decimals'
>;

/** Most decimals an input may have. */
export const MOST_DECIMALS = 6;
const MOST_WHOLE_DIGITS = 12;
const MOST_DIGITS = 15;
const FIRST_TOO_LARGE = 1e12;

const DECIMAL_STRING = /^(\d+)(?:\.(\d+))?$/;
/** No number that is allowed is written longer than this, zeros that say nothing included. */
const LONGEST_STRING = 40;

/** 10^exponent; exact for exponents 0 to 22. */
export function powerOfTen(exponent: number): number {
  let power = 1;
  for (let left = exponent; left > 0; left -= 1) power *= 10;
  return power;
}

/**
 * Reads an input number: a JSON number or a decimal string (digits, one point; no sign, exponent or space).
 *
 * @returns the value, never `-0`, or the code of what is wrong; nothing is repaired.
 */
export function readDecimal(input: unknown): number | DecimalProblem {
  if (typeof input === 'number') {
    if (input >= 0 && input < FIRST_TOO_LARGE && Math.round(input * 100) / 100 === input) return input + 0;
    if (!Number.isFinite(input)) return 'not-finite';
    if (input < 0) return 'negative';
    if (input >= FIRST_TOO_LARGE) return 'too-many-digits';
    const text = String(input);
    // A number below 0.000001 prints with an exponent.
    return text.includes('e') ? 'too-many-decimals' : (problemOfDigits(text) ?? input);
  }
  if (typeof input !== 'string') return 'not-a-number';
  if (input.startsWith('-') && DECIMAL_STRING.test(input.slice(1))) return 'negative';
  return problemOfDigits(input) ?? Number(input);
}

function problemOfDigits(text: string): DecimalProblem | undefined {
  const [, whole = '', decimals = ''] = DECIMAL_STRING.exec(text) ?? [];
  if (whole === '') return 'not-a-number';
  const before = text.length > LONGEST_STRING ? LONGEST_STRING : whole.replace(/^0+(?=\d)/, '').length;
  if (before > MOST_WHOLE_DIGITS) return 'too-many-digits';
  const after = decimals.replace(/0+$/, '').length;
  if (after > MOST_DECIMALS) return 'too-many-decimals';
  return before + after > MOST_DIGITS ? 'too-many-digits' : undefined;
}

/** How many decimals a value that {@link readDecimal} let through prints with, 0 to 6. */
export function decimalsOf(value: number): number {
  let decimals = 0;
  for (let power = 1; decimals < MOST_DECIMALS && Math.round(value * power) / power !== value; power *= 10) {
    decimals += 1;
  }
  return decimals;
}

/** The value times 10^decimals as a whole number; exact where the value has no more decimals than that. */
export function scaledBy(value: number, decimals: number): number {
  return Math.round(value * powerOfTen(decimals));
}

/** What was expected of a number that had this problem, in English. */
export function expectedNumber(problem: DecimalProblem): string {
  switch (problem) {
    case 'not-a-number':
      return 'a number';
    case 'not-finite':
      return 'a finite number';
    case 'negative':
      return 'a number of at least 0';
    case 'too-many-digits':
      return 'at most 12 digits before the point and 15 together';
    case 'too-many-decimals':
      return 'at most 6 decimals';
  }
}

/**
 * The value of a public function's number argument.
 *
 * @throws SwEvalError with the argument's path where it is not a number as {@link readDecimal} takes it.
 */
export function requireDecimal(input: unknown, ...path: PathStep[]): number {
  const value = readDecimal(input);
  if (typeof value === 'number') return value;
  throw new SwEvalError([makeIssue(value, path, expectedNumber(value), input)]);
}
