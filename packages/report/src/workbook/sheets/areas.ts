import type { PathStep } from '@sw-eval/core';
import { given as entries } from '../reading/given.js';
import type { Reading } from '../reading/Reading.js';
import type { ReadRow } from '../reading/ReadRow.js';
import { writeExactly } from '../values/exactText.js';
import { sameName } from '../values/Names.js';
import { newId } from '../values/newId.js';
import type { Table } from './table.js';
import { items } from './Written.js';

interface Named {
  id?: string | undefined;
  name?: string | undefined;
}

interface Area extends Named {
  sites?: Named[];
}

/** 片区社工点: one row a site, or an area without sites. */
export const areas: Table = {
  spec: {
    name: { 'zh-CN': '片区社工点', en: 'Areas and sites' },
    others: ['片区', '片区与社工点'],
    tab: 'needed',
    hint: {
      'zh-CN': '每个社工点一行，可以增加行；片区没有社工点的，只填片区。编号可以不填。',
      en: 'One row for each site; add as many as you need. Of an area without sites fill in the area only. Ids may be left empty.',
    },
    columns: [
      {
        key: 'area',
        title: { 'zh-CN': '片区', en: 'Area' },
        others: ['片区名称'],
        width: 24,
        style: 'text',
        fills: true,
      },
      {
        key: 'site',
        title: { 'zh-CN': '社工点', en: 'Site' },
        others: ['社工点名称', '社区'],
        width: 28,
        style: 'text',
      },
      { key: 'areaId', title: { 'zh-CN': '片区编号', en: 'Area id' }, width: 20, style: 'text', fills: true },
      { key: 'siteId', title: { 'zh-CN': '社工点编号', en: 'Site id' }, width: 20, style: 'text' },
    ],
  },
  write(given) {
    return items(given.case?.areas).flatMap(({ id, name, sites }) => {
      const own = { area: name && writeExactly(name), areaId: id };
      const below = items(sites).map((site) => ({
        values: { ...own, site: site.name && writeExactly(site.name), siteId: site.id },
      }));
      return below.length === 0 ? [{ values: own }] : below;
    });
  },
  read({ rows, heading }, reading) {
    const list: Area[] = [];
    reading.place(['areas'], heading('area'));
    for (const row of rows) {
      const at = areaOf(row, list, reading);
      const area = list[at];
      if (area === undefined || !row.has('site', 'siteId')) continue;
      area.sites ??= [];
      const path: PathStep[] = ['areas', at, 'sites', area.sites.length];
      const name = reading.text(row, 'site', [...path, 'name']);
      const id = reading.text(row, 'siteId', [...path, 'id']);
      if (isSecond(name, id, area.sites)) {
        const received = JSON.stringify(name);
        reading.refuse(row, 'site', path, 'duplicate-id', 'another name, or an id of its own', received, {
          id: `${name}`,
        });
      } else area.sites.push(entries({ id, name }));
    }
    if (list.length === 0) return;
    addIds(list);
    reading.case['areas'] = list;
  },
};

/** Whether an area has a site of this name already, and no ids that would tell them apart. */
function isSecond(name: string | undefined, id: string | undefined, sites: readonly Named[]): boolean {
  return sites.some(
    (site) =>
      name !== undefined &&
      site.name !== undefined &&
      sameName(site.name) === sameName(name) &&
      (id === undefined || site.id === undefined),
  );
}

/** The area a row belongs to: that of its id, else of its name; a row without either continues the one above. */
function areaOf(row: ReadRow, list: Area[], reading: Reading): number {
  if (!row.has('area', 'areaId')) return list.length - 1;
  const next = list.length;
  const before = reading.found.length;
  const id = reading.text(row, 'areaId', ['areas', next, 'id']);
  const name = reading.text(row, 'area', ['areas', next, 'name']);
  const known = list.findIndex((area) => (id === undefined ? area.name === name : area.id === id));
  if (known >= 0) {
    reading.found.splice(before);
    return known;
  }
  list.push(entries({ id, name }));
  return next;
}

/** Gives an id to every area and site that has none, after all ids that were given. */
function addIds(list: Area[]): void {
  const all = list.flatMap((area) => [area, ...(area.sites ?? [])]);
  const taken = new Set(all.map(({ id }) => id));
  for (const unit of all) {
    if (unit.id !== undefined || unit.name === undefined) continue;
    unit.id = newId(unit.name, taken);
    taken.add(unit.id);
  }
}
