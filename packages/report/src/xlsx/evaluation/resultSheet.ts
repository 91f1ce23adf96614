import { assessedMonths, type Evaluation } from '@sw-eval/core';
import { decimalsIn } from '../../tree/formatFigure.js';
import { oneLine } from '../../tree/text.js';
import { type BookContext, labelOf, MONTH_CELLS, monthsLeftFormula } from '../bookContext.js';
import { LONGEST_TEXT, onSheet, quoted, roundFormula, TWO_DECIMALS } from '../formulas.js';
import { EMPTY, formulaCell, numberCell, type Sheet, SheetBuilder, type SheetCell, textCell } from '../sheet.js';
import { type PartyRows, SCORE_COLUMN } from './partySheet.js';

/** Formulas nest at most 64 deep. */
const MOST_BANDS = 60;

/** Term and months, scores, total and grade, with the bands that the grade follows. */
export function resultSheet(parties: PartyRows, context: BookContext): Sheet {
  const builder = new SheetBuilder(context.words.names.result);
  addFacts(builder, context);
  if (context.evaluation.parties.length > 0) addScores(builder, parties, context);
  builder.add('blank', []);
  builder.add('note', [textCell(context.words.note)]);
  return builder.sheet();
}

function addFacts(builder: SheetBuilder, context: BookContext): void {
  const { evaluation, words, texts, locale, formats } = context;
  const { station, stage, scheme, period } = evaluation;
  const { facts } = words;
  const title = [oneLine(station.name), texts.titles.kinds[stage]].join(locale === 'en' ? ' ' : '');
  const months = (value: number) => numberCell(value, 'General');
  const range = ({ start, end }: { start: string; end: string }) => textCell(`${start}${facts.to}${end}`);
  const { assessed, term, used } = MONTH_CELLS;
  const progress = roundFormula(`${assessed}*100/${term}`, TWO_DECIMALS);
  builder.add('title', [textCell(title)]);
  const rows: [string, SheetCell][] = [
    [facts.scheme, textCell(`${oneLine(scheme.title[locale])} (${evaluation.provenance.schemeVersion})`)],
    [facts.agreement, range(period.agreement)],
    [facts.period, range(period)],
    [facts.targetBasis, textCell(facts.bases[evaluation.targetBasis])],
    [facts.assessedMonths, months(period.assessedMonths)],
    [facts.termMonths, months(period.termMonths)],
    [facts.monthsUsed, months(monthsUsed(period))],
    [facts.monthsLeft, formulaCell(`ROUND(${monthsLeftFormula(term, used)},2)`, period.monthsLeft, 'General')],
    [facts.progress, formulaCell(`IF(${term}=0,"",${progress})`, period.progress, formats.twoRate)],
  ];
  for (const [label, cell] of rows) builder.add('fact', [textCell(label), cell]);
  builder.add('blank', []);
}

/** Months of the agreement that had passed at the end of the period; none where it ends before the agreement begins. */
function monthsUsed({ agreement, end, convention }: Evaluation['period']): number {
  return end < agreement.start ? 0 : assessedMonths({ start: agreement.start, end }, convention);
}

function addScores(builder: SheetBuilder, parties: PartyRows, context: BookContext): void {
  const { evaluation, words, texts, formats } = context;
  const { result } = texts;
  const heads = [result.party, result.share, result.awarded, result.ratio, words.asReported];
  builder.add(
    'head',
    heads.map((head) => textCell(head)),
  );
  const first = builder.next;
  for (const party of evaluation.parties) {
    const row = builder.next;
    const score = onSheet(words.names.parties, `${SCORE_COLUMN}${parties.get(party.id) ?? 0}`);
    builder.add('body', [
      textCell(labelOf(party.label, context)),
      numberCell(party.share, formats.count(0)),
      // An empty score stays one: a plain reference would show it as 0.
      formulaCell(`IF(${score}="","",${score})`, party.awarded, formats.score),
      formulaCell(
        `IF(OR(C${row}="",B${row}=0),"",${roundFormula(`C${row}*100/B${row}`, TWO_DECIMALS)})`,
        party.ratio,
        formats.twoRate,
      ),
      numberCell(party.awarded, formats.score),
    ]);
  }
  const last = builder.next - 1;
  const total = builder.next;
  const sum = roundFormula(`SUM(C${first}:C${last})`, { ...evaluation.scheme.rounding, mode: 'half-up' });
  builder.add('total', [
    textCell(result.sum),
    formulaCell(`SUM(B${first}:B${last})`, evaluation.scheme.totalPoints, formats.count(0)),
    formulaCell(`IF(COUNT(C${first}:C${last})<ROWS(C${first}:C${last}),"",${sum})`, evaluation.total, formats.score),
    EMPTY,
    numberCell(evaluation.total, formats.score),
  ]);
  addGrade(builder, `C${total}`, context);
}

type Band = Evaluation['scheme']['bands'][number];

function addGrade(builder: SheetBuilder, total: string, context: BookContext): void {
  const { evaluation, words, formats } = context;
  const bands = [...evaluation.scheme.bands].sort((a, b) => b.min - a.min);
  if (bands.length === 0) return;
  const { grade, veto } = evaluation;
  const label = grade === null ? null : labelOf(grade.label, context);
  // The bands stand below: the grade, a veto where there is one, an empty row and the heads come first.
  const firstBand = builder.next + (veto === undefined ? 3 : 4);
  const formula = gradeFormula(bands, total, firstBand, context);
  builder.add('total', [
    textCell(words.grade),
    EMPTY,
    formula === undefined ? textCell(label ?? undefined) : formulaCell(formula, label),
    EMPTY,
    textCell(label ?? undefined),
  ]);
  if (veto !== undefined) {
    const cap = bands.find(({ id }) => id === veto.capGrade);
    const capped = cap === undefined ? veto.capGrade : labelOf(cap.label, context);
    builder.add('body', [textCell(words.veto), textCell(oneLine(labelOf(veto.label, context))), textCell(capped)]);
  }
  builder.add('blank', []);
  const heads = [words.band, words.bandMin, words.bandMax];
  builder.add(
    'head',
    heads.map((head) => textCell(head)),
  );
  for (const band of bands) {
    const format = formats.count(decimalsOf(band));
    builder.add('body', [
      textCell(labelOf(band.label, context)),
      numberCell(band.min, format),
      numberCell(band.max, format),
    ]);
  }
}

/** The first band, from the top, whose lower bound the total reaches; a veto turns better ones into its cap. */
function gradeFormula(
  bands: readonly Band[],
  total: string,
  firstBand: number,
  context: BookContext,
): string | undefined {
  const { veto } = context.evaluation;
  const cap =
    veto === undefined
      ? 0
      : Math.max(
          0,
          bands.findIndex(({ id }) => id === veto.capGrade),
        );
  const labels = bands.map(({ label }) => labelOf(label, context));
  if (bands.length > MOST_BANDS || labels.some((label) => label.length > LONGEST_TEXT)) return undefined;
  let formula = '""';
  for (const [index, band] of [...bands.entries()].reverse()) {
    const row = firstBand + index;
    const name = quoted(labels[Math.max(index, cap)] ?? '');
    const within = band.max === undefined ? name : `IF(${total}>C${row},"",${name})`;
    formula = `IF(${total}>=B${row},${within},${formula})`;
  }
  return `IF(${total}="","",${formula})`;
}

function decimalsOf({ min, max }: Band): number {
  const places = (value: number | undefined) => (value === undefined ? 0 : decimalsIn(value));
  return Math.max(places(min), places(max));
}
