import { type Draft, valueAt } from '../draft/draft';
import { itemsAt } from '../draft/listEdits';

/** A case with nothing filled in yet. */
export const BLANK_CASE: Draft = {
  version: 1,
  stage: 'final',
  scheme: 'guangzhou-2023',
  station: { name: '' },
  agreement: { start: '', end: '' },
  period: { start: '', end: '' },
  indicators: [],
  parties: [],
};

/** Whether nothing that makes a case one is filled in: no name, no indicator, no score. */
export function isBlank(draft: Draft): boolean {
  const name = valueAt(draft, ['station', 'name']);
  const empty = (list: string): boolean => itemsAt(draft, [list]).length === 0;
  return (name === undefined || name === '') && empty('indicators') && empty('parties');
}
