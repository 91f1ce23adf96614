import type { Locale } from '@sw-eval/core';

/** What styles are called in a Chinese office; Word shows its own in the reader's language by itself. */
const CHINESE: ReadonlyMap<string, string> = new Map([
  ['Report Body', '报告正文'],
  ['Report Item', '报告列项'],
  ['Report Note', '报告注释'],
  ['Report Cell', '报告表格文字'],
  ['Report Cell Centred', '报告表格居中'],
  ['Report Cell Figure', '报告表格数字'],
  ['Report Bar Name', '报告图中名称'],
  ['Report Cell Head', '报告表头'],
  ['Report Cell Head Centred', '报告表头居中'],
  ['Report Cell Head Figure', '报告表头数字'],
  ['Report Contents Title', '报告目录标题'],
  ['Report Bars', '报告图形'],
  ['Report Spacer', '报告间隔'],
  ['Report Byline', '报告署名行'],
  ['Report Signature', '报告落款'],
  ['Report Notice', '报告页眉说明'],
  ['Report Page Number', '报告页码'],
  ['Report Signer', '报告签名'],
  ['Report Table', '报告表格'],
  ['Report Chart', '报告图表'],
]);

/** The name under which Word lists a style of ours, in the report's language. */
export function styleName(name: string, locale: Locale): string {
  return locale === 'zh-CN' ? (CHINESE.get(name) ?? name) : name;
}
