/** A pattern that finds one kind of text, with examples that are its tests. `\k<value>` is the part that is read. */
export interface FieldRule {
  readonly pattern: RegExp;
  /** Texts, and what is read from each. */
  readonly examples: readonly (readonly [text: string, value: string])[];
  /** Words that say little: what the rule reads is never sure. */
  readonly unsure?: true;
  /** Texts from which nothing is read. */
  readonly not?: readonly string[];
}

/** The year a station or operator began. */
export const SINCE_RULE: FieldRule = {
  pattern: /自(?<value>[0-9]{4})年(?:[0-9]{1,2}月)?(?:起|开始|以来)/u,
  examples: [['自2010年起由某中心承接', '2010']],
  not: ['自2024年3月28日起'],
};

/** Words before (or in brackets behind) two dates that say which period they are. */
export const PERIOD_RULES: Readonly<Record<'agreement' | 'period', FieldRule>> = {
  agreement: {
    pattern:
      /(?<value>(?:服务)?(?:协议|合同|采购)(?:的)?(?:执行|履行|服务)?(?:期限|周期|期间|期|履行期|有效期|时间|起止(?:时间|日期)?)|(?:协议|合同)(?=自|从|：?$)|服务(?:期限|周期|年度|期)|项目(?:周期|期限|服务期|执行期)|购买服务期|签约期)/gu,
    examples: [
      ['本年度服务协议期自', '服务协议期'],
      ['合同期限：', '合同期限'],
      ['项目周期为', '项目周期'],
      ['合同起止：', '合同起止'],
      ['协议执行时间为', '协议执行时间'],
      ['合同自2024年', '合同'],
      ['协议：', '协议'],
    ],
  },
  period: {
    pattern:
      /(?<value>(?:末期|中期|本次|本期)?(?:评估|考核|评审|受评|验收)(?:的)?(?:周期|时段|区间|期间|时间范围|时间段|期限|期|范围|起止(?:时间|日期)?|时间)|(?:评估|考核|评审)(?=：?$|的是$))/gu,
    examples: [
      ['末期评估周期为', '末期评估周期'],
      ['评估时段：', '评估时段'],
      ['考核期间自', '考核期间'],
      ['评估起止：', '评估起止'],
      ['纳入评估的时间为', '评估的时间'],
      ['评估：', '评估'],
    ],
  },
};

/** Months that count, in the words of the evaluation. */
export const MONTHS_RULES: readonly FieldRule[] = [
  {
    pattern:
      /(?<![0-9./年月-])(?<value>[0-9]{1,3}(?:\.[0-9]{1,4})?)(?:个半?)?(?:考核|评估|服务考核)(?:月份|月)(?!日)/gu,
    examples: [
      ['共计10.5个考核月份', '10.5'],
      ['计6个评估月', '6'],
    ],
  },
  {
    pattern: /考核(?:月份|月数|时长)(?:数)?(?:为|共|计|：)*(?<value>[0-9]{1,3}(?:\.[0-9]{1,4})?)个?半?月?/gu,
    examples: [['考核月份：10.5个月', '10.5']],
  },
  {
    pattern: /(?:共计|合计|共|计|（|考核)(?<value>[0-9]{1,3}(?:\.[0-9]{1,4})?)个半?月/gu,
    examples: [
      ['评估周期为某日至某日，共计9个月', '9'],
      ['评估期：某日至某日（11个月）', '11'],
      ['考核10个半月', '10'],
    ],
  },
];

/** Behind the whole months: a half one more. */
export const HALF_MONTH = /^个半/u;

/** Words before the months that make them those of the whole agreement. */
export const TERM_MONTHS = /(?:协议期|合同期|全年|全周期|服务期)限?[共计为合]{0,4}$/u;

/** The day of the visit. */
export const VISIT_RULES: readonly FieldRule[] = [
  {
    pattern:
      /于(?<value>[0-9]{4}[年./-][0-9]{1,2}[月./-][0-9]{1,2}日?)[^。；]{0,30}(?:现场|实地)(?:评估|考察|评审|走访|评价)/u,
    examples: [['于2025年2月25日到社工站进行现场评估', '2025年2月25日']],
  },
  {
    pattern:
      /(?:现场|实地)(?:评估|考察|评审|走访)(?:的)?(?:时间|日期)?(?:为|是|：)(?<value>[0-9]{4}[年./-][0-9]{1,2}[月./-][0-9]{1,2}日?)/u,
    examples: [['现场评估时间：2025.2.25', '2025.2.25']],
  },
];

/** Words for the parties. */
export const PARTY_WORDS: Readonly<
  Record<'oversight' | 'purchaser' | 'supervision-centre' | 'third-party', FieldRule>
> = {
  oversight: {
    pattern: /(?<value>监督(?:方|单位|部门|主体)|主管(?:部门|单位|方)|监管(?:方|部门)|(?:区|县|市)?民政局)/gu,
    examples: [
      ['监督方评估', '监督方'],
      ['主管部门评分', '主管部门'],
    ],
  },
  purchaser: {
    pattern:
      /(?<value>购买(?:方|单位|主体|服务方)|采购(?:方|单位|人)|甲方(?=评|得|打|给|（[0-9满])|街道办事处|镇(?:人民)?政府|街道\/镇|镇街|街道(?=[0-9]|得分|评分|评价得分))/gu,
    examples: [
      ['购买方评估', '购买方'],
      ['采购人评分', '采购人'],
      ['甲方评价（20分）', '甲方'],
      ['街道18.8/20', '街道'],
    ],
  },
  'supervision-centre': {
    pattern: /(?<value>督导(?:中心|方|机构|单位))/gu,
    examples: [
      ['市督导中心评估', '督导中心'],
      ['督导方得分', '督导方'],
    ],
  },
  'third-party': {
    pattern: /(?<value>第三方(?:评估)?(?:机构|单位|方)?|专业评估|评估(?:机构|单位|方)(?!评估分值)|专家组)/gu,
    examples: [
      ['第三方评估得分', '第三方评估'],
      ['评估机构评分', '评估机构'],
    ],
  },
};

