import { expect, it } from 'vitest';
import { indicatorRows } from './reviewGroups';

const found = (path: string) => ({ path, value: 1, text: '1', offset: 0, length: 1, confidence: 1 });

it('sets what was read of an indicator side by side, and the rate printed for it', () => {
  const [actual, target, rate] = ['indicators.a.actual', 'indicators.a.target', 'stated.rates.a'].map(found);
  expect(indicatorRows([rate, found('station.name'), actual, target].flatMap((each) => each ?? []))).toEqual([
    { id: 'a', actual, target, rate },
  ]);
});

it('makes no row of a rate alone, nor of the figures of one site', () => {
  expect(indicatorRows([found('stated.rates.a'), found('indicators.b.byUnit.x.actual')])).toEqual([]);
});
