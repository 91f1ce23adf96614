import { auditCase } from '@sw-eval/core';
import { describe, expect, it } from 'vitest';
import { readText } from './readText.js';

const DENSE = '服务指标完成情况\n社工站建档1112份，完成电访11665个，分别完成协议指标量的101.09%，116.65%。';

describe('readText', () => {
  it('derives a target that one whole number gives, and says from what', () => {
    const { case: read, found } = readText(DENSE);
    expect(read.indicators).toEqual([
      { id: 'client-files', target: 1100, targetSource: 'derived', actual: 1112 },
      { id: 'phone-visits', target: 10_000, targetSource: 'derived', actual: 11_665 },
    ]);
    expect(found.find(({ path }) => path === 'indicators.client-files.target')?.derived).toEqual({
      from: '1112 / 101.09%',
      candidates: [1100],
    });
  });

  it('leaves a target out where several fit, and lists them', () => {
    const { case: read, found } = readText('服务指标完成情况\n社工站完成电访30000个，完成率75.00%。');
    expect(read.indicators).toEqual([{ id: 'phone-visits', actual: 30_000 }]);
    const rate = found.find(({ path }) => path === 'stated.rates.phone-visits');
    expect(rate?.derived?.candidates).toEqual([39_998, 39_999, 40_000, 40_001, 40_002]);
  });

  it('says of two figures that differ which one fits the printed rate', () => {
    const { case: read, found } = readText(`服务成效\n社工站对困难群众建档1149份，电访11655人次。\n${DENSE}`);
    const mentions = found.filter(({ path }) => path.startsWith('stated.mentions'));
    expect(mentions.map(({ value, derived }) => [value, derived?.candidates])).toEqual([
      [1149, []],
      [11_655, [9991]],
    ]);
    expect(
      auditCase(read)
        .filter(({ code }) => code === 'mention-mismatch')
        .map(({ stated, expected }) => [stated, expected]),
    ).toEqual([
      [1149, 1112],
      [11_655, 11_665],
    ]);
  });

  it('takes narrower figures as parts', () => {
    const { case: read } = readText(`服务成效\n对困境儿童建档30份，开展小组工作4个，其中专业小组3个。\n${DENSE}`);
    expect(read.stated?.mentions?.map((mention) => [mention?.indicators, mention?.value, mention?.relation])).toEqual([
      [['client-files'], 30, 'part'],
      [['professional-groups', 'interest-groups'], 4, 'part'],
      [['professional-groups'], 3, 'part'],
    ]);
  });

  it('lists what it did not understand instead of guessing', () => {
    const { case: read, unread } = readText('服务指标完成情况\n建档10份，电访20个，分别完成协议指标量的100.00%。');
    expect(read.indicators?.map((indicator) => indicator?.target)).toEqual([undefined, undefined]);
    expect(unread.map(({ text }) => text)).toEqual(['100.00%']);
  });

  it('makes up nothing', () => {
    expect(readText('')).toEqual({ case: {}, found: [], unread: [], issues: [] });
    expect(readText('今天天气很好，社区里有3棵树。').case).toEqual({});
  });

  it('names a day that is none', () => {
    const { case: read, unread } = readText('本年度服务协议期自2024年2月30日至2025年2月27日。');
    expect(read.agreement).toBeUndefined();
    expect(unread).toEqual([{ text: '2024年2月30日至2025年2月27日', offset: 9, reason: '日期不存在' }]);
  });

  it('refuses a text that is too long', () => {
    expect(readText('社'.repeat(5_000_001)).issues).toMatchObject([{ code: 'too-long', params: { max: 5_000_000 } }]);
  });
});

describe('figures that typesetting pulled apart', () => {
  const countsOf = (sentence: string) => {
    const { case: read, unread } = readText(`服务指标完成情况\n${sentence}`);
    return [
      ...(read.indicators ?? []).map((one) => `${one?.id} ${one?.actual}/${one?.target ?? '-'}`),
      ...unread.map(({ text }) => `? ${text}`),
    ];
  };

  it.each([
    ['建档1 112份，完成协议指标量的101.09%。', ['client-files 1112/1100']],
    ['建档1，112份，完成协议指标量的101.09%。', ['client-files 1112/1100']],
    ['建档 8 6 4 份（协议指标 8 0 0 份），完 成 率 1 0 8 . 0 0 %。', ['client-files 864/800']],
    ['电访12，096人次（协议指标 12，000 人次），完成率100.80%。', ['phone-visits 12096/12000']],
    ['电访116\n5\n65个，完成率116.65%。', ['phone-visits 11665/10000']],
    ['服务指标\t指标量\t完成量\t完成率\n探访\t2 400\t2 388\t99.50%', ['home-visits 2388/2400']],
  ])('%j', (sentence, counts) => {
    expect(countsOf(sentence)).toEqual(counts);
  });

  it('are left out where digits stand close by', () => {
    expect(countsOf('建档900 945份。')).toEqual(['? 900', '? 945份']);
  });

  it('and dates', () => {
    const { case: read } = readText('服务协议期为2024 年 3 月 2\n8 日至 2025 年 3 月 27 日。');
    expect(read.agreement).toEqual({ start: '2024-03-28', end: '2025-03-27' });
  });
});
