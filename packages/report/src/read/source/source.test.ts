import { describe, expect, it } from 'vitest';
import { blocksOf } from './blocks.js';
import { clean } from './clean.js';
import { datesIn, isBrief, rangesIn, shortRangesIn } from './dates.js';
import { markerOf } from './markers.js';

const plain = (text: string) => clean(text, [{ start: 0, end: text.length }]).text;
const paragraphs = (text: string) =>
  blocksOf(text, () => false, 'wrapped').flatMap((block) => (block.kind === 'paragraph' ? [block.clean.text] : []));

describe('clean', () => {
  it.each([
    ['１１１２　份，１０１．０９％', '1112份，101.09%'],
    ['11,665 个, 1,000,000份', '11665个，1000000份'],
    ['第5,100份', '第5100份'],
    ['3,14', '3，14'],
    ['101. 09%', '101.09%'],
    ['60 60 100.00%', '60 60 100.00%'],
    ['建档 1 112 份、1，112份、1’112份', '建档1112份、1112份、1112份'],
    ['电访 1 2，0 9 6 人次，完成率 1 0 8 . 0 0 %', '电访12096人次，完成率108.00%'],
    ['第三方得分：4 7.25 分', '第三方得分：47.25分'],
    ['2 0 2 4 年 3 月 2 8 日', '2024年3月28日'],
    ['片区 3 120 份', '片区3 120份'],
    ['建档 900 945 份', '建档900 945份'],
    ['建档 5 100.00%', '建档5 100.00%'],
    ['(一)项目管理:', '（一）项目管理：'],
    ['9:30', '9:30'],
    ['social  work 站', 'social work站'],
  ])('reads %j as %j', (text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  it('knows where each sign stood', () => {
    const text = ' 电访 11,665 个';
    const found = clean(text, [{ start: 0, end: text.length }]);
    const at = found.text.indexOf('11665');
    const { start, end } = found.range(at, at + 5);
    expect(text.slice(start, end)).toBe('11,665');
  });
});

describe('blocksOf', () => {
  it('ends a paragraph with what a document calls itself, and at an empty line where no width is to be seen', () => {
    expect(paragraphs('海棠街社工站评估座谈会记录\n时间：3月12日')).toEqual([
      '海棠街社工站评估座谈会记录',
      '时间：3月12日',
    ]);
    const sentence = '社工站按照协议开展工作。';
    expect(paragraphs(['某函', sentence, sentence, sentence].join('\n\n'))).toEqual([
      '某函',
      sentence,
      sentence,
      sentence,
    ]);
    const rows = ['建档：520', '电访：1950', '探访：640', '结案：12', '大型社区活动：3（指标3），100.00%'];
    expect(paragraphs(`${rows.join('\n')}\n\n评分登记`).at(-1)).toBe('评分登记');
  });

  it('joins what a page’s width broke, across page numbers and within figures', () => {
    const line = '社工站对辖区情况熟悉，与居委会学校医院企业等建立了合作关系，';
    const text = `${line}\n\n${line}\n\n本年度电访 116\n\n\n\n5\n\n65 个，探访若干。`;
    expect(paragraphs(text)).toEqual([`${line}${line}本年度电访11665个，探访若干。`]);
  });

  it('keeps items apart', () => {
    expect(paragraphs('1.甲方面做得好。\n2.乙方面做得好。')).toEqual(['1.甲方面做得好。', '2.乙方面做得好。']);
  });

  it('takes words that were set wide for one cell, and a name with its value for a row', () => {
    const rows = blocksOf(
      '项  目   指 标   完 成\n建  档   280   294\n承 接 方    某某服务中心',
      () => false,
      'wrapped',
    );
    expect(rows.map((row) => (row.kind === 'row' ? row.cells.map(({ text }) => text) : []))).toEqual([
      ['项目', '指标', '完成'],
      ['建档', '280', '294'],
      ['承接方', '某某服务中心'],
    ]);
    expect(paragraphs('第二部分    项目概况')).toEqual(['第二部分项目概况']);
  });

  it('takes rows by tabs, bars and wide gaps', () => {
    const rows = blocksOf('建档\t份\t10\n| 电访 | 个 | 20 |\n探访   个   30', () => false, 'wrapped');
    expect(rows.map((row) => (row.kind === 'row' ? row.cells.map(({ text }) => text) : []))).toEqual([
      ['建档', '份', '10'],
      ['电访', '个', '20'],
      ['探访', '个', '30'],
    ]);
  });
});

describe('dates', () => {
  it.each([
    ['2024年3月28日', '2024-03-28'],
    ['2024.3.28', '2024-03-28'],
    ['2024/03/28', '2024-03-28'],
    ['2024-3-28', '2024-03-28'],
    ['二〇二五年三月十日', '2025-03-10'],
    ['二○二四年十二月三十一日', '2024-12-31'],
    ['2024年2月29日', '2024-02-29'],
    ['2023年2月29日', undefined],
  ])('%s is %s', (text, expected) => {
    expect(datesIn(text).map(({ value }) => value)).toEqual([expected]);
  });

  it('takes the year of the first date for a second one without', () => {
    expect(rangesIn('自2024年3月28日起至12月31日止').map(({ from, to }) => [from.value, to.value])).toEqual([
      ['2024-03-28', '2024-12-31'],
    ]);
  });
});

describe('markerOf', () => {
  it.each([
    ['六、第三方', 'chinese', '六'],
    ['（二）项目管理', 'chinese-brackets', '（二）'],
    ['12.社工站', 'digit', '12'],
    ['（4）社工', 'digit-brackets', '（4）'],
    ['4）社工', 'digit-brackets', '（4）'],
    ['①社工', 'circle', '①'],
    ['第三部分 评估', 'part', '三'],
  ])('%s', (text, style, label) => {
    expect(markerOf(text)).toMatchObject({ style, label });
  });

  it.each(['1.5万元', '2024年', '十分感谢', '（甲）'])('is none in %s', (text) => {
    expect(markerOf(text)).toBeUndefined();
  });
});

describe('shortRangesIn', () => {
  it.each([
    ['24年6月1日至25年5月31日', [['2024-06-01', '2025-05-31']]],
    ['24年6月1日—11月30日', [['2024-06-01', '2024-11-30']]],
    ['2024年6月1日至25日', []],
    ['24年2月30日至25年5月31日', [[undefined, '2025-05-31']]],
  ])('%s', (text, expected) => {
    expect(shortRangesIn(text).map(({ from, to }) => [from.value, to.value])).toEqual(expected);
  });
});

describe('isBrief', () => {
  it.each([
    ['2024年5月1日至5月7日', true],
    ['2024年5月1日至2024年6月30日', false],
    ['2024年5月7日至2024年5月1日', false],
  ])('%s: %s', (text, expected) => {
    expect(rangesIn(text).map(isBrief)).toEqual([expected]);
  });
});
