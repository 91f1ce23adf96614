import { schemes } from '@sw-eval/core';
import type { Locale, Texts } from '../../i18n/texts';

/** The values a place of the case can have, by what people call them; `undefined` where anything can stand. */
export function valueChoices(path: string, locale: Locale, texts: Texts): Readonly<Record<string, string>> | undefined {
  const t = texts.entry;
  if (path === 'stage') return texts.stage;
  if (path === 'targetBasis') return t.targetBases;
  if (path === 'report.status') return t.reportStatuses;
  if (path === 'stated.grade') {
    return Object.fromEntries(schemes['guangzhou-2023'].bands.map(({ id, label }) => [id, label[locale]]));
  }
  if (/^followUps\.\d+\.status$/.test(path)) return t.followUpStatuses;
  return /^engagement\.methods\.\d+$/.test(path) ? t.methodNames : undefined;
}
