import { schemes } from '@sw-eval/core';
import { expect, it } from 'vitest';
import { commonScheme, regradingScheme } from './regrading';

const base = schemes['guangzhou-2023'];
const other = schemes['guangzhou-2019'];

it('asks for no scheme at first', () => {
  expect(regradingScheme({ kind: 'none' }, base, other)).toEqual({ issues: [] });
});

it('takes the open case’s scheme, or a preset', () => {
  expect(regradingScheme({ kind: 'open' }, base, other).scheme).toBe(other);
  expect(regradingScheme({ kind: 'preset', id: 'guangzhou-2019' }, base, base).scheme).toBe(other);
});

it('applies a preset that has bands only to the stations’ own parties', () => {
  const { scheme } = regradingScheme({ kind: 'preset', id: 'shenzhen-2021-bands' }, base, base);
  expect(scheme?.parties).toBe(base.parties);
  expect(scheme?.bands).toBe(schemes['shenzhen-2021-bands'].bands);
});

it('takes shares and bounds as they were typed, the others as they are', () => {
  const shares = new Map([
    ['purchaser', '30'],
    ['third-party', '45'],
  ]);
  const { scheme, issues } = regradingScheme({ kind: 'own', shares, bands: new Map([['good', '85']]) }, base, base);
  expect(issues).toEqual([]);
  expect(scheme?.parties.map(({ share }) => share)).toEqual([10, 30, 15, 45]);
  expect(scheme?.bands.map(({ min }) => min)).toEqual([90, 85, 60, 0]);
});

it('says what is wrong with shares that do not add up, and with what is no number', () => {
  const own = (share: string) =>
    regradingScheme({ kind: 'own', shares: new Map([['purchaser', share]]), bands: new Map() }, base, base);
  expect(own('21').issues).not.toEqual([]);
  expect(own('二十').issues).not.toEqual([]);
  expect(own('21').scheme).toBeUndefined();
  expect(own('20').issues).toEqual([]);
});

it('finds the scheme most stations have, the first of equals', () => {
  expect(commonScheme([])).toBeUndefined();
  expect(commonScheme([other, base, base])).toBe(base);
  expect(commonScheme([other, base])).toBe(other);
});
