import { describe, expect, it } from 'vitest';
import { realReport } from '../testing/realCase.js';
import { all, textOf, value, wordFile, xml } from './testing/wordParts.js';

describe('toDocx', async () => {
  const { body, parts } = await wordFile(realReport());

  it('uses Word’s own heading styles, numbered by Word', () => {
    const headings = all(body, 'w:p').flatMap((paragraph) => {
      const style = value(all(paragraph, 'w:pStyle')[0]);
      return style?.startsWith('Heading')
        ? [{ style, text: textOf(paragraph), numbered: all(paragraph, 'w:numId').length === 1 }]
        : [];
    });
    expect(headings[0]).toEqual({ style: 'Heading1', text: '社工站基本情况', numbered: true });
    expect(headings).toContainEqual({ style: 'Heading2', text: '评估依据', numbered: true });
    expect(headings).toContainEqual({ style: 'Heading3', text: '值得肯定的地方', numbered: false });
    const numbering = xml(parts, 'word/numbering.xml');
    const levels = all(numbering, 'w:lvl').map(
      (level) => `${value(all(level, 'w:numFmt')[0])} ${value(all(level, 'w:lvlText')[0])}`,
    );
    for (const level of [
      'chineseCounting %1、',
      'chineseCounting （%2）',
      'decimal %3.',
      'decimal （%4）',
      'decimal 附件%1',
    ]) {
      expect(levels).toContain(level);
    }
  });

  it('starts every list anew', () => {
    const starts = new Map<string, number>();
    const numbering = xml(parts, 'word/numbering.xml');
    for (const num of all(numbering, 'w:num'))
      starts.set(value(num, 'w:numId') ?? '', all(num, 'w:startOverride').length);
    const runs: string[] = [];
    for (const paragraph of all(body, 'w:p')) {
      const isItem = value(all(paragraph, 'w:pStyle')[0]) === 'SwEvalItem';
      const id = isItem ? (value(all(paragraph, 'w:numId')[0]) ?? '') : '';
      if (runs.at(-1) !== id) runs.push(id);
    }
    const lists = runs.filter((id) => id !== '');
    expect(lists.length).toBeGreaterThan(15);
    expect(new Set(lists).size).toBe(lists.length);
    for (const id of lists) expect(starts.get(id)).toBeGreaterThan(0);
  });
});
