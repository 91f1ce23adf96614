import type { SectionNode } from '../tree/nodes.js';
import { oneLine } from '../tree/text.js';
import { type AssemblyContext, shortened, takeId } from './context.js';
import { findings } from './findings.js';
import { section } from './section.js';

/** A group of many sites has a name that is cut here, so that what is put behind it stays whole. */
const LONGEST_ID = 80;

/** Findings per group of sites. */
export function sitesSection(context: AssemblyContext): SectionNode[] {
  const groups = (context.case.sites ?? []).flatMap((group) => {
    const units = group.units.length === 0 ? ['general'] : group.units;
    const id = takeId(context, shortened(['sites', ...units].join('.'), LONGEST_ID));
    return section(id, 'numbered', groupTitle(group.units, context), findings(group, id, 'plain', context));
  });
  return section(takeId(context, 'sites'), 'numbered', context.texts.titles.sites, groups);
}

/** `片区3（财厅前社区、长胜里社区）` for sites of one area, else the names alone. */
function groupTitle(units: readonly string[], { case: given, texts }: AssemblyContext): string {
  const areas = given.areas ?? [];
  if (units.length === 0) return texts.titles.sitesInGeneral;
  const whole = areas.filter(({ id }) => units.includes(id));
  if (whole.length > 0)
    return texts.titles.siteGroup(
      undefined,
      units.map((unit) => nameOf(unit, areas)),
    );
  const home = areas.filter(({ sites }) => (sites ?? []).some(({ id }) => units.includes(id)));
  const area = home.length === 1 && home[0] !== undefined ? oneLine(home[0].name) : undefined;
  return texts.titles.siteGroup(
    area,
    units.map((unit) => nameOf(unit, areas)),
  );
}

type Areas = NonNullable<AssemblyContext['case']['areas']>;

function nameOf(unit: string, areas: Areas): string {
  for (const area of areas) {
    if (area.id === unit) return oneLine(area.name);
    const site = (area.sites ?? []).find(({ id }) => id === unit);
    if (site !== undefined) return oneLine(site.name);
  }
  return unit;
}
