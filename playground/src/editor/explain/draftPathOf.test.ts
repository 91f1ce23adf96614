import { expect, it } from 'vitest';
import sample from '../../../../tests/cases/guangwei-2024-final.json';
import { draftPathOf } from './draftPathOf';

it.each([
  ['indicators.casework-closed.actual', ['indicators', 5, 'actual']],
  ['indicators.casework-opened.byUnit.area-4.actual', ['indicators', 3, 'byUnit', 0, 'actual']],
  ['parties.third-party.awarded', ['parties', 3, 'awarded']],
  ['station.addresses.1.address', ['station', 'addresses', 1, 'address']],
  ['period.end', ['period', 'end']],
  ['period.agreement.start', ['agreement', 'start']],
] as const)('finds what was typed for %s', (evaluationPath, path) => {
  expect(draftPathOf(sample, evaluationPath)).toEqual(path);
});

it.each([
  'indicators.casework-closed.expectedToDate',
  'scheme.bands.good.min',
  'indicators.none.actual',
  'indicators.99.actual',
  'total',
  '',
])('finds no place for %j, which is not typed', (evaluationPath) => {
  expect(draftPathOf(sample, evaluationPath)).toBeUndefined();
});

it('does not follow inherited keys', () => {
  expect(draftPathOf({}, 'constructor.name')).toBeUndefined();
});
