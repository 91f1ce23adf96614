import { schemes } from '@sw-eval/core';
import { expect, it } from 'vitest';
import { valueAt } from './draft';
import { presetOf, schemeValue, withoutPart, withSchemeValue } from './schemeParts';

const scheme = schemes['guangzhou-2023'];
const draft = { scheme: 'guangzhou-2023' };

it('replaces a part of a preset wholly, and leaves the others to it', () => {
  const changed = withSchemeValue(draft, scheme, 'bands', [0, 'min'], '92');
  expect(valueAt(changed, ['scheme', 'extends'])).toBe('guangzhou-2023');
  expect(valueAt(changed, ['scheme', 'bands', 0, 'min'])).toBe('92');
  expect(valueAt(changed, ['scheme', 'bands', 1, 'min'])).toBe(80);
  expect(valueAt(changed, ['scheme', 'parties'])).toBeUndefined();
  expect(presetOf(changed)).toBe('guangzhou-2023');
});

it('shows what was typed, else what the scheme says', () => {
  expect(schemeValue(draft, scheme, 'bands', [0, 'min'])).toBe(90);
  const changed = withSchemeValue(draft, scheme, 'bands', [0, 'min'], '92.');
  expect(schemeValue(changed, scheme, 'bands', [0, 'min'])).toBe('92.');
});

it('goes back to the preset, and to its name with the last part', () => {
  const one = withSchemeValue(draft, scheme, 'outlierRate', [], '200');
  const two = withSchemeValue(one, scheme, 'bands', [0, 'min'], '92');
  expect(withoutPart(two, 'bands')).toEqual(one);
  expect(withoutPart(one, 'outlierRate')).toEqual(draft);
});

it('has no preset for a scheme of its own', () => {
  expect(presetOf({ scheme: { id: 'own' } })).toBeUndefined();
});
