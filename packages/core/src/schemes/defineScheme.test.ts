import { describe, expect, it } from 'vitest';
import { schemeInput } from '../../testing/exampleCase.js';
import { errorOf } from '../../testing/issuesOf.js';
import type { SchemeInput } from '../schemas/schemeSchema.js';
import { defineScheme, type SchemeExtensionInput } from './defineScheme.js';
import { schemes } from './presets.js';

const define = (input: Record<string, unknown>) => defineScheme(input as SchemeInput | SchemeExtensionInput);
const codes = (input: Record<string, unknown>) =>
  errorOf(() => define(input)).issues.map((issue) => `${issue.code} ${issue.pathText}`);
const bases = (input: Record<string, unknown>) =>
  Object.entries(define(input).rules).flatMap(([name, rule]) => (rule?.basis === 'sourced' ? [name] : []));

describe('defineScheme', () => {
  it('fills in what a scheme leaves out, every rule a convention', () => {
    expect(define({ id: 'bare', title: '空' })).toEqual({
      id: 'bare',
      version: '1',
      title: { 'zh-CN': '空', en: '空' },
      totalPoints: 100,
      parties: [],
      bands: [],
      rounding: { decimals: 2, mode: 'half-up' },
      monthConvention: 'half-month',
      outlierRate: 300,
      indicators: [],
      compliance: [],
      vetoes: [],
      rules: Object.fromEntries(
        [
          'shares',
          'total',
          'bands',
          'rounding',
          'rate',
          'months',
          'progress',
          'status',
          'outlook',
          'outlierRate',
          'rollUp',
          'rubric',
          'panel',
          'vetoes',
          'compliance',
        ].map((name) => [name, { basis: 'convention' }]),
      ),
    });
  });

  it('takes texts in one language or both, and numbers as strings', () => {
    const scheme = define({
      id: 'x',
      version: '2024',
      title: { 'zh-CN': '方案', en: 'Scheme' },
      totalPoints: '1000',
      parties: [{ id: 'a', label: 'A', share: '1000' }],
      rounding: { decimals: '1', mode: 'half-even' },
    });
    expect(scheme).toMatchObject({
      version: '2024',
      title: { 'zh-CN': '方案', en: 'Scheme' },
      totalPoints: 1000,
      parties: [{ label: { 'zh-CN': 'A', en: 'A' }, share: 1000 }],
      rounding: { decimals: 1, mode: 'half-even' },
    });
  });

  it('keeps the source of a rule that has one', () => {
    const source = { 'zh-CN': '办法', en: 'measures' };
    expect(define(schemeInput({ rules: { shares: { basis: 'sourced', source } } })).rules.shares).toEqual({
      basis: 'sourced',
      source,
    });
    expect(bases(schemeInput({ rules: { shares: { basis: 'sourced' }, months: { basis: 'sourced' } } }))).toEqual([
      'shares',
      'months',
    ]);
  });

  it('gives what defines itself again', () => {
    const scheme = define(schemeInput());
    expect(define(scheme)).toEqual(scheme);
    for (const preset of Object.values(schemes)) expect(define(preset)).toEqual(preset);
  });

  it('needs an id and a title, and no unknown key', () => {
    expect(codes({})).toEqual(['missing id', 'missing title']);
    expect(codes(schemeInput({ tital: 1 }))).toEqual(['unknown-key tital']);
    expect(codes(schemeInput({ title: { 'zh-CN': '方案' } }))).toEqual(['missing title.en']);
    expect(codes(schemeInput({ rules: { share: { basis: 'sourced' } } }))).toEqual(['unknown-key rules.share']);
    expect(codes(schemeInput({ rules: { shares: { basis: 'official' } } }))).toEqual([
      'invalid-value rules.shares.basis',
    ]);
    expect(codes(schemeInput({ monthConvention: 'lunar' }))).toEqual(['invalid-value monthConvention']);
    expect(codes(schemeInput({ rounding: { decimals: 7, mode: 'down' } }))).toEqual(['out-of-range rounding.decimals']);
  });
});

describe('a scheme that cannot be looked over', () => {
  it('is refused: nested without end, or with a key __proto__', () => {
    const title: Record<string, unknown> = {};
    title['en'] = title;
    expect(errorOf(() => define(schemeInput({ title }))).code).toBe('too-deep');
    const text = JSON.stringify(schemeInput({ x: 1 })).replace('"x"', '"__proto__"');
    expect(codes(JSON.parse(text) as Record<string, unknown>)).toEqual(['unknown-key __proto__']);
  });
});

describe('a preset with keys replaced', () => {
  const bands = [{ id: 'pass', label: '通过', min: 70 }];

  it('has each key given wholly from the case, and the others from the preset', () => {
    const preset = schemes['guangzhou-2023'];
    const scheme = define({ extends: 'guangzhou-2023', bands, title: '本市方案' });
    expect(scheme).toEqual({
      ...preset,
      title: { 'zh-CN': '本市方案', en: '本市方案' },
      bands: [{ id: 'pass', label: { 'zh-CN': '通过', en: '通过' }, min: 70 }],
      rules: { ...preset.rules, bands: { basis: 'convention' } },
    });
  });

  it('is the preset where nothing is replaced', () => {
    expect(define({ extends: 'guangzhou-2023' })).toEqual(schemes['guangzhou-2023']);
    expect(define({ extends: 'guangzhou-2023', bands: undefined })).toEqual(schemes['guangzhou-2023']);
  });

  it.each([
    ['bands', bands, ['shares', 'total']],
    ['parties', [{ id: 'all', label: '全部', share: 100 }], ['total', 'bands']],
    ['outlierRate', 200, ['shares', 'total', 'bands']],
    ['title', '方案', ['shares', 'total', 'bands']],
    ['monthConvention', 'exact', ['shares', 'total', 'bands']],
  ])('makes a convention of what replaces %s', (key, value, sourced) => {
    expect(bases({ extends: 'guangzhou-2023', [key]: value })).toEqual(sourced);
  });

  it('makes a convention of the total that is replaced', () => {
    const parties = [{ id: 'all', label: '全部', share: 50 }];
    expect(bases({ extends: 'guangzhou-2023', totalPoints: 50, parties })).toEqual(['bands']);
  });

  it('keeps a source the case gives for what it replaces', () => {
    expect(bases({ extends: 'guangzhou-2023', bands, rules: { bands: { basis: 'sourced', source: '合同' } } })).toEqual(
      ['shares', 'total', 'bands'],
    );
  });

  it('lets the case say that a rule of the preset is only a convention', () => {
    expect(bases({ extends: 'guangzhou-2023', rules: { bands: { basis: 'convention' } } })).toEqual([
      'shares',
      'total',
    ]);
  });

  it('needs a preset that is there', () => {
    expect(codes({ extends: 'guangzhou-2032' })).toEqual(['unknown-scheme extends']);
    expect(codes({ extends: 5 })).toEqual(['invalid-type extends']);
    expect(codes({ extends: 'guangzhou-2023', band: [] })).toEqual(['unknown-key band']);
    const [issue] = errorOf(() => define({ extends: 'guangzhou-2032' })).issues;
    expect(issue?.params).toMatchObject({ nearest: 'guangzhou-2023' });
    const [far] = errorOf(() => define({ extends: 'somewhere else' })).issues;
    expect(far?.params).not.toHaveProperty('nearest');
  });

  it('leaves the preset as it is', () => {
    const before = JSON.stringify(schemes['guangzhou-2023']);
    define({ extends: 'guangzhou-2023', bands });
    expect(JSON.stringify(schemes['guangzhou-2023'])).toBe(before);
  });
});
