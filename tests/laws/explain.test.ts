import { type Evaluation, evaluateJson, explain } from '@sw-eval/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { divideOnPaper } from '../deep/oracle.js';
import { workOut } from './support/arithmetic.js';
import { drawCase } from './support/cases.js';
import { chance } from './support/draw.js';
import { draws } from './support/settings.js';

/** A figure and where it stands, list items by the id that they carry, else by index. */
type Figure = readonly [path: string, value: unknown];

function figuresOf(value: unknown, path: string): Figure[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  const entries = Array.isArray(value)
    ? value.map((item, index) => [idOf(item) ?? index, item])
    : Object.entries(value);
  return entries.flatMap(([step, part]) => figuresOf(part, `${path}.${step}`));
}

function idOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const entries = new Map<string, unknown>(Object.entries(item));
  const ids = ['id', 'unit', 'evaluator'].map((key) => entries.get(key));
  return ids.find((id) => typeof id === 'string');
}

/** Some figures of an evaluation, whatever they are. */
function drawFigures(draw: fc.GeneratorValue, evaluation: Evaluation, percent = 25): Figure[] {
  return Object.entries(evaluation)
    .flatMap(([part, value]) => (part === 'grade' ? [] : figuresOf(value, part)))
    .filter(([path]) => chance(draw, path.startsWith('scheme.') ? percent / 10 : percent));
}

/** A case of any kind: rubrics, panels, open scores, gaps between bands, vetoes, areas, terms of no month. */
const drawEvaluation = (draw: fc.GeneratorValue, rubrics = false): Evaluation =>
  evaluateJson(
    drawCase(draw, { gaps: true, stated: chance(draw, 50), ...(rubrics && { rubrics, parties: true }) }).input,
  );

describe('an explanation', () => {
  test('gives each figure its value, and words in both languages', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const evaluation = drawEvaluation(draw);
        for (const [path, found] of [
          ...drawFigures(draw, evaluation),
          ['grade', evaluation.grade?.id ?? null],
        ] as const) {
          const { value, label, formula, basis, note } = explain(evaluation, String(path));
          expect([path, value]).toEqual([path, found]);
          const texts = [label['zh-CN'], label.en, formula.words['zh-CN'], formula.words.en, formula.symbols, basis];
          // A text of the case may itself be empty.
          for (const text of typeof value === 'string' ? texts.filter((text) => text !== value) : texts) {
            expect([path, text]).not.toEqual([path, expect.stringMatching(/undefined|\[object|^\s*$|~/)]);
          }
          for (const text of [note?.['zh-CN'], note?.en]) expect(text ?? '–').not.toMatch(/undefined|\[object|^\s*$/);
        }
      }),
      draws(40),
    );
  });

  test('holds the exact value that, rounded on paper as it says, is the figure', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const evaluation = drawEvaluation(draw);
        for (const [path] of drawFigures(draw, evaluation)) {
          const { value, exact, rounding } = explain(evaluation, path);
          expect([path, exact === null]).toEqual([
            path,
            typeof value !== 'number' || path.startsWith('discrepancies.'),
          ]);
          if (exact === null || value === null) continue;
          const { decimals, mode } = rounding ?? { decimals: 6, mode: 'down' as const };
          const [sign, numerator] = exact.numerator.startsWith('-')
            ? [-1, exact.numerator.slice(1)]
            : [1, exact.numerator];
          const onPaper = divideOnPaper(BigInt(numerator), BigInt(exact.denominator), decimals, mode);
          expect([path, value]).toEqual([path, sign * Number(onPaper)]);
        }
      }),
      draws(40),
    );
  });

  test('names inputs that can be explained in turn and have the values it gives', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const evaluation = drawEvaluation(draw, chance(draw, 50));
        for (const [path] of drawFigures(draw, evaluation)) {
          for (const input of explain(evaluation, path).inputs) {
            expect([path, input.path, explain(evaluation, input.path).value]).toEqual([path, input.path, input.value]);
            expect([input.path, input.label.en]).not.toEqual([input.path, expect.stringMatching(/undefined|^\s*$|~/)]);
          }
        }
      }),
      draws(25),
    );
  });

  test('has a formula that, worked out in fractions, is the exact value', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const evaluation = drawEvaluation(draw, chance(draw, 80));
        for (const [path] of drawFigures(draw, evaluation, 100)) {
          const { value, exact, formula } = explain(evaluation, path);
          const worked = workOut(formula.symbols);
          if (typeof value !== 'number' || exact === null || worked === undefined) continue;
          const [left, right] = [
            worked.numerator * BigInt(exact.denominator),
            BigInt(exact.numerator) * worked.denominator,
          ];
          expect([path, formula.symbols, left]).toEqual([path, formula.symbols, right]);
        }
      }),
      draws(80),
    );
  });

  test('of what is computed says more than the value, and of what is missing why', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const evaluation = drawEvaluation(draw, chance(draw, 80));
        const figures = drawFigures(draw, evaluation, 100).filter(([path]) => !path.startsWith('discrepancies.'));
        for (const [path] of [...figures, ['grade', undefined]] as const) {
          const { value, formula, inputs, basis, note } = explain(evaluation, String(path));
          if (basis === 'given' || basis === 'scheme') continue;
          // What only passes on another figure, as a total of one party does, names it.
          const isTold = formula.symbols !== String(value) || inputs.length > 1 || inputs[0]?.value === value;
          expect([path, value, formula.symbols, isTold]).toEqual([path, value, formula.symbols, true]);
          if (value === null) expect([path, note]).not.toEqual([path, undefined]);
        }
      }),
      draws(40),
    );
  });

  test('is worked out as a person reads it', () => {
    const worked = (formula: string) => {
      const { numerator, denominator } = workOut(formula) ?? { numerator: 0n, denominator: 0n };
      return Number(numerator) / Number(denominator);
    };
    expect(worked('max(0, 55 - 49) / 1.5')).toBe(4);
    expect(worked('max(0, 2 - 5) + min(3, 2 x 4)')).toBe(3);
    expect(worked('10 + 0.5 (4 d)')).toBe(10.5);
    expect(worked('(9 + 1) / 4 x 2 - 1')).toBe(4);
    for (const formula of ['85.18 >= 80: 6', '100 -> 90', '1 / 0', '–', '1 +', '(1', 'max(1)', '', '2 3']) {
      expect([formula, workOut(formula)]).toEqual([formula, undefined]);
    }
  });

  test('of a kind that is not listed is refused', () => {
    const evaluation = evaluateJson(drawnOnce());
    const grown = { ...evaluation, period: { ...evaluation.period, paceIndex: 3.2 } };
    expect(() => explain(grown, 'period.paceIndex')).toThrowError(/the path of a figure/);
    expect(() => explain({ ...evaluation, pace: 1 } as Evaluation, 'pace')).toThrowError(/the path of a figure/);
  });
});

function drawnOnce(): unknown {
  return {
    version: 1,
    stage: 'final',
    scheme: 'guangzhou-2023',
    station: { name: '示例站' },
    agreement: { start: '2024-03-28', end: '2025-03-27' },
    period: { start: '2024-03-28', end: '2025-01-31' },
    indicators: [],
    parties: [],
  };
}
