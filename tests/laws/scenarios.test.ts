import {
  applyScenario,
  compareEvaluations,
  type Evaluation,
  type EvaluationCase,
  evaluate,
  evaluateJson,
  parseCase,
  pointsTo,
  type RubricValues,
  type ScenarioChange,
  sensitivity,
  summarise,
} from '@sw-eval/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CaseWishes, drawCase } from './support/cases.js';
import { chance, pick, shuffled, whole } from './support/draw.js';
import { deepFrozen } from './support/frozen.js';
import { fromParts } from './support/numbers.js';
import { leavesOf } from './support/rubrics.js';
import { draws } from './support/settings.js';

function drawParsed(draw: fc.GeneratorValue, wishes: CaseWishes = {}) {
  const parsed = parseCase(drawCase(draw, wishes).input);
  return { parsed, evaluation: evaluate(parsed) };
}

/** The case with a party's score given in points instead of what it was. */
function withPoints(c: EvaluationCase, id: string, awarded: number): EvaluationCase {
  const others = c.parties.filter((party) => party.id !== id);
  return applyScenario(c, [{ path: 'parties', value: [...others, { id, awarded }] }]);
}

/** The points that one party can come to, by the range of the case in which all others have none. */
function rangeOf(c: EvaluationCase, id: string) {
  const others = evaluate(c).parties.filter((party) => party.id !== id);
  const { range } = evaluate(others.reduce((changed, other) => withPoints(changed, other.id, 0), c));
  return range ?? { min: Number.NaN, max: Number.NaN };
}

const minOf = ({ grade, scheme }: Evaluation) => scheme.bands.find((band) => band.id === grade?.id)?.min ?? -1;

describe('a scenario', () => {
  test('of no changes is the case itself, and changes nothing of it', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { parsed } = drawParsed(draw, { gaps: true, stated: true });
        const before = structuredClone(parsed);
        expect(applyScenario(deepFrozen(parsed), [])).toStrictEqual(before);
      }),
      draws(60),
    );
  });

  test('undone is the case itself', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { parsed } = drawParsed(draw, { gaps: true });
        fc.pre(parsed.indicators.length > 0);
        const { id, actual } = pick(draw, parsed.indicators);
        const path = `indicators.${id}.actual`;
        const there = applyScenario(parsed, [{ path, value: Math.round((actual + 1) * 1e6) / 1e6 }]);
        expect(there.indicators.find((indicator) => indicator.id === id)?.actual).not.toBe(actual);
        expect(applyScenario(there, [{ path, value: actual }])).toStrictEqual(parsed);
      }),
      draws(60),
    );
  });
});

/** Every plain value of a case, and every empty part, with the path that leads to it. */
function changesTo(value: unknown, path = ''): ScenarioChange[] {
  const parts = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  if (parts.length === 0) return [{ path, value }];
  return parts.flatMap(([key, part]) => {
    const { id, unit, evaluator } = (part ?? {}) as Record<string, unknown>;
    const step = Array.isArray(value) ? String(id ?? unit ?? evaluator ?? key) : key;
    return changesTo(part, path === '' ? step : `${path}.${step}`);
  });
}

describe('a case', () => {
  test('can be written path by path on a bare one, and every part of it taken away again', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { parsed } = drawParsed(draw, { gaps: true, stated: true });
        const { version, stage, scheme, station, agreement, period, ...rest } = parsed;
        const bare = parseCase({
          ...{ version, stage, scheme, station: { name: station.name }, agreement, period },
          ...{ indicators: [], parties: [] },
        });
        const written = applyScenario(bare, [
          ...changesTo(station, 'station'),
          ...Object.entries(rest).flatMap(([key, part]) => changesTo(part, key)),
        ]);
        expect(written).toEqual(parsed);
        const keys = Object.keys(rest).filter((key) => key !== 'indicators' && key !== 'parties');
        const taken = applyScenario(parsed, [
          ...keys.map((path) => ({ path, value: undefined })),
          ...parsed.indicators.map(({ id }) => ({ path: `indicators.${id}`, value: undefined })),
          ...parsed.parties.map(({ id }) => ({ path: `parties.${id}`, value: undefined })),
          ...Object.keys(station).flatMap((key) =>
            key === 'name' ? [] : [{ path: `station.${key}`, value: undefined }],
          ),
        ]);
        expect(taken).toEqual(bare);
      }),
      draws(60),
    );
  });
});

