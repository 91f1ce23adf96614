import { describe, expect, it } from 'vitest';
import { percentOf, Quantiles } from './Quantiles.js';

const of = (...values: number[]) => {
  const quantiles = new Quantiles();
  for (const value of values) quantiles.add(value);
  return quantiles.distribution();
};

describe('Quantiles', () => {
  it('gives the five figures of a distribution, as Excel does', () => {
    // QUARTILE.INC of 1, 2, 3, 4: 1.75, 2.5, 3.25.
    expect(of(4, 1, 3, 2)).toEqual({
      count: 4,
      min: 1,
      lowerQuartile: 1.75,
      median: 2.5,
      upperQuartile: 3.25,
      max: 4,
      method: 'exact',
    });
    expect(of(10, 20, 30)).toMatchObject({ lowerQuartile: 15, median: 20, upperQuartile: 25 });
    expect(of(93.73)).toEqual({
      count: 1,
      min: 93.73,
      lowerQuartile: 93.73,
      median: 93.73,
      upperQuartile: 93.73,
      max: 93.73,
      method: 'exact',
    });
    expect(of(0, 0)).toMatchObject({ min: 0, median: 0, max: 0 });
  });

  it('rounds to two decimals, exactly', () => {
    expect(of(0.01, 0.02)).toMatchObject({ lowerQuartile: 0.01, median: 0.02, upperQuartile: 0.02 });
    expect(of(89.09, 101.09)).toMatchObject({ lowerQuartile: 92.09, median: 95.09, upperQuartile: 98.09 });
  });

  it('is nothing of nothing', () => {
    expect(of()).toBeNull();
  });

  it('may be asked in between', () => {
    const quantiles = new Quantiles();
    quantiles.add(3);
    expect(quantiles.distribution()?.median).toBe(3);
    quantiles.add(1);
    expect(quantiles.distribution()?.median).toBe(2);
  });

  it('is exact up to 10,001 different values and off by at most 0.05 % beyond', () => {
    const quantiles = new Quantiles();
    for (let value = 1; value <= 10_001; value += 1) quantiles.add(value);
    expect(quantiles.distribution()).toEqual({
      count: 10_001,
      min: 1,
      lowerQuartile: 2501,
      median: 5001,
      upperQuartile: 7501,
      max: 10_001,
      method: 'exact',
    });
    for (let value = 10_002; value <= 200_001; value += 1) quantiles.add(value);
    const sketch = quantiles.distribution();
    expect(sketch).toMatchObject({ count: 200_001, min: 1, max: 200_001, method: 'sketch' });
    const near = (value: number | undefined, exact: number) =>
      expect(Math.abs((value ?? 0) / exact - 1)).toBeLessThanOrEqual(0.0005);
    near(sketch?.lowerQuartile, 50_001);
    near(sketch?.median, 100_001);
    near(sketch?.upperQuartile, 150_001);
  });

  it('is exact however many stations have the same few totals', () => {
    const quantiles = new Quantiles();
    for (let station = 0; station < 30_000; station += 1) quantiles.add(station % 3 === 0 ? 60.01 : 89.95);
    expect(quantiles.distribution()).toEqual({
      count: 30_000,
      min: 60.01,
      lowerQuartile: 60.01,
      median: 89.95,
      upperQuartile: 89.95,
      max: 89.95,
      method: 'exact',
    });
  });

  it('is exact of 10,001 different values, however often they occur', () => {
    const quantiles = new Quantiles();
    for (let value = 0; value <= 20_000; value += 1) quantiles.add(value % 10_001);
    expect(quantiles.distribution()).toMatchObject({ count: 20_001, median: 5000, method: 'exact' });
  });

  it('gives the first of equal values its rank, and the next one the rank after them', () => {
    const quantiles = new Quantiles();
    for (let station = 0; station <= 20_000; station += 1) quantiles.add(station < 10_000 ? 60 : 90);
    expect(quantiles.distribution()).toMatchObject({ lowerQuartile: 60, median: 90, upperQuartile: 90 });
  });

  it('stays between the least and the greatest value', () => {
    expect(of(89.9512)).toMatchObject({ min: 89.9512, median: 89.9512, max: 89.9512 });
    expect(of(0.0049, 0.0049)).toMatchObject({ lowerQuartile: 0.0049, upperQuartile: 0.0049 });
    const quantiles = new Quantiles();
    for (let value = 0; value <= 10_001; value += 1) quantiles.add(899.951 + value / 1e6);
    const sketch = quantiles.distribution();
    // Each is kept as 900.0.
    expect(sketch).toMatchObject({ method: 'sketch', min: 899.951, lowerQuartile: 899.961001, max: 899.961001 });
  });
});

describe('percentOf', () => {
  it('is in percent, to two decimals', () => {
    expect(percentOf(2, 3)).toBe(66.67);
    expect(percentOf(0, 3)).toBe(0);
    expect(percentOf(0, 0)).toBeNull();
  });
});
