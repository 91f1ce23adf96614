import { formatIssue } from '@sw-eval/core';
import type { Locale } from '../../i18n/texts';
import { textsOf } from '../../i18n/textsOf';
import { type Draft, type Path, pathKey } from './draft';
import { isPlaced } from './editableFields';
import type { Reading } from './readDraft';

/** An issue no field in sight shows, with its place, so that one can be led there. */
export interface OtherIssue {
  readonly path: Path;
  readonly sentence: string;
}

/** The sentences of a draft's issues: by the key of the place that shows them, and those no place shows. */
export interface FieldMessages {
  readonly at: ReadonlyMap<string, string>;
  readonly elsewhere: readonly OtherIssue[];
}

/** How an issue shows an empty text. */
const EMPTY = '""';

/** The messages of a draft without issues; always the same object. */
const NONE: FieldMessages = { at: new Map(), elsewhere: [] };

/** Sorts the issues of a reading by where they are shown. Each place shows its first. */
export function fieldMessages(draft: Draft, reading: Reading, locale: Locale, unit?: string): FieldMessages {
  if (reading.ok) return NONE;
  const at = new Map<string, string>();
  const elsewhere: OtherIssue[] = [];
  for (const issue of reading.issues) {
    const key = pathKey(issue.path);
    // A field nobody has filled in yet is no mistake: it is said quietly.
    const sentence = issue.received === EMPTY ? textsOf(locale).missing : formatIssue(issue, locale);
    if (!isPlaced(draft, issue.path, unit)) elsewhere.push({ path: issue.path, sentence });
    if (!at.has(key)) at.set(key, sentence);
  }
  return { at, elsewhere };
}
