import type { Issue, IssueParams } from '@sw-eval/core';

/** A step into a report. */
export type Step = string | number;

/** What is collected while a report is checked. */
export interface Checking {
  readonly issues: Issue[];
  /** Ids seen so far. */
  readonly ids: Set<string>;
}

/**
 * Checks one value and notes what is wrong with it. The path is one list for the whole report, in which each step stands
 * while it is taken: a list of its own for each of thousands of values would take most of the time.
 */
export type Check = (value: unknown, path: Step[], checking: Checking) => void;

/** Checks a value one step further into the report. */
function step(check: Check, at: Step, value: unknown, path: Step[], checking: Checking): void {
  path.push(at);
  check(value, path, checking);
  path.pop();
}

/** Deepest nesting of a report's nodes. */
export const DEEPEST = 32;

/**
 * What no text of a report may hold: control characters, line breaks included (they are structure, and structure is
 * nodes), surrogates without their partner, and the two characters XML does not allow.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones refused
const FORBIDDEN = /[\u0000-\u001f\u007f-\u009f\p{Cs}\ufffe\uffff]/u;

const ID = /^[\p{L}\p{N}][\p{L}\p{N}_.-]{0,127}$/u;
const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const SHA256 = /^[0-9a-f]{64}$/;

/** Notes an issue. The same shape as the core's, so that one formatter serves both. */
export function refuse(
  checking: Checking,
  code: Issue['code'],
  path: readonly Step[],
  expected: string,
  value: unknown,
  params?: IssueParams,
): void {
  const pathText = showPath(path);
  const received = showValue(value);
  const message = `${pathText}: expected ${expected}, received ${received}`;
  checking.issues.push({ code, path: [...path], pathText, expected, received, message, ...(params && { params }) });
}

function showPath(path: readonly Step[]): string {
  const text = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  return text === '' ? '(report)' : text.replace(/^\./, '');
}

function showValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value !== 'string') return String(value);
  const shown = JSON.stringify(value);
  return shown.length > 60 ? `${[...shown].slice(0, 60).join('')}…` : shown;
}

/** Whether a value is an object with keys. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text; `required` ones may not be empty. */
export function text(required = false): Check {
  return (value, path, checking) => {
    if (typeof value !== 'string') {
      refuse(checking, value === undefined ? 'missing' : 'invalid-type', path, 'a text', value);
    } else if (FORBIDDEN.test(value)) {
      const expected = 'a text without line breaks, control characters or unpaired surrogates';
      refuse(checking, 'invalid-text', path, expected, value);
    } else if (required && value.trim() === '') {
      refuse(checking, 'empty', path, 'a text that is not empty', value);
    }
  };
}

/** A text of a given form. */
function matching(pattern: RegExp, code: Issue['code'], expected: string): Check {
  return (value, path, checking) => {
    if (typeof value !== 'string') {
      refuse(checking, value === undefined ? 'missing' : 'invalid-type', path, expected, value);
    } else if (!pattern.test(value)) {
      refuse(checking, code, path, expected, value);
    }
  };
}

const isDate = matching(DATE, 'invalid-date', 'a date YYYY-MM-DD that the calendar has');

/** A date `YYYY-MM-DD` that the calendar has. */
export const date: Check = (value, path, checking) => {
  const before = checking.issues.length;
  isDate(value, path, checking);
  if (checking.issues.length > before) return;
  const text = String(value);
  // A day beyond the end of its month, such as 31 February, comes out as one of the next month.
  if (new Date(`${text}T00:00:00Z`).toISOString().startsWith(text)) return;
  refuse(checking, 'invalid-date', path, 'a date YYYY-MM-DD that the calendar has', value);
};

/** A SHA-256 in lower-case hex. */
export const sha256Hex: Check = matching(SHA256, 'invalid-value', '64 hexadecimal digits');

/** An id that no other section or table of the report has. */
export const uniqueId: Check = (value, path, checking) => {
  matching(ID, 'invalid-id', 'an id: letters, digits, _, . and -')(value, path, checking);
  if (typeof value !== 'string') return;
  if (checking.ids.has(value)) refuse(checking, 'duplicate-id', path, 'an id that stands once', value, { id: value });
  checking.ids.add(value);
};

