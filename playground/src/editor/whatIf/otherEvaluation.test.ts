import { describe, expect, it } from 'vitest';
import sample from '../../../../tests/cases/guangwei-2024-final.json';
import type { Draft } from '../draft/draft';
import { readDraft } from '../draft/readDraft';
import { compareTerms, openOther } from './otherEvaluation';

const evaluation = (draft: Draft) => {
  const reading = readDraft(draft);
  if (!reading.ok) throw new Error(reading.issues.map(({ message }) => message).join('; '));
  return reading.evaluation;
};
const final = evaluation({
  ...sample,
  followUps: [{ recommendation: '健全制度', status: 'resolved' }],
  objections: [{ by: 'station', text: '…', changes: [{ path: 'parties.oversight.awarded', from: 9.7, to: 9.8 }] }],
});
const midTerm = evaluation({
  ...sample,
  stage: 'mid-term',
  period: { start: '2024-03-28', end: '2024-09-27' },
  indicators: sample.indicators.map((each) => (each.id === 'home-visits' ? { ...each, actual: 600 } : each)),
});

describe('a mid-term and a final evaluation', () => {
  it.each([
    ['the final one first', final, midTerm],
    ['the mid-term first', midTerm, final],
  ])('stand in the order of time, %s', (_, one, other) => {
    const compared = compareTerms(one, other);
    expect(compared.before.stage).toBe('mid-term');
    expect(compared.after.stage).toBe('final');
  });

  it('say what became of advice, which indicators caught up, and what an objection changed', () => {
    const { followUps, caughtUp, fellBehind, objections, figures } = compareTerms(midTerm, final);
    expect(followUps.map(({ label, after }) => [label['zh-CN'], after])).toEqual([['健全制度', 'resolved']]);
    expect(caughtUp.map(({ path }) => path)).toEqual(['indicators.home-visits.status']);
    expect(fellBehind).toEqual([]);
    expect(objections).toMatchObject([{ path: 'parties.oversight.awarded', before: 9.7, after: 9.8, difference: 0.1 }]);
    expect(figures.map(({ path }) => path)).toContain('period.progress');
  });

  it('leave out what areas and sites did', () => {
    const of = (actual: number) =>
      evaluation({
        ...sample,
        areas: [{ id: 'east', name: '东片区' }],
        sites: [],
        indicators: [{ id: 'home-visits', target: 10, actual: 9, byUnit: [{ unit: 'east', actual }] }],
        stated: {},
      });
    expect(compareTerms(of(3), of(4)).figures).toEqual([]);
  });
});

describe('the file of another evaluation', () => {
  const file = (name: string, text: string) => new File([text], name);

  it('is read where it is a case', async () => {
    expect(await openOther(file('a.json', JSON.stringify(sample)), 'zh-CN')).toMatchObject({
      kind: 'read',
      name: 'a.json',
    });
  });

  it('is refused with sentences where it is one with mistakes', async () => {
    const other = await openOther(file('a.json', JSON.stringify({ ...sample, stage: 'first' })), 'zh-CN');
    expect(other).toMatchObject({ kind: 'mistakes', sentences: [expect.stringMatching(/\p{Script=Han}/u)] });
  });

  it.each([
    ['a.json', '{', 'not-json'],
    ['a.png', '', 'kind'],
  ])('%s is no case', async (name, text, problem) => {
    expect(await openOther(file(name, text), 'zh-CN')).toMatchObject({ kind: 'problem', problem });
  });
});
