import type { Issue } from '@sw-eval/core';
import sample from '../../../tests/cases/guangwei-2024-final.json';
import type { Draft } from '../editor/draft/draft';
import { readDraft, type ValidReading } from '../editor/draft/readDraft';

/** What can keep the page from starting. */
export type StartProblem = 'sample';

/** What the page opens with. */
export type Start =
  | { readonly ok: true; readonly draft: Draft; readonly first: ValidReading }
  | { readonly ok: false; readonly problem: StartProblem; readonly issues: readonly Issue[] };

/** Opens the sample, a real evaluation. */
export function startUp(): Start {
  const draft: Draft = sample;
  const first = readDraft(draft);
  return first.ok ? { ok: true, draft, first } : { ok: false, problem: 'sample', issues: first.issues };
}