describe('what a grade would take', () => {
  test('suffices with everything else at its best or at its least, and one step less does not', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { parsed, evaluation } = drawParsed(draw, { parties: true, rubrics: true, noVeto: true });
        const { bands, rounding } = evaluation.scheme;
        const step = 10 ** rounding.decimals;
        const { min, parties } = pointsTo(evaluation, pick(draw, bands).id);
        const { id, share, awarded, needed, safe } = pick(draw, parties);
        if (evaluation.complete) expect(safe).toBe(needed);
        const own = rangeOf(parsed, id);
        const most = awarded === null ? own.max : share;
        for (const [bound, least] of [['max', needed] as const, ['min', safe] as const]) {
          const others = parties.filter((party) => party.id !== id);
          const rest = others.reduce((c, other) => withPoints(c, other.id, rangeOf(parsed, other.id)[bound]), parsed);
          const totalWith = (points: number) => evaluate(withPoints(rest, id, points)).total ?? Number.NaN;
          if (least === null) {
            expect(totalWith(most)).toBeLessThan(min);
            continue;
          }
          expect(least).toBeLessThanOrEqual(most);
          expect(totalWith(least)).toBeGreaterThanOrEqual(min);
          if (least > 0)
            expect(totalWith(fromParts(Math.round(least * step) - 1, rounding.decimals))).toBeLessThan(min);
        }
      }),
      draws(80),
    );
  });

  test('of an indicator suffices with the rest at its best or at its least, and one unit less does not', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { parsed, evaluation } = drawParsed(draw, { rubrics: true, parties: true, noVeto: true });
        const { bands } = evaluation.scheme;
        const { min, indicators } = pointsTo(evaluation, pick(draw, bands).id);
        const linked = indicators.filter((indicator) => indicator.linked);
        fc.pre(linked.length > 0);
        const { id, needed, safe } = pick(draw, linked);
        if (evaluation.complete) expect(safe).toBe(needed);
        const { decimals = 0, target = 0 } = evaluation.indicators.find((indicator) => indicator.id === id) ?? {};
        const scale = 10 ** decimals;
        const rangeWith = (steps: number) =>
          evaluate(applyScenario(parsed, [{ path: `indicators.${id}.actual`, value: fromParts(steps, decimals) }]))
            .range ?? { min: Number.NaN, max: Number.NaN };
        for (const [bound, least] of [['max', needed] as const, ['min', safe] as const]) {
          if (least === null) {
            expect(rangeWith(whole(draw, 0, Math.round(target * scale * 2)))[bound]).toBeLessThan(min);
            continue;
          }
          const steps = Math.round(least * scale);
          expect(rangeWith(steps)[bound]).toBeGreaterThanOrEqual(min);
          if (steps > 0) expect(rangeWith(steps - 1)[bound]).toBeLessThan(min);
        }
      }),
      draws(60),
    );
  });

  test('of an indicator is found where tiers fall or lie far above the target', () => {
    const tier = fc.record({
      min: fc.constantFrom(0, 20, 50, 100, 150, 30_000),
      points: fc.integer({ min: 0, max: 100 }),
    });
    const tiers = fc.uniqueArray(tier, { minLength: 1, maxLength: 4, selector: ({ min }) => min });
    fc.assert(
      fc.property(tiers, fc.integer({ min: 1, max: 100 }), (steps, min) => {
        const rubric = {
          id: 'r',
          label: 'r',
          points: 100,
          rule: { kind: 'tiers' as const, indicator: 'i', tiers: steps },
        };
        const days = { start: '2024-01-01', end: '2024-12-31' };
        const evaluation = evaluateJson({
          ...{ version: 1, stage: 'final', station: { name: 'x' }, agreement: days, period: days },
          scheme: {
            ...{ id: 's', title: 's', indicators: [{ id: 'i', label: 'i', unit: 'u' }] },
            parties: [{ id: 'p', label: 'p', share: 100, rubric }],
            bands: [{ id: 'aim', label: 'aim', min }],
          },
          indicators: [{ id: 'i', target: 100, actual: 1 }],
          parties: [{ id: 'p', rubric: {} }],
        });
        // With a target of 100 a rate in percent is the volume itself.
        const sufficient = steps.filter(({ points }) => points >= min).map((step) => step.min);
        const least = sufficient.length === 0 ? null : Math.min(...sufficient);
        expect(pointsTo(evaluation, 'aim').indicators[0]?.needed).toBe(least);
      }),
      draws(150),
    );
  });

  test('is nothing more where the grade is reached, and names the veto that keeps it out of reach', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { evaluation } = drawParsed(draw, { complete: true, parties: true, gaps: true });
        for (const band of evaluation.scheme.bands) {
          const aim = pointsTo(evaluation, band.id);
          expect(aim.reached).toBe(minOf(evaluation) >= band.min);
          expect(aim.inGap ?? false).toBe((aim.distance ?? 1) <= 0 && evaluation.grade === null);
          if (aim.blockedBy !== undefined) expect(aim.parties.every(({ needed }) => needed === null)).toBe(true);
          else if ((aim.distance ?? 1) <= 0) {
            for (const { needed, awarded } of aim.parties) expect(needed).toBeLessThanOrEqual(awarded ?? -1);
          }
        }
      }),
      draws(80),
    );
  });
});

