import { describe, expect, it } from 'vitest';
import { realReport } from '../../testing/realCase.js';
import { all, isOn, textOf, value, wordFile } from '../testing/wordParts.js';

describe('toDocx', () => {
  it('sets the issuer in the middle above its day, which stands four characters in, and has room to sign', async () => {
    const report = { issuer: '广州市社会工作协会', date: '2025-03-10', signatories: ['甲', '欧阳小明'] };
    const signed = (await wordFile(realReport({}, { report }))).body;
    const styled = (id: string) =>
      all(signed, 'w:p').filter((node) => all(node, 'w:pStyle').some((style) => value(style) === id));
    const edges = styled('SwEvalSignature').map((node) => {
      const [indent] = all(node, 'w:ind');
      return { text: textOf(node), left: Number(value(indent, 'w:left')), right: Number(value(indent, 'w:right')) };
    });
    expect(edges.map(({ text }) => text)).toEqual(['广州市社会工作协会', '2025年3月10日']);
    expect(edges[0]).toMatchObject({ left: edges[1]?.left, right: edges[1]?.right });
    // A character is 320 twips; the day has six and a half, and a quarter for each of five changes of script.
    const middle = (8845 - (edges[0]?.left ?? 0) - (edges[0]?.right ?? 0)) / 2 + (edges[0]?.right ?? 0);
    expect(Math.abs(middle - 320 * (4 + 7.75 / 2))).toBeLessThan(10);
    const people = styled('SwEvalSigner');
    expect(people.map(textOf)).toEqual(['甲', '欧阳小明']);
    for (const node of people) {
      expect(all(node, 'w:tabs')[0] && value(all(node, 'w:tab').at(1), 'w:leader')).toBe('underscore');
      expect(isOn(node, 'w:keepNext')).toBe(true);
    }
  });
});
