import { completionRate, type PartialCase, SwEvalError, targetsFromRate } from '@sw-eval/core';
import type { Figure, IndicatorRead } from '../fields/IndicatorFigures.js';
import type { IndicatorsRead } from '../fields/indicators.js';
import type { Reading } from '../Reading.js';
import type { Draft, StatedDraft } from './draft.js';

/** Adds indicators, the printed rates, and the figures mentioned in other places. */
export function addIndicators(draft: Draft, stated: StatedDraft, read: IndicatorsRead, reading: Reading): void {
  const rates: Record<string, number> = Object.create(null);
  const list = read.figures.list().map((indicator) => indicatorOf(indicator, read, rates, reading));
  const known = list.filter(
    ({ actual, target, byUnit }) => actual !== undefined || target !== undefined || byUnit !== undefined,
  );
  if (known.length > 0) draft.indicators = known;
  if (Object.keys(rates).length > 0) stated.rates = { ...rates };
  for (const { id, figure } of read.figures.otherRates) {
    reading.skip(figure.clean, figure.start, figure.end, `“${id}”的完成率在别处另有一个数字`);
  }
  for (const { clean, start, end, reason } of read.doubts) reading.skip(clean, start, end, reason);
  for (const { clean, start, end } of read.figures.again) reading.pass(clean, start, end);
  for (const cell of read.passed) reading.pass(cell, 0, cell.text.length);
  const mentions = [
    ...read.figures.repeated.map(({ id, figure, where }) => ({
      indicators: [id],
      relation: 'same' as const,
      figure,
      where,
    })),
    ...read.mentions,
  ];
  if (mentions.length === 0) return;
  const rateOf = new Map(read.figures.list().map(({ id, rate }) => [id, rate]));
  stated.mentions = mentions.map(({ indicators, relation, figure, where }, index) => {
    const [id = ''] = indicators;
    const rate = relation === 'same' && indicators.length === 1 ? rateOf.get(id) : undefined;
    const derived = rate === undefined ? undefined : derivedFrom(figure.value, rate);
    const value = reading.add(`stated.mentions.${index}`, figure, derived);
    return { indicators: [...indicators], value, relation, ...(where !== '' && { where }) };
  });
}

type IndicatorPart = NonNullable<NonNullable<PartialCase['indicators']>[number]>;
type IndicatorDraft = {
  -readonly [Key in keyof IndicatorPart]: IndicatorPart[Key];
};

function indicatorOf(
  read: IndicatorRead,
  all: IndicatorsRead,
  rates: Record<string, number>,
  reading: Reading,
): IndicatorDraft {
  const { id, label, unit, actual, target, rate } = read;
  const path = `indicators.${id}`;
  const draft: IndicatorDraft = {
    id,
    ...(label !== undefined && { label }),
    ...(unit !== undefined && unit !== '' && { unit }),
  };
  const derived = actual === undefined || rate === undefined ? undefined : derivedFrom(actual.value, rate);
  if (target !== undefined) {
    draft.target = reading.add(`${path}.target`, target);
    if (read.derivedTarget === true) draft.targetSource = 'derived';
  } else if (derived?.candidates.length === 1 && rate !== undefined) {
    const [only = 0] = derived.candidates;
    draft.target = reading.add(
      `${path}.target`,
      { ...rate, value: only, confidence: Math.min(rate.confidence, actual?.confidence ?? 0) },
      derived,
    );
    draft.targetSource = 'derived';
  }
  if (actual !== undefined) {
    // A printed rate that no whole target gives: one of the two is not what it seems.
    const fits = derived === undefined || target !== undefined || derived.candidates.length > 0;
    draft.actual = reading.add(`${path}.actual`, {
      ...actual,
      confidence: fits ? actual.confidence : Math.min(actual.confidence, 0.5),
    });
  }
  if (rate !== undefined) {
    const confidence = isDoubtful(read) ? Math.min(rate.confidence, UNSURE) : rate.confidence;
    rates[id] = reading.add(`stated.rates.${id}`, { ...rate, confidence }, target === undefined ? derived : undefined);
  }
  if (read.byUnit.size > 0) {
    draft.byUnit = [...read.byUnit].map(([own, figures]) => ({
      unit: own,
      ...(figures.target && { target: reading.add(`${path}.byUnit.${own}.target`, figures.target) }),
      ...(figures.actual && { actual: reading.add(`${path}.byUnit.${own}.actual`, figures.actual) }),
    }));
  }
  addChanges(draft, path, all, reading);
  return draft;
}

function addChanges(draft: IndicatorDraft, path: string, all: IndicatorsRead, reading: Reading): void {
  const correction = all.corrections.find(({ id }) => id === draft.id);
  if (correction !== undefined) {
    draft.reported = reading.add(`${path}.reported`, correction.reported);
    draft.adjustments = correction.adjustments.map(({ amount, reason }, index) => ({
      amount: reading.add(`${path}.adjustments.${index}.amount`, amount),
      ...(reason !== undefined && { reason: reading.add(`${path}.adjustments.${index}.reason`, reason) }),
    }));
  }
  const amendments = all.amendments.filter(({ id }) => id === draft.id);
  if (amendments.length === 0) return;
  draft.amendments = amendments.map(({ from, to, date, reason }, index) => ({
    ...(date !== undefined && { date: reading.add(`${path}.amendments.${index}.date`, date) }),
    from: reading.add(`${path}.amendments.${index}.from`, from),
    to: reading.add(`${path}.amendments.${index}.to`, to),
    ...(reason !== undefined && { reason: reading.add(`${path}.amendments.${index}.reason`, reason) }),
  }));
}

/** So sure where a rate stood apart from the counts, and is not theirs. */
const UNSURE = 0.5;
const APART = 0.8;

function isDoubtful({ actual, target, rate }: IndicatorRead): boolean {
  if (actual === undefined || target === undefined || rate === undefined || rate.confidence > APART) return false;
  return target.value > 0 && completionRate({ actual: actual.value, target: target.value }) !== rate.value;
}

/** Every whole target with which a count prints as a rate. */
function derivedFrom(actual: number, rate: Figure): { from: string; candidates: number[] } | undefined {
  try {
    return { from: `${actual} / ${rate.value}%`, candidates: targetsFromRate(actual, rate.value) };
  } catch (error) {
    if (error instanceof SwEvalError) return undefined;
    throw error;
  }
}
