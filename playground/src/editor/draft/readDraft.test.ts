import { describe, expect, it } from 'vitest';
import sample from '../../../../tests/cases/guangwei-2024-final.json';
import { type Draft, withValueAt } from './draft';
import { fieldMessages } from './fieldMessages';
import { readDraft } from './readDraft';

const draft: Draft = sample;
const OVERSIGHT = ['parties', 0, 'awarded'] as const;

function totalOf(changed: Draft): number | null | undefined {
  const reading = readDraft(changed);
  return reading.ok ? reading.evaluation.total : undefined;
}

describe('a typed text', () => {
  it('counts as the number it spells', () => {
    expect(totalOf(draft)).toBe(93.73);
    expect(totalOf(withValueAt(draft, OVERSIGHT, '9'))).toBe(92.93);
    expect(totalOf(withValueAt(draft, OVERSIGHT, '9.80'))).toBe(93.73);
  });

  it('of a date changes the months', () => {
    const reading = readDraft(withValueAt(draft, ['period', 'end'], '2025-03-27'));
    expect(reading.ok && reading.evaluation.period.assessedMonths).toBe(12);
  });

  it('that was taken away leaves the party without a score, and the totals still possible', () => {
    const reading = readDraft(withValueAt(draft, OVERSIGHT, undefined));
    expect(reading.ok && reading.evaluation).toMatchObject({ total: null, range: { min: 83.93, max: 93.93 } });
  });
});

describe('the message of a typed text that is refused', () => {
  it('stands at its field, with the limit and what was typed', () => {
    const changed = withValueAt(draft, OVERSIGHT, '10.5');
    const { at, elsewhere } = fieldMessages(changed, readDraft(changed), 'zh-CN');
    expect([...at.keys()]).toEqual(['parties.0.awarded']);
    expect(at.get('parties.0.awarded')).toContain('10.5');
    expect(elsewhere).toEqual([]);
  });

  it.each([
    [['indicators', 0, 'actual'], 'abc'],
    [['indicators', 0, 'target'], ''],
    [['indicators', 0, 'actual'], '1.5'],
    [['agreement', 'start'], '2024-02-30'],
  ] as const)('is found at %j for %j', (path, typed) => {
    const changed = withValueAt(draft, path, typed);
    const { at, elsewhere } = fieldMessages(changed, readDraft(changed), 'en');
    expect([...at.keys()]).toEqual([path.join('.')]);
    expect(elsewhere).toEqual([]);
  });

  it('is found at the range when it ends before it starts', () => {
    const changed = withValueAt(draft, ['period', 'end'], '2024-03-01');
    const { at, elsewhere } = fieldMessages(changed, readDraft(changed), 'zh-CN');
    expect([...at.keys()].every((key) => key.startsWith('period'))).toBe(true);
    expect(at.size).toBe(1);
    expect(elsewhere).toEqual([]);
  });

  it('is listed apart while the grid does not show the area it belongs to', () => {
    const changed = withValueAt(draft, ['indicators', 3, 'byUnit', 0, 'actual'], 'x');
    const reading = readDraft(changed);
    expect(fieldMessages(changed, reading, 'en').elsewhere).toHaveLength(1);
    expect(fieldMessages(changed, reading, 'en', 'area-4').elsewhere).toEqual([]);
  });

  it('is listed apart where no field stands for it', () => {
    const changed = withValueAt(draft, ['stated', 'total'], 'much');
    const { elsewhere } = fieldMessages(changed, readDraft(changed), 'en');
    expect(elsewhere).toEqual([{ path: ['stated', 'total'], sentence: expect.stringContaining('much') }]);
  });
});
