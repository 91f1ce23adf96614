import { describe, expect, it } from 'vitest';
import { readText } from '../readText.js';
import { Told } from './Told.js';

const TITLE = '海棠街社工服务站末期评估报告\n';
/** What is listed of a paragraph of no known kind, as `words`. */
const left = (text: string) => readText(`${TITLE}${text}`).unread.map(({ text: words }) => words);
const reasons = (text: string) =>
  readText(`${TITLE}${text}`).unread.map(({ text: words, reason }) => `${words} ${reason}`);

describe('what no rule takes', () => {
  it.each([
    ['年初商定的数目里，档案一项要做400份。', ['400份 没有对应的指标']],
    ['一年下来参加的有1200人次。', ['1200人次 没有对应的指标']],
    ['几项任务里做得最差的只到75.00%。', ['75.00% 没有对应的完成量']],
    ['大家商量以后打了84.5分。', ['84.5分 没有读懂的分数']],
    ['大家商量以后，总成绩：84.5', ['84.5 没有读懂的分数']],
    ['专家把它列入优秀一档，等级从宽。', ['优秀 没有读懂的等级']],
    ['档案一共建了四百二十份。', ['四百二十份 用汉字写的数字没有读']],
    ['大家打了八十七点五分，有人只给九分。', ['八十七点五分 用汉字写的数字没有读', '九分 用汉字写的数字没有读']],
    ['几项任务里最差的，完成了百分之七十五。', ['百分之七十五 用汉字写的数字没有读']],
    ['本年应完成：400，已经完成：412。', ['400 没有对应的指标', '412 没有对应的指标']],
    ['山路难走，一天只能去一处：上片由大坪、小坪、石口三村组成。', ['大坪、小坪、石口三村 不能确定这里列出的社工点']],
    [
      '双方说好从2024年3月1日做到2025年2月28日，前后是2024年3月1日至2025年2月28日。',
      ['2024年3月1日至2025年2月28日 不能确定是哪一个周期'],
    ],
    ['合同到期日写的是2025年2月28日止。', ['2025年2月28日 不能确定是哪一个周期']],
    ['这一轮看的是2024年3月至2025年2月。', ['2024年3月至2025年2月 日期没有写全']],
    ['这一轮看的时间折合十个月。', ['十个月 没有读懂的数字']],
    ['承接这件事的，是晨光市同心社会工作服务中心。', ['晨光市同心社会工作服务中心 不能确定是哪一个机构']],
    ['站里管的片区有东湖社区、西湖社区和南湖村。', ['东湖社区、西湖社区和南湖村 不能确定这里列出的社工点']],
    ['建档\t412\t400', ['建档\t412\t400 没有读懂的表格行']],
    ['1\t建档\t412\t400', ['1\t建档\t412\t400 没有读懂的表格行']],
    ['附页。\n5 个案服务 节 120 118', ['个案服务 节 120 118 没有读懂的表格行']],
    ['附页。\n3 探访 个 500 480 20', ['探访 个 500 480 20 没有读懂的表格行']],
    ['（一）建档612份', ['612份 没有读懂的数字']],
    ['一、评估办法\n大家议定，建档412份，总分为84.5分。', ['412份 没有读懂的数字']],
  ])('is listed: %j', (text, expected) => {
    expect(reasons(text)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['a telephone number', '联系电话：020-81234567，8123 4567。'],
    ['an address', '地址：海棠街石桥路18号3楼，面积120平方米。'],
    ['a document', '根据《管理办法》（2023年第7号）和2022年5月1日的通知。'],
    ['an hour', '会议于上午9:30开始，11:20结束。'],
    ['an age, a price', '一位78岁的老人每月得到200元补贴。'],
    ['people and places', '辖区有常住人口52000人、12个小区，社工8名。'],
    ['an event of a few days', '宣传周为2024年5月1日至5月7日。'],
    ['a scale', '90分以上为优秀，80分至90分为良好，60分至80分为合格。'],
    ['a share', '第三方评估占55%，购买方占20%。'],
    ['a year', '2024年度的工作照计划进行，第3期简报已经发出。'],
  ])('is nothing that a case holds: %s', (_, text) => {
    expect(left(text).filter((words) => words !== '海棠街社工服务站')).toEqual([]);
  });

  it('is listed once, and not where it was read', () => {
    const text = '一、服务指标完成情况\n建档1112份，完成协议指标量的101.09%。';
    expect(left(text)).toEqual([]);
    expect(left(`${text}\n二、其他\n建档1112份，完成协议指标量的101.09%。`)).toEqual([]);
  });

  it('of praise and concern is in the case as it stands; a figure of an indicator is looked for all the same', () => {
    const report = (point: string) => left(`一、购买方评估\n值得肯定的地方：\n${point}`);
    expect(report('1.为社区老人义诊12场，来了300人次。')).toEqual([]);
    expect(report('1.个案结案的指标55个，尚有差距。')).toEqual(['55个']);
  });
});

describe('places that were told', () => {
  const told = new Told([
    { start: 10, end: 12 },
    { start: 0, end: 4 },
    { start: 3, end: 6 },
  ]);

  it.each([
    [0, 1, true],
    [5, 6, true],
    [6, 10, false],
    [9, 11, true],
    [12, 20, false],
  ])('from %d to %d', (start, end, expected) => {
    expect(told.touches({ start, end })).toBe(expected);
  });
});
