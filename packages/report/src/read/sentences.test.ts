import { describe, expect, it } from 'vitest';
import { SURE } from './Reading.js';
import { readText } from './readText.js';

const REPORT = (sentence: string) => `海棠街社工服务站末期评估报告\n一、服务指标完成情况\n${sentence}`;
const NARRATIVE = (sentence: string) => `海棠街社工服务站末期评估报告
一、服务成效
值得肯定的地方：
1.${sentence}
二、服务指标完成情况
建档1112份，电访11665个，分别完成协议指标量的101.09%、116.65%。`;

/**
 * What was read of a sentence, short: `indicator done/agreed rate`, `d` behind a target that was derived, `~` where the
 * count is not sure; `= indicator` for a mention of the same, `< indicator` for a part; `?` for what is left unread.
 */
function brief(text: string): string[] {
  const { case: read, found, unread } = readText(text);
  const isSure = (path: string) => (found.find((one) => one.path === path)?.confidence ?? 0) >= SURE;
  const indicators = (read.indicators ?? []).map((one) => {
    const rate = read.stated?.rates?.[one?.id ?? ''] ?? '-';
    const derived = one?.targetSource === 'derived' ? 'd' : '';
    const sure = isSure(`indicators.${one?.id}.actual`) ? '' : ' ~';
    return `${one?.id} ${one?.actual ?? '-'}/${one?.target ?? '-'}${derived} ${rate}${sure}`;
  });
  const mentions = (read.stated?.mentions ?? []).map(
    (one) => `${one?.relation === 'same' ? '=' : '<'} ${one?.indicators?.join('+')} ${one?.value}`,
  );
  return [...indicators, ...mentions, ...unread.map(({ text: words }) => `? ${words}`)];
}

describe('done and agreed in one sentence', () => {
  it.each([
    ['本年度协议要求建档900份，实际完成945份，完成率105%。', ['client-files 945/900 105']],
    ['协议指标为建档900份，实际建档945份，完成率105.00%。', ['client-files 945/900 105']],
    ['建档900份，实际945份，达105.00%。', ['client-files 945/900 105']],
    ['须建档900份，实建945份，完成率105.00%。', ['client-files 945/900 105']],
    ['建档目标900份、实绩945份，完成率105.00%。', ['client-files 945/900 105']],
    ['建档完成945份（900份），完成率105.00%。', ['client-files 945/900 105']],
    ['计划电访1200人次，实际电访1300人次，完成率108.33%。', ['phone-visits 1300/1200 108.33']],
    ['建档945/900份，完成率105.00%。', ['client-files 945/900 105']],
    ['建档 1112/1100=101.09%。', ['client-files 1112/1100 101.09']],
    [
      '协议要求建档900份，实际完成945份；协议要求探访500人次，实际完成480人次。',
      ['client-files 945/900 -', 'home-visits 480/500 -'],
    ],
  ])('%j', (sentence, expected) => {
    expect(brief(REPORT(sentence))).toEqual(expected);
  });

  it.each([
    // The rate fits no whole target, or not the printed one; rates and counts do not pair off; two counts.
    ['建档1149份，完成协议指标量的101.09%。', ['client-files 1149/- 101.09 ~']],
    ['建档指标900份，完成945份，完成率110.00%。', ['client-files 945/900 110 ~']],
    [
      '建档1112份、电访11665个，分别完成101.09%。',
      ['client-files 1112/- - ~', 'phone-visits 11665/- - ~', '? 101.09%'],
    ],
    ['建档900份，电访10个，建档945份。', ['client-files 900/- - ~', 'phone-visits 10/- -', '? 945份']],
  ])('is not sure of %j', (sentence, expected) => {
    expect(brief(REPORT(sentence))).toEqual(expected);
  });
});

describe('names, and their figures in the same order', () => {
  it.each([
    [
      '建档、电访、探访分别完成1112份、11665个、2146个，完成率分别为101.09%、116.65%、153.29%。',
      ['client-files 1112/1100d 101.09', 'phone-visits 11665/10000d 116.65', 'home-visits 2146/1400d 153.29'],
    ],
    [
      '建档、电访及探访三项依次为1112份、11665个及2146个，达协议指标量的101.09%、116.65%、153.29%。',
      ['client-files 1112/1100d 101.09', 'phone-visits 11665/10000d 116.65', 'home-visits 2146/1400d 153.29'],
    ],
    ['建档、电访、探访分别完成1112份、11665个。', ['? 1112份', '? 11665个']],
  ])('%j', (sentence, expected) => {
    expect(brief(REPORT(sentence))).toEqual(expected);
  });
});

