import { describe, expect, it } from 'vitest';
import { realReport } from '../testing/realCase.js';
import type { ChartNode, Flow, Report, TableNode } from './nodes.js';
import { paragraph } from './text.js';
import { requireReport, validateReport } from './validateReport.js';

function reportOf(...children: Flow[]): Report {
  return {
    type: 'report',
    version: 1,
    locale: 'zh-CN',
    meta: { title: ['x'], status: 'final' },
    sections: [{ type: 'section', id: 's', numbering: 'numbered', title: [{ type: 'text', value: 't' }], children }],
  };
}

function found(report: unknown): string[] {
  return validateReport(report).map(({ code, pathText }) => `${code} ${pathText}`);
}

const table: TableNode = {
  type: 'table',
  id: 't',
  caption: [{ type: 'text', value: 'c' }],
  columns: [
    { header: [{ type: 'text', value: 'a' }], align: 'start', share: 60 },
    { header: [{ type: 'text', value: 'b' }], align: 'end', share: 40 },
  ],
  rows: [{ kind: 'body', cells: [{ kind: 'empty' }, { kind: 'rate', value: null, decimals: 2 }] }],
};

describe('validateReport', () => {
  it('finds nothing wrong with reports that were assembled', () => {
    expect(validateReport(realReport({ annexDiscrepancies: true }))).toEqual([]);
    expect(validateReport(realReport({ locale: 'en' }))).toEqual([]);
  });

  it('takes a report through JSON and back', () => {
    expect(validateReport(JSON.parse(JSON.stringify(realReport())))).toEqual([]);
  });

  it('names the place of what is wrong', () => {
    expect(found({ ...reportOf(paragraph('x')), version: 2 })).toEqual(['invalid-value version']);
    expect(found(null)).toEqual(['invalid-type (report)']);
    expect(found(reportOf({ type: 'paragraph', children: [] }))).toEqual(['empty sections[0].children[0].children']);
    expect(found(reportOf({ type: 'script' } as unknown as Flow))).toEqual([
      'invalid-value sections[0].children[0].type',
    ]);
  });

  it.each(['a\u0000b', 'a\nb', 'a\u001bb', 'a\ud800b', 'a\uffffb', 'a\u0085b'])(
    'refuses the control character in %j',
    (value) => {
      expect(found(reportOf(paragraph(value)))).toEqual(['invalid-text sections[0].children[0].children[0].value']);
    },
  );

  it('refuses unknown keys, also such as __proto__', () => {
    const report: unknown = JSON.parse(
      JSON.stringify(reportOf(paragraph('x'))).replace('"meta"', '"__proto__":{"a":1},"meta"'),
    );
    expect(found(report)).toEqual(['unknown-key __proto__']);
  });

  it('refuses an id that stands twice', () => {
    expect(found(reportOf(table, table))).toEqual(['duplicate-id sections[0].children[1].id']);
  });

  it('refuses columns whose shares do not add up, and rows that do not fill them', () => {
    const [first, second] = table.columns;
    if (first === undefined || second === undefined) throw new Error('two columns were expected');
    const shares = { ...table, columns: [first, { ...second, share: 41 }] };
    expect(found(reportOf(shares))).toEqual(['shares-total sections[0].children[0].columns']);
    const rows: TableNode = { ...table, rows: [{ kind: 'group', cells: [{ kind: 'empty', span: 3 }] }] };
    expect(found(reportOf(rows))).toEqual(['out-of-range sections[0].children[0].rows[0]']);
  });

  it('refuses charts with bars that run backwards, begin below 0 or stand on no axis', () => {
    const chart: ChartNode = {
      type: 'chart',
      id: 'c',
      caption: [{ type: 'text', value: 'c' }],
      axis: { max: 100, unit: 'percent' },
      lines: [{ at: 100, stroke: 'solid', rows: 'all' }],
      rows: [
        {
          kind: 'body',
          label: [{ type: 'text', value: 'a' }],
          bars: [{ from: 0, to: 1470, fill: 'solid' }],
          value: [{ type: 'text', value: '1' }],
        },
      ],
      legend: [{ type: 'text', value: 'l' }],
    };
    const [row] = chart.rows;
    if (row === undefined) throw new Error('a row was expected');
    const withBar = (from: number, to: number) => ({
      ...chart,
      rows: [{ ...row, bars: [{ from, to, fill: 'rest' as const }] }],
    });
    const place = 'sections[0].children[0]';
    expect(found(reportOf(chart))).toEqual([]);
    expect(found(reportOf(withBar(5, 5)))).toEqual([]);
    expect(found(reportOf(withBar(5, 4.9)))).toEqual([`out-of-range ${place}.rows[0].bars[0].to`]);
    expect(found(reportOf(withBar(-1, 4)))).toEqual([`out-of-range ${place}.rows[0].bars[0].from`]);
    expect(found(reportOf({ ...chart, axis: { max: 0, unit: 'points' } }))).toEqual([`out-of-range ${place}.axis.max`]);
    expect(found(reportOf({ ...chart, rows: [] }))).toEqual([`empty ${place}.rows`]);
  });

  it('refuses figures that are none', () => {
    const count = (value: number) =>
      reportOf({ type: 'paragraph', children: [{ type: 'figure', figure: { kind: 'count', value, decimals: 0 } }] });
    expect(found(count(Number.NaN))).toEqual(['not-finite sections[0].children[0].children[0].figure.value']);
    expect(found(count(Number.POSITIVE_INFINITY))).toHaveLength(1);
  });

  it('refuses days that no calendar has', () => {
    const dated = (value: string) => ({
      ...reportOf(paragraph('x')),
      meta: { title: ['x'], status: 'final', date: value },
    });
    for (const day of ['2024-02-29', '2000-02-29', '0099-12-31', '2025-12-31'])
      expect(found(dated(day)), day).toEqual([]);
    for (const day of ['2025-02-31', '2025-02-29', '1900-02-29', '2025-04-31', '2025-13-01', '2025-1-1']) {
      expect(found(dated(day)), day).toEqual(['invalid-date meta.date']);
    }
  });

  it('asks for somebody who signs', () => {
    const line = [{ type: 'text' as const, value: '某协会' }];
    expect(found(reportOf({ type: 'signature', lines: [line] }))).toEqual([]);
    expect(found(reportOf({ type: 'signature', signers: [line], lines: [] }))).toEqual([]);
    expect(found(reportOf({ type: 'signature', lines: [] }))).toEqual(['empty sections[0].children[0].lines']);
  });

  it('refuses a tree that is too deep, and one that contains itself', () => {
    const loop = reportOf(paragraph('x'));
    const [top] = loop.sections;
    if (top === undefined) throw new Error('a section was expected');
    top.children.push(top);
    expect(validateReport(loop).some(({ code }) => code === 'too-deep')).toBe(true);
  });
});

describe('requireReport', () => {
  it('throws every issue at once', () => {
    const broken = reportOf(paragraph('a\u0000'), paragraph('b\u0000'));
    expect(() => requireReport(broken)).toThrow(
      expect.objectContaining({ issues: expect.objectContaining({ length: 2 }) }),
    );
  });
});
