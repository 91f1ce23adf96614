import { type ColumnWord, columnOf, isKind } from '../rules/columnWords.js';
import type { CleanText } from '../source/CleanText.js';
import type { AreaNames } from './AreaNames.js';

/** What a column holds. */
export type Column = ColumnWord | 'unknown' | { readonly unitId: string };

const PARTY_NAMES = /^(?:监督方|购买方|督导中心|督导方|第三方)/u;

/** Whether a row of headers begins a table of scores, or a row is one of its parties. */
export function isOnScores(cells: readonly CleanText[]): boolean {
  const texts = cells.map(({ text }) => text);
  const plain = texts.every((text) => !/[0-9]/u.test(text));
  return (plain && texts.some((text) => /得分|评分|权重|分值|百分制/u.test(text))) || PARTY_NAMES.test(texts[0] ?? '');
}

/** The columns that a row of headers names: at least a name and a count. */
export function headerOf(cells: readonly CleanText[], areas: AreaNames): Column[] | undefined {
  if (cells.length < 2 || cells.some(({ text }) => /^[0-9.]+%?$/u.test(text))) return undefined;
  const columns = cells.map(({ text }): Column => {
    const unitId = areas.idOf(text);
    if (unitId !== undefined) return { unitId };
    const bare = text.replace(/（[^（）]*）/gu, '');
    return columnOf(text) ?? (/^(?:合计|总计|全站|社工站)$/u.test(bare) ? 'actual' : 'unknown');
  });
  // 类别 | 指标: the kind stands before the name.
  const kind = cells.findIndex(({ text }) => isKind(text));
  if (kind >= 0 && columns.filter((column) => column === 'label').length > 1) columns[kind] = 'other';
  // 项目 | 指标 | 完成: with a name before it the word is that of the agreed volume.
  const second = cells.findIndex(({ text }, at) => text === '指标' && at > columns.indexOf('label'));
  if (second > 0 && !columns.includes('target') && columns[second] === 'label') columns[second] = 'target';
  const has = (column: Column) => columns.includes(column);
  const counts = has('actual') || has('target') || columns.some((column) => typeof column === 'object');
  return has('label') && counts ? columns : undefined;
}
