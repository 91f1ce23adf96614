import type { Evaluation } from '@sw-eval/core';
import { completionChart } from '../charts/completionChart.js';
import type { Flow, SectionNode } from '../tree/nodes.js';
import { paragraph } from '../tree/text.js';
import { completionParagraphs } from './completion.js';
import { type AssemblyContext, localised, optionalLine, takeBlockId, takeId } from './context.js';
import { counting } from './counting.js';
import { date, indicatorCount } from './figures.js';
import { item, note, points, section } from './section.js';

type Indicator = Evaluation['indicators'][number];

/** The indicator paragraph, and where counts were corrected or targets amended. */
export function indicatorsSection(context: AssemblyContext, take = takeId): SectionNode[] {
  const { evaluation, locale, texts, annex } = context;
  const id = take(context, 'indicators');
  if (evaluation.indicators.length === 0) return [];
  const derived = evaluation.indicators.some(({ targetSource }) => targetSource === 'derived');
  const children: Flow[] = [
    ...completionParagraphs(evaluation, locale).map((children): Flow => ({ type: 'paragraph', children })),
    ...(annex === undefined ? [] : [paragraph(texts.indicators.seeAnnex(annex))]),
    { ...completionChart(evaluation, locale), id: takeBlockId(context, 'completion-chart') },
    ...(derived ? [note(texts.indicators.derived(annex))] : []),
    ...corrections(context),
    ...amendments(context),
  ];
  return section(id, 'numbered', texts.titles.indicators, children);
}

function corrections(context: AssemblyContext): Flow[] {
  const { evaluation, texts } = context;
  const items = evaluation.indicators.flatMap((indicator) => {
    if (indicator.reported === undefined) return [];
    const { label, counted } = countedIn(indicator, context);
    const changes = (indicator.adjustments ?? []).map(({ amount, reason }) =>
      texts.indicators.adjustment(counted(Math.abs(amount)), amount > 0, optionalLine(reason)),
    );
    const reported = counted(indicator.reported);
    return [item(...texts.indicators.correction(label, reported, changes, counted(indicator.actual)))];
  });
  if (items.length === 0) return [];
  return [paragraph(texts.indicators.correctionsIntroduction), ...points(items)];
}

function amendments(context: AssemblyContext): Flow[] {
  const { evaluation, texts } = context;
  const items = evaluation.indicators.flatMap((indicator) => {
    const { label, counted } = countedIn(indicator, context);
    return (indicator.amendments ?? []).map((change) =>
      item(
        ...texts.indicators.amendment(
          label,
          counted(change.from),
          counted(change.to),
          change.date === undefined ? undefined : date(change.date),
          optionalLine(change.reason),
        ),
      ),
    );
  });
  if (items.length === 0) return [];
  return [paragraph(texts.indicators.amendmentsIntroduction), ...points(items)];
}

/** How sentences on an indicator name it and write its counts. */
function countedIn(indicator: Indicator, context: AssemblyContext) {
  const [name, units] = [localised(indicator.label, context), localised(indicator.unit, context)];
  const { label, unit } = counting(name, units, context.locale);
  return { label, counted: (value: number) => indicatorCount(value, indicator, unit) };
}
