import type { Locale, PartialCase } from '@sw-eval/core';
import { schemes } from '@sw-eval/core';
import type { WrittenCell, WrittenSheet } from '../package/sheet.js';
import { TABLES } from './tables.js';
import { Written } from './Written.js';

/** 示例: the sheets as they look when they are filled in; never read. */
export const EXAMPLE = { 'zh-CN': '示例', en: 'Example' };

const HINT = {
  'zh-CN': '虚构的例子，只供参考，读取工作簿时不会用到这张表。',
  en: 'Made up, for reference only; this sheet is never read.',
};

/** A made-up case with something on most sheets. */
function exampleCase(locale: Locale): PartialCase {
  const zh = locale === 'zh-CN';
  return {
    stage: 'final',
    scheme: 'guangzhou-2023',
    station: {
      name: zh ? '示例街社工服务站' : 'Example Street station',
      operator: zh ? '示例社会工作服务中心' : 'Example Social Work Centre',
    },
    agreement: { start: '2024-04-01', end: '2025-03-31' },
    period: { start: '2024-04-01', end: '2025-01-31' },
    areas: [
      {
        id: 'east',
        name: zh ? '东片区' : 'East',
        sites: [
          { id: 'lake', name: zh ? '湖滨社区' : 'Lakeside' },
          { id: 'hill', name: zh ? '小山社区' : 'Hillside' },
        ],
      },
    ],
    indicators: [
      { id: 'client-files', target: 800, actual: 812 },
      {
        id: 'home-visits',
        target: 1200,
        actual: 1065,
        reported: 1080,
        adjustments: [{ amount: -15, reason: zh ? '记录不全' : 'Records incomplete' }],
        byUnit: [
          { unit: 'lake', actual: 600 },
          { unit: 'hill', actual: 465 },
        ],
      },
      {
        id: 'tea-rounds',
        label: zh ? '长者茶会' : 'Tea rounds',
        unit: zh ? '场' : 'events',
        target: 12,
        actual: 10,
      },
    ],
    parties: [
      { id: 'oversight', awarded: 9.5, strengths: [zh ? '资料提交及时。' : 'Papers were handed in on time.'] },
      { id: 'purchaser', raw: 96 },
      {
        id: 'third-party',
        awarded: 48.25,
        sections: [
          {
            id: 'management',
            concerns: [zh ? '团队有变动，宜保持稳定。' : 'Staff changed; a steady team would help.'],
          },
        ],
      },
    ],
  };
}

/** The sheet: each table that the example fills, one below the other. */
export function exampleSheet(locale: Locale): WrittenSheet {
  const given = new Written(schemes['guangzhou-2023'], locale, exampleCase(locale));
  const rows: WrittenCell[][] = [
    [{ value: EXAMPLE[locale], style: 'title' }],
    [{ value: HINT[locale], style: 'hint' }],
  ];
  for (const { spec, write } of TABLES) {
    const filled = write(given).filter(({ values, heading }) => heading !== true && holdsMore(values));
    if (filled.length === 0) continue;
    rows.push([], [{ value: spec.name[locale], style: 'title' }]);
    rows.push(spec.columns.map(({ title }) => ({ value: title[locale], style: 'heading' })));
    for (const { values, cells } of filled) {
      rows.push(
        spec.columns.map(({ key, style }) => {
          const value = values[key];
          const isDate = (cells?.[key]?.style ?? style) === 'date' && typeof value === 'number';
          return { style: isDate ? 'exampleDate' : 'example', ...(value !== undefined && { value }) };
        }),
      );
    }
  }
  return {
    name: EXAMPLE[locale],
    tab: 'help',
    protection: true,
    columns: [30, 30, 18, 40, 14, 18, 12, 14, 20, 30].map((width) => ({ width, style: 'plain' as const })),
    heights: new Map([[1, 26]]),
    rows,
  };
}

/** A row of the form without an entry shows nothing. */
function holdsMore(values: Readonly<Record<string, unknown>>): boolean {
  return !('entry' in values) || values['entry'] !== undefined;
}
