import { createHash } from 'node:crypto';
import { type Evaluation, summarise } from '@sw-eval/core';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { realCase } from '../testing/realCase.js';
import { book } from './testing/book.js';
import { toXlsx } from './toXlsx.js';

const { evaluation } = realCase();

function part(bytes: Uint8Array, name: string): string {
  return strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
}

describe('toXlsx of an evaluation', async () => {
  const bytes = await toXlsx(evaluation);
  const { names, cells } = await book(bytes);

  it('has a sheet for each part, in the workbook’s language', async () => {
    expect(names).toEqual(['结果', '指标', '评分', '进度与预测', '待核对']);
    expect((await book(await toXlsx(evaluation, { locale: 'en' }))).names).toEqual([
      'Result',
      'Indicators',
      'Scores',
      'Outlook',
      'To check',
    ]);
  });

  it('has rates as live formulas with the evaluation’s figure, and the reported one beside it', () => {
    expect(cells.get('指标!F2')).toEqual({
      value: 101.09,
      formula: 'IF(D2=0,"",ROUND(E2*100/D2,2))',
      format: '0.00"%"',
    });
    expect(cells.get('指标!G2')).toEqual({ value: 101.09, formula: undefined, format: '0.00"%"' });
    expect(cells.get('指标!E2')?.value).toBe(1112);
  });

  it('has total, grade and progress as live formulas', () => {
    const formulas = [...cells].filter(([at, { formula }]) => at.startsWith('结果!') && formula !== undefined);
    const results = formulas.map(([, { value }]) => value);
    expect(results).toEqual([1.5, 87.5, 9.8, 98, 19.8, 99, 14.9, 99.33, 49.23, 89.51, 100, 93.73, '优秀']);
  });

  it('has no total and no grade while a score is missing', async () => {
    const { evaluation: open } = realCase({ parties: [{ id: 'oversight', awarded: 9.8 }], stated: undefined });
    const { cells: found } = await book(await toXlsx(open));
    const total = [...found].find(([, { formula }]) => formula?.includes('ROWS('));
    expect(total?.[1].value ?? '').toBe('');
  });

  it('freezes and repeats the heads, and fits the page’s width', () => {
    const sheet = part(bytes, 'xl/worksheets/sheet2.xml');
    expect(sheet).toContain('<pane xSplit="2" ySplit="1" topLeftCell="C2" state="frozen"');
    expect(sheet).toContain('orientation="landscape" fitToWidth="1" fitToHeight="0"');
    expect(part(bytes, 'xl/workbook.xml')).toContain('_xlnm.Print_Titles" localSheetId="1">指标!$1:$1<');
  });

  it('gives Chinese texts the width they need', () => {
    const [first] = [...part(bytes, 'xl/worksheets/sheet2.xml').matchAll(/<col min="1" max="1" width="([\d.]+)"/g)];
    // 中小型社区活动人次 takes eighteen columns.
    expect(Number(first?.[1])).toBeGreaterThanOrEqual(20);
  });

  it('keeps texts texts, whatever they begin with', async () => {
    const hostile = ['=HYPERLINK("http://x","y")', '+1', '-1+2', '@SUM(A1)', '_x0041_<b>&]]>', '\tx'];
    const indicators = hostile.map((label, index) => ({ id: `i${index}`, label, unit: '=1', target: 1, actual: 1 }));
    const written = await toXlsx(realCase({ indicators, stated: undefined, station: { name: '=1+1' } }).evaluation);
    const parts = unzipSync(written);
    const formulas = Object.keys(parts)
      .filter((name) => name.startsWith('xl/worksheets/'))
      .flatMap((name) => [...part(written, name).matchAll(/<f>([^<]*)<\/f>/g)].map(([, formula]) => formula ?? ''));
    expect(formulas.length).toBeGreaterThan(20);
    expect(formulas.filter((formula) => /HYPERLINK|@SUM/.test(formula))).toEqual([]);
    const { cells: found } = await book(written);
    const values = [...found.values()].filter(({ formula }) => formula === undefined).map(({ value }) => value);
    for (const text of hostile.slice(0, 4)) expect(values).toContain(text);
    expect(part(written, 'xl/sharedStrings.xml')).toContain('_x005F_x0041_&lt;b&gt;&amp;]]&gt;');
    expect(Object.keys(parts).filter((name) => /vba|external|hyperlink|connections/i.test(name))).toEqual([]);
  });

  it('has no row higher than Excel knows', async () => {
    const indicators = [{ id: 'own', label: '长'.repeat(6000), unit: '个', target: 1, actual: 1 }];
    const written = await toXlsx(realCase({ indicators, stated: undefined }).evaluation);
    const heights = [...part(written, 'xl/worksheets/sheet2.xml').matchAll(/ ht="([\d.]+)"/g)].map(([, height]) =>
      Number(height),
    );
    expect(Math.max(...heights)).toBe(409.5);
  });

  it('adds an area up from its sites where it has no figure of its own', async () => {
    const areas = [
      {
        id: 'a',
        name: '甲',
        sites: [
          { id: 'a1', name: '一' },
          { id: 'a2', name: '二' },
        ],
      },
    ];
    const byUnit = [
      { unit: 'a1', target: 4, actual: 3 },
      { unit: 'a2', target: 6, actual: 8 },
    ];
    const { evaluation: split } = realCase({
      areas,
      sites: undefined,
      stated: undefined,
      indicators: [{ id: 'home-visits', target: 10, actual: 11, byUnit }],
    });
    const { cells: found } = await book(await toXlsx(split));
    expect(found.get('指标!D3')).toMatchObject({ value: 10, formula: 'SUM(D4:D5)' });
    expect(found.get('指标!E3')).toMatchObject({ value: 11, formula: 'SUM(E4:E5)' });
    expect(found.get('指标!F3')).toMatchObject({ value: 110 });
    expect(found.get('指标!E4')).toMatchObject({ value: 3, formula: undefined });
  });

  it('says nothing of the machine or the moment, and is the same twice', async () => {
    expect(part(bytes, 'docProps/core.xml')).not.toMatch(/dcterms:(created|modified)/);
    expect(part(bytes, 'docProps/app.xml')).toContain('<Application>sw-eval</Application>');
    const sha256 = (of: Uint8Array) => createHash('sha256').update(of).digest('hex');
    expect(sha256(await toXlsx(evaluation))).toBe(sha256(bytes));
  });
});

