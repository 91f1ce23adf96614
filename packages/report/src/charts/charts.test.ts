import { evaluate, summarise } from '@sw-eval/core';
import { unzlibSync } from 'fflate';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { realCase } from '../testing/realCase.js';
import type { ChartNode } from '../tree/nodes.js';
import { plainText } from '../tree/plainText.js';
import { barImage } from './barImage.js';
import { chartSvg } from './chartSvg.js';
import { chartText } from './chartText.js';
import { completionChart } from './completionChart.js';
import { districtChart } from './districtChart.js';
import { sharesChart } from './sharesChart.js';
import { spreadChart } from './spreadChart.js';
import { wrapLabel } from './wrapLabel.js';

const { evaluation } = realCase();

/** The points an item of a rubric can earn, and what three evaluators gave. */
function panelEvaluation(given: readonly [number, number, number]) {
  const rubric = { id: 'root', label: '合计', points: 10, children: [{ id: 'a', label: '配合', points: 10 }] };
  const leaf = { ...rubric, children: [{ ...rubric.children[0], rule: { kind: 'direct' } }] };
  const [oversight, ...others] = evaluation.scheme.parties;
  const scheme = {
    extends: 'guangzhou-2023',
    parties: [{ ...oversight, rubric: leaf, aggregate: 'median' }, ...others],
  };
  const scores = given.map((points, index) => ({ evaluator: `e${index}`, rubric: { a: points } }));
  return realCase({
    scheme,
    engagement: { panel: given.map((_, index) => ({ id: `e${index}` })) },
    parties: [{ id: 'oversight', panelScores: scores }],
    stated: undefined,
  }).evaluation;
}

describe('completionChart', () => {
  const chart = completionChart(evaluation, 'zh-CN');

  it('has a row for every indicator, solid to 100 % and outlined beyond', () => {
    expect(chart.rows).toHaveLength(16);
    expect(chart.rows[0]?.bars).toEqual([
      { from: 0, to: 100, fill: 'solid' },
      { from: 100, to: 101.09, fill: 'outline' },
    ]);
    expect(chart.rows[3]?.bars).toEqual([{ from: 0, to: 100, fill: 'solid' }]);
    expect(chart.rows[5]?.bars).toEqual([{ from: 0, to: 89.09, fill: 'solid' }]);
  });

  it('compares with 100 % and with progress', () => {
    expect(chart.lines).toEqual([
      { at: 100, stroke: 'solid', rows: 'all' },
      { at: 87.5, stroke: 'dashed', rows: 'all' },
    ]);
  });

  it('has no line of progress where targets cover the period alone', () => {
    const { evaluation: period } = realCase({ targetBasis: 'period', stated: undefined });
    expect(completionChart(period, 'zh-CN').lines.map(({ at }) => at)).toEqual([100]);
  });

  it('keeps the figure of an outlier whole and lets it stand out', () => {
    expect(chart.rows.filter(({ strong }) => strong).map(({ label }) => label)).toEqual([
      [{ type: 'text', value: '大型社区活动人次' }],
      [{ type: 'text', value: '中小型社区活动人次' }],
    ]);
    expect(chartText(chart, 'zh-CN')).toContain('大型社区活动人次 1470.00%；');
    expect(chartText(chart, 'zh-CN')).toContain('超过220%的条形以斜线截断');
  });

  it('draws nothing for a rate of 0 and for an indicator without a target', () => {
    const indicators = [
      { id: 'home-visits', target: 10, actual: 0 },
      { id: 'phone-visits', target: 0, actual: 5 },
    ];
    const { evaluation: none } = realCase({ indicators, stated: undefined });
    const drawn = completionChart(none, 'zh-CN');
    expect(drawn.rows.map(({ bars }) => bars)).toEqual([[], []]);
    expect(chartText(drawn, 'zh-CN')).toMatch(/^电访 —；探访 0\.00%。/);
    expect(chartText(drawn, 'zh-CN')).not.toContain('截断');
  });
});

