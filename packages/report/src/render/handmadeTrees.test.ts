import { SwEvalError } from '@sw-eval/core';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'parse5';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { toDocx } from '../docx/toDocx.js';
import { toHtml } from '../html/toHtml.js';
import { toMarkdown } from '../markdown/toMarkdown.js';
import { realReport } from '../testing/realCase.js';
import { toText } from '../text/toText.js';
import type { Report } from '../tree/nodes.js';
import { validateReport } from '../tree/validateReport.js';

type Step = string | number;

const renderers = {
  markdown: async (report: Report) => toMarkdown(report),
  html: async (report: Report) => toHtml(report),
  text: async (report: Report) => toText(report),
  docx: async (report: Report) => toDocx(report),
};

/** A report with every kind of node, and everything its head can say, as JSON. */
const WHOLE = JSON.stringify(
  realReport(
    { contents: true, annexDiscrepancies: true },
    { report: { status: 'draft', issuer: '甲', number: '1号', date: '2025-03-10', signatories: ['乙'] } },
  ),
);

/** The place of every text that people read: values of texts, units of figures, and what the head of the report says. */
function placesOf(node: unknown, path: readonly Step[] = []): Step[][] {
  if (Array.isArray(node)) return node.flatMap((item, index) => placesOf(item, [...path, index]));
  if (typeof node === 'object' && node !== null) {
    return Object.entries(node).flatMap(([key, value]) => placesOf(value, [...path, key]));
  }
  if (typeof node !== 'string') return [];
  const key = String(path.at(-1));
  const isText = ['value', 'unit'].includes(key) || path[0] === 'meta';
  // A date, a state and an axis's unit are not free text.
  const isFixed = key === 'status' || key === 'caseSha256' || path.includes('axis') || /^\d{4}-\d\d-\d\d$/.test(node);
  return isText && !isFixed ? [[...path]] : [];
}

/** The report with another text in these places. */
function withText(paths: readonly (readonly Step[])[], text: string): Report {
  const report = JSON.parse(WHOLE) as Report;
  for (const path of paths) {
    const parent = path.slice(0, -1).reduce<unknown>((node, step) => (node as Record<Step, unknown>)[step], report);
    (parent as Record<Step, unknown>)[path.at(-1) ?? ''] = text;
  }
  return report;
}

const places = placesOf(JSON.parse(WHOLE));
/** One place of each shape: that of a table's cell, of a chart's legend, of the title … */
const shapes = [
  ...new Map(places.map((path) => [path.filter((step) => typeof step === 'string').join('.'), path])).values(),
];

describe('a tree made by hand', () => {
  it('has texts in many places', () => {
    expect(shapes.length).toBeGreaterThan(20);
  });

  it.each([
    ['a null character', 'a\u0000'],
    ['a control character', 'a\u0008b'],
    ['a line break', 'a\nb'],
    ['a control character of the upper half', '\u0085'],
    ['the first half of a surrogate pair', '片\ud83d'],
    ['the second half of a surrogate pair', '\ude00片'],
    ['a pair the wrong way round', '\ude00\ud83d'],
    ['what XML does not allow', '\uffff'],
  ])('with %s anywhere is refused by every renderer, with its place', async (_, bad) => {
    for (const path of shapes) {
      const report = withText([path], bad);
      const [issue] = validateReport(report);
      expect(issue).toMatchObject({ code: 'invalid-text', path });
      for (const [name, render] of Object.entries(renderers)) {
        const error = await render(report).then(
          () => undefined,
          (thrown: unknown) => thrown,
        );
        expect(error, `${name} ${path.join('.')}`).toBeInstanceOf(SwEvalError);
      }
    }
  });

  it.each([
    ['markup', ']]></w:t><script>alert(1)</script>&#0;'],
    ['signs of other directions', '\u202e\u2066עברית\u2069'],
    ['separators and joiners', 'a\u2028b\u2029c\u200d\u200b\ufeff'],
    ['an emoji', '👩‍👩‍👧'],
    ['what is no character but allowed', '\ufdd0\u{1fffe}'],
  ])('with %s everywhere becomes sound files, which show it', async (_, hostile) => {
    const report = withText(shapes, hostile);
    expect(validateReport(report)).toEqual([]);
    expect(await renderers.text(report)).toContain(hostile);
    expect((await renderers.markdown(report)).length).toBeGreaterThan(shapes.length * hostile.length);
    const html = parse(await renderers.html(report));
    const names = JSON.stringify(html, ['nodeName', 'childNodes']);
    expect(names).toContain('"table"');
    expect(names).not.toContain('"script"');
    expectSound(await renderers.docx(report));
  });
});

/** Every part of the package is well-formed; the parser throws where one is not. */
function expectSound(bytes: Uint8Array): void {
  for (const [name, part] of Object.entries(unzipSync(bytes))) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw new Error(`${name}: ${error.message}`);
    });
    parser.write(strFromU8(part)).close();
  }
}
