import {
  auditCase,
  type Discrepancy,
  type Evaluation,
  type EvaluationCaseInput,
  evaluate,
  evaluateJson,
  formatDiscrepancy,
  parseCase,
} from '@sw-eval/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawCase, prunedCase } from './support/cases.js';
import { chance, pick, whole } from './support/draw.js';
import { deepFrozen } from './support/frozen.js';
import { draws } from './support/settings.js';

const SURE = ['period-outside-term', 'conflict-not-recused'];
const mismatches = (found: readonly Discrepancy[]) =>
  found.filter(({ code }) => code.endsWith('-mismatch') || SURE.includes(code));

/** A case in which nothing differs, with everything stated that can be, as it was computed. */
function drawClean(draw: fc.GeneratorValue) {
  const { input } = drawCase(draw, { consistent: true, complete: chance(draw, 70), parties: true });
  const evaluation = evaluateJson(input);
  const stated = {
    assessedMonths: evaluation.period.assessedMonths,
    ...(evaluation.total !== null && { total: evaluation.total }),
    ...(evaluation.grade !== null && { grade: evaluation.grade.id }),
    rates: Object.fromEntries(evaluation.indicators.flatMap(({ id, rate }) => (rate === null ? [] : [[id, rate]]))),
    names: [{ path: 'station.name', value: String(input.station.name) }],
    mentions: evaluation.indicators.flatMap(({ id, actual }) => [
      { indicators: [id], value: actual, relation: 'same' as const },
      { indicators: [id], value: Math.floor(actual / 2), relation: 'part' as const },
    ]),
  };
  return { input: { ...input, stated }, evaluation, stated };
}

describe('an audit', () => {
  test('of a case in which nothing differs finds nothing that differs', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { input } = drawClean(draw);
        expect(mismatches(evaluateJson(input).discrepancies)).toEqual([]);
      }),
      draws(100),
    );
  });

  test('finds the one stated figure that was altered, and nothing else', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { input, stated, evaluation } = drawClean(draw);
        const altered = alter(draw, stated, evaluation);
        const found = mismatches(evaluateJson({ ...input, stated: { ...stated, ...altered.stated } }).discrepancies);
        expect(found.map(({ code, path, stated, expected }) => ({ code, path, stated, expected }))).toEqual([
          altered.finding,
        ]);
      }),
      draws(150),
    );
  });

  test('finds the one figure of a unit that was altered', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { input } = drawClean(draw);
        const areas = input.areas ?? [];
        const whole = input.indicators.findIndex(({ byUnit = [] }) =>
          areas.some(
            ({ id, sites = [] }) =>
              sites.length > 0 &&
              [{ id }, ...sites].every((unit) =>
                byUnit.some((row) => row.unit === unit.id && row.actual !== undefined),
              ),
          ),
        );
        fc.pre(whole >= 0);
        const indicators = input.indicators.map((indicator, index) =>
          index !== whole
            ? indicator
            : {
                ...indicator,
                byUnit: indicator.byUnit?.map((row) =>
                  areas.some((area) => area.id === row.unit) && row.actual !== undefined
                    ? { ...row, actual: Math.round((Number(row.actual) + 1) * 1e6) / 1e6 }
                    : row,
                ),
              },
        );
        const found = mismatches(evaluateJson({ ...input, indicators }).discrepancies);
        expect(found.length).toBeGreaterThan(0);
        expect(new Set(found.map(({ code }) => code))).toEqual(new Set(['rollup-mismatch']));
      }),
      draws(100),
    );
  });

  test('finds an actual that is not what was reported and adjusted', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { input } = drawClean(draw);
        const [first, ...rest] = input.indicators;
        fc.pre(first !== undefined);
        const actual = Math.floor(Number(first.actual));
        const change = whole(draw, -9, 9);
        const slip = whole(draw, 0, 3);
        const reported = actual + 9 - change + slip;
        const adjusted = { ...first, reported, adjustments: [{ amount: -9 }, { amount: change }], actual };
        const { byUnit: _, ...alone } = adjusted;
        const evaluation = evaluateJson({ ...input, stated: {}, indicators: [alone, ...rest] });
        const found = evaluation.discrepancies.filter(({ code }) => code === 'adjustment-mismatch');
        const expected = [{ path: `indicators.${String(first.id)}.actual`, stated: actual, expected: actual + slip }];
        expect(found.map(({ path, stated, expected }) => ({ path, stated, expected }))).toEqual(
          slip === 0 ? [] : expected,
        );
      }),
      draws(80),
    );
  });

  test('of any part of a case gives findings and never throws, with sentences in both languages', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const parsed = parseCase(drawCase(draw, { gaps: true, stated: true }).input);
        for (const finding of auditCase(deepFrozen(prunedCase(draw, parsed)))) {
          for (const sentence of [
            finding.message,
            formatDiscrepancy(finding, 'zh-CN'),
            formatDiscrepancy(finding, 'en'),
          ]) {
            expect(sentence).not.toMatch(/undefined|NaN|\[object|^\s*$/);
          }
        }
      }),
      draws(150),
    );
  });

  test('finds the same without the evaluation as with it, where no score needs a rubric', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { input } = drawCase(draw, { gaps: true, stated: true, parties: true });
        const plain = {
          ...input,
          parties: input.parties.map(({ rubric: _, panelScores: __, ...party }) => party),
        };
        const parsed = parseCase(plain);
        const evaluation = evaluate(parsed);
        const known = evaluation.discrepancies.filter(({ code }) => code !== 'missing-party');
        const found = auditCase(parsed);
        // Of an unfinished case a stated total still gives a stated grade something to be compared with.
        const alike = evaluation.complete ? found : found.filter(({ code }) => code !== 'grade-mismatch');
        expect(alike).toEqual(evaluation.complete ? known : known.filter(({ code }) => code !== 'grade-mismatch'));
      }),
      draws(100),
    );
  });

  test('lists errors first, then warnings, then notes', () => {
    const weight = { error: 0, warning: 1, note: 2 };
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const weights = evaluateJson(drawCase(draw, { gaps: true, stated: true }).input).discrepancies.map(
          ({ severity }) => weight[severity],
        );
        expect(weights).toEqual([...weights].sort());
      }),
      draws(100),
    );
  });

  test('finds a period outside the term, a conflict without recusal and each missing party exactly where they are', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { input } = drawCase(draw, { gaps: true, stated: true });
        const { discrepancies, parties, period } = evaluateJson(input);
        const pathsOf = (code: string) => discrepancies.filter((found) => found.code === code).map(({ path }) => path);
        expect(pathsOf('period-outside-term')).toEqual([
          ...(period.start < period.agreement.start ? ['period.start'] : []),
          ...(period.end > period.agreement.end ? ['period.end'] : []),
        ]);
        expect(pathsOf('conflict-not-recused')).toEqual(
          (input.engagement?.panel ?? [])
            .filter(({ conflict, recused }) => conflict !== undefined && recused !== true)
            .map(({ id }) => `engagement.panel.${String(id)}`),
        );
        expect(pathsOf('missing-party')).toEqual(
          parties.filter(({ awarded }) => awarded === null).map(({ id }) => `parties.${id}`),
        );
      }),
      draws(80),
    );
  });

  test('notes exactly the rates above the limit of the scheme', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { discrepancies, indicators, scheme } = evaluateJson(drawCase(draw).input);
        const noted = discrepancies.filter(({ code }) => code === 'rate-outlier').map(({ stated }) => stated);
        const high = indicators.map(({ rate }) => rate ?? 0).filter((rate) => rate > scheme.outlierRate);
        expect([...noted].sort()).toEqual([...high].sort());
      }),
      draws(100),
    );
  });
});

