import { parseCase } from '@sw-eval/core';
import { realInput } from '../../testing/realCase.js';
import { caseWorkbook } from '../caseWorkbook.js';
import type { WrittenCell } from '../package/sheet.js';
import { writePackage } from '../package/writePackage.js';

/** The rows of a sheet, without any style. */
export type PlainRows = readonly (readonly (string | number | undefined)[])[];

/** The workbook of the real case. */
export function filled(): Promise<Uint8Array> {
  return caseWorkbook('guangzhou-2023', { case: parseCase(realInput()) });
}

/** A workbook made by hand: sheets of plain rows. */
export function handmade(sheets: Readonly<Record<string, PlainRows>>): Uint8Array {
  return writePackage(
    Object.entries(sheets).map(([name, rows]) => ({
      name,
      columns: [{ width: 10, style: 'plain' as const }],
      rows: rows.map((row) =>
        row.map((value): WrittenCell => ({ style: 'plain', ...(value !== undefined && { value }) })),
      ),
    })),
  );
}

/** What every case needs, as an office writes it. */
export const BASICS: PlainRows = [
  ['项目', '填写内容'],
  ['评估阶段', '末期'],
  ['评估方案', 'guangzhou-2023'],
  ['社工站名称', '示例站'],
  ['协议开始日期', '2024年4月1日'],
  ['协议结束日期', '2025/3/31'],
  ['评估周期开始日期', '2024.4.1'],
  ['评估周期结束日期', 45688],
];

/** A workbook made by hand with all that a case needs, of which the indicators are given. */
export function handmadeIndicators(rows: PlainRows): Uint8Array {
  return handmade({
    基本信息: BASICS,
    指标: rows,
    评分: [
      ['评估主体', '得分'],
      ['监督方', 9.8],
    ],
  });
}
