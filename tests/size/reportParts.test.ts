import { describe, expect, it } from 'vitest';
import { bundle } from './bundle.js';

/** Libraries that belong to one thing only, by the files they come from. */
const LIBRARIES = {
  docx: /^docx\//,
  spreadsheet: /^hucre\//,
  chart: /^d3-/,
  zip: /^(fflate|jszip)\//,
  xml: /^saxes\//,
  pdf: /^pdfjs-dist\//,
  svg: /^(hastscript|hast-util-to-html)\//,
} as const;

/** What a format may bring, and the most it may weigh: minified, compressed with gzip. */
const FORMATS: readonly {
  entry: string;
  /** What of it is used; nothing said means all. */
  names?: readonly string[];
  brings: readonly (keyof typeof LIBRARIES)[];
  most: number;
  reason: string;
}[] = [
  {
    entry: '@sw-eval/report',
    brings: [],
    most: 29_500,
    reason: 'words in two languages, names of figures and checks of templates; charts are nodes, nothing is drawn',
  },
  { entry: '@sw-eval/report/markdown', brings: [], most: 20_000, reason: 'a chart is said in words' },
  { entry: '@sw-eval/report/text', brings: [], most: 8_000, reason: 'a chart is said in words' },
  { entry: '@sw-eval/report/html', brings: ['chart', 'svg'], most: 40_000, reason: 'charts are drawn as SVG' },
  {
    entry: '@sw-eval/report/charts',
    brings: ['chart', 'svg'],
    most: 42_000,
    reason: 'drawing, and the words of charts',
  },
  {
    entry: '@sw-eval/report/docx',
    brings: ['docx', 'chart', 'zip'],
    most: 112_000,
    reason: 'docx and its zip library',
  },
  { entry: '@sw-eval/report/xlsx', brings: ['spreadsheet', 'zip'], most: 75_000, reason: 'the writer of hucre' },
  {
    entry: '@sw-eval/report/workbook',
    brings: ['zip', 'xml'],
    most: 70_000,
    reason: 'a filled workbook is a checked case, so zod and the presets come along',
  },
  {
    entry: '@sw-eval/report/read',
    names: ['readText'],
    brings: [],
    most: 62_500,
    reason:
      'rules with their examples, scopes of figures, figures that confirm each other, what is left over, tables with single spaces, the presets’ indicators; no zod',
  },
  {
    entry: '@sw-eval/report/read',
    names: ['readText', 'readDocx'],
    brings: ['zip', 'xml'],
    most: 75_800,
    reason: 'a zip, the parser of XML, numbering',
  },
  {
    entry: '@sw-eval/report/read',
    brings: ['zip', 'xml', 'pdf'],
    most: 221_000,
    reason: 'the PDF library, which a bundler that splits code loads late',
  },
];

describe.each(FORMATS)('$entry: $reason', ({ entry, names = [], brings, most }) => {
  it(`brings no library of another format, and at most ${most} bytes`, async () => {
    const { files, bytes } = await bundle(entry, names);
    const found = Object.entries(LIBRARIES).flatMap(([name, pattern]) =>
      files.some((file) => pattern.test(file)) ? [name] : [],
    );
    expect(found.sort()).toEqual([...brings].sort());
    expect(bytes).toBeLessThanOrEqual(most);
    // A ceiling far above what is there would notice nothing.
    expect(bytes).toBeGreaterThan(most * 0.7);
  });
});
