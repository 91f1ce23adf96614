import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evaluateJson, type Locale, summarise } from '@sw-eval/core';
import { toXlsx } from '@sw-eval/report/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draws, patience } from '../support/draws.js';
import { convertAll, hasLibreOffice } from '../support/libreOffice.mjs';
import { REAL_CASE } from '../support/project.mjs';
import { generatedCases } from './generatedCases.js';
import { type BookCells, cellsOf, withoutResults } from './workbookCells.js';

/** A workbook as we wrote it, and as LibreOffice worked it out again. */
interface Compared {
  name: string;
  ours: BookCells;
  theirs: BookCells;
}

describe.skipIf(!hasLibreOffice())('workbooks, worked out again by LibreOffice from nothing but their formulas', () => {
  let folder: string;
  const books: Compared[] = [];
  beforeAll(
    async () => {
      folder = await mkdtemp(join(tmpdir(), 'sw-eval-recalculated-'));
      const real = evaluateJson(JSON.parse(await readFile(REAL_CASE, 'utf8')));
      const cases = generatedCases();
      const written: [string, Uint8Array][] = [];
      for (const locale of ['zh-CN', 'en'] satisfies Locale[])
        written.push([`real-${locale}`, await toXlsx(real, { locale })]);
      for (const [index, { evaluation, locale }] of cases.entries()) {
        written.push([`case-${index}`, await toXlsx(evaluation, { locale })]);
      }
      written.push(['summary', await toXlsx(summarise(cases.map(({ evaluation }) => evaluation)))]);
      for (const [name, bytes] of written) await writeFile(join(folder, `${name}.xlsx`), withoutResults(bytes));
      const out = join(folder, 'out');
      await mkdir(out);
      await convertAll(
        written.map(([name]) => join(folder, `${name}.xlsx`)),
        'xlsx',
        out,
      );
      for (const [name, bytes] of written) {
        books.push({ name, ours: cellsOf(bytes), theirs: cellsOf(await readFile(join(out, `${name}.xlsx`))) });
      }
    },
    patience(300_000, 10),
  );
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('give our figure in every formula cell', () => {
    let compared = 0;
    const differences: string[] = [];
    for (const { name, ours, theirs } of books) {
      for (const [sheet, cells] of ours) {
        for (const [at, { formula, value }] of cells) {
          if (formula === undefined) continue;
          compared += 1;
          const worked = theirs.get(sheet)?.get(at)?.value ?? '';
          if (!same(value, worked)) differences.push(`${name} ${sheet}!${at} ${formula}: ${value} but ${worked}`);
        }
      }
    }
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(draws(1000, 10_000));
  });

  it('hold every text and number that was written', () => {
    let compared = 0;
    const differences: string[] = [];
    for (const { name, ours, theirs } of books) {
      expect([...theirs.keys()]).toEqual([...ours.keys()]);
      for (const [sheet, cells] of ours) {
        for (const [at, { formula, value }] of cells) {
          if (formula !== undefined) continue;
          compared += 1;
          const read = theirs.get(sheet)?.get(at);
          if (read?.value !== value || read.formula !== undefined)
            differences.push(`${name} ${sheet}!${at}: ${value} but ${read?.value}`);
        }
      }
    }
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(draws(5000, 50_000));
  });
});

/** Points within a rubric are given to six decimals; a live mean has them all. Everything else is rounded alike. */
function same(ours: number | string, theirs: number | string): boolean {
  if (typeof ours === 'number' && typeof theirs === 'number') return Math.abs(ours - theirs) < 1e-6;
  return ours === theirs;
}
