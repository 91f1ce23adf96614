import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import {
  dateField,
  decimalField,
  fieldOf,
  flagField,
  ID_PATTERN,
  idField,
  LONGEST_TEXT,
  nameField,
  noField,
  nothingField,
  numberField,
  signedDecimalField,
  textField,
  wholeField,
} from './fields.js';
import type { Problem } from './Reading.js';

/** The value a field takes an input for, or the code of what is wrong with it. */
function read(field: z.core.$ZodType, input: unknown): unknown {
  const result = z.safeParse(field, input);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  return (issue as unknown as { params: { problem: Problem } }).params.problem.code;
}

describe('a decimal field', () => {
  it('reads numbers and decimal strings', () => {
    expect(read(decimalField(), '49.50')).toBe(49.5);
    expect(read(decimalField(), 0)).toBe(0);
    expect(read(decimalField(), -1)).toBe('negative');
    expect(read(decimalField(), undefined)).toBe('missing');
    expect(read(decimalField(), null)).toBe('not-a-number');
  });
});

describe('a signed decimal field', () => {
  it.each([
    [-2, -2],
    ['-2.5', -2.5],
    [2, 2],
    ['3', 3],
    [0, 0],
    [Number.NaN, 'not-finite'],
    [Number.NEGATIVE_INFINITY, 'not-finite'],
    [-1e12, 'too-many-digits'],
    ['-0.0000001', 'too-many-decimals'],
    ['-', 'not-a-number'],
    ['+1', 'not-a-number'],
    [null, 'not-a-number'],
    [undefined, 'missing'],
  ])('reads %j as %j', (input, value) => {
    expect(read(signedDecimalField(), input)).toBe(value);
  });

  it('never gives -0', () => {
    expect(Object.is(read(signedDecimalField(), -0), 0)).toBe(true);
    expect(Object.is(read(signedDecimalField(), '-0'), 0)).toBe(true);
  });

  it('does not take two signs for a number below 0, since it may be below 0', () => {
    expect(read(signedDecimalField(), '--5')).toBe('not-a-number');
  });
});

describe('a whole number field', () => {
  it.each([
    [1900, 1900],
    ['2010', 2010],
    [9999, 9999],
    [1899, 'out-of-range'],
    [10_000, 'out-of-range'],
    [2010.5, 'out-of-range'],
    [-5, 'negative'],
    ['viele', 'not-a-number'],
    [undefined, 'missing'],
  ])('from 1900 to 9999 reads %j as %j', (input, value) => {
    expect(read(wholeField(1900, 9999), input)).toBe(value);
  });
});

describe('a date field', () => {
  it('keeps a date of the calendar as it is written', () => {
    expect(read(dateField(), '2024-02-29')).toBe('2024-02-29');
    expect(read(dateField(), '2023-02-29')).toBe('invalid-date');
    expect(read(dateField(), 20240229)).toBe('invalid-date');
    expect(read(dateField(), undefined)).toBe('missing');
  });
});

describe('an id field', () => {
  it.each(['a', '7', '片区3', 'area-3', 'x_1', 'ä', '𠀀', 'a'.repeat(64)])('takes %s', (id) => {
    expect(read(idField(), id)).toBe(id);
    expect(ID_PATTERN.test(id)).toBe(true);
  });

  it.each(['', '-a', '_a', '__proto__', 'a b', 'a.b', 'a\n', 'a'.repeat(65), '（一）', '😀'])('refuses %j', (id) => {
    expect(read(idField(), id)).toBe('invalid-id');
  });

  it('refuses what is no text, and misses what is not there', () => {
    expect(read(idField(), 5)).toBe('invalid-type');
    expect(read(idField(), undefined)).toBe('missing');
  });
});

