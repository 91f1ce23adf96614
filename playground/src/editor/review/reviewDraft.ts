import type { PartialCase } from '@sw-eval/core';
import { type Draft, isList, isObject, type Json, withValueAt } from '../draft/draft';
import { draftPathOf } from '../explain/draftPathOf';

/** What a person made of a value that was read: put aside, or taken with other words. */
export interface Choice {
  readonly accepted: boolean;
  readonly typed?: string;
}

/** A value that was read, as far as choosing goes. */
export interface ReadValue {
  readonly path: string;
}

/**
 * The draft of what was read: the values that were accepted, as read or as corrected, and empty fields where a case must
 * have something that was not read.
 */
export function reviewDraft(
  read: PartialCase,
  found: readonly ReadValue[],
  choices: ReadonlyMap<string, Choice>,
): Draft {
  const whole = JSON.parse(JSON.stringify(read)) as Draft;
  let draft = whole;
  for (const { path } of found) {
    const choice = choices.get(path);
    const place = choice === undefined ? undefined : draftPathOf(whole, path);
    if (choice === undefined || place === undefined) continue;
    if (!choice.accepted) draft = withValueAt(draft, place, undefined);
    else if (choice.typed !== undefined) draft = withValueAt(draft, place, choice.typed);
  }
  return withRequired(draft);
}

/** A draft with every part a case must have, empty where it was not read. */
function withRequired(draft: Draft): Draft {
  const dates = (part: Json | undefined): Json => ({ start: '', end: '', ...(isObject(part) ? part : {}) });
  return {
    ...draft,
    version: 1,
    stage: draft['stage'] ?? 'final',
    scheme: draft['scheme'] ?? 'guangzhou-2023',
    station: { name: '', ...(isObject(draft['station']) ? draft['station'] : {}) },
    agreement: dates(draft['agreement']),
    period: dates(draft['period']),
    indicators: items(draft['indicators']).map((item) => ({ target: '', actual: '', ...item })),
    parties: items(draft['parties']),
  };
}

function items(list: Json | undefined): { readonly [key: string]: Json }[] {
  return isList(list) ? list.flatMap((item) => (isObject(item) ? [item] : [])) : [];
}
