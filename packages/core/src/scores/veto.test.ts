import { describe, expect, it } from 'vitest';
import { defineScheme } from '../schemes/defineScheme.js';
import { schemes } from '../schemes/presets.js';
import { capped, strictestVeto } from './veto.js';

const { bands } = schemes['guangzhou-2023'];
const [excellent, good, , unqualified] = bands;

const scheme = defineScheme({
  extends: 'guangzhou-2023',
  vetoes: [
    { id: 'lapse', label: '重大疏漏', capGrade: 'qualified' },
    { id: 'fraud', label: '弄虚作假', capGrade: 'unqualified' },
    { id: 'harm', label: '安全事故', capGrade: 'unqualified' },
  ],
});

describe('capped', () => {
  it('lowers a band that is above the cap, and no other', () => {
    expect(excellent && capped(excellent, bands, 'good')).toBe(good);
    expect(good && capped(good, bands, 'good')).toBe(good);
    expect(unqualified && capped(unqualified, bands, 'good')).toBe(unqualified);
  });

  it('does nothing without a cap, or with one that is no band', () => {
    expect(excellent && capped(excellent, bands, undefined)).toBe(excellent);
    expect(excellent && capped(excellent, bands, 'splendid')).toBe(excellent);
  });
});

describe('strictestVeto', () => {
  it('is the one that caps lowest, whatever the order', () => {
    const lapse = { id: 'lapse', evidence: '记录缺失' };
    const fraud = { id: 'fraud', evidence: '查实' };
    const strictest = {
      id: 'fraud',
      label: { 'zh-CN': '弄虚作假', en: '弄虚作假' },
      evidence: '查实',
      capGrade: 'unqualified',
    };
    expect(strictestVeto([lapse, fraud], scheme)).toEqual(strictest);
    expect(strictestVeto([fraud, lapse], scheme)).toEqual(strictest);
    expect(strictestVeto([lapse], scheme)?.id).toBe('lapse');
  });

  it('is the first of several that cap alike', () => {
    const harm = { id: 'harm', evidence: '通报' };
    const fraud = { id: 'fraud', evidence: '查实' };
    expect(strictestVeto([harm, fraud], scheme)?.id).toBe('harm');
    expect(strictestVeto([fraud, harm], scheme)?.id).toBe('fraud');
  });

  it('is none where none is invoked, or none that the scheme has', () => {
    expect(strictestVeto(undefined, scheme)).toBeUndefined();
    expect(strictestVeto([], scheme)).toBeUndefined();
    expect(strictestVeto([{ id: 'other', evidence: '…' }], scheme)).toBeUndefined();
  });

  it('prefers a veto whose cap is a band to one whose cap is not', () => {
    const odd = {
      ...scheme,
      vetoes: [{ id: 'odd', label: { 'zh-CN': '', en: '' }, capGrade: 'splendid' }, ...scheme.vetoes],
    };
    expect(
      strictestVeto(
        [
          { id: 'odd', evidence: '' },
          { id: 'lapse', evidence: '' },
        ],
        odd,
      )?.id,
    ).toBe('lapse');
  });
});
