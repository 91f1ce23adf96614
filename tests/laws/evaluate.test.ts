import {
  completionRate,
  type Evaluation,
  type EvaluationCase,
  type EvaluationCaseInput,
  evaluate,
  evaluateJson,
  expectedToDate,
  indicatorStatus,
  parseCase,
} from '@sw-eval/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawCase, reorderedCase } from './support/cases.js';
import { deepFrozen } from './support/frozen.js';
import { draws } from './support/settings.js';
import { withTextNumbers } from './support/textNumbers.js';

const ANY = { gaps: true, stated: true } as const;

/** Everything of an evaluation but the order of its lists and what it quotes of the case by position. */
function figuresOf(evaluation: Evaluation) {
  const byId = <Item extends { readonly id: string }>(items: readonly Item[]) =>
    [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
  const { indicators, parties, period, total, grade, complete, range, indicatorSummary, compliance, survey } =
    evaluation;
  return {
    indicators: byId(indicators).map(({ byUnit, ...indicator }) => ({ ...indicator, byUnit: byId(byUnit) })),
    parties: byId(parties),
    discrepancies: evaluation.discrepancies
      .map(({ code, path, stated, expected }) => `${code} ${path} ${stated} ${expected}`)
      .sort(),
    veto: evaluation.veto?.capGrade,
    ...{ period, total, grade, complete, range, indicatorSummary, compliance, survey },
  };
}

function drawEvaluated(draw: fc.GeneratorValue, wishes: Parameters<typeof drawCase>[1] = ANY) {
  const { input, scheme } = drawCase(draw, wishes);
  const parsed = parseCase(input);
  return { input, scheme, parsed, evaluation: evaluate(parsed) };
}

describe('an evaluation', () => {
  test('is the same each time, and plain JSON', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { input, parsed, evaluation } = drawEvaluated(draw);
        expect(evaluate(parsed)).toStrictEqual(evaluation);
        expect(evaluateJson(input)).toStrictEqual(evaluation);
        expect(JSON.parse(JSON.stringify(evaluation))).toStrictEqual(evaluation);
      }),
      draws(70),
    );
  });

  test('changes nothing of its case', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const parsed = parseCase(drawCase(draw, ANY).input);
        const before = structuredClone(parsed);
        evaluate(deepFrozen(parsed));
        expect(parsed).toStrictEqual(before);
      }),
      draws(70),
    );
  });

  test('has no figure that depends on the order of parties, indicators, areas, sites or rows of units', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        // Mentions are named by their place, and so stay where they are.
        const { input, evaluation } = drawEvaluated(draw);
        expect(figuresOf(evaluateJson(reorderedCase(draw, input)))).toEqual(figuresOf(evaluation));
      }),
      draws(70),
    );
  });

  test('is the same for decimal strings as for numbers', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { input, evaluation } = drawEvaluated(draw);
        expect(evaluateJson(withTextNumbers(draw, input))).toStrictEqual(evaluation);
      }),
      draws(70),
    );
  });

  test('holds only finite numbers, none of them -0', () => {
    const check = (value: unknown): void => {
      if (typeof value === 'number') expect(Number.isFinite(value) && !Object.is(value, -0)).toBe(true);
      else if (typeof value === 'object' && value !== null) Object.values(value).forEach(check);
    };
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        check(drawEvaluated(draw).evaluation);
      }),
      draws(70),
    );
  });

  test('carries the scheme with everything in it, so that the case can be evaluated by it alone', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { parsed, scheme, evaluation } = drawEvaluated(draw);
        expect(evaluation.scheme).toStrictEqual(scheme);
        const { provenance: _, ...figures } = evaluateJson({ ...parsed, scheme: evaluation.scheme });
        expect(evaluation).toMatchObject(figures);
      }),
      draws(80),
    );
  });

  test('lists the indicators of the case, those of the scheme first and in its order', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { parsed, scheme, evaluation } = drawEvaluated(draw);
        const given = parsed.indicators.map(({ id }) => id);
        const known = scheme.indicators.map(({ id }) => id);
        const expected = [...known.filter((id) => given.includes(id)), ...given.filter((id) => !known.includes(id))];
        expect(evaluation.indicators.map(({ id }) => id)).toEqual(expected);
        expect(evaluation.parties.map(({ id }) => id)).toEqual(scheme.parties.map(({ id }) => id));
      }),
      draws(80),
    );
  });
});

