import type { Passage } from '../outline.js';
import { TIMES } from '../rules/scopeWords.js';
import type { CleanText } from '../source/CleanText.js';
import { type OwnLabels, ownLabels, tokensOf } from '../source/tokens.js';
import type { AreaNames } from './AreaNames.js';
import { CompletionTable } from './completionTable.js';
import { readCompletionText } from './completionText.js';
import { type Amendment, amendmentIn, type Correction, correctionIn } from './corrections.js';
import { IndicatorFigures } from './IndicatorFigures.js';
import { addLoneRates } from './loneRates.js';
import { type Mention, type MentionDoubt, mentionsIn } from './mentions.js';
import { readConfirmed } from './readConfirmed.js';
import type { Times } from './scope.js';

/** Everything a report says of its indicators. */
export interface IndicatorsRead {
  readonly figures: IndicatorFigures;
  readonly mentions: readonly Mention[];
  readonly corrections: readonly Correction[];
  readonly amendments: readonly Amendment[];
  readonly doubts: readonly MentionDoubt[];
  /** Cells of tables that hold no figure of an indicator. */
  readonly passed: readonly CleanText[];
}

const NONE: ReadonlySet<number> = new Set();
/** Chapters whose figures are no counts of this station's work. */
const NO_COUNTS: ReadonlySet<string> = new Set(['method', 'annex', 'result', 'next-steps']);

/** Reads the paragraph on indicators, the tables, and the figures mentioned in other places. */
export function readIndicators(passages: readonly Passage[], areas: AreaNames, times: Times): IndicatorsRead {
  const own = ownNames(passages, areas);
  const figures = new IndicatorFigures();
  const table = new CompletionTable(figures, areas);
  const mentions: Mention[] = [];
  const corrections: Correction[] = [];
  const amendments: Amendment[] = [];
  const doubts: MentionDoubt[] = [];
  /** Whether the heading says that what follows is of a part of the time. */
  let ofTime = false;
  for (const passage of passages) {
    if (passage.kind === 'row') {
      const taken = table.row(passage.cells, passage.where === '' ? '附件' : passage.where);
      const { body } = passage;
      if (!taken && isOnIndicators(passage) && /[0-9]/u.test(body.text))
        doubts.push({ clean: body, start: 0, end: body.text.length, reason: '没有读懂的表格行' });
      continue;
    }
    table.end();
    if (passage.kind === 'heading') {
      ofTime = TIMES.some((word) => passage.body.text.includes(word));
      continue;
    }
    const correction = correctionIn(passage, own);
    const amendment = correction === undefined ? amendmentIn(passage, own) : undefined;
    if (correction !== undefined) corrections.push(correction);
    else if (amendment !== undefined) amendments.push(amendment);
    else if (!ofTime && isCompletion(passage, own)) {
      const found = readCompletionText(passage.body, figures, passage.where, own, times);
      for (const doubt of found) doubts.push({ ...doubt, clean: passage.body });
    } else if (!NO_COUNTS.has(passage.section ?? '')) {
      const taken = ofTime ? NONE : readConfirmed(passage, figures, own, times);
      const found = mentionsIn(passage, areas, times, { taken, ofTime });
      for (const mention of found.mentions) mentions.push(mention);
      for (const doubt of found.doubts) doubts.push(doubt);
      if (taken.size === 0) for (const doubt of strayRates(passage)) doubts.push(doubt);
    }
  }
  for (const { figure } of addLoneRates(figures)) doubts.push({ ...figure, reason: '没有对应的完成量' });
  for (const { figure } of figures.unconfirmed)
    doubts.push({ ...figure, reason: '同一项指标另有一个数字，没有完成率可以印证' });
  const cells = table.doubts.map(({ clean, reason }) => ({ clean, start: 0, end: clean.text.length, reason }));
  return { figures, mentions, corrections, amendments, doubts: [...doubts, ...cells], passed: table.passed };
}

/** Rates of completion in running text whose counts were not understood. */
function strayRates({ body }: Passage): MentionDoubt[] {
  const rates = tokensOf(body.text).filter(({ kind }) => kind === 'percent');
  if (rates.length < 3 || !/协议|指标|完成率/u.test(body.text)) return [];
  return rates.map(({ start, end }) => ({ clean: body, start, end, reason: '没有对应的完成量' }));
}

/** Names of indicators that stand in the tables and that no word list has. */
function ownNames(passages: readonly Passage[], areas: AreaNames): OwnLabels | undefined {
  const figures = new IndicatorFigures();
  const table = new CompletionTable(figures, areas);
  for (const passage of passages) {
    if (passage.kind === 'row') table.row(passage.cells, '');
    else table.end();
  }
  const named = figures
    .list()
    .flatMap(({ id, label }): [string, string][] => (label === undefined ? [] : [[label, id]]));
  return named.length === 0 ? undefined : ownLabels(named);
}

function isOnIndicators({ part, section }: Pick<Passage, 'part' | 'section'>): boolean {
  return part === 'indicators' || section === 'indicators';
}

/** Whether a paragraph is the one on indicators: by its chapter, or because counts and rates stand in it side by side. */
function isCompletion({ part, section, list, body }: Passage, own: OwnLabels | undefined): boolean {
  if (section === 'method') return false;
  if (isOnIndicators({ part, section }) && list === undefined) return true;
  // `建档指标500份，已建533份；电访指标3600次，已打3720次`: each agreed volume beside its count.
  const agreed = body.text.match(/(?:指标|目标|任务)(?:量|数)?(?:为|：)?[0-9]/gu)?.length ?? 0;
  if (!body.text.includes('%') && agreed < 2) return false;
  const tokens = tokensOf(body.text, own);
  const [first] = tokens;
  // 建档指标300份，完成率100.00%: a line of one indicator.
  const isLine = first?.kind === 'label' && first.words.own && first.start === 0 && list === undefined;
  if (isLine && agreed > 0 && part !== 'sites' && section !== 'sites') return true;
  const labels = tokens.filter(({ kind }) => kind === 'label').length;
  const rates = tokens.filter(({ kind }) => kind === 'percent').length;
  const counts = tokens.filter(({ kind }) => kind === 'number').length;
  return labels >= 2 && counts >= 2 && (rates >= 2 || agreed >= 2);
}
