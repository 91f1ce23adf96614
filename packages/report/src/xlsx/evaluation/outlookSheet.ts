import { type BookContext, labelOf } from '../bookContext.js';
import { onSheet, roundFormula, TWO_DECIMALS } from '../formulas.js';
import { formulaCell, type Sheet, SheetBuilder, type SheetCell, textCell } from '../sheet.js';
import { INDICATOR_COLUMNS, type IndicatorRows } from './indicatorSheet.js';

/** What each indicator still needs, and what the present pace leads to. */
export function outlookSheet(rows: IndicatorRows, context: BookContext): Sheet {
  const { words, texts, evaluation, formats, months } = context;
  const period = evaluation.targetBasis === 'period';
  const builder = new SheetBuilder(words.names.outlook, { frozenRows: 1, frozenColumns: 1, landscape: true });
  const heads = [texts.annex.indicator, texts.annex.unit, texts.annex.target, texts.annex.actual];
  const figures = [words.expected, words.remaining, words.facts.monthsLeft, words.needed, words.projected];
  builder.add(
    'head',
    [...heads, ...figures].map((head) => textCell(head)),
  );
  for (const indicator of evaluation.indicators) {
    const row = builder.next;
    const source = rows.get(indicator.id) ?? 0;
    const from = (column: string) => onSheet(words.names.indicators, `${column}${source}`);
    const count = formats.count(indicator.decimals);
    const two = (formula: string, cached: number | null): SheetCell => formulaCell(formula, cached, formats.two);
    const { outlook, expectedToDate } = indicator;
    const expected = roundFormula(`C${row}*${months.assessed}/${months.term}`, TWO_DECIMALS);
    builder.add('body', [
      textCell(labelOf(indicator.label, context)),
      textCell(labelOf(indicator.unit, context)),
      formulaCell(from(INDICATOR_COLUMNS.target), indicator.target, count),
      formulaCell(from(INDICATOR_COLUMNS.actual), indicator.actual, count),
      two(period ? `ROUND(C${row},2)` : `IF(${months.term}=0,"",MIN(ROUND(C${row},2),${expected}))`, expectedToDate),
      two(`ROUND(MAX(0,C${row}-D${row}),2)`, outlook.remaining),
      two(months.left, outlook.monthsLeft),
      period
        ? textCell(undefined)
        : two(
            `IF(D${row}>=C${row},0,IF(${months.exactlyLeft}=0,"",ROUND((C${row}-D${row})/${months.exactlyLeft},2)))`,
            outlook.neededPerMonth,
          ),
      period
        ? textCell(undefined)
        : two(`IF(${months.assessed}=0,"",ROUND(D${row}*${months.term}/${months.assessed},2))`, outlook.projected),
    ]);
  }
  return builder.sheet();
}
