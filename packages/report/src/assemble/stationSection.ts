import type { Flow, SectionNode } from '../tree/nodes.js';
import { oneLine, paragraph } from '../tree/text.js';
import { type AssemblyContext, optionalLine, takeTopId } from './context.js';
import { count, date, rate } from './figures.js';
import { item, list, section } from './section.js';

/** Basic facts: who runs the station for whom, where, over which term. */
export function stationSection(context: AssemblyContext): SectionNode[] {
  const { case: given, evaluation, texts } = context;
  const { station } = given;
  const place = texts.station.place(
    oneLine(station.name),
    (station.addresses ?? []).map(({ label, address }) => {
      const line = optionalLine(label);
      return { address: oneLine(address), ...(line !== undefined && { label: line }) };
    }),
  );
  const since = station.since === undefined ? undefined : String(station.since);
  const clauses = [
    texts.station.operator(optionalLine(station.operator), since),
    texts.station.bodies(optionalLine(station.purchaser), optionalLine(station.oversight)),
  ].filter((clause) => clause.length > 0);
  const { period } = evaluation;
  const children: Flow[] = [
    paragraph(...texts.station.introduction(place, clauses)),
    paragraph(...texts.station.term(date(given.agreement.start), date(given.agreement.end))),
    paragraph(
      ...texts.station.period(
        date(given.period.start),
        date(given.period.end),
        count(period.assessedMonths, 0),
        count(period.termMonths, 0),
        period.progress === null ? null : rate(period.progress, 2),
      ),
    ),
    ...areas(context),
  ];
  return section(takeTopId(context, 'station'), 'numbered', texts.titles.station, children);
}

function areas({ case: given, texts }: AssemblyContext): Flow[] {
  const items = (given.areas ?? []).map(({ name, sites }) =>
    item(
      ...texts.station.area(
        oneLine(name),
        (sites ?? []).map((site) => oneLine(site.name)),
      ),
    ),
  );
  return items.length === 0 ? [] : [paragraph(texts.station.areas), ...list(items)];
}
