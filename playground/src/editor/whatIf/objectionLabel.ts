import type { Evaluation } from '@sw-eval/core';
import type { Locale, Texts } from '../../i18n/texts';

/** What a figure that an objection changed is called, where its path leads to one that has a name; else the path. */
export function objectionLabel(
  path: string,
  { parties, indicators }: Evaluation,
  locale: Locale,
  texts: Texts,
): string {
  const [root, id, key] = path.split('.');
  const party = root === 'parties' ? parties.find((each) => each.id === id) : undefined;
  const indicator = root === 'indicators' ? indicators.find((each) => each.id === id) : undefined;
  if (party !== undefined && key === 'awarded') return texts.cell(party.label[locale], texts.entry.score);
  if (indicator !== undefined && key === 'actual') return texts.cell(indicator.label[locale], texts.actual);
  if (indicator !== undefined && key === 'target') return texts.cell(indicator.label[locale], texts.target);
  return path;
}
