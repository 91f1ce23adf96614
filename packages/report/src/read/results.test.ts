import { describe, expect, it } from 'vitest';
import { readText } from './readText.js';

const SHORT: readonly (readonly [path: string, short: string])[] = [
  ['parties.oversight.awarded', 'o'],
  ['parties.purchaser.awarded', 'p'],
  ['parties.supervision-centre.awarded', 's'],
  ['parties.third-party.awarded', 't'],
  ['stated.total', 'total'],
  ['stated.grade', 'grade'],
  ['agreement.start', 'from'],
  ['agreement.end', 'to'],
  ['period.start', 'since'],
  ['period.end', 'until'],
  ['stated.assessedMonths', 'months'],
];

/** What was read, in short names, and `?` with what is left unread. */
function brief(heading: string, text: string): string {
  const { found, unread } = readText(`海棠街社工服务站末期评估报告\n${heading}\n${text}`);
  const values = SHORT.flatMap(([path, short]) =>
    found.filter((one) => one.path === path).map(({ value }) => `${short} ${value}`),
  );
  return [...values, ...unread.map(({ text: words }) => `? ${words}`)].join(' ');
}

const ALL = 'o 9.3 p 17.9 s 12.8 t 47.25 total 87.25 grade good';

describe('results', () => {
  it.each([
    ['监督方给分9.30分，购买方给分17.90分，督导中心给分12.80分，第三方给分47.25分，合计87.25分，评估等级：良好。', ALL],
    ['监督方、购买方、督导中心、第三方得分分别为9.30分、17.90分、12.80分、47.25分，总得分87.25分，等级良好。', ALL],
    ['第三方 47.25 / 55；督导中心 12.8 / 15；街道 17.9 / 20；区民政局 9.3 / 10。总评 87.25 分，定级“良好”。', ALL],
    ['监督方9.30（满分10）购买方17.90（满分20）督导中心12.80（满分15）第三方47.25（满分55）合计87.25，等级：良好', ALL],
    [
      '监督方（10分）：9.30分；购买方（20分）：17.90分；督导中心（15分）：12.80分；第三方（55分）：47.25分；合计（100分）：87.25分，良好。',
      ALL,
    ],
    [
      '上一年度得分91.20分，等级优秀。\n监督方得分：9.30分\n购买方得分：17.90分\n督导中心得分：12.80分\n第三方得分：4 7.25分\n总得分：87.25分 等级：良好',
      `${ALL} ? 优秀 ? 91.20分`,
    ],
    [
      '由监督方、购买方、督导中心和第三方分别打分，得分依次为9.30分、17.90分、12.80分、47.25分，总分87.25分，等级为“良好”。',
      ALL,
    ],
    [
      '第三方评估机构已向监督方作了说明。经监督方、购买方、督导中心和第三方评分，各方得分分别为9.30分、17.90分、12.80分、47.25分，总分87.25分，等级良好。',
      ALL,
    ],
    [
      '监督方9.30分，购买方17.90分，督导中心12.80分，第三方47.25分，以上四项满分依次为10分、20分、15分和55分，合计87.25分，等级良好。',
      ALL,
    ],
    ['上年度监督方、购买方得分依次为9.30分、17.90分。', '? 9.30 ? 17.90'],
    ['中期得分80.00分，等级合格。总得分87.25分，等级良好。', 'total 87.25 grade good ? 合格 ? 80.00分'],
    ['监督方、购买方、督导中心得分分别为9.30分、17.90分。', '? 9.30 ? 17.90'],
    ['监督方得分：17、90分，第三方得分：47,25分。', '? 90 ? 25'],
    ['总得分87.25分，距优秀等级差2.75分。', 'total 87.25 ? 2.75分'],
    ['第三方得分50.2/60。', '? 50.2'],
    ['总得分87.25分（良好，80分至90分）。', 'total 87.25 grade good'],
  ])('%j', (text, expected) => {
    expect(brief('四、评估得分', text)).toBe(expected);
  });

  it.each([
    ['监督方打9.30分，满分10分；购买方打17.90分，满分20分。', 'o 9.3 p 17.9'],
    ['监督方给9.30分，购买方给17.90分，督导中心给12.80分，第三方给47.25分，加起来是87.25分，列入良好一档。', ALL],
    ['监督方9.30 购买方17.90 督导中心12.80 第三方47.25 总分87.25', 'o 9.3 p 17.9 s 12.8 t 47.25 total 87.25'],
    [
      '上年度监督方9.30，购买方17.90，督导中心12.80，第三方47.25，总分87.25。',
      '? 9.30 ? 17.90 ? 12.80 ? 47.25 ? 87.25',
    ],
    ['总得分87.25分。\n□优秀 ☑良好 □合格 □不合格', 'total 87.25 grade good'],
    ['总得分87.25分。\n优秀□ 良好√ 合格□ 不合格□', 'total 87.25 grade good'],
    ['总得分87.25分。\n☑优秀 ☑良好 □合格 □不合格', 'total 87.25'],
    ['总得分87.25分。\n等次另议，先按优秀对待。', 'total 87.25 ? 优秀'],
  ])('outside a chapter on results: %j', (text, expected) => {
    expect(brief('四、评议', text)).toBe(expected);
  });

  it.each([
    [
      '监督方得分为9.30分，购买方得分为17.90分，两项合计27.20分；督导中心12.80分，第三方47.25分。最终得分87.25分。',
      'total',
      87.25,
      0.99,
    ],
    ['原始总分87.25分，扣2分，最终得分85.25分。', 'total', 87.25, 0.5],
    ['全市平均总得分84.30分，本站总得分87.25分。', 'total', 87.25, 0.95],
    ['等级：优秀（建议）。等级：良好。', 'grade', 'excellent', 0.5],
  ])('are not sure where several differ: %j', (text, short, value, confidence) => {
    const { found } = readText(`海棠街社工服务站末期评估报告\n四、评估得分\n${text}`);
    expect(found.find(({ path }) => path === `stated.${short}`)).toMatchObject({ value, confidence });
  });

  it('of the parts of one party are not its own', () => {
    const { found } = readText(
      '四、评估得分\n第三方评估（项目管理15分、服务开展25分）得分13.5分、20.25分，合计33.75分。',
    );
    expect(found.map(({ path, confidence }) => [path, confidence])).toEqual([['parties.third-party.awarded', 0.5]]);
  });

  it('of an earlier year are none of this one', () => {
    expect(brief('一、概况', '社工站2022年度评估等级为优秀，总得分91.20分。')).toBe('? 91.20 ? 优秀');
  });

  it('leave a row that no rule takes unread', () => {
    expect(brief('四、评估得分', '评估主体\t得分\n监督方\t9.30\n加分项\t2.00')).toBe('o 9.3 ? 加分项\t2.00');
  });

  it('stand under a heading in lenticular brackets too', () => {
    expect(brief('【得分】', '总评 87.25 分')).toBe('total 87.25');
  });
});

