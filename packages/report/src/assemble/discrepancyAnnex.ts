import { formatDiscrepancy } from '@sw-eval/core';
import type { Flow, Row, SectionNode } from '../tree/nodes.js';
import { oneLine, paragraph, phrasing } from '../tree/text.js';
import { type AssemblyContext, takeBlockId, takeTopId } from './context.js';
import { textCell } from './figures.js';
import { section } from './section.js';

/** Annex 2, only when asked for: what differs and should be checked. */
export function discrepancyAnnex(context: AssemblyContext, asked: boolean): SectionNode[] {
  const { texts } = context;
  const id = takeTopId(context, 'annex-discrepancies');
  return asked ? section(id, 'annex', texts.titles.annexDiscrepancies, content(context)) : [];
}

function content(context: AssemblyContext): Flow[] {
  const { evaluation, texts, locale } = context;
  const { annex } = texts;
  if (evaluation.discrepancies.length === 0) return [paragraph(annex.noDiscrepancies)];
  const rows = evaluation.discrepancies.map(
    (discrepancy): Row => ({
      kind: 'body',
      cells: [
        textCell(annex.severities[discrepancy.severity]),
        textCell(oneLine(formatDiscrepancy(discrepancy, locale))),
      ],
    }),
  );
  return [
    paragraph(annex.discrepanciesIntroduction),
    {
      type: 'table',
      id: takeBlockId(context, 'discrepancy-table'),
      caption: phrasing([annex.discrepanciesCaption]),
      columns: [
        { header: phrasing([annex.severity]), align: 'center', share: 16 },
        { header: phrasing([annex.finding]), align: 'start', share: 84 },
      ],
      rows,
    },
  ];
}
