import { describe, expect, it } from 'vitest';
import sample from '../../../../tests/cases/guangwei-2024-final.json';
import { readDraft, type ValidReading } from '../draft/readDraft';
import { computeScenario } from './computeScenario';
import type { TypedChange } from './scenario';

function base(): ValidReading {
  const reading = readDraft(sample);
  if (!reading.ok) throw new Error('the sample is no case');
  return reading;
}

const compute = (...changes: TypedChange[]) => computeScenario(base(), { id: 's1', name: '', changes });
const THIRD = 'parties.third-party.awarded';

describe('computeScenario', () => {
  it('is the case itself where nothing is otherwise', () => {
    const reading = base();
    expect(computeScenario(reading, { id: 's1', name: '', changes: [] }).reading).toBe(reading);
  });

  it('computes total and grade with what was typed', () => {
    const { reading, refused } = compute({ path: THIRD, text: '44.80' });
    expect(reading.evaluation.total).toBe(89.3);
    expect(reading.evaluation.grade?.id).toBe('good');
    expect(refused.size).toBe(0);
  });

  it('leaves out what makes it no case, and says so at its place; the rest counts', () => {
    const { reading, refused } = compute({ path: THIRD, text: '55.01' }, { path: 'period.end', text: '2025-03-27' });
    expect(reading.evaluation.total).toBe(93.73);
    expect(reading.evaluation.period.assessedMonths).toBe(12);
    expect([...refused.keys()]).toEqual([THIRD]);
    expect(refused.get(THIRD)?.code).toBe('score-above-share');
  });

  it('takes exactly the share', () => {
    expect(compute({ path: THIRD, text: '55' }).reading.evaluation.total).toBe(99.5);
  });

  it('takes a score away', () => {
    const { evaluation } = compute({ path: THIRD, text: '' }).reading;
    expect(evaluation.total).toBeNull();
    expect(evaluation.range).toMatchObject({ min: 44.5, max: 99.5 });
  });

  it('says of a volume that the case no longer has that its place is gone', () => {
    const { refused } = compute({ path: 'indicators.gone.actual', text: '1' });
    expect(refused.get('indicators.gone.actual')?.code).toBe('unknown-reference');
  });
});
