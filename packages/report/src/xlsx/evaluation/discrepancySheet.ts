import { formatDiscrepancy } from '@sw-eval/core';
import { oneLine } from '../../tree/text.js';
import type { BookContext } from '../bookContext.js';
import { type Sheet, SheetBuilder, type SheetCell, textCell } from '../sheet.js';

/** What differs and should be checked, with the place in the case and both values. */
export function discrepancySheet({ words, texts, evaluation, locale }: BookContext): Sheet {
  const { annex } = texts;
  const builder = new SheetBuilder(words.names.discrepancies, { frozenRows: 1, landscape: true });
  const heads = [annex.severity, annex.finding, words.stated, words.expectedValue, words.place];
  builder.add(
    'head',
    heads.map((head) => textCell(head)),
  );
  if (evaluation.discrepancies.length === 0)
    builder.add('body', [textCell(undefined), textCell(annex.noDiscrepancies)]);
  for (const discrepancy of evaluation.discrepancies) {
    builder.add('body', [
      textCell(annex.severities[discrepancy.severity]),
      textCell(oneLine(formatDiscrepancy(discrepancy, locale))),
      valueCell(discrepancy.stated),
      valueCell(discrepancy.expected),
      textCell(oneLine(discrepancy.path)),
    ]);
  }
  return builder.sheet();
}

/** A value as it was stated: numbers stay numbers, with the decimals they have. */
function valueCell(value: unknown): SheetCell {
  if (typeof value === 'number') return { kind: 'number', value, format: 'General' };
  if (value === null || value === undefined) return textCell(undefined);
  return textCell(oneLine(typeof value === 'string' ? value : JSON.stringify(value)));
}
