import { type ColumnWord, columnOf, isKind } from '../rules/columnWords.js';
import { UNITS } from '../rules/indicatorWords.js';
import type { CleanText } from '../source/CleanText.js';
import type { AreaNames } from './AreaNames.js';

/** What a column holds. */
export type Column = ColumnWord | 'unknown' | { readonly unitId: string };

/** Words that name no indicator. */
const UNITS_ALONE: ReadonlySet<string> = new Set(Object.values(UNITS).flat());

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
  if (kind >= 0 && columns.filter((column) => column === 'label').length > 1) columns[kind] = 'kind';
  // 项目 | 指标 | 完成: with a name before it the word is that of the agreed volume.
  const second = cells.findIndex(({ text }, at) => text === '指标' && at > columns.indexOf('label'));
  if (second > 0 && !columns.includes('target') && columns[second] === 'label') columns[second] = 'target';
  const has = (column: Column) => columns.includes(column);
  const counts = has('actual') || has('target') || columns.some((column) => typeof column === 'object');
  return has('label') && counts ? columns : undefined;
}

/**
 * The cells of a row, each below its header. Where the kind of several rows stands once, in a cell that spans them, the
 * rows below may lack it. `undefined` where too few cells are there to tell whose they are.
 */
export function alignedTo(columns: readonly Column[], cells: readonly CleanText[]): readonly CleanText[] | undefined {
  const [first] = cells;
  if (first === undefined || cells.length >= columns.length || fits(columns, cells)) return cells;
  const kind = columns.indexOf('kind');
  if (kind < 0) return undefined;
  const spanned = [...cells.slice(0, kind), first.slice(0, 0), ...cells.slice(kind)];
  return fits(columns, spanned) ? spanned : undefined;
}

/** Whether names stand where names belong, and no words where figures do. */
function fits(columns: readonly Column[], cells: readonly CleanText[]): boolean {
  return cells.every(({ text }, index) => {
    const column = columns[index];
    if (column === 'label' || column === 'unit')
      return !/^[0-9]/u.test(text) && !(column === 'label' && UNITS_ALONE.has(text));
    const isFigure = column === 'target' || column === 'actual' || column === 'rate' || typeof column === 'object';
    return !isFigure || /[0-9]/u.test(text) || !/\p{Script=Han}/u.test(text);
  });
}
