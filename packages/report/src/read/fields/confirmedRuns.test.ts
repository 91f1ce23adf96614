import { describe, expect, it } from 'vitest';
import { readText } from '../readText.js';

/** `indicator done/agreed rate`, `~` where a count is not sure, and `?` for what is left unread. */
function brief(sentence: string, stage = '末期'): string[] {
  const { case: read, found, unread } = readText(`海棠街社工服务站${stage}评估报告\n一、工作回顾\n${sentence}`);
  const indicators = (read.indicators ?? []).map((one) => {
    const sure = found.every(({ path, confidence }) => !path.startsWith(`indicators.${one?.id}.`) || confidence >= 0.8);
    return `${one?.id} ${one?.actual}/${one?.target} ${read.stated?.rates?.[one?.id ?? '']}${sure ? '' : ' ~'}`;
  });
  return [...indicators, ...unread.map(({ text }) => `? ${text}`)];
}

describe('a rate before the counts that give it', () => {
  it.each([
    ['探访的完成率偏低，仅80.00%，即全年应做500个，上半年做了400个。', ['home-visits 400/500 80']],
    ['建档完成率105.00%，做到945份，当初定的是900份。', ['client-files 945/900 105']],
    [
      '专业小组完成率为50.00%，全年8个，已开4个；电访完成率为60.00%，全年500个，已打300个。',
      ['professional-groups 4/8 50', 'phone-visits 300/500 60'],
    ],
  ])('%j', (sentence, expected) => {
    expect(brief(sentence, '中期')).toEqual(expected);
  });

  it.each([
    // Of some people, of another name, of another year, and what the rate is not.
    '探访完成率为50.00%，其中长者200个，儿童100个。',
    '探访完成率为50.00%，电访200个，做了100个。',
    '探访完成率为50.00%，去年是200个，做了100个。',
    '探访完成率为50.00%，应做200个，做了101个。',
  ])('is none in %j', (sentence) => {
    const read = brief(sentence);
    expect(read.filter((one) => one.startsWith('home-visits'))).toEqual([]);
    expect(read).toContain('? 50.00%');
  });
});

describe('a name that only says what the sentence is about', () => {
  it.each([
    ['个案方面，结案合同量20个，核定18个，完成率90.00%。', ['casework-closed 18/20 90']],
    ['走访工作方面：电访应完成500个，核定450个，完成率90.00%。', ['phone-visits 450/500 90']],
    ['建档方面，合同要求500份，核定450份，完成率90.00%。', ['client-files 450/500 90']],
  ])('takes no figures of the other: %j', (sentence, expected) => {
    expect(brief(sentence)).toEqual(expected);
  });

  it('is no name beside another', () => {
    expect(brief('建档和电访定的是500份，做了450份，正好90.00%。').filter((one) => !one.startsWith('?'))).toEqual([]);
  });
});

describe('a count that was verified', () => {
  it('is not surer than the one that was reported, where no rate decides', () => {
    const report = (sentence: string) => readText(`海棠街社工服务站末期评估报告\n一、指标完成情况\n${sentence}`);
    expect(report('建档核定450份。').case.indicators).toEqual([{ id: 'client-files', actual: 450 }]);
    const { found, unread } = report('建档500份，核定450份。');
    expect(found.filter(({ path, confidence }) => path.startsWith('indicators.') && confidence >= 0.8)).toEqual([]);
    expect(unread.map(({ text }) => text)).toEqual(['450份']);
  });

  it('is told from a difference', () => {
    expect(brief('电访定的是500个，核定450个，完成率90.00%，差额50个没有记录。')).toEqual(['phone-visits 450/500 90']);
  });

  it('beside a figure that was not understood is not sure, unless a rate says so', () => {
    const sure = (sentence: string) =>
      readText(`海棠街社工服务站末期评估报告\n一、指标完成情况\n${sentence}`)
        .found.filter(({ path, confidence }) => path.endsWith('.actual') && confidence >= 0.8)
        .map(({ value }) => value);
    expect(sure('兴趣小组全年8个，已经办好5个。')).toEqual([]);
    expect(sure('兴趣小组全年8个，完成率100.00%，办在村里5个。')).toEqual([8]);
  });
});