describe('the sheet of what to check', async () => {
  const found = realCase({
    stated: { total: 93, grade: 'good', mentions: [{ indicators: ['phone-visits'], value: 11655, relation: 'same' }] },
    parties: [{ id: 'oversight', awarded: 9.8, concerns: ['联系人13800138000。'] }],
    period: { start: '2024-03-27', end: '2025-01-31' },
    station: { name: '某站', operator: '电话13800138001' },
  }).evaluation;
  const rowsIn = async (locale: 'zh-CN' | 'en') => {
    const { cells } = await book(await toXlsx(found, { locale }));
    const sheet = locale === 'en' ? 'To check' : '待核对';
    const row = (number: number) =>
      ['A', 'B', 'C', 'D', 'E'].map((column) => cells.get(`${sheet}!${column}${number}`)?.value ?? null);
    return Array.from({ length: found.discrepancies.length + 1 }, (_, index) => row(index + 1));
  };
  const chinese = await rowsIn('zh-CN');
  const english = await rowsIn('en');
  const about = (words: string) =>
    chinese.filter(([, sentence]) => String(sentence).includes(words)).map((row) => row.slice(2));

  it('heads the values by what they are and accuses nobody', () => {
    expect(chinese[0]).toEqual(['类别', '内容', '所列', '对照值', '所涉事项']);
    expect(english[0]).toEqual(['Kind', 'What', 'Stated', 'Compared with', 'About']);
  });

  it('compares a rate with the limit, and what was compared with nothing with nothing', () => {
    expect(about('高于')).toContainEqual([1470, '上限300%', '大型社区活动人次']);
    expect(english.flat()).toContain('limit 300%');
    expect(about('还没有评分')).toContainEqual([null, null, '购买方']);
  });

  it('says what each finding is about, never by a path', () => {
    expect(about('电访')).toContainEqual([11655, 11665, '电访']);
    expect(about('评估周期从')).toEqual([['2024年3月27日', '2024年3月28日', '评估周期']]);
    expect(about('手机号').map(([, , place]) => place)).toEqual(['社工站基本情况', '监督方']);
    const places = [...chinese, ...english].map((row) => String(row[4]));
    expect(places.filter((place) => /^$|[a-z]\.[a-z]/.test(place))).toEqual([]);
  });
});

