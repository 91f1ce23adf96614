/** What a figure counts instead of the whole work of the period that is evaluated. */
export type Scope = 'earlier' | 'later' | 'planned' | 'sampled' | 'average';

/** A pattern for the words before a figure, with examples that are its tests. */
export interface ScopeRule {
  readonly scope: Scope;
  readonly pattern: RegExp;
  /** Words before a figure that have this scope. */
  readonly examples: readonly string[];
  readonly not?: readonly string[];
}

/** Words that hold to the end of their sentence, or until {@link CURRENT} comes. */
export const SENTENCE_SCOPES: readonly ScopeRule[] = [
  {
    scope: 'earlier',
    pattern:
      /(?:(?<!以)上一?个?(?:年度|年|协议|合同|服务|评估|周期|期|轮)|去年|前一?年|(?:19|20)[0-9]{2}年度)(?:[^，。；0-9]{0,8}(?:末期|期末|复评)(?:评估|考核)?)?|往年|历年|(?<!合)同期|(?:19|20)[0-9]{2}年(?:[^，。；0-9至]{0,4}(?:以来|起))?(?![0-9至到度])/gu,
    examples: [
      '上年度该站末期评估',
      '上年度同期',
      '上一年度共',
      '上一协议期为',
      '2023年',
      '自2020年以来累计',
      '与去年的',
      '2023年度总得分',
      '该站2023年度末期总分为',
    ],
    not: ['截至2025年1月31日', '以上期间', '合同期：'],
  },
  {
    scope: 'later',
    pattern: /下一?个?(?:年度|年|周期|协议|阶段|季度)|来年|明年|建议|预计|拟于/gu,
    examples: ['建议下年度', '下一阶段', '预计'],
    not: ['上年度'],
  },
];

/** Words that hold to the next comma. */
export const CLAUSE_SCOPES: readonly ScopeRule[] = [
  {
    scope: 'sampled',
    pattern:
      /抽查|抽了|抽取|抽样|抽检|抽看|抽访|问卷|受访|满意度|成功访问|随机|查阅|翻阅|核查|评估(?:小组|团队|组|人员)|专家组|评委/gu,
    examples: ['评估组抽查', '查阅', '随机'],
    not: ['评估期末月，社工站本年度'],
  },
  {
    scope: 'average',
    pattern: /平均|人均|户均|每(?:个|名|位|人|户|月|周|天|季|年|场|节|次|组)/gu,
    examples: ['平均每月', '每个小组', '每名社工'],
  },
];

/** Words at the end of what stands before an indicator's name or figure, that make it the agreed volume. */
export const PLANNED: ScopeRule = {
  scope: 'planned',
  pattern: /(?:要求|计划|任务|应|须|需|指标|目标|约定|拟)(?:内容|数)?(?:为|是|：)?(?:完成|开展|提供|服务|组织)?$/gu,
  examples: ['协议要求', '计划', '须', '协议指标为', '应完成', '计划开展'],
  not: ['按照要求社工站', '实际完成', '相应'],
};

/** Words that come back to this evaluation's whole. */
export const CURRENT =
  /本年度|本年|今年|本周期|本期|本次|本协议期|本合同期|本服务期|本评估期|末期|期末|复评|全年|全站|全期|合计|总计|目前|截至|增加?[到至]/gu;

/** Words before a name that make its figure a part of the work: added or changed within the whole. */
export const ADDED = /(?:新增|新建|更新|注销|补建)(?:的)?$/u;

/** Words before a figure that make it what is left over of the work. */
export const LEFT_OVER = /(?:仍|尚|还|剩|余)(?:有|余|剩|下)$/u;

/** Behind the name behind a figure: papers are counted, not the work they tell of. */
export const PAPERS = /^(?:评估|服务|登记|探访|工作)?(?:表|记录|档案|资料|材料|报告)/u;

/** Words before a figure that make it a difference, no count. */
export const DIFFERENCE =
  /(?:超额|超出|超|多出|增加|增长|多|新增|新建|减少|下降|少|差额|差距|差|缺口|尚缺|尚欠)(?:完成|建档|服务|了|为|是|：)?$/u;

/** Behind a figure: those who said so in a survey. */
export const SURVEYED = /^[^，。；0-9]{0,6}(?:满意|知晓|认可)/u;
/** Words before a percentage that is of something else than what was agreed. */
export const OTHER_RATE =
  /(?:满意|合格|知晓|覆盖|参与|出席|规范|准确|及时|有效|回收|好评|达标人数)(?:率|度)?(?:分别)?(?:均)?(?:为|是|达到?|：)*$/u;

/** Words that a count really done stands behind: the count before it was the agreed one. */
export const DONE = /实际|实绩|实建|实有|已完成|现已|最终/u;
/** Words that make a count that of everything, beside others of its parts. */
export const WHOLE = /(?:合计|总计|全年|全站|全期|末期|累计|共计|总共)(?:共|共计|完成|累计)?(?:完成)?$/u;

/** The name of a place within the whole, before a figure. */
export const PLACES =
  /(?:片区|网格)[0-9一二三四五六七八九十]|(?!辖区|全部|所有|整个|各个|每个|社工|该站|本站|大型|小型|培育|培养|建设|服务|组建|成立)[\p{Script=Han}]{2}(?:社区|村|居委|站点)(?!活动|服务|主题|组织|志愿|居民|治理|基金|教育|慈善|工作|资源|公益)/u;

/** A time or a part of the work, up to the end of the sentence. */
export const TIMES: readonly string[] = [
  '上半年',
  '下半年',
  '前半年',
  '后半年',
  '季度',
  '首月',
  '节日期间',
  '暑期',
  '寒假',
];
/** A month at the beginning of a line or clause: 1月：, 4-6月份. Of a day or a year it is none. */
export const MONTHS =
  /(?<![0-9年至到截.~—-])(?:[0-9]{1,2}(?:[-—~至到][0-9]{1,2})?|[一二三四五六七八九十]{1,3})月(?:份|：|，)/gu;
/** Groups within the people that the service is for. */
export const GROUPS_OF_PEOPLE: readonly string[] = [
  '长者',
  '老人',
  '老年',
  '儿童',
  '青少年',
  '残疾',
  '残障',
  '妇女',
  '低保',
  '独居',
  '高龄',
  '孤儿',
  '精神障碍',
  '困境',
  '退役军人',
];
/** A part of the whole or a group of people, up to the next comma. */
export const PARTS: readonly string[] = ['其中', ...GROUPS_OF_PEOPLE];
/** All those in hardship: whom the service is for, no part. */
export const EVERYBODY = /困难群众和特殊群体|特殊困难群体|困难群众/gu;
