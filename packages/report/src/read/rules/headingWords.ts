/** What a section of a report is about. */
export type Topic =
  | 'station'
  | 'method'
  | 'oversight'
  | 'purchaser'
  | 'supervision-centre'
  | 'third-party'
  | 'management'
  | 'services'
  | 'indicators'
  | 'sites'
  | 'result'
  | 'problems'
  | 'conclusion'
  | 'next-steps'
  | 'follow-ups'
  | 'objections'
  | 'annex'
  | 'strengths'
  | 'concerns';

/** A kind of heading: what it says, and examples of it. */
export interface HeadingRule {
  readonly topic: Topic;
  /** Found anywhere in a heading, its number taken off. */
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  /** Headings that look alike and are not of this kind. */
  readonly not?: readonly string[];
}

/** Kinds of headings. The first that fits counts. */
export const HEADING_RULES: readonly HeadingRule[] = [
  {
    topic: 'strengths',
    pattern:
      /^(?:值得肯定(?:的地方|之处|的方面)?|主要成效|工作成效|(?:主要)?(?:工作)?亮点(?:与成效|和成效)?|主要优点|优点|优势|成绩(?:与亮点)?|肯定(?:之处|意见)|做得(?:较)?好的(?:地方|方面)|成效(?:与|和)亮点|主要成绩)[：。]?$/u,
    examples: ['值得肯定的地方：', '主要成效', '做得好的方面', '成效与亮点'],
    not: ['成效与不足'],
  },
  {
    topic: 'concerns',
    pattern:
      /^(?:需要?关注(?:的地方|之处|的方面|的问题)?|(?:存在的?)?(?:不足(?:之处|与建议|和建议)?|问题(?:与建议|和建议|及建议)?)|存在问题|有待(?:改进|提升|提高)(?:的地方|之处|的方面)?|需要?(?:改进|改善|提升|完善)(?:的地方|之处|的方面)?|改进(?:意见|建议|方向)|(?:意见|问题)(?:与|和|及)建议|不足)[：。]?$/u,
    examples: ['需要关注的地方：', '存在问题', '不足与建议', '有待改进之处', '需改进的方面', '问题与建议：'],
    not: ['重点存在问题'],
  },
  {
    topic: 'follow-ups',
    pattern: /中期.{0,8}(?:落实|整改)|整改落实|意见落实/u,
    examples: ['中期评估意见落实情况', '中期评估整改情况'],
  },
  {
    topic: 'method',
    pattern:
      /评估(?:的)?(?:依据|原则|办法|方式|方法|团队|小组|程序|流程|说明|目的|背景|内容|标准|过程)|评分(?:标准|办法|说明)|结果(?:的)?(?:说明|形成)|等级(?:划分|标准)|评估概述|评估工作/u,
    examples: ['评估依据、评估原则及评估办法', '评估结果说明', '评估结果的形成', '等级划分', '评估工作概述'],
    not: ['评估结果', '评估得分与等级'],
  },
  {
    topic: 'problems',
    pattern: /(?:重点|主要|突出|核心|关键)(?:存在)?(?:的)?问题|存在的(?:主要|突出)问题/u,
    examples: ['重点存在问题', '主要问题', '存在的突出问题'],
  },
  {
    topic: 'next-steps',
    pattern: /^(?:下一(?:阶段|步|周期|年度).{0,6}|后续(?:工作)?)(?:建议|计划|方向)[：]?$/u,
    examples: ['下一阶段建议', '下一步工作建议', '后续建议'],
  },
  { topic: 'objections', pattern: /异议/u, examples: ['异议及处理'] },
  { topic: 'annex', pattern: /^附(?:件|表|录)/u, examples: ['附件1 服务指标完成情况表'] },
  {
    topic: 'indicators',
    pattern: /(?:指标|任务|工作量|服务量).{0,8}(?:完成|达成|执行|情况)|量化指标|指标数据|^(?:服务)?产出(?:情况)?$/u,
    examples: ['服务指标完成情况', '服务产出', '协议指标达成情况', '量化指标', '工作量完成情况'],
  },
  {
    topic: 'sites',
    pattern:
      /(?:各|分)(?:社工点|社区|村居|村|站点|片区|服务点|网格).{0,6}(?:情况|评估|服务|工作)|社工点服务(?:开展)?情况$/u,
    examples: ['各社工点服务开展情况', '分片区服务情况', '各村居工作情况', '各站点评估'],
  },
  {
    topic: 'result',
    pattern:
      /评估(?:结果|结论|得分|总分|分数|评分|等级)|(?:综合|总体|最终)(?:得分|评分|评定|评价结果|结论)|得分(?:情况|与等级|汇总)|(?:评分|成绩|分数)汇总|^(?:各方)?(?:评估)?(?:得分|评分|分数)(?:（[^（）]{1,8}）)?$/u,
    examples: [
      '评估结果',
      '评分',
      '得分',
      '各方得分（百分制）',
      '评估分数',
      '评估得分与等级',
      '综合评定',
      '得分情况',
      '评分汇总',
    ],
    not: ['监督方评估'],
  },
  {
    topic: 'oversight',
    pattern: /监督(?:方|单位|部门|主体)|主管(?:部门|单位|方)|民政局(?:的)?(?:评估|评价|意见)|民政部门/u,
    examples: ['监督方评估（越秀区民政局）', '主管部门评价', '区民政局意见', '监督单位评估'],
  },
  {
    topic: 'purchaser',
    pattern:
      /购买(?:方|单位|主体|服务方)|采购(?:方|单位|人)|(?:街道|镇政府|办事处|镇人民政府)(?:的)?(?:评估|评价|意见)/u,
    examples: ['购买方评估（北京街道办事处）', '采购方评价', '街道评价', '购买主体评估'],
  },
  {
    topic: 'supervision-centre',
    pattern: /督导(?:中心|方|机构|评估|评价|意见|单位)/u,
    examples: ['督导中心评估', '督导方评价', '市督导中心意见'],
  },
  {
    topic: 'third-party',
    pattern: /第三方|评估(?:方|机构|单位)(?:的)?(?:评估|评价|意见)|专业评估|专家(?:组)?(?:评估|评价|意见)/u,
    examples: ['第三方专业评估', '第三方评价', '评估机构评价', '专家组评价'],
  },
  {
    topic: 'management',
    pattern: /^(?:项目|运营|机构|内部|站点)(?:运营)?管理|^管理(?:情况|评估)|制度建设|^运营情况/u,
    examples: ['项目管理', '运营管理情况', '项目运营管理'],
  },
  {
    topic: 'services',
    pattern: /(?:服务|项目)(?:总体)?(?:的)?(?:开展|执行|实施|成效|提供|质量|情况)|专业服务/u,
    examples: ['社工站总体服务开展情况', '项目执行与服务成效', '服务实施情况', '专业服务'],
  },
  {
    topic: 'station',
    pattern: /基本(?:情况|信息|概况)|概况|简介/u,
    examples: ['社工站基本情况', '项目概况', '社工站简介'],
  },
  { topic: 'conclusion', pattern: /结语|结束语|总结$|总体评价|综合评价/u, examples: ['结语', '评估总结', '总体评价'] },
];

/** What a whole document is called: no chapter, though the words of one stand in it. */
const DOCUMENT =
  /^关于.{4,36}的(?:报告|通报|复函|函|通知|公告|公示|说明|意见|答复|请示|汇报)$|(?:社工站|社工服务站|社会工作服务站).{0,16}(?:报告|通报|公报|公示|简报|纪要|记录|手记|说明|问答|登记[表卡]|一览表?)$/u;

/** A title's words are few: longer lines are no headings. */
export const LONGEST_HEADING = 42;

/**
 * What a heading, without its number, is about.
 *
 * @example
 * ```ts
 * topicOf('监督方评估（越秀区民政局）'); // 'oversight'
 * topicOf('社工站在辖区服务时间长'); // undefined
 * topicOf('关于海棠街社工站评估结果的复函'); // undefined
 * ```
 */
export function topicOf(title: string): Topic | undefined {
  if (title.length > LONGEST_HEADING || (DOCUMENT.test(title) && !/^附/u.test(title))) return undefined;
  return HEADING_RULES.find(({ pattern, not }) => pattern.test(title) && !(not ?? []).includes(title))?.topic;
}
