import type { CleanText } from '../source/CleanText.js';
import type { AreaNames } from './AreaNames.js';

/** What a column holds. */
export type Column =
  | 'label'
  | 'unit'
  | 'target'
  | 'actual'
  | 'rate'
  | 'other'
  | 'unknown'
  | { readonly unitId: string };

/** Headers of columns. The first that fits counts. */
export const COLUMN_RULES: readonly {
  column: Exclude<Column, object>;
  pattern: RegExp;
  examples: readonly string[];
}[] = [
  {
    column: 'rate',
    pattern: /(?:完成|达成|达标|执行|实现)(?:率|比例|百分比|比)|占比|％|%|^(?:百分比|比例|比率)$/u,
    examples: ['完成率', '百分比', '达标率', '达成率（%）', '完成比例'],
  },
  { column: 'unit', pattern: /^(?:计量)?单位$/u, examples: ['单位', '计量单位'] },
  {
    column: 'actual',
    pattern:
      /(?:实际|累计|本期)?(?<![应须需])(?:完成|达成|实现)(?:量|数|值|数量|总量|情况（数）)|^实际(?:量|数|值|完成)?$|^完成$|^(?:实际|累计)完成/u,
    examples: ['完成量', '实际完成数', '实际完成', '累计完成量', '实际'],
  },
  {
    column: 'target',
    pattern:
      /(?:指标|目标|协议|合同|计划|任务|约定|应完成)(?:指标)?(?:量|数|值|要求|任务)|^(?:目标|计划|指标要求|应完成|协议指标|年度指标|合同指标|约定指标)$/u,
    examples: ['指标量', '目标值', '协议指标量', '计划数', '应完成量', '协议指标', '合同指标'],
  },
  {
    column: 'label',
    pattern: /指标|项目|内容|服务类别|名称|类别|^[\p{Script=Han}]{0,2}项$/u,
    examples: ['指标', '服务指标', '项目', '指标名称', '服务内容'],
  },
  { column: 'other', pattern: /备注|说明|序号|编号/u, examples: ['备注', '序号'] },
];

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
    return (
      COLUMN_RULES.find(({ pattern }) => pattern.test(bare))?.column ??
      (/^(?:合计|总计|全站|社工站)$/u.test(bare) ? 'actual' : 'unknown')
    );
  });
  // 项目 | 指标 | 完成: with a name before it the word is that of the agreed volume.
  const second = cells.findIndex(({ text }, at) => text === '指标' && at > columns.indexOf('label'));
  if (second > 0 && !columns.includes('target') && columns[second] === 'label') columns[second] = 'target';
  const has = (column: Column) => columns.includes(column);
  const counts = has('actual') || has('target') || columns.some((column) => typeof column === 'object');
  return has('label') && counts ? columns : undefined;
}