describe('toXlsx of a panel’s scores', async () => {
  const [oversight, ...others] = evaluation.scheme.parties;
  const children = [
    { id: 'a', label: '配合', points: 6, rule: { kind: 'direct' } },
    { id: 'b', label: '建档', points: 4, rule: { kind: 'linear', indicator: 'casework-closed', full: 100 } },
  ];
  const rubric = { id: 'root', label: '合计', points: 10, children };
  const scheme = {
    extends: 'guangzhou-2023',
    parties: [{ ...oversight, rubric, aggregate: 'mean' }, ...others],
    rounding: { decimals: 2, mode: 'half-even' },
  };
  const panelScores = [5, 5.5, 6].map((a, index) => ({ evaluator: `e${index}`, rubric: { a } }));
  const { evaluation: panel } = realCase({
    scheme,
    engagement: { panel: [{ id: 'e0' }, { id: 'e1' }, { id: 'e2' }] },
    parties: [{ id: 'oversight', panelScores }],
    stated: undefined,
  });
  const { cells } = await book(await toXlsx(panel));

  it('has what each evaluator gave, and the score that follows from it', () => {
    expect(['G1', 'H1', 'I1'].map((at) => cells.get(`评分!${at}`)?.value)).toEqual(['评委1', '评委2', '评委3']);
    expect(cells.get('评分!G4')?.value).toBe(5);
    expect(cells.get('评分!D4')).toMatchObject({ value: 5.5, formula: 'AVERAGE(G4:I4)' });
    expect(cells.get('评分!D5')?.formula).toBe("MIN(C5,C5*'指标'!E8*100/('指标'!D8*100))");
    expect(cells.get('评分!D3')?.formula).toBe('SUM(D4:D5)');
  });

  it('rounds as the scheme says', () => {
    expect(cells.get('评分!D2')?.formula).toContain('=0.5,2*ROUND(');
  });
});

describe('toXlsx of a summary', async () => {
  const station = (name: string, awarded: number): Evaluation => {
    const parties = evaluation.parties.map(({ id, share }) => ({ id, awarded: id === 'purchaser' ? awarded : share }));
    return realCase({ station: { name }, parties, stated: undefined }).evaluation;
  };
  const stations = [station('甲', 20), station('乙', 10), station('=1', 10), station('丁', 0)];
  const { names, cells } = await book(await toXlsx(summarise(stations, { scheme: 'guangzhou-2023' })));

  it('has overview, ranking, indicators, parties and the regrading', () => {
    expect(names).toEqual(['概况', '排名', '指标', '评估主体', '按另一方案']);
  });

  it('ranks with ties and counts grades by formula', () => {
    const ranking = [2, 3, 4, 5].map((row) =>
      ['A', 'B', 'C', 'D'].map((column) => cells.get(`排名!${column}${row}`)?.value),
    );
    expect(ranking).toEqual([
      [1, '甲', 100, '优秀'],
      [2, '乙', 90, '优秀'],
      [2, '=1', 90, '优秀'],
      [4, '丁', 80, '良好'],
    ]);
    const counted = [...cells.values()].filter(({ formula }) => formula?.startsWith('COUNTIF('));
    expect(counted.map(({ value }) => value)).toEqual([3, 1, 0, 0]);
  });

  it('of nothing is a workbook too', async () => {
    expect((await book(await toXlsx(summarise([])))).names).toEqual(['概况', '排名']);
  });
});
