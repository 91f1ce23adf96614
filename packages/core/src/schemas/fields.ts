import type * as z from 'zod/mini';
import { $constructor, $ZodType } from 'zod/v4/core';
import { readCalendarDate } from '../dates/calendarDate.js';
import type { IssueParams } from '../issues/issue.js';
import type { IssueCode } from '../issues/issueCodes.js';
import { expectedNumber, readDecimal } from '../numbers/decimal.js';

/** Longest text of a case, in characters (UTF-16 units). */
export const LONGEST_TEXT = 20_000;

/** What an id looks like: letters and digits of any script, then also `_` and `-`, 64 characters at most. */
export const ID_PATTERN = /^[\p{L}\p{N}][\p{L}\p{N}_-]{0,63}$/u;

/** Control characters (tab and newline excepted) and surrogates without their partner. */
const FORBIDDEN_CHARACTERS =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones refused
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\p{Cs}]/u;
/** The same without a look at partners: texts without such characters, nearly all, are done with sooner. */
const SUSPECT_CHARACTERS =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones refused
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ud800-\udfff]/;

/** What a field's own check reports; `fromZod` turns it into an Issue. */
export interface FieldProblem {
  readonly code: IssueCode;
  readonly expected: string;
  readonly params?: IssueParams;
}

/**
 * A field that `read` checks: the value, or what is wrong with it. `kind` names it for the JSON Schema files.
 */
function field<Value>(kind: string, read: (input: unknown) => { value: Value } | FieldProblem) {
  const schema = new FieldSchema({ type: 'custom', read }) as unknown as z.ZodMiniType<Value, unknown>;
  fieldKinds.set(schema, kind);
  return schema;
}

interface FieldDefinition extends z.core.$ZodTypeDef {
  read: (input: unknown) => { value: unknown } | FieldProblem;
}

interface FieldType extends z.core.$ZodType {
  _zod: z.core.$ZodTypeInternals & { def: FieldDefinition };
}

/** One schema a field; zod's own parts would be three and take several times as long. */
const FieldSchema = /* @__PURE__ */ $constructor<FieldType, FieldDefinition>('SwEvalField', (schema, definition) => {
  $ZodType.init(schema, definition);
  schema._zod.parse = (payload) => {
    const input = payload.value;
    const result = definition.read(input);
    if ('value' in result) payload.value = result.value;
    else {
      const problem = input === undefined ? { ...result, code: 'missing' } : result;
      payload.issues.push({ code: 'custom', input, inst: schema, params: { problem } });
    }
    return payload;
  };
});

/** Which kind of field a schema is; read when the JSON Schema files are made. */
export const fieldKinds: WeakMap<object, string> = /* @__PURE__ */ new WeakMap();

/** A count, score or measured value: a number of at least 0, or a decimal string. */
export function decimalField() {
  return field('decimal', (input) => {
    const value = readDecimal(input);
    if (typeof value === 'number') return { value };
    return { code: value, expected: expectedNumber(value) };
  });
}

/** An adjustment: like a decimal, but it may be negative. */
export function signedDecimalField() {
  return field('signed-decimal', (input) => {
    const negative = typeof input === 'number' ? input < 0 : typeof input === 'string' && input.startsWith('-');
    const size = readDecimal(negative ? (typeof input === 'number' ? -input : String(input).slice(1)) : input);
    if (typeof size === 'number') return { value: negative && size !== 0 ? -size : size };
    // Below 0 is allowed here, so a second sign makes it no number at all.
    const code = size === 'negative' ? 'not-a-number' : size;
    return { code, expected: expectedNumber(code) };
  });
}

/** A whole number within bounds. */
export function wholeField(min: number, max: number) {
  return field(`whole-${min}-${max}`, (input) => {
    const value = readDecimal(input);
    const expected = `a whole number from ${min} to ${max}`;
    if (typeof value !== 'number') return { code: value, expected };
    if (Number.isInteger(value) && value >= min && value <= max) return { value };
    return { code: 'out-of-range', expected, params: { min, max } };
  });
}

/** A date of the calendar. */
export function dateField() {
  return field('date', (input) =>
    readCalendarDate(input) === undefined
      ? { code: 'invalid-date', expected: 'a date YYYY-MM-DD that the calendar has' }
      : { value: input as string },
  );
}

/** An id. */
export function idField() {
  return field('id', (input) => {
    if (typeof input === 'string' && ID_PATTERN.test(input)) return { value: input };
    const expected = 'an id of letters, digits, _ and -, starting with a letter or digit, at most 64 characters';
    return { code: typeof input === 'string' ? 'invalid-id' : 'invalid-type', expected, params: { kind: 'text' } };
  });
}

/** Plain text. */
export function textField() {
  return field('text', readText);
}

/** A name or label: plain text with something in it. */
export function nameField() {
  return field('name', (input) => {
    const result = readText(input);
    if ('value' in result && result.value.trim() === '') {
      return { code: 'empty', expected: 'a text that is not empty' };
    }
    return result;
  });
}

function readText(input: unknown): { value: string } | FieldProblem {
  if (typeof input !== 'string') return { code: 'invalid-type', expected: 'a text', params: { kind: 'text' } };
  if (input.length > LONGEST_TEXT) {
    return { code: 'too-long', expected: `at most ${LONGEST_TEXT} characters`, params: { max: LONGEST_TEXT } };
  }
  if (SUSPECT_CHARACTERS.test(input) && FORBIDDEN_CHARACTERS.test(input)) {
    return { code: 'invalid-text', expected: 'a text without control characters or unpaired surrogates' };
  }
  return { value: input };
}
