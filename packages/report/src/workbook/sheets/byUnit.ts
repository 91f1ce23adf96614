import type { PathStep } from '@sw-eval/core';
import { given as entries } from '../reading/given.js';
import { findIndicator, namesRead } from '../reading/namesRead.js';
import type { Reading } from '../reading/Reading.js';
import type { ReadRow } from '../reading/ReadRow.js';
import type { Names } from '../values/Names.js';
import type { Table } from './table.js';
import { items } from './Written.js';

/** 分片区指标: one row for each indicator of each area or site. */
export const byUnit: Table = {
  spec: {
    name: { 'zh-CN': '分片区指标', en: 'By area and site' },
    tab: 'optional',
    hint: {
      'zh-CN':
        '各片区或社工点的指标量和完成量，每个指标、每个片区（或社工点）一行；只填片区的为片区的数。指标量可以不填。',
      en: 'Targets and actuals of areas or sites: one row for each indicator and area (or site). A row without a site is for its area. Targets may be left empty.',
    },
    columns: [
      {
        key: 'indicator',
        title: { 'zh-CN': '指标', en: 'Indicator' },
        others: ['指标名称'],
        width: 30,
        style: 'text',
        rule: { kind: 'list', list: 'indicators' },
        fills: true,
        needed: true,
      },
      {
        key: 'area',
        title: { 'zh-CN': '片区', en: 'Area' },
        width: 24,
        style: 'text',
        rule: { kind: 'list', list: 'areas' },
        fills: true,
      },
      {
        key: 'site',
        title: { 'zh-CN': '社工点', en: 'Site' },
        width: 28,
        style: 'text',
        rule: { kind: 'list', list: 'sites' },
      },
      {
        key: 'target',
        title: { 'zh-CN': '协议指标量', en: 'Target' },
        others: ['指标量'],
        width: 14,
        style: 'number',
        rule: { kind: 'decimal', min: 0 },
      },
      {
        key: 'actual',
        title: { 'zh-CN': '完成量', en: 'Actual' },
        width: 14,
        style: 'number',
        rule: { kind: 'decimal', min: 0 },
      },
    ],
  },
  write(given) {
    const areaOf = new Map(
      items(given.case?.areas).flatMap((area) => items(area.sites).map((site) => [site.id, area.id] as const)),
    );
    return items(given.case?.indicators).flatMap(({ id, byUnit: figures }) =>
      items(figures).map(({ unit, target, actual }) => {
        const isSite = areaOf.has(unit);
        const area = isSite ? areaOf.get(unit) : unit;
        return {
          values: {
            indicator: id === undefined ? undefined : given.indicators.write(id),
            area: area === undefined ? undefined : given.areas.write(area),
            site: isSite && unit !== undefined ? given.sites.write(unit) : undefined,
            target,
            actual,
          },
        };
      }),
    );
  },
  read({ rows }, reading) {
    const { indicators, areas, sitesIn } = namesRead(reading);
    for (const row of rows) {
      const found = findIndicator(reading, row, 'indicator', indicators);
      if (found === undefined) continue;
      const { indicator, path } = found;
      const list = Array.isArray(indicator['byUnit']) ? indicator['byUnit'] : [];
      const at: PathStep[] = [...path, 'byUnit', list.length];
      list.push(
        entries({
          unit: unitOf(row, at, reading, areas, sitesIn),
          target: reading.number(row, 'target', [...at, 'target']),
          actual: reading.number(row, 'actual', [...at, 'actual']),
        }),
      );
      indicator['byUnit'] = list;
    }
  },
};

/** The site of a row, looked for among those of its area; without a site, the area. */
function unitOf(
  row: ReadRow,
  path: readonly PathStep[],
  reading: Reading,
  areas: Names,
  sitesIn: (area: string | undefined) => Names,
): string | undefined {
  if (!row.has('site')) return reading.id(row, 'area', [...path, 'unit'], areas);
  const area = areas.find(row.cell('area')?.text ?? '');
  return reading.id(row, 'site', [...path, 'unit'], sitesIn(typeof area === 'string' ? area : undefined));
}
