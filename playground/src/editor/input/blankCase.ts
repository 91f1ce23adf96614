import type { Draft } from '../draft/draft';

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
