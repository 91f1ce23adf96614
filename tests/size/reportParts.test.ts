import { describe, expect, it } from 'vitest';
import { bundle } from './bundle.js';

/** Libraries that belong to one thing only, by the files they come from. */
const LIBRARIES = {
  docx: /^docx\//,
  spreadsheet: /^hucre\//,
  chart: /^d3-/,
  zip: /^(fflate|jszip)\//,
  svg: /^(hastscript|hast-util-to-html)\//,
} as const;

/** What a format may bring, and the most it may weigh: minified, compressed with gzip. */
const FORMATS = [
  {
    entry: '@sw-eval/report',
    brings: [],
    most: 27_000,
    reason: 'words in two languages; charts are nodes, nothing is drawn',
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
    most: 150_000,
    reason: 'docx and its zip library',
  },
  { entry: '@sw-eval/report/xlsx', brings: ['spreadsheet', 'zip'], most: 75_000, reason: 'the writer of hucre' },
] as const;

describe.each(FORMATS)('$entry', ({ entry, brings, most }) => {
  it(`brings no library of another format, and at most ${most} bytes`, async () => {
    const { files, bytes } = await bundle(entry, []);
    const found = Object.entries(LIBRARIES).flatMap(([name, pattern]) =>
      files.some((file) => pattern.test(file)) ? [name] : [],
    );
    expect(found.sort()).toEqual([...brings].sort());
    expect(bytes).toBeLessThanOrEqual(most);
    // A ceiling far above what is there would notice nothing.
    expect(bytes).toBeGreaterThan(most * 0.7);
  });
});
