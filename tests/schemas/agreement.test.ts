import { readFileSync } from 'node:fs';
import { defineScheme, type Issue, SwEvalError, safeParseCase, schemes } from '@sw-eval/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenInputs } from '../../packages/core/testing/brokenInputs.js';
import { caseInput } from '../../packages/core/testing/exampleCase.js';
import { drawCase } from '../laws/support/cases.js';
import { damaged } from '../laws/support/damage.js';
import { withTextNumbers } from '../laws/support/textNumbers.js';
import { REAL_CASE } from '../support/project.mjs';
import { brokenCases } from './brokenCases.js';
import { differences, kindsOf } from './differences.js';
import { compile, files, isCase, isScheme } from './validators.js';

const real: unknown = JSON.parse(readFileSync(REAL_CASE, 'utf8'));

/** The same draws each time, so that what fails fails again. */
const DRAWS = { seed: 20_250_310, numRuns: 150, endOnFailure: true };

function issuesOf(input: unknown): readonly Issue[] {
  const result = safeParseCase(input);
  return result.ok ? [] : result.issues;
}

/** As it would come from a file: without values that JSON does not have. */
const throughJson = (input: unknown): unknown => JSON.parse(JSON.stringify(input) ?? 'null');

/** What the two make of an input, after making sure that they agree or differ in a way that is explained. */
function judge(input: unknown): 'both accept' | 'both refuse' | 'differ' {
  const issues = issuesOf(input);
  const accepted = isCase(input);
  // The core stops at nesting that is too deep, so it does not say what else the schema file found.
  if (issues.some(({ code }) => code === 'too-deep')) return accepted ? 'differ' : 'both refuse';
  const unexplained = issues.filter((issue) => kindsOf(issue, input).length === 0);
  if (accepted !== (unexplained.length === 0)) {
    throw new Error(
      `the schema file ${accepted ? 'accepts' : 'refuses'} this, parseCase says ${JSON.stringify(issues.map(({ message }) => message))}:\n` +
        `${JSON.stringify(isCase.errors)}\n${JSON.stringify(input).slice(0, 2000)}`,
    );
  }
  return issues.length === 0 ? 'both accept' : accepted ? 'differ' : 'both refuse';
}

describe('the schema file of a case and parseCase', () => {
  it('accept the real case and the smallest one', () => {
    expect(judge(real)).toBe('both accept');
    expect(judge(caseInput())).toBe('both accept');
  });

  it('accept every drawn case, with numbers as decimal strings too', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { input } = drawCase(draw, { gaps: true, stated: true });
        expect(judge(throughJson(input))).toBe('both accept');
        expect(judge(throughJson(withTextNumbers(draw, input)))).toBe('both accept');
      }),
      DRAWS,
    );
  });

  it('judge damaged cases alike, but for the differences that are explained', () => {
    const verdicts = new Map<string, number>();
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { input } = drawCase(draw, { gaps: true, stated: true });
        const verdict = judge(throughJson(damaged(draw, input)));
        verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
      }),
      { ...DRAWS, numRuns: 400 },
    );
    for (const verdict of ['both refuse', 'differ']) expect(verdicts.get(verdict)).toBeGreaterThan(0);
  });

  it('judge parts of the real case alike when each in turn is left out or replaced', () => {
    const seen = new Set<string>();
    for (const replaced of variantsOf(real)) seen.add(judge(replaced));
    expect([...seen].sort()).toEqual(['both accept', 'both refuse', 'differ']);
  });

  it.each(Object.entries(brokenCases).flatMap(([code, inputs]) => inputs.map((input) => [code, input] as const)))(
    'refuse %s: %j',
    (code, input) => {
      expect(issuesOf(input).map((issue) => issue.code)).toContain(code);
      expect(judge(input)).toBe('both refuse');
    },
  );

  it('were asked about every code that an issue of a case can have', () => {
    const asked = [...Object.keys(brokenCases), ...Object.values(differences).map(({ code }) => code)];
    // Only `targetsFromRate` finds too many targets, and only readers of files meet the last two.
    expect([...new Set([...asked, 'too-many-targets', 'too-large', 'unreadable-file'])].sort()).toEqual(
      Object.keys(brokenInputs).sort(),
    );
  });
});