describe('the indicators of an evaluation', () => {
  test('have the figures that the functions for one indicator give', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { scheme, evaluation } = drawEvaluated(draw);
        const { assessedMonths: months, termMonths } = evaluation.period;
        for (const { target, actual, rate, status, expectedToDate: expected, outlook } of evaluation.indicators) {
          const basis = evaluation.targetBasis;
          expect(rate).toBe(completionRate({ actual, target }, scheme.rounding));
          expect(status).toBe(indicatorStatus(target, actual, months, termMonths, basis));
          expect(expected).toBe(expectedToDate(target, months, termMonths, basis));
          expect(outlook.monthsLeft).toBe(evaluation.period.monthsLeft);
        }
      }),
      draws(70),
    );
  });

  test('are counted by status, each once', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { evaluation } = drawEvaluated(draw);
        for (const [status, count] of Object.entries(evaluation.indicatorSummary)) {
          expect(evaluation.indicators.filter((indicator) => indicator.status === status)).toHaveLength(count);
        }
      }),
      draws(80),
    );
  });

  test('keep every rate when target and actual are scaled together, units included', () => {
    const scaled = (input: EvaluationCaseInput, factor: number): EvaluationCaseInput => {
      const times = (value: unknown) => (value === undefined ? {} : Math.round(Number(value) * factor * 1e6) / 1e6);
      return {
        ...input,
        indicators: input.indicators.map(({ amendments: _, ...indicator }) => ({
          ...indicator,
          target: times(indicator.target),
          actual: times(indicator.actual),
          ...(indicator.byUnit !== undefined && {
            byUnit: indicator.byUnit.map(({ unit, target, actual }) => ({
              unit,
              ...(target !== undefined && { target: times(target) }),
              ...(actual !== undefined && { actual: times(actual) }),
            })),
          }),
        })),
      };
    };
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { input, evaluation } = drawEvaluated(draw, {});
        const again = evaluateJson(scaled(input, draw(fc.constantFrom, 2, 3, 7, 10, 48)));
        const ratesOf = ({ indicators }: Evaluation) =>
          indicators.map(({ id, rate, status, byUnit }) => [
            id,
            rate,
            status,
            byUnit.map((unit) => [unit.id, unit.rate]),
          ]);
        expect(ratesOf(again)).toEqual(ratesOf(evaluation));
      }),
      draws(100),
    );
  });

  test('roll up: a unit keeps its own figure, else has the sum of its sites where all are known', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { parsed, scheme, evaluation } = drawEvaluated(draw);
        for (const { id, byUnit } of evaluation.indicators) {
          const given = new Map(
            parsed.indicators.find((indicator) => indicator.id === id)?.byUnit?.map((row) => [row.unit, row]),
          );
          const results = new Map(byUnit.map((unit) => [unit.id, unit]));
          for (const { unitId, sites } of unitsOf(parsed)) {
            const [own, result] = [given.get(unitId), results.get(unitId)];
            for (const key of ['target', 'actual'] as const) {
              const below = sites.map((site) => given.get(site)?.[key]);
              const parts = below.filter((value) => value !== undefined);
              const sum = parts.reduce((left, right) => Math.round((left + right) * 1e6) / 1e6, 0);
              const known = below.length > 0 && parts.length === below.length ? sum : null;
              expect(result?.[key] ?? null).toBe(own?.[key] ?? known);
            }
            if (result === undefined) continue;
            expect(result.declared).toBe(own !== undefined);
            const { target, actual } = result;
            const rate =
              target === null || actual === null ? null : completionRate({ actual, target }, scheme.rounding);
            expect(result.rate).toBe(rate);
          }
        }
      }),
      draws(80),
    );
  });
});

function unitsOf({ areas = [] }: EvaluationCase) {
  return areas.flatMap(({ id, sites = [] }) => [
    { unitId: id, sites: sites.map((site) => site.id) },
    ...sites.map((site) => ({ unitId: site.id, sites: [] as string[] })),
  ]);
}

describe('standards and surveys', () => {
  test('a standard is judged where both values are known, and met from its threshold on', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { evaluation } = drawEvaluated(draw);
        for (const { measured, threshold, verdict } of evaluation.compliance) {
          const judged = measured !== null && threshold !== null;
          expect(verdict).toBe(judged ? (measured < threshold ? 'not-met' : 'met') : 'not-judged');
        }
      }),
      draws(80),
    );
  });

  test('a survey changes no figure but its own', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { input } = drawCase(draw, ANY);
        const without = evaluateJson({ ...input, survey: undefined });
        const { survey, ...others } = evaluateJson({ ...input, survey: { sampled: 60, satisfied: 58, aware: 30 } });
        expect(others).toEqual(without);
        expect(survey).toEqual({ sampled: 60, satisfied: 58, satisfactionRate: 96.67, aware: 30, awarenessRate: 50 });
      }),
      draws(50),
    );
  });
});
