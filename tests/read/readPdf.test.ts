import { readFileSync } from 'node:fs';
import { evaluate, parseCase } from '@sw-eval/core';
import { readPdf } from '@sw-eval/report/read';
import { describe, expect, it } from 'vitest';
import { generatedCase } from './roundTrip/generatedCase.js';
import { printedIn } from './roundTrip/printed.js';

/** The report of the generated case 8, as LibreOffice made a PDF of it. */
const FILE = new URL('./pdf/report.pdf', import.meta.url);

describe('readPdf', () => {
  it('gives back what a report prints, from its text layer', async () => {
    const given = parseCase(generatedCase(8));
    const { case: read, issues } = await readPdf(new Uint8Array(readFileSync(FILE)));
    expect(issues).toEqual([]);
    const printed = printedIn(given, evaluate(given));
    const found = printedIn(read, undefined);
    const lost = [...printed].filter(([label, value]) => found.get(label) !== value);
    expect(lost.map(([label, value]) => [label, value, found.get(label)])).toEqual([]);
  });

  it('gives the text in which it found each value', async () => {
    const { text, found, unread } = await readPdf(new Uint8Array(readFileSync(FILE)));
    expect(found.length).toBeGreaterThan(50);
    expect([...found, ...unread].filter(({ text: words, offset }) => !text?.startsWith(words, offset))).toEqual([]);
  });

  it('leaves the bytes as they are', async () => {
    const bytes = new Uint8Array(readFileSync(FILE));
    const before = bytes.slice();
    await readPdf(bytes);
    expect(bytes).toEqual(before);
  });

  it('reads several files at once, and each the same after a damaged one', async () => {
    const bytes = new Uint8Array(readFileSync(FILE));
    const first = await readPdf(bytes);
    const torn = bytes.slice().fill(0, 1000);
    const [again, broken, third] = await Promise.all([readPdf(bytes), readPdf(torn), readPdf(bytes)]);
    expect(again).toEqual(first);
    expect(third).toEqual(first);
    expect(broken.issues.map(({ code }) => code)).toEqual(['unreadable-file']);
    expect(await readPdf(bytes)).toEqual(first);
  });
});