describe('figures of a part, of another time, of an increase', () => {
  it.each([
    ['其中困境儿童建档112份，建档1112份，完成协议指标量的101.09%。', ['client-files 1112/1100d 101.09', '? 112份']],
    [
      '上半年建档500份，下半年建档612份，全年建档1112份，完成率101.09%。',
      ['client-files 1112/1100d 101.09', '? 500份', '? 612份'],
    ],
    [
      '中期建档500份，完成率45.45%；末期建档1112份，完成率101.09%。',
      ['client-files 1112/1100d 101.09', '? 500份', '? 45.45%'],
    ],
    [
      '片区3建档600份，片区4建档512份，全站1112份，完成率101.09%。',
      ['client-files 1112/1100d 101.09', '? 600份', '? 512份'],
    ],
    [
      '建档完成1112份，其中片区3为600份、片区4为512份，完成率101.09%。',
      ['client-files 1112/1100d 101.09', '? 600份', '? 512份'],
    ],
    [
      '片区3建档600份，片区4建档512份，全站建档1112份，完成率101.09%。',
      ['client-files 1112/1100d 101.09', '? 600份', '? 512份'],
    ],
    ['上年度同期建档812份、电访6900人次。', ['? 812份', '? 6900人次']],
    ['建档945份，超额完成45份，比上年增加120份，完成率105.00%。', ['client-files 945/900d 105', '? 45份', '? 120份']],
    [
      '建档1112份（其中新建52份），电访11665个，分别完成101.09%、116.65%。',
      ['client-files 1112/1100d 101.09', 'phone-visits 11665/10000d 116.65', '? 52份'],
    ],
    [
      '开案60宗，其中结案49宗，完成率分别为100.00%、89.09%。',
      ['casework-opened 60/60d 100', 'casework-closed 49/55d 89.09'],
    ],
    ['建档一千一百一十二份，完成协议指标量的百分之一百零一。', ['? 一千一百一十二份', '? 百分之一百零一']],
    ['建档1112份，达协议指标量的1.0109倍。', ['client-files 1112/- -', '? 1.0109']],
  ])('%j', (sentence, expected) => {
    expect(brief(REPORT(sentence)).sort()).toEqual(expected.toSorted());
  });

  it('make no indicator of their own', () => {
    expect(brief(REPORT('对外合作25次，完成率100.00%。'))).toEqual(['? 25次', '? 100.00%']);
    expect(brief(REPORT('公益讲座25场，完成率100.00%。'))).toEqual(['公益讲座 25/25d 100 ~']);
  });
});

describe('figures in other places', () => {
  const own = ['client-files 1112/1100d 101.09', 'phone-visits 11665/10000d 116.65'];
  it.each([
    ['社工站对困难群众和特殊群体建档1149份，热线完成电访11655人次。', ['= client-files 1149', '= phone-visits 11655']],
    ['雅溪社区建档300份。', ['< client-files 300']],
    ['新增建档52份。', ['< client-files 52']],
    ['2023年建档900份。', ['? 900份']],
    ['自2020年以来累计建档3560份。', ['? 3560份']],
    ['累计建档3560份（含往年）。', ['? 3560份']],
    ['协议要求建档1100份，社工站超额完成。', ['? 1100份']],
    ['建议下年度建档1200份。', ['? 1200份']],
    ['平均每月探访200人次。', ['? 200人次']],
    ['评估组抽查电访20人，满意率98%。', ['? 20人']],
    ['查阅个案8个、专业小组3个。', ['? 8个', '? 3个']],
    ['建档工作覆盖7个社区。', []],
    ['本年度建档1112份，与上年的1050份建档相比有增长。', ['= client-files 1112', '? 1050份']],
  ])('%j', (sentence, expected) => {
    expect(brief(NARRATIVE(sentence))).toEqual([...own, ...expected]);
  });
});

describe('figures that their rate confirms', () => {
  it.each([
    ['建档年初定的是900份，到年底有945份，正好105.00%。', ['client-files 945/900 105']],
    ['建档共945份，占指标900份的105.00%。', ['client-files 945/900 105']],
    ['建档：945（指标900），105.00%', ['client-files 945/900 105']],
    [
      '建档945份（协议900份，完成率105.00%），电访480个（协议500个，完成率96.00%）。',
      ['client-files 945/900 105', 'phone-visits 480/500 96'],
    ],
    [
      '专业小组做成6个、36节、300人次，当初说的是6个、36节、288人次，即100.00%、100.00%、104.17%。',
      [
        'professional-groups 6/6 100',
        'professional-group-sessions 36/36 100',
        'professional-group-attendances 300/288 104.17',
      ],
    ],
  ])('need no words between: %j', (sentence, expected) => {
    expect(brief(REPORT(sentence))).toEqual(expected);
    expect(brief(`海棠街社工服务站末期评估报告\n一、工作回顾\n${sentence}`)).toEqual(expected);
  });

  it.each([
    // Two names; a rate that is not theirs; an earlier year; a part; a quarter's heading.
    ['建档和电访定的是900份，做了945份，正好105.00%。', []],
    ['建档年初定的是900份，到年底有945份，正好104.00%。', []],
    ['上年度建档年初定的是900份，到年底有945份，正好105.00%。', []],
    ['东湖社区建档年初定的是90份，到年底有99份，正好110.00%。', []],
  ])('are none in %j', (sentence, expected) => {
    const read = brief(`海棠街社工服务站末期评估报告\n一、工作回顾\n${sentence}`);
    expect(read.filter((one) => /^[a-z]/u.test(one))).toEqual(expected);
    expect(read).not.toEqual([]);
  });

  it('of a quarter are a part', () => {
    const sentence = '建档100份，占指标100份的100.00%。';
    expect(brief(`海棠街社工服务站末期评估报告\n一、第一季度\n${sentence}`)).toEqual([
      '< client-files 100',
      '? 100份',
      '? 100.00%',
    ]);
  });

  it('may stand in a column of another name', () => {
    const rows = '指标\t合同数量\t验收数量\t完成率\n建档\t900\t945\t105.00%\n电访\t500\t481\t96.00%';
    expect(brief(REPORT(rows))).toEqual(['client-files 945/900 105', 'phone-visits -/500 96 ~', '? 481']);
  });
});

