import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLI, REAL_CASE } from '../support/project.mjs';
import { run } from '../support/run.mjs';

const sw = (args: string[]) => run(process.execPath, [CLI, ...args]);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sw-eval-cli-workbook-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Puts texts into empty cells of a workbook, as typing them would. */
async function type(file: string, sheet: number, cells: Readonly<Record<string, string>>): Promise<void> {
  const parts = unzipSync(await readFile(file));
  const name = `xl/worksheets/sheet${sheet}.xml`;
  const xml = Object.entries(cells).reduce(
    (text, [cell, typed]) => {
      const empty = new RegExp(`<c r="${cell}"( s="\\d+")?/>`);
      expect(text, cell).toMatch(empty);
      return text.replace(empty, `<c r="${cell}"$1 t="inlineStr"><is><t>${typed}</t></is></c>`);
    },
    strFromU8(parts[name] ?? new Uint8Array()),
  );
  await writeFile(file, zipSync({ ...parts, [name]: strToU8(xml) }));
}

describe('template, fill in, report', () => {
  it('works as the README says, mistakes being named by their cell on the way', async () => {
    const book = join(folder, 'station.xlsx');
    const made = await sw(['template', '--scheme', 'guangzhou-2023', '-o', book]);
    expect([made.code, JSON.parse(made.stdout)]).toEqual([0, [book]]);
    await type(book, 2, { B5: '末期', B9: '示例站', B15: '2024年3月28日', B16: '2025/3/27', B17: '2024-03-28' });
    await type(book, 4, { C4: '1,100', D4: '1112份', C9: '55', D9: '四十九' });
    await type(book, 7, { C4: '9.8', C5: '19.8', C6: '14.9', C7: '49.23' });
    const wrong = await sw(['report', book, '-o', join(folder, 'out')]);
    expect([wrong.code, wrong.stdout]).toEqual([2, '']);
    expect(wrong.stderr).toContain('有 2 处需要改正');
    expect(wrong.stderr).toContain('指标!D9：应为数字，现在是 "四十九"');
    expect(wrong.stderr).toContain('基本信息!B18：必须填写，现在没有');
    expect(await readdir(folder)).toEqual(['station.xlsx']);

    await type(book, 2, { B18: '2025.1.31' });
    const again = unzipSync(await readFile(book));
    const sheet = strFromU8(again['xl/worksheets/sheet4.xml'] ?? new Uint8Array()).replace('四十九', '４９');
    await writeFile(book, zipSync({ ...again, 'xl/worksheets/sheet4.xml': strToU8(sheet) }));
    const right = await sw(['report', book, '--format', 'docx,md', '-o', join(folder, 'out')]);
    expect(right.code, right.stderr).toBe(0);
    expect(right.stderr).toContain('总分  93.73\n等级  优秀');
    expect(await readFile(join(folder, 'out', 'station.md'), 'utf8')).toContain('89.09');
  });

  it('a workbook filled from the real case gives what the case gives', async () => {
    const book = join(folder, 'real.xlsx');
    await sw(['template', '--case', REAL_CASE, '-o', book]);
    for (const command of ['evaluate', 'audit']) {
      const [fromBook, fromCase] = [await sw([command, book]), await sw([command, REAL_CASE])];
      expect([fromBook.code, fromBook.stdout]).toEqual([fromCase.code, fromCase.stdout]);
    }
  });
});

describe('sw-eval schema', () => {
  it.each(['case', 'scheme', 'evaluation'])('prints that of %s', async (name) => {
    const { code, stdout } = await sw(['schema', name]);
    expect([code, JSON.parse(stdout).$id]).toEqual([0, `urn:sw-eval:schema:${name}:1`]);
  });
});
