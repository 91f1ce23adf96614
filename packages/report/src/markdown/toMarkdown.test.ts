import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describe, expect, it } from 'vitest';
import { realReport } from '../testing/realCase.js';
import { toMarkdown } from './toMarkdown.js';

describe('toMarkdown', () => {
  const markdown = toMarkdown(realReport());

  it('numbers headings and sets the title on the first line', () => {
    expect(markdown.split('\n')[0]).toBe('# 广州市北京街广卫社工服务站末期评估报告');
    expect(markdown).toContain('\n## 二、评估依据、原则与方法\n');
    expect(markdown).toContain('\n### （一）评估依据\n');
    expect(markdown).toContain('\n#### 1.片区3（财厅前社区、长胜里社区）\n');
  });

  it('writes tables that another parser reads back with every row and alignment', () => {
    const tree = fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
    const tables = tree.children.filter((node) => node.type === 'table');
    expect(tables.map(({ children }) => children.length)).toEqual([6, 17, 4]);
    expect(tables[1]?.align).toEqual(['left', 'center', 'right', 'right', 'right', 'center']);
  });

  it('writes no HTML and no character references for the real case', () => {
    const tree = fromMarkdown(markdown);
    expect(JSON.stringify(tree)).not.toContain('"type":"html"');
    expect(markdown).not.toContain('&#');
  });

  it('says on a draft that it is one', () => {
    expect(toMarkdown(realReport({}, { report: { status: 'draft' } }))).toContain('\n**草稿，非正式评估结果**\n');
  });
});
