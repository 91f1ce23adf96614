import { describe, expect, it } from 'vitest';
import { type Draft, indexOfId, valueAt, withValueAt } from './draft';

const draft: Draft = {
  period: { start: '2024-03-28', end: '2025-01-31' },
  parties: [
    { id: 'oversight', awarded: 9.8 },
    { id: 'purchaser', awarded: 19.8 },
  ],
};

describe('withValueAt', () => {
  it('puts a typed text in the place of a number and leaves the draft given as it was', () => {
    const typed = withValueAt(draft, ['parties', 0, 'awarded'], '9.5');
    expect(valueAt(typed, ['parties', 0])).toEqual({ id: 'oversight', awarded: '9.5' });
    expect(valueAt(draft, ['parties', 0, 'awarded'])).toBe(9.8);
  });

  it('shares what lies beside the path', () => {
    const typed = withValueAt(draft, ['parties', 0, 'awarded'], '9.5');
    expect(valueAt(typed, ['parties', 1])).toBe(valueAt(draft, ['parties', 1]));
    expect(valueAt(typed, ['period'])).toBe(valueAt(draft, ['period']));
  });

  it('takes a key away for undefined, and keeps the order of the others', () => {
    const typed = withValueAt(draft, ['parties', 0, 'awarded'], undefined);
    expect(valueAt(typed, ['parties', 0])).toEqual({ id: 'oversight' });
    expect(Object.keys(withValueAt(draft, ['period', 'start'], '2024-04-01')['period'] as object)).toEqual([
      'start',
      'end',
    ]);
  });

  it('makes an object that is missing on the way', () => {
    expect(withValueAt({}, ['agreement', 'start'], '2024-03-28')).toEqual({ agreement: { start: '2024-03-28' } });
  });

  it('keeps a list as it is where the index is beyond its end', () => {
    expect(withValueAt(draft, ['parties', 7, 'awarded'], '1')).toEqual(draft);
  });

  it('writes a key named __proto__ as a key', () => {
    const typed = withValueAt({}, ['__proto__'], 'text');
    expect(Object.keys(typed)).toEqual(['__proto__']);
  });
});

describe('valueAt', () => {
  it('finds nothing through inherited keys', () => {
    expect(valueAt({}, ['constructor'])).toBeUndefined();
    expect(valueAt(draft, ['parties', 'length'])).toBeUndefined();
  });
});

describe('indexOfId', () => {
  it('gives the place of an item, or -1', () => {
    expect(indexOfId(draft, 'parties', 'purchaser')).toBe(1);
    expect(indexOfId(draft, 'parties', 'third-party')).toBe(-1);
    expect(indexOfId(draft, 'period', 'start')).toBe(-1);
  });
});
