import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { evaluateJson } from '@sw-eval/core';
import { caseWorkbook, readWorkbook } from '@sw-eval/report/workbook';
import { describe, expect, it } from 'vitest';
import { hasLibreOffice } from '../support/libreOffice.mjs';
import { run } from '../support/run.mjs';

/** What somebody types into the empty workbook: the sheet, the label of the row, the column, the text. */
const TYPED: readonly (readonly [sheet: string, label: string, column: number, text: string])[] = [
  ['基本信息', '评估阶段 *', 1, '末期'],
  ['基本信息', '社工站名称 *', 1, '示例街社工服务站'],
  ['基本信息', '协议开始日期 *', 1, '2024-03-28'],
  ['基本信息', '协议结束日期 *', 1, '2025年3月27日'],
  ['基本信息', '评估周期开始日期 *', 1, '2024/3/28'],
  ['基本信息', '评估周期结束日期 *', 1, '2025-01-31'],
  ['指标', '建档', 2, '1100'],
  ['指标', '建档', 3, '１,112'],
  ['指标', '个案结案', 2, '55'],
  ['指标', '个案结案', 3, '=40+9'],
  ['评分', '监督方', 2, '9.8'],
  ['评分', '购买方', 2, '19.80'],
  ['评分', '督导中心', 2, '14.9'],
  ['评分', '第三方', 2, '49.23'],
];

const head = (kind: string) => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE ${kind}:${kind} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${kind}.dtd">`;

/** A program of LibreOffice that opens a workbook, types, and saves it; a label that is not there stops it. */
function program(from: string, to: string): string {
  const lines = TYPED.map(([sheet, label, column, text]) => `Enter book, "${sheet}", "${label}", ${column}, "${text}"`);
  return `${head('module')}
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Typing" script:language="StarBasic">
Sub Enter(book, sheetName, label, column, typed)
  sheet = book.Sheets.getByName(sheetName)
  row = 0
  Do While sheet.getCellByPosition(0, row).String &lt;&gt; label
    row = row + 1
  Loop
  sheet.getCellByPosition(column, row).FormulaLocal = typed
End Sub
Sub FillIn
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  book = StarDesktop.loadComponentFromURL("${pathToFileURL(from)}", "_blank", 0, hidden())
  ${lines.join('\n  ').replaceAll('&', '&amp;')}
  Dim format(0) As New com.sun.star.beans.PropertyValue
  format(0).Name = "FilterName"
  format(0).Value = "Calc MS Excel 2007 XML"
  book.storeToURL("${pathToFileURL(to)}", format())
  book.close(True)
End Sub
</script:module>`;
}

const LIBRARY = `${head('library')}
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
<library:element library:name="Typing"/>
</library:library>`;

describe.skipIf(!hasLibreOffice())('an empty workbook', () => {
  it('that is filled in and saved by LibreOffice is the case that was typed', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sw-eval-fill-in-'));
    const [empty, filled] = [join(folder, 'empty.xlsx'), join(folder, 'filled.xlsx')];
    const library = join(folder, 'profile', 'user', 'basic', 'Standard');
    try {
      const soffice = (...args: string[]) => {
        const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
        return run('soffice', [profile, '--headless', '--norestore', ...args], { timeoutMs: 120_000 });
      };
      // The first start makes the profile, with a place for programs in it.
      await soffice('--terminate_after_init');
      await writeFile(join(library, 'script.xlb'), LIBRARY);
      await writeFile(join(library, 'Typing.xba'), program(empty, filled));
      await writeFile(empty, await caseWorkbook('guangzhou-2023'));
      await soffice('macro:///Standard.Typing.FillIn');
      const { case: read, issues, unread } = await readWorkbook(await readFile(filled));
      expect({ issues, unread }).toEqual({ issues: [], unread: [] });
      const { indicators, period, total, grade } = evaluateJson(read);
      expect(indicators.map(({ id, target, actual, rate }) => [id, target, actual, rate])).toEqual([
        ['client-files', 1100, 1112, 101.09],
        ['casework-closed', 55, 49, 89.09],
      ]);
      expect([period.assessedMonths, total, grade?.id]).toEqual([10.5, 93.73, 'excellent']);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