describe('a text field', () => {
  it.each(['', 'text', '分两行\n写\t的', '😀', 'a'.repeat(LONGEST_TEXT), '\u00a0', '\u0020'])('takes %j', (text) => {
    expect(read(textField(), text)).toBe(text);
  });

  it.each(['\u0000', '\u0008', '\u000b', '\r', '\u001f', '\u007f', '\u009f', '\ud800', 'a\udc00b', '\udc00\ud800'])(
    'refuses %j',
    (text) => {
      expect(read(textField(), text)).toBe('invalid-text');
    },
  );

  it('has 20,000 characters at most', () => {
    expect(LONGEST_TEXT).toBe(20_000);
    expect(read(textField(), 'a'.repeat(20_001))).toBe('too-long');
  });

  it('refuses what is no text', () => {
    expect(read(textField(), 5)).toBe('invalid-type');
    expect(read(textField(), null)).toBe('invalid-type');
    expect(read(textField(), undefined)).toBe('missing');
  });
});

describe('a name field', () => {
  it('has something in it', () => {
    expect(read(nameField(), '雅荷塘社区')).toBe('雅荷塘社区');
    expect(read(nameField(), '')).toBe('empty');
    expect(read(nameField(), ' \n\t\u3000')).toBe('empty');
    expect(read(nameField(), '\u0000')).toBe('invalid-text');
    expect(read(nameField(), 5)).toBe('invalid-type');
  });
});

describe('fields of JavaScript’s own types', () => {
  it('take one type each', () => {
    expect(read(flagField(), false)).toBe(false);
    expect(read(flagField(), 0)).toBe('invalid-type');
    expect(read(numberField(), -1.5)).toBe(-1.5);
    expect(Object.is(read(numberField(), -0), 0)).toBe(true);
    expect(read(numberField(), '1')).toBe('invalid-type');
    expect(read(numberField(), Number.POSITIVE_INFINITY)).toBe('invalid-type');
    expect(read(nothingField(), null)).toBe(null);
    expect(read(nothingField(), undefined)).toBe('missing');
    expect(read(nothingField(), 0)).toBe('invalid-type');
    expect(read(noField(), 0)).toBe('unknown-key');
  });
});

describe('fieldOf', () => {
  it('knows which field a schema is, and which is none', () => {
    expect(fieldOf(flagField())).toBeUndefined();
    const fields = [
      decimalField(),
      signedDecimalField(),
      wholeField(0, 6),
      dateField(),
      idField(),
      textField(),
      nameField(),
    ];
    expect(fields.map((field) => fieldOf(field))).toEqual([
      'decimal',
      'signed-decimal',
      'whole-0-6',
      'date',
      'id',
      'text',
      'name',
    ]);
  });
});

describe('what a field says', () => {
  it.each<[string, z.core.$ZodType, unknown, string, unknown]>([
    ['a decimal', decimalField(), 'x', 'a number', undefined],
    [
      'a signed decimal',
      signedDecimalField(),
      1e12,
      'a number of at most 12 digits before the point and 15 together',
      undefined,
    ],
    ['a whole number', wholeField(1, 5), 6, 'a whole number from 1 to 5', { min: 1, max: 5 }],
    ['a date', dateField(), '', 'a date of the calendar, written like 2025-01-31', undefined],
    [
      'an id',
      idField(),
      5,
      'an id of at most 64 letters, digits, underscores and hyphens that starts with a letter or digit',
      { kind: 'text' },
    ],
    ['a text', textField(), 5, 'a text', { kind: 'text' }],
    ['a name', nameField(), ' ', 'a text that is not empty', undefined],
    ['true or false', flagField(), 5, 'true or false', { kind: 'boolean' }],
    ['a number', numberField(), '5', 'a number', { kind: 'number' }],
    ['nothing', nothingField(), 5, 'nothing', { kind: 'null' }],
    ['what should not be there', noField(), 5, 'no such key', undefined],
  ])('of what was expected: %s', (_, field, input, expected, params) => {
    const result = z.safeParse(field, input);
    const [issue] = result.success ? [] : result.error.issues;
    expect(issue?.message).toBe(`expected ${expected}`);
    expect((issue as unknown as { params: { problem: Problem } }).params.problem.params).toEqual(params);
  });
});