describe('a sensitivity', () => {
  test('is what evaluating the changed case gives', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { parsed, evaluation } = drawParsed(draw, { parties: true, gaps: true, rubrics: chance(draw, 50) });
        const effects = sensitivity(evaluation);
        fc.pre(effects.length > 0);
        const effect = pick(draw, effects);
        const { path, step, kind } = effect;
        const [list, id = '', ...keys] = path.split('.');
        const items: readonly { readonly id: string }[] = list === 'parties' ? parsed.parties : parsed.indicators;
        const item = items.find((candidate) => candidate.id === id);
        expect(step).toBeLessThanOrEqual(1);
        const changed = evaluate(
          kind === 'leaf' ? withMore(parsed, id, keys[1] ?? '') : withOther(path, keys[0] ?? ''),
        );
        expect([effect.total, effect.grade]).toEqual([changed.total, changed.grade?.id ?? null]);
        expect(effect.change).toBeCloseTo((changed.range?.min ?? 0) - (evaluation.range?.min ?? 0), 6);
        if (!effect.linked || step === 0) expect(effect.change).toBe(0);

        function withOther(at: string, key: string): EvaluationCase {
          const value = Number((item as Record<string, unknown> | undefined)?.[key]);
          return applyScenario(parsed, [{ path: at, value: Math.round((value + step) * 1e6) / 1e6 }]);
        }
      }),
      draws(120),
    );
  });
});

/** The case with one more of what a party, or each evaluator of its panel, gave for a leaf, as far as there is more. */
function withMore(c: EvaluationCase, partyId: string, leafId: string): EvaluationCase {
  const rubric = evaluate(c).scheme.parties.find(({ id }) => id === partyId)?.rubric;
  const leaf = rubric && leavesOf(rubric).find(({ id }) => id === leafId);
  const more = (values: RubricValues): RubricValues => {
    const value = values[leafId];
    if (value === undefined || leaf === undefined) return values;
    if (Array.isArray(value)) {
      const items = leaf.rule?.kind === 'checklist' ? leaf.rule.items : [];
      const next = items.find(({ id }) => !value.includes(id));
      return next === undefined ? values : { ...values, [leafId]: [...value, next.id] };
    }
    const most = leaf.rule?.kind === 'direct' ? leaf.points : Number.POSITIVE_INFINITY;
    return { ...values, [leafId]: Math.min(most, Math.round((value + 1) * 1e6) / 1e6) };
  };
  const parties = c.parties.map((party) => ({
    ...party,
    ...(party.id === partyId && party.rubric && { rubric: more(party.rubric) }),
    ...(party.id === partyId &&
      party.panelScores && {
        panelScores: party.panelScores.map((sheet) => ({ ...sheet, rubric: more(sheet.rubric) })),
      }),
  }));
  return parseCase({ ...c, parties });
}

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

