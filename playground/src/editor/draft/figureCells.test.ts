import { expect, it } from 'vitest';
import { valueAt } from './draft';
import { cellPath, withCell } from './figureCells';

const draft = { indicators: [{ id: 'home-visits', target: 9, actual: 8 }] };

it('puts a figure of the station beside the others', () => {
  expect(valueAt(withCell(draft, 0, undefined, 'actual', '7'), ['indicators', 0])).toEqual({
    id: 'home-visits',
    target: 9,
    actual: '7',
  });
});

it('keeps an emptied target, which a case must have, and takes an emptied reported figure away', () => {
  expect(valueAt(withCell(draft, 0, undefined, 'target', ''), ['indicators', 0, 'target'])).toBe('');
  const reported = withCell(draft, 0, undefined, 'reported', '9');
  expect(withCell(reported, 0, undefined, 'reported', '')).toEqual(draft);
});

it('makes the list of units with the first figure and takes it away with the last', () => {
  const first = withCell(draft, 0, 'area-4', 'actual', '5');
  expect(valueAt(first, ['indicators', 0, 'byUnit'])).toEqual([{ unit: 'area-4', actual: '5' }]);
  const both = withCell(first, 0, 'area-4', 'target', '6');
  expect(valueAt(both, ['indicators', 0, 'byUnit'])).toEqual([{ unit: 'area-4', actual: '5', target: '6' }]);
  const less = withCell(both, 0, 'area-4', 'target', '');
  expect(less).toEqual(first);
  expect(withCell(less, 0, 'area-4', 'actual', '')).toEqual(draft);
});

it('knows where a figure stands, or that the draft does not have it', () => {
  const split = withCell(draft, 0, 'area-4', 'actual', '5');
  const indicator = valueAt(split, ['indicators', 0]);
  expect(cellPath(indicator, 0, 'area-4', 'target')).toEqual(['indicators', 0, 'byUnit', 0, 'target']);
  expect(cellPath(indicator, 0, 'area-3', 'target')).toBeUndefined();
  expect(cellPath(indicator, 0, undefined, 'target')).toEqual(['indicators', 0, 'target']);
});

it('leaves a draft without that row as it is', () => {
  expect(withCell(draft, 5, undefined, 'actual', '1')).toBe(draft);
});
