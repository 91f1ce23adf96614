import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { book } from '../../xlsx/testing/book.js';
import { call, file, folder, real, useFolder, workbook } from '../testing/commandLine.js';

useFolder();

describe('sw-eval summary', () => {
  const better = () => ({ parties: [{ id: 'oversight', awarded: 10 }], stated: {} });

  it('summarises the cases and workbooks of a folder', async () => {
    const stations = join(folder(), 'stations');
    mkdirSync(stations);
    writeFileSync(join(stations, 'a.json'), real());
    writeFileSync(join(stations, 'b.xlsx'), await workbook());
    writeFileSync(join(stations, 'c.json'), real(better()));
    writeFileSync(join(stations, '~$b.xlsx'), 'left by an editor');
    writeFileSync(join(stations, 'notes.txt'), 'no case');
    const out = join(folder(), 'out');
    const { code, stdout, stderr } = await call(['summary', stations, '-f', 'html,md,xlsx', '-o', out]);
    expect([code, JSON.parse(stdout).count, JSON.parse(stdout).complete]).toEqual([0, 3, 2]);
    expect(readdirSync(out).sort()).toEqual(['summary.html', 'summary.md', 'summary.xlsx']);
    const html = readFileSync(join(out, 'summary.html'), 'utf8');
    expect(html).toContain('93.73');
    expect(html.match(/<svg/g)?.length).toBe(1);
    expect(stderr).toMatch(/^优秀 +2$/m);
  });

  it('shows the totals of several stations as a picture, of one station as a table only', async () => {
    writeFileSync(join(folder(), 'a.json'), real());
    const out = join(folder(), 'out');
    await call(['summary', folder(), '-f', 'html,md', '-o', out, '--lang', 'en']);
    expect(readFileSync(join(out, 'summary.html'), 'utf8')).not.toContain('<svg');
    expect(readFileSync(join(out, 'summary.md'), 'utf8')).not.toContain('（');
    writeFileSync(join(folder(), 'b.json'), real());
    await call(['summary', folder(), '-f', 'html', '-o', out, '--lang', 'en']);
    expect(readFileSync(join(out, 'summary.html'), 'utf8')).toContain('<svg');
  });

  it('names the stations that have no total, with the reason', async () => {
    writeFileSync(join(folder(), 'a.json'), real());
    writeFileSync(join(folder(), 'b.json'), real({ ...better(), station: { name: '未评完的站' } }));
    const out = join(folder(), 'out');
    await call(['summary', folder(), '-f', 'txt,xlsx', '-o', out]);
    expect(readFileSync(join(out, 'summary.txt'), 'utf8')).toMatch(/未评完的站 +尚未评分：购买方、督导中心、第三方/);
    const { cells } = await book(readFileSync(join(out, 'summary.xlsx')));
    expect([...cells.values()].map(({ value }) => value)).toContain('未评完的站');
    writeFileSync(join(folder(), 'b.json'), real());
    await call(['summary', folder(), '-f', 'txt', '-o', out]);
    expect(readFileSync(join(out, 'summary.txt'), 'utf8')).not.toContain('原因');
  });

  it('names every problem of every file at once, and writes nothing', async () => {
    writeFileSync(join(folder(), 'a.json'), '{');
    writeFileSync(join(folder(), 'b.json'), real({ stage: 'end' }));
    writeFileSync(join(folder(), 'c.json'), real());
    const out = join(folder(), 'out');
    const { code, stdout, stderr } = await call(['summary', folder(), '-o', out]);
    expect([code, stdout, existsSync(out)]).toEqual([2, '', false]);
    expect(stderr).toContain('a.json');
    expect(stderr).toContain('  stage：');
  });

  it('shows its progress only where somebody watches', async () => {
    writeFileSync(join(folder(), 'a.json'), real());
    expect((await call(['summary', folder()])).stderr).not.toContain('正在读取');
    const { stderr } = await call(['summary', folder()], '', { watched: true });
    expect(stderr).toContain('正在读取 1 / 1');
    expect(stderr).toContain('\r\u001b[2K');
  });

  it('says where there is nothing to summarise', async () => {
    expect((await call(['summary', folder()])).stderr).toContain('没有案例');
    expect((await call(['summary', join(folder(), 'nowhere')])).stderr).toContain('找不到文件夹');
    expect((await call(['summary', file('a.json', real())])).stderr).toContain('这不是文件夹');
  });
});
