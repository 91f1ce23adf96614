import { describe, expect, it } from 'vitest';
import { schemes } from '../schemes/presets.js';
import { rangeOf } from './range.js';

const { bands } = schemes['guangzhou-2023'];
const gaps = schemes['shenzhen-2021-bands'].bands;
const grades = (min: number, max: number, cap?: string, of = bands) => rangeOf(min, max, of, cap).grades;

describe('rangeOf', () => {
  it('names the bands a range spans, top first', () => {
    expect(rangeOf(44.5, 99.5, bands, undefined)).toEqual({
      min: 44.5,
      max: 99.5,
      grades: ['excellent', 'good', 'qualified', 'unqualified'],
    });
  });

  it('takes in a band from its lower bound on', () => {
    expect(grades(80, 90)).toEqual(['excellent', 'good']);
    expect(grades(80, 89.99)).toEqual(['good']);
    expect(grades(79.99, 89.99)).toEqual(['good', 'qualified']);
    expect(grades(90, 90)).toEqual(['excellent']);
    expect(grades(0, 59.99)).toEqual(['unqualified']);
  });

  it('has no band where all that is possible lies in a gap', () => {
    expect(grades(89.5, 89.9, undefined, gaps)).toEqual([]);
    expect(grades(89, 89.9, undefined, gaps)).toEqual(['good']);
    expect(grades(89.01, 90, undefined, gaps)).toEqual(['excellent']);
    expect(grades(79.5, 90, undefined, gaps)).toEqual(['excellent', 'good']);
  });

  it('names what a cap leaves, each once', () => {
    expect(grades(44.5, 99.5, 'qualified')).toEqual(['qualified', 'unqualified']);
    expect(grades(92, 99, 'qualified')).toEqual(['qualified']);
    expect(grades(40, 50, 'qualified')).toEqual(['unqualified']);
  });

  it('does not depend on the order of the bands, and knows no band where there is none', () => {
    expect(grades(70, 95, undefined, [...bands].reverse())).toEqual(['excellent', 'good', 'qualified']);
    expect(grades(70, 95, undefined, [])).toEqual([]);
  });
});
