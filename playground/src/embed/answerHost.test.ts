import { expect, it } from 'vitest';
import real from '../../../tests/cases/guangwei-2024-final.json';
import type { Draft } from '../editor/draft/draft';
import { readDraft } from '../editor/draft/readDraft';
import { answerHost } from './answerHost';

const draft: Draft = real;
const now = () => ({ draft, reading: readDraft(draft) });

it('tells where the work stands', () => {
  const { answer, opens } = answerHost({ type: 'get', id: 1 }, now);
  expect(answer).toMatchObject({ type: 'state', id: 1, evaluation: { total: 93.73 }, issues: [] });
  expect(opens).toBeUndefined();
});

it('opens a case and answers with its evaluation', () => {
  const { answer, opens } = answerHost({ type: 'load', case: draft, unfinished: false }, now);
  expect(answer).toMatchObject({ type: 'loaded', evaluation: { total: 93.73 } });
  expect(opens).toBe(draft);
});

it('does not open a case with issues unless it is said to be unfinished', () => {
  const mistaken = { ...draft, stage: 'finale' };
  const refused = answerHost({ type: 'load', case: mistaken, unfinished: false }, now);
  expect(refused.answer).toMatchObject({ type: 'error', code: 'invalid-case', issues: [{ code: 'invalid-value' }] });
  expect(refused.opens).toBeUndefined();
  const opened = answerHost({ type: 'load', case: mistaken, unfinished: true }, now);
  expect(opened.answer).toMatchObject({ type: 'loaded', evaluation: null, issues: [{ pathText: 'stage' }] });
  expect(opened.opens).toBe(mistaken);
});
