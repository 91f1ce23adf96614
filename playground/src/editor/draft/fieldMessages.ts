import { formatIssue, type Issue } from '@sw-eval/core';
import type { Locale } from '../../i18n/texts';
import { type Draft, pathKey } from './draft';
import { placedKeys } from './editableFields';
import type { Reading } from './readDraft';

/** The sentences of a draft's issues: by the key of the place that shows them, and those no place shows. */
export interface FieldMessages {
  readonly at: ReadonlyMap<string, string>;
  readonly elsewhere: readonly string[];
}

/** Sorts the issues of a reading by where they are shown. Each place shows its first. */
export function fieldMessages(draft: Draft, reading: Reading, locale: Locale): FieldMessages {
  const at = new Map<string, string>();
  const elsewhere: string[] = [];
  if (reading.ok) return { at, elsewhere };
  const places = placedKeys(draft);
  for (const issue of reading.issues) {
    const key = pathKey(issue.path);
    if (!places.has(key)) elsewhere.push(sentence(issue, locale));
    else if (!at.has(key)) at.set(key, sentence(issue, locale));
  }
  return { at, elsewhere };
}

function sentence(issue: Issue, locale: Locale): string {
  return formatIssue(issue, locale);
}