describe('where the schema file accepts what parseCase refuses', () => {
  it.each(Object.entries(differences))('%s', (name, { code, example, why }) => {
    expect(why).toMatch(/\.$/);
    const input = throughJson(example);
    expect(isCase(input)).toBe(true);
    const issues = issuesOf(input);
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    expect(issues.flatMap((issue) => kindsOf(issue, input))).toContain(name);
  });

  it('a date the calendar lacks, only if the validator takes format for a remark', () => {
    const input = caseInput({ report: { date: '2025-02-29' } });
    expect(issuesOf(input).map(({ code }) => code)).toEqual(['invalid-date']);
    expect(isCase(input)).toBe(false);
    const withoutFormats = compile(files['case.schema.json'], { dates: false });
    expect(withoutFormats(input)).toBe(true);
    for (const date of ['2025-02-30', '2025-04-31', '2025-13-01', '2025-00-10', '0000-01-01', '2025-1-1']) {
      expect(withoutFormats(caseInput({ report: { date } }))).toBe(false);
    }
  });
});

describe('where parseCase accepts what the schema file refuses', () => {
  it('there is nothing, not even a key whose value is undefined, which JSON does not have', () => {
    const input = caseInput({ report: { issuer: undefined } });
    expect(judge(input)).toBe('both accept');
    expect(judge(throughJson(input))).toBe('both accept');
  });
});

describe('the schema file of a scheme', () => {
  it.each(Object.entries(schemes))('accepts the preset %s, and a preset with replacements', (id, scheme) => {
    expect(isScheme(scheme)).toBe(true);
    expect(isScheme({ extends: id, outlierRate: '250' })).toBe(true);
  });

  it('accepts what defineScheme takes, and refuses what has not its shape', () => {
    const smallest = { id: 'own', title: '自定' };
    expect(isScheme(smallest)).toBe(true);
    expect(defineScheme(smallest).totalPoints).toBe(100);
    for (const wrong of [
      {},
      { ...smallest, parts: [] },
      { ...smallest, id: '-' },
      { ...smallest, title: { en: 'Own' } },
      { ...smallest, outlierRate: -1 },
      { ...smallest, rounding: { decimals: 7, mode: 'half-up' } },
      { ...smallest, rounding: { decimals: '7', mode: 'half-up' } },
      { ...smallest, rules: { months: { basis: 'known' } } },
      { extends: 'guangzhou-2032' },
      { extends: 'guangzhou-2023', part: [] },
    ]) {
      expect(isScheme(wrong)).toBe(false);
      expect(() => defineScheme(wrong as never)).toThrow(SwEvalError);
    }
  });
});

/** Copies of a value in which one part is left out or replaced by something else. */
function* variantsOf(root: unknown): Generator<unknown> {
  const paths: (string | number)[][] = [];
  const visit = (value: unknown, path: (string | number)[]) => {
    if (path.length > 0) paths.push(path);
    if (Array.isArray(value)) value.forEach((item, index) => void (index < 2 && visit(item, [...path, index])));
    else if (typeof value === 'object' && value !== null) {
      for (const [key, part] of Object.entries(value)) visit(part, [...path, key]);
    }
  };
  visit(root, []);
  for (const path of paths) {
    for (const replacement of [undefined, null, -1, '12.5', 'x', [], {}, 0.5]) {
      const copy = structuredClone(root);
      const owner = path.slice(0, -1).reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], copy);
      (owner as Record<string | number, unknown>)[path.at(-1) ?? ''] = replacement;
      yield throughJson(copy);
    }
  }
}
