import type { ParagraphNode, SectionNode } from '../tree/nodes.js';
import { oneLine, paragraph } from '../tree/text.js';
import { type AssemblyContext, shortened, takeId } from './context.js';
import { findings } from './findings.js';
import { section } from './section.js';

/** A group of many sites has a name that is cut here, so that what is put behind it stays whole. */
const LONGEST_ID = 80;

/** Findings per group of sites. */
export function sitesSection(context: AssemblyContext, take = takeId): SectionNode[] {
  const groups = (context.case.sites ?? []).flatMap((group) => {
    const units = group.units.length === 0 ? ['general'] : group.units;
    const id = takeId(context, shortened(['sites', ...units].join('.'), LONGEST_ID));
    const found = findings(group, id, 'plain', context);
    if (found.length === 0) return [];
    return section(id, 'numbered', groupTitle(group.units, context), [...members(group.units, context), ...found]);
  });
  return section(take(context, 'sites'), 'numbered', context.texts.titles.sites, groups);
}

/** More names than these make a heading of several lines; they stand in a paragraph below it. */
const MOST_IN_HEADING = 6;

/**
 * `片区3（财厅前社区、长胜里社区）` for sites of one area, else the names alone; `财厅前社区等60个社工点` for more than a
 * heading holds.
 */
function groupTitle(units: readonly string[], { case: given, texts }: AssemblyContext): string {
  const areas = given.areas ?? [];
  const [first] = units;
  if (first === undefined) return texts.titles.sitesInGeneral;
  const whole = areas.filter(({ id }) => units.includes(id));
  const names =
    units.length > MOST_IN_HEADING
      ? [texts.titles.manyUnits(nameOf(first, areas), units.length, whole.length === units.length)]
      : units.map((unit) => nameOf(unit, areas));
  if (whole.length > 0) return texts.titles.siteGroup(undefined, names);
  const home = areas.filter(({ sites }) => (sites ?? []).some(({ id }) => units.includes(id)));
  const area = home.length === 1 && home[0] !== undefined ? oneLine(home[0].name) : undefined;
  return texts.titles.siteGroup(area, names);
}

/** Which areas and sites a group has, where its heading could not name them. */
function members(units: readonly string[], { case: given, texts }: AssemblyContext): ParagraphNode[] {
  if (units.length <= MOST_IN_HEADING) return [];
  return [paragraph(texts.titles.unitsOfGroup(units.map((unit) => nameOf(unit, given.areas ?? []))))];
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
