import { describe, expect, it } from 'vitest';
import { realReport } from '../../testing/realCase.js';
import type { ChartNode, SectionNode } from '../../tree/nodes.js';
import { all, isOn, textOf, value, wordFile } from '../testing/wordParts.js';

describe('toDocx', async () => {
  const { body } = await wordFile(realReport());

  it('draws the bars of each row as a picture that says its figures, with a number of its own', () => {
    const pictures = all(body, 'wp:docPr');
    expect(pictures).toHaveLength(16 + 5);
    expect(new Set(pictures.map((node) => value(node, 'id'))).size).toBe(pictures.length);
    const said = pictures.map((node) => value(node, 'descr'));
    expect(said).toContain('大型社区活动人次 1470.00%');
    expect(said).toContain('合计 93.73 / 100');
    const rows = all(body, 'w:tr').filter((row) => all(row, 'wp:docPr').length > 0);
    // Whatever shows no pictures still shows the names and figures.
    expect(rows.map(textOf)).toContain('个案结案89.09%');
  });

  it('keeps the rows of a chart together, and the last with what explains it', () => {
    const charts = all(body, 'w:tbl').filter((table) => value(all(table, 'w:tblStyle')[0]) === 'SwEvalChart');
    expect(charts).toHaveLength(2);
    for (const row of charts.flatMap((chart) => all(chart, 'w:tr'))) {
      const [first] = all(row, 'w:tc');
      expect(first !== undefined && isOn(first, 'w:keepNext')).toBe(true);
    }
  });

  it('gives the names of a chart no more than they should have, and breaks a figure before its bracket', async () => {
    const words = (value: string) => [{ type: 'text' as const, value }];
    const score = (points: number) => ({
      type: 'figure' as const,
      figure: { kind: 'score' as const, value: points, decimals: 1 },
    });
    const report = realReport();
    const row = {
      kind: 'body' as const,
      label: words('一个名称很长很长很长很长很长很长很长的评分项'),
      bars: [],
      value: [
        score(17.1),
        ...words(' / '),
        score(20),
        ...words('（'),
        score(15.7),
        ...words('至'),
        score(18.5),
        ...words('）'),
      ],
    };
    const chart: ChartNode = {
      type: 'chart',
      id: 'c',
      caption: words('图'),
      axis: { max: 20, unit: 'points' },
      lines: [],
      rows: [row],
      legend: words('注'),
    };
    const section: SectionNode = {
      type: 'section',
      id: 's',
      numbering: 'plain',
      title: words('节'),
      children: [chart],
    };
    const drawn = (await wordFile({ ...report, sections: [section] })).body;
    const widths = all(drawn, 'w:gridCol').map((column) => Number(value(column, 'w:w')));
    expect((widths[0] ?? 0) / 8845).toBeCloseTo(0.28, 2);
    expect((widths[2] ?? 0) / 8845).toBeLessThan(0.3);
    const figure = all(drawn, 'w:tc')
      .map(textOf)
      .filter((text) => text.includes('17.1'));
    expect(figure).toEqual(['17.1 / 20.0（15.7至18.5）']);
    expect(all(drawn, 'w:br')).toHaveLength(1 + report.meta.title.length - 1);
  });
});
