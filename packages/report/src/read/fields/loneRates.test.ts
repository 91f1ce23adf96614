import { describe, expect, it } from 'vitest';
import { readText } from '../readText.js';

/** `indicator rate`, and `?` with what is left unread. */
function rates(sentence: string): string[] {
  const { case: read, unread } = readText(`海棠街社工服务站末期评估报告\n一、指标完成情况\n${sentence}`);
  return [
    ...Object.entries(read.stated?.rates ?? {}).map(([id, rate]) => `${id} ${rate}`),
    ...unread.map(({ text }) => `? ${text}`),
  ];
}

describe('a rate without counts', () => {
  it.each([
    ['个案结案偏慢，完成率仅70.00%，要抓紧落实。', ['casework-closed 70']],
    ['专业小组完成率为50.00%；电访完成率达到90.00%。', ['professional-groups 50', 'phone-visits 90']],
    ['探访完成率只有80.00%。\n探访完成400个，指标500个，完成率80.00%。', ['home-visits 80']],
  ])('is that of the name before it: %j', (sentence, expected) => {
    expect(rates(sentence)).toEqual(expected);
  });

  it.each([
    // Of two kinds of groups, of some people, of two indicators, wanted, a limit, of an earlier year, and what the count is not.
    ['小组完成率为50.00%。', '? 50.00%'],
    ['探访独居长者的完成率为50.00%。', '? 50.00%'],
    ['电访和探访完成率均为50.00%。', '? 50.00%'],
    ['协议要求探访完成率为90.00%。', '? 90.00%'],
    ['探访完成率达到90.00%以上。', '? 90.00%'],
    ['上年度探访完成率为90.00%。', '? 90.00%'],
    ['探访完成率仅90.00%。\n探访指标500个，实际完成400个。', '? 90.00%'],
  ])('is left out in %j', (sentence, listed) => {
    expect(rates(sentence)).toEqual([listed]);
  });
});
