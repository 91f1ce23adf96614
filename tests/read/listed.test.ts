import { describe, expect, it } from 'vitest';
import { isListed, plain } from './corpus/listed.js';

describe('what counts as listed', () => {
  it.each([
    ['indicators.client-files.actual', 1112, ['1,112 份'], true],
    ['indicators.client-files.actual', 112, ['1112份'], false],
    ['indicators.client-files.actual', 412, ['建档\t412\t400'], true],
    ['indicators.client-files.actual', 412400, ['建档\t412\t400'], false],
    ['stated.total', 83, ['83.0分'], true],
    ['agreement.start', '2024-03-01', ['2024.03.01～2025.02.28'], true],
    ['agreement.end', '2025-02-28', ['二○二五年二月二十八日'], true],
    ['agreement.end', '2024-12-31', ['2024年1月1日至12月31日'], true],
    ['agreement.end', '2024-12-31', ['2024年12月'], false],
    ['stated.grade', 'good', ['良好'], true],
    ['stated.grade', 'good', ['优秀'], false],
    ['stated.assessedMonths', 10, ['十个月'], true],
    ['mentions.client-files=30 part', 1, ['1份'], false],
    ['station.operator', '某某服务中心', ['由某某服务中心'], true],
  ])('%s %s in %j: %s', (key, expected, unread, listed) => {
    expect(isListed(key, expected, plain(unread))).toBe(listed);
  });
});
