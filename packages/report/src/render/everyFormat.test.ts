import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { toDocx } from '../docx/toDocx.js';
import { toHtml } from '../html/toHtml.js';
import { toMarkdown } from '../markdown/toMarkdown.js';
import { printedFigures } from '../testing/printedFigures.js';
import { realCase, realReport } from '../testing/realCase.js';
import { toText } from '../text/toText.js';
import type { Report } from '../tree/nodes.js';

interface TreeNode {
  nodeName?: string;
  type?: string;
  value?: string;
  children?: TreeNode[];
  childNodes?: TreeNode[];
}

/** All text of a tree, whatever made it. */
function textOf(node: TreeNode): string {
  if (node.nodeName === 'style' || node.type === 'html') return '';
  const inner = (node.children ?? node.childNodes ?? []).map(textOf).join('');
  const block =
    node.type === 'tableCell' || node.type === 'paragraph' || node.nodeName === 'td' || node.nodeName === 'p';
  return `${node.value ?? ''}${inner}${block ? '\n' : ''}`;
}

const parsers = {
  markdown: (report: Report) => {
    const options = { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] };
    return textOf(fromMarkdown(toMarkdown(report), options) as TreeNode);
  },
  html: (report: Report) => textOf(parse(toHtml(report)) as unknown as TreeNode),
  text: (report: Report) => toText(report),
  docx: async (report: Report) => {
    const xml = strFromU8(unzipSync(await toDocx(report))['word/document.xml'] ?? new Uint8Array());
    const document = new DOMParser().parseFromString(xml, 'text/xml');
    return [...document.getElementsByTagName('w:p')].map((paragraph) => paragraph.textContent ?? '').join('\n');
  },
};

const formats = Object.entries(parsers);

describe.each(formats)('%s', (_, read) => {
  it.each(['zh-CN', 'en'] as const)('holds every figure of the evaluation in %s', async (locale) => {
    const { evaluation } = realCase();
    const text = await read(realReport({ locale }));
    const figures = printedFigures(evaluation, locale);
    expect(figures.length).toBeGreaterThan(60);
    expect(figures.filter((figure) => !text.includes(figure))).toEqual([]);
  });

  it.each([
    '<script>alert(1)</script><img src=x onerror=alert(1)>',
    ']]> <!-- --> <![CDATA[x]]> &amp; &lt; &#60;',
    '| a | b | \\ * _ ** __ ~~ ` ``` # > - + 1. [x](javascript:alert(1)) ![x](y) https://example.org',
    '=HYPERLINK("x") @SUM(1) {{x}} $1 $& %1 %s',
    '‏עברית‎ 👩‍👩‍👧 𠮷 é',
    'x'.repeat(10_000),
  ])('shows hostile text %j as text', async (hostile) => {
    const parties = [{ id: 'oversight', awarded: 9, strengths: [hostile, `第二点${hostile}`] }];
    const areas = [{ id: 'area-1', name: hostile.slice(0, 60) }];
    const indicators = [
      {
        id: 'own',
        label: hostile.slice(0, 60),
        unit: '个',
        target: 1,
        actual: 1,
        byUnit: [{ unit: 'area-1', actual: 1 }],
      },
    ];
    const changes = {
      parties,
      areas,
      indicators,
      sites: undefined,
      stated: undefined,
      station: { name: hostile.slice(0, 60) },
    };
    const text = await read(realReport({}, changes));
    expect(text).toContain(hostile);
    expect(text).toContain(`第二点${hostile}`);
    expect(text.split(hostile.slice(0, 60)).length).toBeGreaterThan(4);
  });

  it('refuses a tree that is none', async () => {
    const report = realReport();
    const broken = { ...report, meta: { ...report.meta, title: ['a\u0000'] } };
    await expect((async () => read(broken))()).rejects.toThrow('meta.title[0]');
  });
});

describe('the same report', () => {
  it('gives the same text in every text format, twice', () => {
    expect(toMarkdown(realReport())).toBe(toMarkdown(realReport()));
    expect(toHtml(realReport())).toBe(toHtml(realReport()));
    expect(toText(realReport())).toBe(toText(realReport()));
  });

  it('survives JSON', () => {
    const report = realReport();
    expect(toHtml(JSON.parse(JSON.stringify(report)) as Report)).toBe(toHtml(report));
  });
});