describe('a summary', () => {
  test('does not depend on the order of the evaluations but for the places it names', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const scheme = drawCase(draw, { parties: true });
        const given = { given: scheme.input.scheme as string, scheme: scheme.scheme };
        const all = [0, 1, 2, 3].map(() => drawParsed(draw, { scheme: given, parties: true }).evaluation);
        const [one, other] = [summarise(all), summarise(shuffled(draw, all))];
        const figures = ({ ranking, indicators, ...rest }: typeof one) => ({
          ...rest,
          ranking: ranking.map(({ rank, tied, total, grade }) => ({ rank, tied, total, grade })),
          // Two stations may label an own indicator differently; the first is shown.
          indicators: new Map(
            indicators.map(({ id, count, rate, statuses, onSchedule }) => [id, [count, rate, statuses, onSchedule]]),
          ),
        });
        expect(figures(other)).toEqual(figures(one));
        const totals = all.flatMap(({ total }) => (total === null ? [] : [total]));
        expect(one.ranking.map(({ total }) => total)).toEqual([...totals].sort((x, y) => y - x));
        expect([one.count, one.complete, one.totals?.count ?? 0]).toEqual([4, totals.length, totals.length]);
        expect(one.grades.reduce((sum, { count }) => sum + count, one.ungraded)).toBe(4);
      }),
      draws(60),
    );
  });

  test('graded again under its own bands gives every station the grade it has', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { evaluation } = drawParsed(draw, { complete: true, parties: true, gaps: true });
        const { scheme, total, grade } = evaluation;
        const bandsOnly = { ...scheme, parties: [] };
        const { regraded } = summarise([evaluation], { scheme: bandsOnly });
        expect(regraded?.ranking.map((entry) => [entry.total, entry.grade])).toEqual([[total, grade?.id ?? null]]);
        const shares = scheme.parties.every(({ share }) => share > 0);
        const whole = summarise([evaluation], { scheme }).regraded;
        expect(whole?.ranking.map((entry) => [entry.total, entry.grade])).toEqual(
          shares ? [[total, grade?.id ?? null]] : [],
        );
        expect(whole?.notComparableStations).toHaveLength(shares ? 0 : 1);
      }),
      draws(60),
    );
  });

  test('of any number of stations has quartiles near the exact ones and between the least and the greatest', () => {
    const station = evaluateJson(JUST_A_CASE);
    fc.assert(
      fc.property(
        fc.constantFrom(1, 7, 10_001, 12_000),
        fc.constantFrom(1, 3, 10_001, 50_000),
        fc.integer({ min: 0, max: 2 ** 31 - 1 }),
        fc.constantFrom(0, 8995),
        (count, different, seed, least) => {
          const totals = Array.from(
            { length: count },
            (_, index) => (least + ((index * 7919 + seed) % different)) / 100,
          );
          const { totals: found } = summarise(totals.map((total) => ({ ...station, total })));
          const ordered = totals.sort((a, b) => a - b);
          const isExact = new Set(ordered).size <= 10_001;
          expect([found?.method, found?.min, found?.max]).toEqual([
            isExact ? 'exact' : 'sketch',
            ordered[0],
            ordered.at(-1),
          ]);
          const quartiles = [found?.lowerQuartile ?? -1, found?.median ?? -1, found?.upperQuartile ?? -1];
          for (const [index, quartile] of quartiles.entries()) {
            const rank = ((count - 1) * (index + 1)) / 4;
            const [low, high] = [ordered[Math.floor(rank)] ?? 0, ordered[Math.ceil(rank)] ?? 0];
            const exact = low + (high - low) * (rank - Math.floor(rank));
            expect(Math.abs(quartile - exact)).toBeLessThanOrEqual(0.0051 + (isExact ? 0 : exact * 0.0005));
            expect(quartile).toBeGreaterThanOrEqual(found?.min ?? 0);
            expect(quartile).toBeLessThanOrEqual(found?.max ?? 0);
          }
        },
      ),
      draws(20),
    );
  });
});

const JUST_A_CASE = {
  version: 1,
  stage: 'final',
  scheme: { id: 'none', title: 'none' },
  station: { name: 'x' },
  agreement: { start: '2024-01-01', end: '2024-12-31' },
  period: { start: '2024-01-01', end: '2024-12-31' },
  indicators: [],
  parties: [],
};