/** The total, with its points. */
export const TOTAL_RULES: readonly FieldRule[] = [
  {
    pattern:
      /(?:总得分|总评分|总评|总分值?|总成绩|综合得分|综合评分|最终得分|合计得分|得分合计|评分合计|最后得分|四项(?:得分)?合计|四方(?:评分)?合计|合计)(?:（(?:满分)?100分?）)?[为是：共计达合]{0,4}(?<value>[0-9]{1,4}(?:\.[0-9]{1,4})?)分/gu,
    examples: [
      ['以上四项总得分：93.73分', '93.73'],
      ['综合得分为88.5分', '88.5'],
      ['各评估主体评分合计93.73分', '93.73'],
    ],
    not: ['总分可能在44.50分至99.50分之间'],
  },
  {
    pattern: /(?:综合得分|总得分|总分|总评)=[0-9.×xX*%+（）]{3,120}=(?<value>[0-9]{1,4}(?:\.[0-9]{1,4})?)分/gu,
    examples: [['综合得分=96×10%+92.5×20%+88×15%+86.4×55%=88.82分', '88.82']],
  },
];

/** The same without 分, where results are given. */
export const RESULT_TOTAL_RULES: readonly FieldRule[] = [
  {
    pattern: /(?:合计|总分|总得分|综合得分)：?(?<value>[0-9]{2,3}\.[0-9]{1,2})(?![0-9分%])/gu,
    examples: [['第三方47.25（满分55）合计87.25，良好', '87.25']],
    not: ['合计87.25分', '合计87'],
  },
];

/** Behind a total: it is the scale, not a result. */
export const SCALE_BEFORE = /(?:满分|评估总分|总分值?)(?:为|是|：)?$/u;

/** The grade. */
export const GRADE_RULES: readonly FieldRule[] = [
  {
    pattern:
      /(?:等级|等次|档次|评级|定级)(?:评定|认定|结果)?(?:为|是|：|评定为)*[“「]?(?<value>优秀|良好|合格|不合格)(?!、|或|，良好|（[^（）]{1,24}）[、，；])/gu,
    examples: [
      ['等级：优秀', '优秀'],
      ['评估等级：良好（80分及以上、90分以下为良好）。', '良好'],
      ['定级“优秀”', '优秀'],
      ['评估等级评定为“良好”', '良好'],
    ],
    not: [
      '评估等级分为优秀、良好、合格、不合格四个等级',
      '等级：优秀、良好',
      '等级为优秀（90分以上）、良好（80分以上）',
    ],
  },
  {
    pattern:
      /(?:总得分|总分|合计|综合得分)(?:（100分）)?[为是：共计]{0,2}[0-9.]{1,6}分?(?:，|（|，属于|，为)?(?:属于|评为|为)?(?<value>优秀|良好|合格|不合格)(?:等级|等次)?[）。；，]/gu,
    examples: [['总得分87.25分（良好）。', '良好']],
    not: ['总得分87.25分，距优秀等级差2.75分。'],
  },
  {
    pattern:
      /(?:评定|评为|认定|结论|结果)(?:等级)?(?:为|是|：)?[“「]?(?<value>优秀|良好|合格|不合格)(?:等级|等次|档次|级)?[”」]?(?!、|或|社工|案例|项目|团队|个案)/gu,
    examples: [
      ['最终评定为良好等级', '良好'],
      ['评估结论：合格', '合格'],
    ],
    not: ['个案被评为优秀案例'],
  },
];

/** Grades, by their words. */
export const GRADES: ReadonlyMap<string, string> = new Map([
  ['优秀', 'excellent'],
  ['良好', 'good'],
  ['合格', 'qualified'],
  ['不合格', 'unqualified'],
]);

/** The stage, by words of the title. */
export const STAGE_RULES: readonly {
  readonly stage: 'mid-term' | 'final' | 'spot-check' | 're-evaluation';
  readonly rule: FieldRule;
}[] = [
  { stage: 're-evaluation', rule: { pattern: /(?<value>复评)(?:评估)?报告/u, examples: [['复评报告', '复评']] } },
  {
    stage: 'spot-check',
    rule: { pattern: /(?<value>抽查|飞行检查)(?:评估)?报告/u, examples: [['抽查评估报告', '抽查']] },
  },
  {
    stage: 'mid-term',
    rule: { pattern: /(?<value>中期)(?:专业|第三方|绩效)?评估(?:结果)?报告/u, examples: [['中期评估报告', '中期']] },
  },
  {
    stage: 'final',
    rule: {
      pattern: /(?<value>末期|期末|终期|结项)(?:专业|第三方|绩效)?评估(?:结果)?报告/u,
      examples: [['末期评估报告', '末期']],
    },
  },
];
