import { type Evaluation, evaluateJson, explain } from '@sw-eval/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { divideOnPaper } from '../deep/oracle.js';
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

const FIGURES = [
  'period',
  'indicators',
  'indicatorSummary',
  'compliance',
  'survey',
  'parties',
  'total',
  'range',
  'complete',
] as const;

/** Some figures of an evaluation. */
function drawFigures(draw: fc.GeneratorValue, evaluation: Evaluation): Figure[] {
  return FIGURES.flatMap((part) => (evaluation[part] === undefined ? [] : figuresOf(evaluation[part], part))).filter(
    () => chance(draw, 25),
  );
}

describe('an explanation', () => {
  test('gives each figure its value, and words in both languages', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const evaluation = evaluateJson(drawCase(draw, { gaps: true }).input);
        for (const [path, found] of drawFigures(draw, evaluation)) {
          const { value, label, formula, basis } = explain(evaluation, path);
          expect([path, value]).toEqual([path, found]);
          for (const text of [label['zh-CN'], label.en, formula.words['zh-CN'], formula.words.en, basis]) {
            expect(text).not.toMatch(/undefined|\[object|^\s*$/);
          }
        }
      }),
      draws(40),
    );
  });

  test('holds the exact value that, rounded on paper as it says, is the figure', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const evaluation = evaluateJson(drawCase(draw, { gaps: true }).input);
        for (const [path] of drawFigures(draw, evaluation)) {
          const { value, exact, rounding } = explain(evaluation, path);
          if (exact === null || value === null) continue;
          const { decimals, mode } = rounding ?? { decimals: 6, mode: 'down' as const };
          const onPaper = divideOnPaper(BigInt(exact.numerator), BigInt(exact.denominator), decimals, mode);
          expect([path, value]).toEqual([path, Number(onPaper)]);
        }
      }),
      draws(40),
    );
  });

  test('names inputs that can be explained in turn and have the values it gives', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const evaluation = evaluateJson(drawCase(draw, { gaps: true }).input);
        for (const [path] of drawFigures(draw, evaluation)) {
          for (const input of explain(evaluation, path).inputs) {
            expect([path, input.path, explain(evaluation, input.path).value]).toEqual([path, input.path, input.value]);
          }
        }
      }),
      draws(25),
    );
  });
});