describe('rows of several indicators', () => {
  const read = (rows: string) => {
    const { case: draft, unread } = readText(`海棠街社工服务站末期评估报告\n一、服务指标\n${rows}`);
    const list = (draft.indicators ?? []).map((one) => `${one?.id} ${one?.actual}/${one?.target}`);
    return [...list, ...unread.map(({ text }) => `? ${text}`)];
  };

  it.each([
    [
      '指标 | 合同指标 | 完成量 | 完成率\n个案 接案/结案 | 60/55 | 62/50 | 103.33%/90.91%',
      ['casework-opened 62/60', 'casework-closed 50/55'],
    ],
    [
      '指标 | 协议量 | 完成量\n专业小组（个/节/人次） | 9/54/432 | 9/54/450',
      ['professional-groups 9/9', 'professional-group-sessions 54/54', 'professional-group-attendances 450/432'],
    ],
    ['指标 | 协议量 | 完成量\n专业小组（个/节） | 9/54/432 | 9/54/450', ['? 9/54/432', '? 9/54/450']],
    ['指标 | 协议量 | 完成量\n困难群众建档 | 1 200 | 1254户', ['client-files 1254/1200']],
    ['指标 | 协议量 | 完成量\n建档 | 1200 | 约1254', ['client-files undefined/1200', '? 约1254']],
  ])('%j', (rows, expected) => {
    expect(read(rows)).toEqual(expected);
  });
});