describe('sharesChart', () => {
  it('lays shares end to end, so that the last ends at the total points', () => {
    const { rows, lines, axis } = sharesChart(evaluation, 'zh-CN');
    expect(rows.map(({ bars }) => bars.at(-1))).toEqual([
      { from: 0, to: 9.8, fill: 'solid' },
      { from: 10, to: 29.8, fill: 'solid' },
      { from: 30, to: 44.9, fill: 'solid' },
      { from: 45, to: 94.23, fill: 'solid' },
      { from: 0, to: 93.73, fill: 'solid' },
    ]);
    expect(rows[3]?.bars[0]?.to).toBe(axis.max);
    expect(lines.map(({ at }) => at)).toEqual([60, 80, 90]);
  });

  it('frames the share of a party that has not scored, and has no total', () => {
    const { evaluation: open } = realCase({ parties: [{ id: 'oversight', awarded: 9.8 }], stated: undefined });
    const { rows } = sharesChart(open, 'zh-CN');
    expect(rows[1]?.bars).toEqual([{ from: 10, to: 30, fill: 'rest' }]);
    expect(rows[4]?.bars).toEqual([]);
    expect(chartText(sharesChart(open, 'zh-CN'), 'zh-CN')).toContain('购买方 — / 20；');
  });
});

describe('spreadChart', () => {
  it('is there only for a party with the scores of a panel', () => {
    expect(spreadChart(evaluation, 'oversight', 'zh-CN')).toBeUndefined();
    expect(spreadChart(evaluation, 'nobody', 'zh-CN')).toBeUndefined();
  });

  it('runs from the lowest to the highest score, with a tick at the one that counts', () => {
    const [row] = spreadChart(panelEvaluation([7, 9.5, 8]), 'oversight', 'zh-CN')?.rows ?? [];
    expect(row?.bars).toEqual([
      { from: 0, to: 10, fill: 'rest' },
      { from: 7, to: 9.5, fill: 'solid' },
    ]);
    expect(row?.marker).toBe(8);
  });

  it('writes every score with the same decimals', () => {
    const figures = (...points: [number, number, number]) =>
      plainText(spreadChart(panelEvaluation(points), 'oversight', 'zh-CN')?.rows[0]?.value ?? [], 'zh-CN');
    expect(figures(7, 9.5, 9)).toBe('9.0 / 10（7.0至9.5）');
    expect(figures(9, 9, 9)).toBe('9 / 10（9至9）');
    expect(figures(7, 9, 9.123456)).toBe('9.00 / 10（7.00至9.123456）');
  });

  it('is only a tick where all agree', () => {
    const [row] = spreadChart(panelEvaluation([8, 8, 8]), 'oversight', 'zh-CN')?.rows ?? [];
    expect(row?.bars).toEqual([{ from: 0, to: 10, fill: 'rest' }]);
  });
});

describe('districtChart', () => {
  const station = (name: string, awarded: number) => {
    const parties = evaluation.parties.map(({ id, share }) => ({ id, awarded: id === 'purchaser' ? awarded : share }));
    return realCase({ station: { name }, parties, stated: undefined }).evaluation;
  };

  it('has the stations best first, against their median', () => {
    const chart = districtChart(summarise([station('甲', 10), station('乙', 20), station('丙', 14)]), 'zh-CN');
    expect(chart?.rows.map(({ bars }) => bars[0]?.to)).toEqual([100, 94, 90]);
    expect(chart?.lines).toEqual([{ at: 94, stroke: 'dashed', rows: 'all' }]);
    expect(chart?.axis.max).toBe(100);
  });

  it('draws 60 stations and says how many there are', () => {
    const chart = districtChart(summarise(Array.from({ length: 61 }, (_, index) => station(`站${index}`, 10))), 'en');
    expect(chart?.rows).toHaveLength(60);
    expect(chart === undefined ? '' : chartText(chart, 'en')).toContain('of 61 stations with a total the first 60');
  });

  it('is nothing where no station has a total', () => {
    expect(districtChart(summarise([evaluate(realCase({ parties: [] }).given)]), 'zh-CN')).toBeUndefined();
  });
});

