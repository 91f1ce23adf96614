import { compareEvaluations, type Evaluation } from '@sw-eval/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawCase } from './support/cases.js';
import { drawParsed } from './support/parsed.js';
import { draws } from './support/settings.js';

describe('a comparison', () => {
  test('of an evaluation with itself finds nothing, and in the other order the opposite', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const scheme = drawCase(draw, { gaps: true });
        const given = { given: scheme.input.scheme as string, scheme: scheme.scheme };
        const [a, b] = [drawParsed(draw, { scheme: given }).evaluation, drawParsed(draw, { scheme: given }).evaluation];
        expect(compareEvaluations(a, a)).toEqual([]);
        const sides = (x: Evaluation, y: Evaluation) =>
          compareEvaluations(x, y).filter(({ kind }) => kind === 'figure' || kind === 'verdict');
        const there = sides(a, b).map(({ path, before, after, difference }) => [path, before, after, difference]);
        const back = sides(b, a).map(({ path, before, after, difference }) => [
          path,
          after,
          before,
          difference === undefined ? undefined : -difference,
        ]);
        expect(new Set(there.map(String))).toEqual(new Set(back.map(String)));
      }),
      draws(80),
    );
  });

  test('names what a score changed through, who caught up, and advice that was dropped', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const scheme = drawCase(draw, { rubrics: true, parties: true });
        const given = { given: scheme.input.scheme as string, scheme: scheme.scheme };
        const [a, b] = [drawParsed(draw, { scheme: given }).evaluation, drawParsed(draw, { scheme: given }).evaluation];
        const changes = compareEvaluations(a, b);
        for (const party of b.parties) {
          const before = a.parties.find(({ id }) => id === party.id);
          const { awarded = null, rubric } = before ?? {};
          if (awarded === null || party.awarded === null || awarded === party.awarded) continue;
          if (rubric === undefined || party.rubric === undefined) continue;
          expect(changes.some(({ path }) => path.startsWith(`parties.${party.id}.rubric.`))).toBe(true);
        }
        const onSchedule = ['on-pace', 'met', 'exceeded'];
        for (const { before, after, caughtUp, fellBehind } of changes) {
          if (caughtUp) expect([before, onSchedule.includes(String(after))]).toEqual(['behind', true]);
          if (fellBehind) expect([onSchedule.includes(String(before)), after]).toEqual([true, 'behind']);
        }
        const advice: Evaluation = { ...a, followUps: [{ recommendation: 'r', status: 'unresolved' }] };
        const dropped = compareEvaluations(advice, b).filter(
          ({ kind, after }) => kind === 'follow-up' && after === null,
        );
        expect(dropped.map(({ label }) => label.en)).toEqual(['r']);
        const range = changes.some(({ path }) => path.startsWith('range.'));
        if (a.complete && b.complete) expect(range).toBe(false);
        else if (a.range?.min !== b.range?.min) expect(range).toBe(true);
      }),
      draws(60),
    );
  });
});
