import { parseCase, SwEvalError, schemes } from '@sw-eval/core';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { realInput } from '../testing/realCase.js';
import { caseWorkbook } from './caseWorkbook.js';
import { readPackage } from './package/readPackage.js';
import { readWorkbook } from './readWorkbook.js';

const partsOf = (bytes: Uint8Array) =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

/** The XML of a sheet by its name. */
function sheetXml(bytes: Uint8Array, name: string): string {
  const parts = partsOf(bytes);
  const names = [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet name="([^"]*)"/g)].map(([, each]) => each);
  return parts.get(`xl/worksheets/sheet${names.indexOf(name) + 1}.xml`) ?? '';
}

describe('a workbook filled from a case', () => {
  it.each(['zh-CN', 'en'] as const)('gives the same case back (%s)', async (locale) => {
    const given = parseCase(realInput());
    const read = await readWorkbook(await caseWorkbook('guangzhou-2023', { locale, case: given }));
    expect(read.issues).toEqual([]);
    expect(read.unread).toEqual([]);
    expect(read.case).toEqual(given);
  });

  it('has the same bytes each time', async () => {
    const given = parseCase(realInput());
    const [first, second] = await Promise.all([1, 2].map(() => caseWorkbook('guangzhou-2023', { case: given })));
    expect(first).toEqual(second);
  });

  it('holds what a partial case has, and says what it lacks', async () => {
    const partial = {
      station: { name: '示例站' },
      indicators: [{ id: 'home-visits', actual: 9 }],
      parties: [{ id: 'purchaser' }],
    };
    const { case: read, issues } = await readWorkbook(await caseWorkbook('guangzhou-2023', { case: partial }));
    expect(read).toMatchObject(partial);
    expect(issues.map(({ pathText, code }) => `${pathText} ${code}`)).toContain('指标!C4 missing');
  });

  it('of a scheme of its own brings the scheme along', async () => {
    const rubric = {
      id: 'root',
      label: '总评',
      points: 100,
      children: [
        { id: 'team', label: '团队', points: 60, rule: { kind: 'direct' } },
        {
          id: 'rules',
          label: '制度',
          points: 40,
          rule: { kind: 'checklist', items: [{ id: 'a', label: '甲', points: 40 }] },
        },
      ],
    };
    const scheme = {
      id: 'own',
      title: '自定方案',
      parties: [{ id: 'all', label: '总评', share: 100, rubric }],
      bands: [
        { id: 'pass', label: '通过', min: 60 },
        { id: 'fail', label: '不通过', min: 0 },
      ],
    };
    const parties = [{ id: 'all', rubric: { team: 50, rules: ['a'] } }];
    const given = parseCase({ ...realInput(), scheme, indicators: [], compliance: [], sites: [], stated: {}, parties });
    const read = await readWorkbook(await caseWorkbook('guangzhou-2023', { case: given }));
    expect([read.issues, read.case]).toEqual([[], given]);
    expect(read.found).toContainEqual(
      expect.objectContaining({ path: 'parties.all.rubric.team', value: 50, cell: '评分细则!F4' }),
    );
  });
});

describe('an empty workbook', () => {
  it('lists the indicators and parties of its scheme, with room for more', async () => {
    const { sheets } = readPackage(await caseWorkbook(schemes['guangzhou-2023']));
    const column = (name: string, at: number) =>
      [...(sheets.find((sheet) => sheet.name === name)?.rows.values() ?? [])].flatMap((row) => row.get(at)?.text ?? []);
    expect(column('指标', 1).slice(3)).toEqual(schemes['guangzhou-2023'].indicators.map(({ label }) => label['zh-CN']));
    expect(column('评分', 1).slice(3)).toEqual(['监督方', '购买方', '督导中心', '第三方']);
  });

  it('protects labels, leaves entries open, and allows rows to be added', async () => {
    const bytes = await caseWorkbook('guangzhou-2023');
    const styles = partsOf(bytes).get('xl/styles.xml') ?? '';
    const open = [...(styles.split('<cellXfs')[1] ?? '').matchAll(/<xf .*?<\/xf>/g)].map(([xf]) =>
      xf.includes('locked="0"'),
    );
    const isOpen = (sheet: string, cell: string) => {
      const style = new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(sheetXml(bytes, sheet))?.[1];
      return open[Number(style)];
    };
    expect(['A4', 'B4', 'A3', 'J4'].map((cell) => isOpen('指标', cell))).toEqual([false, false, false, false]);
    expect(['C4', 'D4', 'A20', 'J20'].map((cell) => isOpen('指标', cell))).toEqual([true, true, true, true]);
    expect(sheetXml(bytes, '指标')).toMatch(/<sheetProtection sheet="1"[^>]* insertRows="0"[^>]*deleteRows="0"/);
    for (const style of sheetXml(bytes, '指标').match(/<col [^>]*style="(\d+)"/g) ?? []) {
      expect(open[Number(/style="(\d+)"/.exec(style)?.[1])]).toBe(true);
    }
  });

  it('offers the words of the scheme in drop-downs, and bounds a score by its share', async () => {
    const bytes = await caseWorkbook('guangzhou-2023');
    const { sheets } = readPackage(bytes);
    const lists = sheets.find(({ name }) => name === '选项')?.rows.get(1);
    expect([...(lists?.values() ?? [])].map(({ text }) => text)).toEqual(
      expect.arrayContaining(['中期评估', 'guangzhou-2023', '优秀', '监督方', '项目管理']),
    );
    expect(sheetXml(bytes, '评分')).toMatch(
      /sqref="C4"[^>]*type="decimal" operator="between"><formula1>0<\/formula1><formula2>10</,
    );
    expect(sheetXml(bytes, '分片区指标')).toContain("<formula1>'指标'!$A$4:$A$2000</formula1>");
    expect(sheetXml(bytes, '基本信息')).toMatch(/sqref="B15"[^>]*type="date"/);
  });

  it('is refused for a scheme nobody knows', async () => {
    await expect(caseWorkbook('guangzhou-1999')).rejects.toThrow(SwEvalError);
  });
});
