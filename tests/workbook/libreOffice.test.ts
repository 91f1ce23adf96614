import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseCase } from '@sw-eval/core';
import { caseWorkbook, readWorkbook } from '@sw-eval/report/workbook';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { convert, convertAll, hasLibreOffice } from '../support/libreOffice.mjs';
import { REAL_CASE } from '../support/project.mjs';
import { drawLargeCase } from './largeCase.js';

const XLSX = 'xlsx:Calc MS Excel 2007 XML';

describe.skipIf(!hasLibreOffice())('a workbook saved by LibreOffice', () => {
  let folder: string;
  let saved: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sw-eval-workbook-'));
    saved = join(folder, 'saved');
    await mkdir(saved);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function save(name: string, bytes: Uint8Array): Promise<Uint8Array> {
    await writeFile(join(folder, name), bytes);
    return readFile(await convert(join(folder, name), XLSX, saved));
  }

  it('reads the same, and is still protected and validated', async () => {
    const given = parseCase(JSON.parse(await readFile(REAL_CASE, 'utf8')));
    const bytes = await save('real.xlsx', await caseWorkbook('guangzhou-2023', { case: given }));
    const read = await readWorkbook(bytes);
    expect(read.issues).toEqual([]);
    expect(read.case).toEqual(given);
    const sheets = Object.entries(unzipSync(bytes)).filter(([name]) => name.includes('worksheets/sheet'));
    const texts = sheets.map(([, part]) => strFromU8(part));
    expect(texts.filter((xml) => /<sheetProtection[^>]*sheet="(true|1)"/.test(xml)).length).toBeGreaterThan(15);
    expect(texts.join('').match(/type="list"/g)?.length).toBeGreaterThan(20);
    expect(texts.join('')).toContain('type="decimal"');
  });

  it('after being edited there reads as it was edited', async () => {
    const given = parseCase(JSON.parse(await readFile(REAL_CASE, 'utf8')));
    await writeFile(join(folder, 'edit.xlsx'), await caseWorkbook('guangzhou-2023', { case: given }));
    const flat = await convert(join(folder, 'edit.xlsx'), 'fods', folder);
    const text = await readFile(flat, 'utf8');
    // The actual of client files and the name of the operator, as the program itself keeps them.
    const edited = text
      .replace('office:value="1112"', 'office:value="1113"')
      .replace('<text:p>广州市启创社会工作服务中心</text:p>', '<text:p>另一家社会工作服务中心 </text:p>');
    expect(edited).not.toBe(text);
    await writeFile(flat, edited);
    const { case: read, issues } = await readWorkbook(await readFile(await convert(flat, XLSX, saved)));
    expect(issues).toEqual([]);
    const [files, ...others] = given.indicators;
    expect(read).toEqual({
      ...given,
      station: { ...given.station, operator: '另一家社会工作服务中心' },
      indicators: [{ ...files, actual: 1113 }, ...others],
    });
  });

  it('reads the same for drawn cases with texts that are hard on spreadsheets', async () => {
    const drawn = fc.sample(fc.gen().map(drawLargeCase), { seed: 7, numRuns: 3 }).map(in15Digits);
    const names = drawn.map((_, index) => `drawn-${index}.xlsx`);
    for (const [index, given] of drawn.entries()) {
      await writeFile(join(folder, `drawn-${index}.xlsx`), await caseWorkbook('guangzhou-2023', { case: given }));
    }
    await convertAll(
      names.map((name) => join(folder, name)),
      XLSX,
      saved,
    );
    for (const [index, given] of drawn.entries()) {
      const read = await readWorkbook(await readFile(join(saved, `drawn-${index}.xlsx`)));
      expect(read.issues).toEqual([]);
      expect(read.case).toEqual(given);
    }
  });
});

/** Spreadsheet programs keep 15 digits of a number. A case has more only in the values that an objection changed. */
function in15Digits<Value>(given: Value): Value {
  return JSON.parse(JSON.stringify(given), (_, value) =>
    typeof value === 'number' ? Number(value.toPrecision(15)) : value,
  );
}