/** One of some values. */
export function oneOf(...allowed: readonly (string | number)[]): Check {
  return (value, path, checking) => {
    if (allowed.some((candidate) => candidate === value)) return;
    refuse(checking, value === undefined ? 'missing' : 'invalid-value', path, `one of ${allowed.join(', ')}`, value, {
      allowed: allowed.join(', '),
    });
  };
}

/** `true` or `false`. */
export const flag: Check = (value, path, checking) => {
  if (typeof value !== 'boolean') refuse(checking, 'invalid-type', path, 'true or false', value);
};

/** A finite number; `nullable` ones may be `null`. */
export function number(nullable = false): Check {
  return (value, path, checking) => {
    if (nullable && value === null) return;
    if (typeof value !== 'number') {
      refuse(checking, value === undefined ? 'missing' : 'not-a-number', path, 'a number', value);
    } else if (!Number.isFinite(value)) {
      refuse(checking, 'not-finite', path, 'a finite number', value);
    }
  };
}

/** A finite number of at least 0. */
export const atLeastZero: Check = (value, path, checking) => {
  const before = checking.issues.length;
  number()(value, path, checking);
  if (checking.issues.length > before || Number(value) >= 0) return;
  refuse(checking, 'out-of-range', path, 'a number of at least 0', value, { min: 0 });
};

/** A finite number above 0. */
export const aboveZero: Check = (value, path, checking) => {
  const before = checking.issues.length;
  atLeastZero(value, path, checking);
  if (checking.issues.length > before || value !== 0) return;
  refuse(checking, 'out-of-range', path, 'a number above 0', value, { min: 0 });
};

/** A whole number within bounds. */
export function whole(min: number, max: number): Check {
  return (value, path, checking) => {
    if (typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max) return;
    const code = value === undefined ? 'missing' : typeof value === 'number' ? 'out-of-range' : 'not-a-number';
    refuse(checking, code, path, `a whole number from ${min} to ${max}`, value, { min, max });
  };
}

/** A list, every item checked. */
export function listOf(check: Check, least = 0): Check {
  return (value, path, checking) => {
    if (!Array.isArray(value)) {
      refuse(checking, value === undefined ? 'missing' : 'invalid-type', path, 'a list', value);
      return;
    }
    if (value.length < least) refuse(checking, 'empty', path, `a list of at least ${least}`, value);
    value.forEach((item, index) => {
      step(check, index, item, path, checking);
    });
  };
}

/** Marks a key that may be left out. */
export function optional(check: Check): Check {
  return (value, path, checking) => {
    if (value !== undefined) check(value, path, checking);
  };
}

/** An object with these keys and no others. */
export function shape(keys: ReadonlyMap<string, Check>): Check {
  return (value, path, checking) => {
    if (!isRecord(value)) {
      refuse(checking, value === undefined ? 'missing' : 'invalid-type', path, 'an object', value);
      return;
    }
    for (const [key, check] of keys)
      step(check, key, Object.hasOwn(value, key) ? value[key] : undefined, path, checking);
    for (const key of Object.keys(value)) {
      if (keys.has(key)) continue;
      refuse(checking, 'unknown-key', [...path, key], `one of ${[...keys.keys()].join(', ')}`, value[key], { key });
    }
  };
}

/** An object whose `type` or `kind` says which keys it has; `depth` is refused below {@link DEEPEST} steps. */
export function variant(discriminator: 'type' | 'kind', variants: ReadonlyMap<string, Check>): Check {
  return (value, path, checking) => {
    if (!isRecord(value)) {
      refuse(checking, value === undefined ? 'missing' : 'invalid-type', path, 'a node', value);
      return;
    }
    // Each level of nodes is two steps of a path: `children` and an index.
    if (path.length > DEEPEST * 2) {
      refuse(checking, 'too-deep', path, `at most ${DEEPEST} levels`, value, { max: DEEPEST });
      return;
    }
    const name = value[discriminator];
    const check = typeof name === 'string' ? variants.get(name) : undefined;
    if (check === undefined) {
      const allowed = [...variants.keys()].join(', ');
      const code = name === undefined ? 'missing' : 'invalid-value';
      refuse(checking, code, [...path, discriminator], `one of ${allowed}`, name, { allowed });
    } else {
      check(value, path, checking);
    }
  };
}

/** Keys and checks as a map, whatever the keys are called. */
export function keys(entries: Record<string, Check>): ReadonlyMap<string, Check> {
  return new Map(Object.entries(entries));
}