type Stated = NonNullable<EvaluationCaseInput['stated']>;

/** One stated figure changed, and what an audit must say of it. */
function alter(draw: fc.GeneratorValue, stated: ReturnType<typeof drawClean>['stated'], evaluation: Evaluation) {
  const { total, grade, assessedMonths, rates, mentions } = stated;
  const ids = Object.keys(rates);
  const other = evaluation.scheme.bands.find(({ id }) => id !== grade)?.id;
  const ways: (() => { stated: Stated; finding: Pick<Discrepancy, 'code' | 'path' | 'stated' | 'expected'> })[] = [
    () => {
      const slip = Math.round((assessedMonths + 0.5) * 1e4) / 1e4;
      return {
        stated: { assessedMonths: slip },
        finding: { code: 'months-mismatch', path: 'stated.assessedMonths', stated: slip, expected: assessedMonths },
      };
    },
    () => ({
      stated: { names: [{ path: 'station.name', value: '另一个名称' }] },
      finding: {
        code: 'name-mismatch',
        path: 'stated.names.0',
        stated: '另一个名称',
        expected: evaluation.station.name,
      },
    }),
  ];
  if (total !== undefined) {
    ways.push(() => {
      const slip = Math.round((total + 0.01) * 1e4) / 1e4;
      return {
        stated: { total: slip },
        finding: { code: 'total-mismatch', path: 'stated.total', stated: slip, expected: total },
      };
    });
  }
  if (grade !== undefined && other !== undefined) {
    ways.push(() => ({
      stated: { grade: other },
      finding: { code: 'grade-mismatch', path: 'stated.grade', stated: other, expected: grade },
    }));
  }
  if (ids.length > 0) {
    ways.push(() => {
      const id = pick(draw, ids);
      const rate = rates[id] ?? 0;
      const slip = Math.round((rate + 0.01) * 1e4) / 1e4;
      const altered = Object.fromEntries(Object.entries(rates).map(([key, value]) => [key, key === id ? slip : value]));
      return {
        stated: { rates: altered },
        finding: { code: 'rate-mismatch', path: `stated.rates.${id}`, stated: slip, expected: rate },
      };
    });
  }
  if (mentions.length > 0) {
    ways.push(() => {
      const index = whole(draw, 0, mentions.length - 1);
      const id = mentions[index]?.indicators[0];
      const actual = evaluation.indicators.find((indicator) => indicator.id === id)?.actual ?? Number.NaN;
      const slip = Math.round((actual + 1) * 1e6) / 1e6;
      return {
        stated: { mentions: mentions.map((mention, at) => (at === index ? { ...mention, value: slip } : mention)) },
        finding: { code: 'mention-mismatch', path: `stated.mentions.${index}`, stated: slip, expected: actual },
      };
    });
  }
  return pick(draw, ways)();
}