describe('chartSvg', () => {
  const chart = completionChart(evaluation, 'zh-CN');
  const svg = chartSvg(chart, 'zh-CN');

  it('says its title and every figure in words', () => {
    expect(svg).toContain('<title id="completion-chart-title">各项指标完成率</title>');
    expect(svg).toContain(`<desc id="completion-chart-text">${chartText(chart, 'zh-CN')}</desc>`);
    expect(svg).toContain('role="img" aria-labelledby="completion-chart-title completion-chart-text"');
  });

  it('ends no bar beyond the axis, and breaks those that would go on', () => {
    const rectangles = [...svg.matchAll(/<rect[^>]* x="([\d.]+)"[^>]* width="([\d.]+)"/g)];
    const ends = rectangles.map(([, x, width]) => Number(x) + Number(width));
    expect(Math.max(...ends)).toBeLessThan(720);
    expect(svg.match(/class="gap"/g)).toHaveLength(2);
  });

  it('shows hostile names as text', () => {
    const label = '<script>alert(1)</script>" onload="x';
    const hostile: ChartNode = {
      ...chart,
      rows: [
        { kind: 'body', label: [{ type: 'text', value: label }], bars: [], value: [{ type: 'text', value: '1' }] },
      ],
    };
    const drawn = chartSvg(hostile, 'zh-CN');
    expect(drawn).not.toContain('<script');
    expect(
      JSON.stringify(parseFragment(drawn), (key, value) => (key === 'parentNode' ? undefined : value)),
    ).not.toContain('"name":"onload"');
    expect(drawn).toContain('&#x3C;script>');
  });

  it('is the same twice', () => {
    expect(chartSvg(completionChart(evaluation, 'zh-CN'), 'zh-CN')).toBe(svg);
  });
});

describe('wrapLabel', () => {
  it('breaks at spaces, else between characters, and cuts a third line', () => {
    expect(wrapLabel('Professional group attendances', 18)).toEqual(['Professional group', 'attendances']);
    expect(wrapLabel('专业小组人次', 8)).toEqual(['专业小组', '人次']);
    expect(wrapLabel('专业小组', 8)).toEqual(['专业小组']);
    expect(wrapLabel('专业小组人次专业小组人次', 8)).toEqual(['专业小组', '人次专…']);
    expect(wrapLabel('', 8)).toEqual(['']);
  });
});

describe('barImage', () => {
  /** Greys of the middle line of a picture, one digit a pixel. */
  function middleLine(png: Uint8Array): string {
    const view = new DataView(png.buffer);
    const [width, height] = [view.getUint32(16), view.getUint32(20)];
    const length = view.getUint32(33);
    const lines = unzlibSync(png.slice(41, 41 + length));
    const stride = Math.ceil(width / 2) + 1;
    const line = new Uint8Array(stride - 1);
    for (let row = 0; row <= Math.floor(height / 2); row += 1) {
      // Each line says how it differs from the one above.
      expect(lines[row * stride]).toBe(2);
      line.forEach((above, index) => {
        line[index] = above + (lines[row * stride + 1 + index] ?? 0);
      });
    }
    return [...line]
      .map((byte) => byte.toString(16).padStart(2, '0'))
      .join('')
      .slice(0, width);
  }
  const chart: ChartNode = { ...completionChart(evaluation, 'zh-CN'), axis: { max: 100, unit: 'percent' }, lines: [] };
  const row = (to: number) => ({
    kind: 'body' as const,
    label: [],
    value: [],
    bars: [{ from: 0, to, fill: 'solid' as const }],
  });

  it('is dark as far as the value reaches, and white beyond', () => {
    const line = middleLine(barImage(chart, row(25), 72, 12));
    expect(line).toHaveLength(200);
    expect(line).toBe('4'.repeat(50) + 'f'.repeat(150));
  });

  it('cuts a bar that goes beyond the axis', () => {
    const line = middleLine(barImage(chart, row(101), 72, 12));
    expect(line.startsWith('4444')).toBe(true);
    expect(line.endsWith('4444')).toBe(true);
    expect(line).toContain('f'.repeat(12));
    expect(middleLine(barImage(chart, row(100), 72, 12))).toBe('4'.repeat(200));
  });

  it('draws the lines it is compared with', () => {
    const compared: ChartNode = { ...chart, lines: [{ at: 50, stroke: 'solid', rows: 'all' }] };
    expect(middleLine(barImage(compared, row(100), 72, 12))).toContain('ff00ff');
    const total: ChartNode = { ...chart, lines: [{ at: 50, stroke: 'solid', rows: 'total' }] };
    expect(middleLine(barImage(total, row(100), 72, 12))).toBe('4'.repeat(200));
  });
});