describe('periods', () => {
  it.each([
    [
      '服务协议期为2024年3月28日至次年3月27日，评估周期为2024年3月28日至2025年1月31日，共10个半月。',
      'from 2024-03-28 to 2025-03-27 since 2024-03-28 until 2025-01-31 months 10.5',
    ],
    [
      '上一协议期为2023年3月28日至2024年3月27日，本协议期为2024年3月28日至2025年3月27日。',
      'from 2024-03-28 to 2025-03-27 ? 2023年3月28日至2024年3月27日',
    ],
    [
      '中期评估周期为2024年3月28日至2024年9月27日，共6个考核月份；末期评估周期为2024年3月28日至2025年1月31日，共10.5个考核月份。',
      'since 2024-03-28 until 2025-01-31 months 10.5 ? 2024年3月28日至2024年9月27日',
    ],
    [
      '服务协议期自2024年3月28日至2025年3月27日，后延长至2025年6月30日。',
      'from 2024-03-28 to 2025-03-27 ? ，后延长至2025年6月30日',
    ],
    ['服务协议期为2024年3月-2025年2月。', '? 2024年3月-2025年2月'],
    ['服务协议期为24年3月28日至25年3月27日。', 'from 2024-03-28 to 2025-03-27'],
    ['合同起止：2024年3月28日—2025年3月27日', 'from 2024-03-28 to 2025-03-27'],
    ['合同自2024年3月28日始，至2025年3月27日终。', 'from 2024-03-28 to 2025-03-27'],
    ['协议期从二〇二四年三月二十八日起，到二〇二五年三月二十七日止。', 'from 2024-03-28 to 2025-03-27'],
    ['评估：2024.3.28~2025.1.31（10.5个月）', 'since 2024-03-28 until 2025-01-31 months 10.5'],
    // The word before one day is not that of the days behind it.
    [
      '合同从2024年3月28日签到2025年3月27日，我们看的是2024年3月28日至2025年1月31日。',
      '? 2024年3月28日至2025年1月31日 ? 2024年3月28日 ? 2025年3月27日',
    ],
    ['评估时间：2025年2月25日至2025年2月26日。', '? 2025年2月25日至2025年2月26日'],
    ['服务协议期为2024年3月至2025年3月。', '? 2024年3月至2025年3月'],
    ['服务自2024年3月28日至2025年3月27日。', '? 2024年3月28日至2025年3月27日'],
  ])('%j', (text, expected) => {
    expect(brief('一、概况', text)).toBe(expected);
  });
});

describe('the title of the whole', () => {
  it('is no chapter on results', () => {
    const text = '海棠街社工站末期评估结果告知书\n建档：协议900份，实际945份，完成率105.00%。\n总分87.25分，等级：良。';
    const { case: read, unread } = readText(text);
    expect(read.indicators).toEqual([{ id: 'client-files', target: 900, actual: 945 }]);
    expect(unread.map(({ text: words }) => words)).toEqual(['良']);
  });
});

describe('several stations in one report', () => {
  it('leave nothing sure', () => {
    const station = (name: string, scores: number[]) =>
      `${name}：监督方${scores[0]}分，购买方${scores[1]}分，督导中心${scores[2]}分，第三方${scores[3]}分，总分${scores[4]}分。`;
    const { found } = readText(
      `末期评估结果通报\n一、${station('东湖街社工站', [9.2, 18.5, 13.6, 47.1, 88.4])}\n二、${station('西湖街社工站', [9.6, 19.1, 14.2, 49, 91.9])}`,
    );
    expect(found.length).toBeGreaterThan(4);
    expect(Math.max(...found.map(({ confidence }) => confidence))).toBeLessThanOrEqual(0.5);
  });
});

describe('parties and points in two lists', () => {
  it('that no total confirms are less sure', () => {
    const { found } = readText(
      '海棠街社工服务站末期评估报告\n一、评估得分\n经监督方、购买方分别评分，得分依次为9.30分、17.90分。',
    );
    expect(found.filter(({ path }) => path.startsWith('parties.')).map(({ confidence }) => confidence)).toEqual([
      0.75, 0.75,
    ]);
  });
});
