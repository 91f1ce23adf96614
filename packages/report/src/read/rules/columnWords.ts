/** What the header of a column says it holds. */
export type ColumnWord = 'label' | 'kind' | 'unit' | 'target' | 'actual' | 'rate' | 'other';

/** Headers of columns. The first that fits counts. */
export const COLUMN_RULES: readonly {
  column: ColumnWord;
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
      /(?:指标|目标|协议|合同|计划|任务|约定|应完成)(?:指标)?(?:量|数|值|要求|任务)|^(?:年度|全年)(?:任务|目标|计划|指标)$|^(?:目标|计划|指标要求|应完成|协议指标|年度指标|合同指标|约定指标)$/u,
    examples: ['指标量', '目标值', '协议指标量', '计划数', '应完成量', '协议指标', '合同指标', '年度任务'],
  },
  {
    column: 'label',
    pattern: /指标|项目|内容|服务类别|名称|类别|^[\p{Script=Han}]{0,2}项$/u,
    examples: ['指标', '服务指标', '项目', '指标名称', '服务内容'],
  },
  { column: 'other', pattern: /备注|说明|序号|编号/u, examples: ['备注', '序号'] },
];

/** Above the kinds that names belong to, where there is a column of names as well. */
const KIND = /^(?:服务|指标)?(?:类别|类型|分类|大类)$/u;

/** Whether a header stands above kinds of indicators rather than their names. */
export function isKind(header: string): boolean {
  return KIND.test(header);
}

/** What a header says its column holds, whatever stands in brackets; `undefined` where no rule knows it. */
export function columnOf(header: string): ColumnWord | undefined {
  const bare = header.replace(/[（(][^（）()]*[）)]/gu, '');
  return COLUMN_RULES.find(({ pattern }) => pattern.test(bare))?.column;
}

/** Who gives points, and points: headers of tables of scores. */
const PARTY_HEAD = /^(?:评分|评估|评价|考评)(?:主体|方|单位)$|^主体$/u;
const POINTS_HEAD = /得分|评分|满分|分值|占比|权重/u;

/** What a header of a table of scores stands above; `undefined` where it is none. */
export function scoreColumnOf(header: string): 'party' | 'points' | undefined {
  if (PARTY_HEAD.test(header)) return 'party';
  return POINTS_HEAD.test(header) ? 'points' : undefined;
}
