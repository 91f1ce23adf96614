import { argumentIssue } from '../issues/issue.js';
import type { IssueCode } from '../issues/issueCodes.js';
import { SwEvalError } from '../issues/SwEvalError.js';

/** What can be wrong with a number, as issue codes. */
export type DecimalProblem = Extract<
  IssueCode,
  'not-a-number' | 'not-finite' | 'negative' | 'too-many-digits' | 'too-many-decimals'
>;

/** Most decimals an input may have. */
export const MOST_DECIMALS = 6;
const MOST_SCALE = 1e6;
const MOST_WHOLE_DIGITS = 12;
const MOST_DIGITS = 15;
const FIRST_TOO_LARGE = 1e12;
const SMALLEST = 1e-6;

const DECIMAL_STRING = /^(-?)(\d+)(?:\.(\d+))?$/;
/** No number that is allowed is written longer than this, zeros that say nothing included. */
const LONGEST_STRING = 40;

const POWERS_OF_TEN: readonly number[] = [1, 10, 100, 1e3, 1e4, 1e5, 1e6];

/** 10^exponent for exponents 0 to 6, as many as a value has decimals; `10 ** exponent` is many times slower. */
export function powerOfTen(exponent: number): number {
  return POWERS_OF_TEN[exponent] as number;
}

/** A number above 0 with at most two decimals and 12 digits before the point: what nearly every input is. */
export function isPlain(input: unknown): input is number {
  return typeof input === 'number' && input > 0 && input < FIRST_TOO_LARGE && Math.round(input * 100) / 100 === input;
}

/**
 * Reads an input number: a JSON number or a decimal string (digits, one point; no sign, exponent or space).
 *
 * @returns the value, never `-0`, or the code of what is wrong; nothing is repaired.
 */
export function readDecimal(input: unknown): number | DecimalProblem {
  return isPlain(input) ? input : readOther(input);
}

// Functions that compute many figures stay small, so that engines merge them into their callers.
function readOther(input: unknown): number | DecimalProblem {
  if (input === 0) return 0;
  if (typeof input === 'number') {
    if (!Number.isFinite(input)) return 'not-finite';
    if (input < 0) return 'negative';
    if (input >= FIRST_TOO_LARGE) return 'too-many-digits';
    // Such a number would be written with an exponent.
    if (input < SMALLEST) return 'too-many-decimals';
  } else if (typeof input !== 'string') return 'not-a-number';
  return problemOfDigits(String(input)) ?? Number(input);
}

function problemOfDigits(text: string): DecimalProblem | undefined {
  const [, sign, whole, decimals = ''] = DECIMAL_STRING.exec(text) ?? [];
  if (!whole) return 'not-a-number';
  if (sign) return 'negative';
  const before = whole.replace(/^0+(?=\d)/, '').length;
  if (before > MOST_WHOLE_DIGITS || text.length > LONGEST_STRING) return 'too-many-digits';
  const after = decimals.replace(/0+$/, '').length;
  if (after > MOST_DECIMALS) return 'too-many-decimals';
  if (before + after > MOST_DIGITS) return 'too-many-digits';
  return undefined;
}

/** The smallest power of ten, 1 to 1,000,000, by which a value that {@link readDecimal} let through becomes whole. */
export function scaleOf(value: number): number {
  let scale = 1;
  while (scale < MOST_SCALE && Math.round(value * scale) / scale !== value) scale *= 10;
  return scale;
}

/** Whether a value that {@link readDecimal} let through prints with more decimals than `most`, 0 to 6. */
export function hasMoreDecimals(value: number, most: number): boolean {
  const unit = powerOfTen(most);
  return Math.round(value * unit) / unit !== value && scaleOf(value) > unit;
}

/** How many decimals a value that {@link readDecimal} let through prints with, 0 to 6. */
export function decimalsOf(value: number): number {
  return String(scaleOf(value)).length - 1;
}

/** The value in millionths; exact for every value that {@link readDecimal} let through. */
export function millionthsOf(value: number): bigint {
  const scale = scaleOf(value);
  return BigInt(Math.round(value * scale)) * BigInt(MOST_SCALE / scale);
}

/** What was expected of a number that had this problem, in English. */
export const EXPECTED_NUMBER: Readonly<Record<DecimalProblem, string>> = {
  'not-a-number': 'a number',
  'not-finite': 'a finite number',
  negative: 'a number of at least 0',
  'too-many-digits': 'a number of at most 12 digits before the point and 15 together',
  'too-many-decimals': 'a number of at most 6 decimals',
};

/**
 * The value of a public function's number argument.
 *
 * @throws SwEvalError with the argument's name where it is not a number as {@link readDecimal} takes it.
 */
export function requireDecimal(input: unknown, name: string): number {
  return isPlain(input) ? input : requireOther(input, name);
}

function requireOther(input: unknown, name: string): number {
  const value = readOther(input);
  if (typeof value === 'number') return value;
  throw new SwEvalError([argumentIssue(value, name, EXPECTED_NUMBER[value], input)]);
}
