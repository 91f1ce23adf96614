import { type Discrepancy, formatDiscrepancy } from '@sw-eval/core';
import { formatFigure } from '../../tree/formatFigure.js';
import { oneLine } from '../../tree/text.js';
import { type BookContext, labelOf } from '../bookContext.js';
import { type Sheet, SheetBuilder, type SheetCell, textCell } from '../sheet.js';

/** What differs and should be checked, with what it is about and both values. */
export function discrepancySheet(context: BookContext): Sheet {
  const { words, texts, evaluation, locale } = context;
  const { annex } = texts;
  const builder = new SheetBuilder(words.names.discrepancies, { frozenRows: 1, landscape: true });
  const heads = [annex.severity, annex.finding, words.stated, words.comparedWith, words.place];
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
      statedCell(discrepancy, context),
      comparedCell(discrepancy, context),
      textCell(placeOf(discrepancy, context)),
    ]);
  }
  return builder.sheet();
}

function statedCell({ code, stated, details }: Discrepancy, context: BookContext): SheetCell {
  if (code === 'grade-mismatch' && details?.subject !== undefined) return textCell(labelOf(details.subject, context));
  return valueCell(stated, context);
}

/** What the stated value was compared with; nothing where it was compared with none. */
function comparedCell({ code, expected, details }: Discrepancy, context: BookContext): SheetCell {
  const { words, locale, evaluation } = context;
  switch (code) {
    case 'rate-outlier': {
      const value = details?.limit ?? evaluation.scheme.outlierRate;
      return textCell(words.limit(formatFigure({ kind: 'rate', value, decimals: 0 }, locale)));
    }
    case 'grade-mismatch':
      return evaluation.grade === null ? textCell(undefined) : textCell(labelOf(evaluation.grade.label, context));
    // The points a party could still give, and the scheme that was taken, are no values of what was stated.
    case 'missing-party':
    case 'scheme-assumed':
      return textCell(undefined);
    default:
      return valueCell(expected, context);
  }
}

/** What a finding is about, as a report calls it: a path of the case says nothing to who reads a workbook. */
function placeOf({ code, path, details }: Discrepancy, context: BookContext): string {
  const { evaluation, words, texts, locale } = context;
  const { titles } = texts;
  const labels = details?.subject === undefined ? (details?.subjects ?? []) : [details.subject];
  if (labels.length > 0 && code !== 'grade-mismatch' && code !== 'scheme-assumed') {
    if (code === 'target-derived') return titles.indicators;
    return labels.map((label) => labelOf(label, context)).join(locale === 'zh-CN' ? '、' : ', ');
  }
  const [root = '', step = ''] = path.split('.');
  const named =
    evaluation.indicators.find(({ id }) => root === 'indicators' && id === step) ??
    evaluation.parties.find(({ id }) => root === 'parties' && id === step);
  if (named !== undefined) return labelOf(named.label, context);
  const places = new Map([
    ['total', words.total],
    ['stated.total', words.total],
    ['stated.grade', words.grade],
    ['stated.assessedMonths', words.facts.assessedMonths],
    ['scheme', words.facts.scheme],
    ['period', words.facts.period],
    ['stated', words.asReported],
    ['report', words.aboutReport],
    ['station', titles.station],
    ['engagement', titles.team],
    ['areas', titles.sites],
    ['sites', titles.sites],
    ['indicators', titles.indicators],
    ['compliance', titles.compliance],
    ['survey', titles.survey],
    ['followUps', titles.followUps[evaluation.stage]],
    ['keyProblems', titles.keyProblems],
    ['conclusion', titles.conclusion],
    ['objections', titles.objections],
  ]);
  return places.get(`${root}.${step}`) ?? places.get(root) ?? '';
}

/** A value as it was stated: numbers stay numbers, with the decimals they have; a date is written as in a report. */
function valueCell(value: Discrepancy['stated'], { locale }: BookContext): SheetCell {
  if (typeof value === 'number') return { kind: 'number', value, format: 'General' };
  if (value === null) return textCell(undefined);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return textCell(formatFigure({ kind: 'date', value }, locale));
  return textCell(oneLine(value));
}
