import { describe, expect, it } from 'vitest';
import { pointsIn, scoresWithoutUnit } from './points.js';

const words = (text: string, spots: readonly { start: number; end: number }[]) =>
  spots.map(({ start, end }) => text.slice(start, end));

describe('points', () => {
  it.each([
    ['满分20分的购买方给18.5分', ['18.5分']],
    ['购买方（满分20分）18.5分', ['18.5分']],
    ['满分分别是10分、20分、15分和55分', []],
    ['由82分提高到87.3分', ['82分', '87.3分']],
    ['80分至90分为良好', []],
    ['总分100分', []],
    ['总分87.3分', ['87.3分']],
    ['87.3分—良好', ['87.3分']],
    ['开会20分钟，各5分制', []],
  ])('in %j', (text, expected) => {
    expect(words(text, pointsIn(text))).toEqual(expected);
  });

  it.each([
    ['总评分：84.3', ['84.3']],
    ['合计83.0', ['83.0']],
    ['合计83', []],
    ['监督方 Oversight：9.0', ['9.0']],
    ['街道给18.6，一共89.2', ['18.6', '89.2']],
    ['得分12%', []],
    ['共10.5个月', []],
  ])('without their unit, in %j', (text, expected) => {
    expect(words(text, scoresWithoutUnit(text))).toEqual(expected);
  });
});