describe('half-way through the term', () => {
  const midTerm = (sentence: string) => brief(`海棠街社工服务站中期评估报告\n一、工作回顾\n${sentence}`);

  it.each([
    ['全年建档300份，上半程做了168份。', ['? 300份', '? 168份']],
    ['电访全年1200次，已打650次。', ['? 1200次', '? 650次']],
    ['按合同，建档要做300份。', ['? 300份']],
  ])('a figure of the whole year is none of the work: %j', (sentence, expected) => {
    expect(midTerm(sentence)).toEqual(expected);
  });
});

describe('columns', () => {
  it.each([
    ['项目\t指标\t完成\t百分比\n建档\t280\t294\t105.00%', ['client-files 294/280 105']],
    ['项目\t合同数量\t完成量\n280\t280\t294', ['? 280\t280\t294']],
  ])('%j', (rows, expected) => {
    expect(brief(REPORT(rows))).toEqual(expected);
  });
});

describe('months at the beginning of a line', () => {
  it.each([
    ['1月：建档30份。', ['< client-files 30']],
    ['4-6月份，建档90份。', ['< client-files 90']],
    ['截至6月，建档120份。', ['= client-files 120']],
  ])('make a figure a part: %j', (sentence, expected) => {
    expect(brief(`海棠街社工服务站末期评估报告\n一、工作回顾\n${sentence}`)).toEqual(expected);
  });
});

describe('agreed volumes in a list', () => {
  it('are all agreed, and a line of one indicator gives its own', () => {
    expect(brief(REPORT('兴趣小组完成6个、30节，指标5个、31节。'))).toEqual([
      'interest-groups 6/5 -',
      'interest-group-sessions 30/31 -',
    ]);
    expect(brief(REPORT('建档指标900份，兴趣小组6个。'))).toEqual(['client-files -/900 - ~', 'interest-groups 6/- -']);
    expect(brief(REPORT('建档指标900份、945份，电访1000次。'))).toEqual([
      'client-files 945/900 -',
      'phone-visits 1000/- -',
    ]);
    expect(brief('海棠街社工服务站末期评估报告\n一、对照\n建档指标900份，完成率105.00%。')).toEqual([
      'client-files -/900 - ~',
      '? 105.00%',
    ]);
  });
});

describe('those whom a survey asked', () => {
  it('are no visits', () => {
    expect(brief('海棠街社工服务站末期评估报告\n一、成效\n电话回访服务对象40人，满意38人。')).toEqual([]);
  });
});

describe('rates and counts of other things', () => {
  it.each([
    ['抽访电访对象，成功访问60人，57人满意，满意率95.00%。', []],
    ['建档900份，满意率95.00%。', ['= client-files 900']],
  ])('are none of an indicator: %j', (sentence, expected) => {
    const read = brief(`海棠街社工服务站末期评估报告\n一、成效\n${sentence}`);
    expect(read.filter((one) => !one.startsWith('?'))).toEqual(expected);
    expect(read).not.toContain('? 95.00%');
  });
});

describe('a report in two languages', () => {
  it('is read by its Chinese words', () => {
    const text = `Station 站点: 海棠街社工服务站
Operator 承接机构: 滨江市同心社会工作服务中心
Purchaser 购买方: 海棠街道办事处
Agreement 协议期: 2024-08-01 to 2025-07-31

Indicator 指标 | Target 目标 | Actual 实际 | Rate 完成率
建档 Client files | 400 | 436 | 109.00%`;
    const { case: read } = readText(text);
    expect(read.station).toMatchObject({ operator: '滨江市同心社会工作服务中心', purchaser: '海棠街道办事处' });
    expect(read.agreement).toEqual({ start: '2024-08-01', end: '2025-07-31' });
    expect(read.indicators).toEqual([{ id: 'client-files', target: 400, actual: 436 }]);
  });
});
