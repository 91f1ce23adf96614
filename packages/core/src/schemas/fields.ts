import type * as z from 'zod/mini';
import { EXPECTED_DATE, readCalendarDate } from '../dates/calendarDate.js';
import { EXPECTED_NUMBER, readDecimal } from '../numbers/decimal.js';
import { kind } from './kind.js';
import type { Read, Reading } from './Reading.js';

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

/** A field's definition: for zod a type of its own, for the JSON Schema files a field of this name. */
interface FieldDefinition extends z.core.$ZodTypeDef {
  readonly field: string;
}

interface Field<Value> extends z.ZodMiniType<Value, unknown> {
  _zod: z.core.$ZodTypeInternals<Value, unknown> & { def: FieldDefinition };
}

function field<Value>(name: string, read: Read): z.ZodMiniType<Value, unknown> {
  return kind<Field<Value>>({ type: 'custom', field: name }, read);
}

/** The name of the field that a schema is, or `undefined` where it is none. */
export function fieldOf(schema: z.core.$ZodType): string | undefined {
  return (schema._zod.def as Partial<FieldDefinition>).field;
}

/** A count, score or measured value: a number of at least 0, or a decimal string. */
export function decimalField() {
  return field<number>('decimal', (input, reading) => {
    const value = readDecimal(input);
    return typeof value === 'number' ? value : reading.add(value, EXPECTED_NUMBER[value], input);
  });
}

/** An adjustment: like a decimal, but it may be negative. */
export function signedDecimalField() {
  return field<number>('signed-decimal', (input, reading) => {
    const negative = typeof input === 'number' ? input < 0 : typeof input === 'string' && input.startsWith('-');
    const size = readDecimal(negative ? (typeof input === 'number' ? -input : String(input).slice(1)) : input);
    if (typeof size === 'number') return negative && size !== 0 ? -size : size;
    // Below 0 is allowed here, so a second sign makes it no number at all.
    const code = size === 'negative' ? 'not-a-number' : size;
    return reading.add(code, EXPECTED_NUMBER[code], input);
  });
}

/** A whole number within bounds. */
export function wholeField(min: number, max: number) {
  const expected = `a whole number from ${min} to ${max}`;
  return field<number>(`whole-${min}-${max}`, (input, reading) => {
    const value = readDecimal(input);
    if (typeof value !== 'number') return reading.add(value, expected, input);
    if (Number.isInteger(value) && value >= min && value <= max) return value;
    return reading.add('out-of-range', expected, input, { min, max });
  });
}

/** A date of the calendar. */
export function dateField() {
  return field<string>('date', (input, reading) =>
    readCalendarDate(input) === undefined ? reading.add('invalid-date', EXPECTED_DATE, input) : input,
  );
}

/** An id. */
export function idField() {
  return field<string>('id', (input, reading) => {
    if (typeof input === 'string' && ID_PATTERN.test(input)) return input;
    const expected = 'an id of at most 64 letters, digits, underscores and hyphens that starts with a letter or digit';
    const code = typeof input === 'string' ? 'invalid-id' : 'invalid-type';
    return reading.add(code, expected, input, { kind: 'text' });
  });
}

/** Plain text. */
export function textField() {
  return field<string>('text', readText);
}

/** A name or label: plain text with something in it. */
export function nameField() {
  return field<string>('name', (input, reading) => {
    const text = readText(input, reading);
    return text?.trim() === '' ? reading.add('empty', 'a text that is not empty', input) : text;
  });
}

function readText(input: unknown, reading: Reading): string | undefined {
  if (typeof input !== 'string') return reading.add('invalid-type', 'a text', input, { kind: 'text' });
  if (input.length > LONGEST_TEXT) {
    return reading.add('too-long', `at most ${LONGEST_TEXT} characters`, input, { max: LONGEST_TEXT });
  }
  if (SUSPECT_CHARACTERS.test(input) && FORBIDDEN_CHARACTERS.test(input)) {
    return reading.add('invalid-text', 'a text without control characters or unpaired surrogates', input);
  }
  return input;
}

/** True or false. */
export function flagField(): z.ZodMiniBoolean {
  return kind({ type: 'boolean' }, (input, reading) =>
    typeof input === 'boolean' ? input : reading.add('invalid-type', 'true or false', input, { kind: 'boolean' }),
  );
}

/** Any finite number; `-0` becomes 0 as everywhere. */
export function numberField(): z.ZodMiniNumber {
  return kind({ type: 'number' }, (input, reading) =>
    Number.isFinite(input) ? Number(input) + 0 : reading.add('invalid-type', 'a number', input, { kind: 'number' }),
  );
}

/** Nothing, written down as `null`. */
export function nothingField(): z.ZodMiniNull {
  return kind({ type: 'null' }, (input, reading) =>
    input === null ? null : reading.add('invalid-type', 'nothing', input, { kind: 'null' }),
  );
}

/** What no value fits: there should be none. */
export function noField(): z.ZodMiniNever {
  return kind({ type: 'never' }, (input, reading) => reading.add('unknown-key', 'no such key', input));
}
