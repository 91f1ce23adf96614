import { sharesChart } from '../charts/sharesChart.js';
import { spreadChart } from '../charts/spreadChart.js';
import type { Cell, Flow, Row, SectionNode, TableNode } from '../tree/nodes.js';
import { lines, oneLine, paragraph, phrasing } from '../tree/text.js';
import { type AssemblyContext, localised, takeBlockId, takeId, takeTopId } from './context.js';
import { figureCell, score, sharedDecimals, textCell } from './figures.js';
import { item, list, section } from './section.js';

/** Scores, total, grade and key problems. */
export function resultSection(context: AssemblyContext): SectionNode[] {
  const { titles } = context.texts;
  return section(takeTopId(context, 'result'), 'numbered', titles.result, [
    ...section(takeId(context, 'scores'), 'numbered', titles.scores, scores(context)),
    ...section(takeId(context, 'key-problems'), 'numbered', titles.keyProblems, keyProblems(context)),
  ]);
}

function scores(context: AssemblyContext): Flow[] {
  const { evaluation } = context;
  if (evaluation.parties.length === 0) return [];
  return [paragraph(...outcome(context)), ...veto(context), scoreTable(context), ...pictures(context)];
}

function outcome(context: AssemblyContext) {
  const { evaluation, texts } = context;
  const { decimals } = evaluation.scheme.rounding;
  if (evaluation.total !== null) {
    const grade = evaluation.grade === null ? null : localised(evaluation.grade.label, context);
    return texts.result.total(score(evaluation.total, decimals), grade);
  }
  const missing = evaluation.parties.filter(({ awarded }) => awarded === null);
  const { range } = evaluation;
  return texts.result.incomplete(
    missing.map(({ label }) => localised(label, context)),
    range === null ? undefined : score(range.min, decimals),
    range === null ? undefined : score(range.max, decimals),
  );
}

function veto(context: AssemblyContext): Flow[] {
  const { evaluation, texts } = context;
  const invoked = evaluation.veto;
  if (invoked === undefined) return [];
  const cap = evaluation.scheme.bands.find(({ id }) => id === invoked.capGrade);
  const capLabel = cap === undefined ? invoked.capGrade : localised(cap.label, context);
  const label = localised(invoked.label, context);
  return [paragraph(...texts.result.veto(label, oneLine(invoked.evidence), capLabel, invoked.lowered))];
}

/** What the total is made up of, and how far the evaluators of each panel lie apart. */
function pictures(context: AssemblyContext): Flow[] {
  const { evaluation, locale } = context;
  const spreads = evaluation.parties.flatMap(({ id }) => spreadChart(evaluation, id, locale) ?? []);
  return [sharesChart(evaluation, locale), ...spreads].map((chart) => ({
    ...chart,
    id: takeBlockId(context, chart.id),
  }));
}

function scoreTable(context: AssemblyContext): TableNode {
  const { evaluation, texts } = context;
  const { decimals } = evaluation.scheme.rounding;
  const points = (value: number | null): Cell => figureCell({ kind: 'score', value, decimals });
  const shareDecimals = sharedDecimals([
    evaluation.scheme.totalPoints,
    ...evaluation.parties.map((party) => party.share),
  ]);
  const share = (value: number): Cell => figureCell({ kind: 'count', value, decimals: shareDecimals });
  const body = evaluation.parties.map(
    (party): Row => ({
      kind: 'body',
      cells: [
        textCell(localised(party.label, context)),
        share(party.share),
        points(party.awarded),
        figureCell({ kind: 'rate', value: party.ratio, decimals: 2 }),
      ],
    }),
  );
  const total: Row = {
    kind: 'total',
    cells: [
      textCell(texts.result.sum),
      share(evaluation.scheme.totalPoints),
      points(evaluation.total),
      { kind: 'empty' },
    ],
  };
  return {
    type: 'table',
    id: takeBlockId(context, 'score-table'),
    caption: phrasing([texts.result.tableCaption]),
    columns: [
      { header: phrasing([texts.result.party]), align: 'start', share: 34, rowHeader: true },
      { header: phrasing([texts.result.share]), align: 'end', share: 24 },
      { header: phrasing([texts.result.awarded]), align: 'end', share: 22 },
      { header: phrasing([texts.result.ratio]), align: 'end', share: 20 },
    ],
    rows: [...body, total],
  };
}

function keyProblems({ case: given, texts }: AssemblyContext): Flow[] {
  const items = (given.keyProblems ?? []).flatMap(({ title, text }) => {
    const head = oneLine(title);
    const [first, ...rest] = lines(text);
    if (head === '') return first === undefined ? [] : [{ children: [first, ...rest].map((line) => paragraph(line)) }];
    const { title: strong, gap } = texts.findings.titled(head);
    const opening = item({ type: 'strong', children: [{ type: 'text', value: strong }] }, gap, first ?? '');
    return [{ children: [...opening.children, ...rest.map((line) => paragraph(line))] }];
  });
  return list(items);
}
