import { type Evaluation, sensitivity } from '@sw-eval/core';
import type { Locale } from '../../i18n/texts';
import type { WhatIfTexts } from '../../i18n/whatIf/texts';

/** Whether changing a volume changes the total, in words: none does, some do, or all do. */
export function linkSentence(evaluation: Evaluation, locale: Locale, t: WhatIfTexts): string {
  const volumes = sensitivity(evaluation).filter(({ kind }) => kind === 'indicator');
  const linked = volumes.filter((effect) => effect.linked);
  if (linked.length === 0) return t.unlinked;
  if (linked.length === volumes.length) return t.linked;
  return t.partlyLinked(linked.map(({ label }) => label[locale]).join(locale === 'zh-CN' ? '、' : ', '));
}
