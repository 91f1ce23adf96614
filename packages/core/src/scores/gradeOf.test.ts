import { describe, expect, it } from 'vitest';
import { errorOf } from '../../testing/issuesOf.js';
import { schemes } from '../schemes/presets.js';
import { bandOf, gradeOf } from './gradeOf.js';

const grade = (total: number, bands = schemes['guangzhou-2023'].bands) => gradeOf(total, bands)?.id;

describe('gradeOf', () => {
  it.each([
    [100, 'excellent'],
    [93.73, 'excellent'],
    [90, 'excellent'],
    [89.99, 'good'],
    [80, 'good'],
    [79.99, 'qualified'],
    [60, 'qualified'],
    [59.99, 'unqualified'],
    [0, 'unqualified'],
  ])('%d points are %s in Guangzhou', (total, id) => {
    expect(grade(total)).toBe(id);
  });

  it('gives the band whole, its label in both languages', () => {
    expect(Object.keys(gradeOf(93.73, schemes['guangzhou-2023'].bands) ?? {})).toEqual(['id', 'label', 'min']);
    expect(gradeOf(93.73, schemes['guangzhou-2023'].bands)).toEqual({
      id: 'excellent',
      label: { 'zh-CN': '优秀', en: 'Excellent' },
      min: 90,
    });
    expect(gradeOf(85, [{ id: 'good', label: '良好', min: 80, max: 89 }])).toEqual({
      id: 'good',
      label: { 'zh-CN': '良好', en: '良好' },
      min: 80,
      max: 89,
    });
  });

  it('has no grade in a gap between published bands', () => {
    const { bands } = schemes['shenzhen-2021-bands'];
    expect([90, 89.99, 89.5, 89.01, 89, 80, 79.5, 79, 60, 59.01, 59].map((total) => grade(total, bands))).toEqual([
      'excellent',
      undefined,
      undefined,
      undefined,
      'good',
      'good',
      undefined,
      'qualified',
      'qualified',
      undefined,
      'unqualified',
    ]);
    expect(gradeOf(89.5, bands)).toBeNull();
  });

  it('has no grade below all bands, or without bands', () => {
    expect(gradeOf(59, [{ id: 'pass', label: '通过', min: 60 }])).toBeNull();
    expect(gradeOf(59, [])).toBeNull();
  });

  it('does not depend on the order of the bands', () => {
    const bands = [...schemes['guangzhou-2023'].bands].reverse();
    expect([90, 85, 60, 0].map((total) => grade(total, bands))).toEqual([
      'excellent',
      'good',
      'qualified',
      'unqualified',
    ]);
  });

  it('knows five bands as Shenzhen used in 2014', () => {
    const bands = [
      { id: 'a-plus', label: 'A+', min: 95 },
      { id: 'a', label: 'A', min: 85 },
      { id: 'a-minus', label: 'A-', min: 80 },
      { id: 'b-plus', label: 'B+', min: 70 },
      { id: 'b', label: 'B', min: 0 },
    ];
    expect([95, 94.99, 84.99, 79.99, 69.99].map((total) => gradeOf(total, bands)?.label.en)).toEqual([
      'A+',
      'A',
      'A-',
      'B+',
      'B',
    ]);
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('refuses the total %d', (total) => {
    expect(errorOf(() => grade(total)).issues[0]?.pathText).toBe('total');
  });
});

describe('bandOf', () => {
  it('keeps what else a band has', () => {
    expect(bandOf(7, [{ id: 'a', label: 'A', min: 5, colour: 'green' }])?.colour).toBe('green');
  });
});
