import type { Part } from '../tree/text.js';
import { joinParts } from './joinParts.js';
import { type CompletionItem, MOST_WITH_RATE, type Texts, type VerdictGroup } from './texts.js';
import { changes } from './zh-CN/changes.js';
import { charts } from './zh-CN/charts.js';
import { method } from './zh-CN/method.js';
import { titles } from './zh-CN/titles.js';

/** Counts with their rates; a label that ends with a digit is kept apart from the count. */
function clause(items: readonly CompletionItem[]): Part[] {
  const done = joinParts(
    items.map(({ label, actual }) => [/\p{N}$/u.test(label) ? `${label}完成` : label, actual]),
    '、',
  );
  const rated = items.flatMap(({ rate }) => (rate === null ? [] : [[rate]]));
  if (rated.length === 0) return [...done, items.length === 1 ? '（未约定指标量）' : '（均未约定指标量）'];
  return [...done, rated.length === 1 ? '，为协议指标量的' : '，分别为协议指标量的', ...joinParts(rated, '、', '和')];
}

const VERDICTS = {
  exceeded: '超额完成',
  met: '如数完成',
  'on-pace': '按进度推进',
  behind: '落后于进度',
  'no-target': '未约定指标量',
} as const;

function verdictGroup({ status, count, items }: VerdictGroup): Part[] {
  if (items.length === 0) return [VERDICTS[status], count];
  const named =
    items.length > MOST_WITH_RATE
      ? [items.map(({ label }) => label).join('、')]
      : joinParts(
          items.map(({ label, rate }): Part[] => (rate === null ? [label] : [label, '，完成率', rate])),
          '；',
        );
  return [VERDICTS[status], count, '（', ...named, '）'];
}

/** The words of a Chinese report. */
export const zhCN: Texts = {
  titles,
  notices: { draft: '草稿，非正式评估结果', 'for-comment': '征求意见稿，非正式评估结果' },
  status: { exceeded: '超额完成', met: '完成', 'on-pace': '按进度', behind: '落后', 'no-target': '未设指标量' },
  station: {
    place: (name, addresses) => {
      const named = `${name}（以下简称“社工站”）`;
      if (addresses.length === 0) return [named];
      const places = addresses.map(({ label, address }) => (label === undefined ? address : `${address}（${label}）`));
      return [named, `服务场所设在${places.join('和')}`];
    },
    operator: (operator, since) => {
      if (operator === undefined) return since === undefined ? [] : [`自${since}年起开展服务`];
      return [since === undefined ? `由${operator}承接运营` : `自${since}年起由${operator}承接运营`];
    },
    bodies: (purchaser, oversight) => {
      const bodies = [
        ...(purchaser === undefined ? [] : [`项目购买方为${purchaser}`]),
        ...(oversight === undefined ? [] : [`监督方为${oversight}`]),
      ];
      return bodies.length === 0 ? [] : [bodies.join('，')];
    },
    introduction: (place, clauses) => {
      // A name alone is no sentence.
      const subject = place.length === 1 && clauses.length === 0 ? ['本次评估对象为'] : [];
      return [...subject, ...joinParts([place, ...clauses], '，'), '。'];
    },
    term: (start, end) => ['本期服务协议期自', start, '起至', end, '止。'],
    period: (start, end, months, term, progress) => [
      '本次评估周期自',
      start,
      '起至',
      end,
      '止，计',
      months,
      '个考核月份；协议期计',
      term,
      '个考核月份',
      ...(progress === null ? ['。'] : ['。按考核月份计算，评估周期占协议期的', progress, '。']),
    ],
    areas: '社工站分片区开展服务，各片区所设社工点如下：',
    area: (name, sites) => [sites.length === 0 ? `${name}。` : `${name}：${sites.join('、')}。`],
  },
  method,
  findings: {
    complianceIntroduction: '有关要求的达标情况如下：',
    compliance: (label, measured, threshold, verdict) => [
      `${label}：`,
      ...(measured === null ? ['未提供实测值'] : ['实测', measured]),
      ...(threshold === null ? ['，未设标准值'] : ['，标准为不低于', threshold]),
      { met: '，达到要求。', 'not-met': '，未达到要求。', 'not-judged': '，不作达标判断。' }[verdict],
    ],
    survey: (method, sampled, satisfied, rate) => [
      ...(method === undefined ? ['调查'] : [`以${method}方式调查`]),
      '服务对象',
      sampled,
      '，其中表示满意的',
      satisfied,
      '，满意率为',
      rate,
      '。',
    ],
    surveyMethod: new Map([
      ['telephone', '电话'],
      ['questionnaire', '问卷'],
      ['interview', '访谈'],
      ['online', '线上'],
    ]),
    aware: (aware, rate) => ['了解社工站服务的', aware, '，知晓率为', rate, '。'],
    surveyCaveat: '注：满意率反映服务对象的主观感受，与服务成效分别表述，不互相替代。',
    followUp: { resolved: '已落实', 'partly-resolved': '部分落实', unresolved: '未落实' },
    followUpItem: (recommendation, status, note) => [
      `${recommendation}：${status}${note === undefined ? '' : `，${note}`}。`,
    ],
    titled: (title) => ({ title: title.replace(/[。.]$/u, ''), gap: '。' }),
  },
  completion: {
    opening: (end) => ['截至', end, '，'],
    further: () => [],
    inSentence: (label) => label,
    clause,
    joinClauses: (clauses) => [...joinParts(clauses, '；'), '。'],
    verdict: (all, groups) => {
      const [only] = groups;
      // The rate of a single one stands in the sentence before.
      if (all.figure.value === 1 && only !== undefined) return [`该项指标${VERDICTS[only.status]}。`];
      return ['以上', all, '指标中，', ...joinParts(groups.map(verdictGroup), '，'), '。'];
    },
    onPace: (convention) =>
      `“按进度推进”是指完成量尚未达到协议指标量，但不低于按考核月份折算的应完成量，不等于已经完成${convention ? '；该判断口径系约定' : ''}。`,
    months: (months, term, progress) => [
      '以上数据累计',
      months,
      '个考核月份',
      ...(progress === null ? [] : ['，协议期共', term, '个考核月份，时间进度为', progress]),
      '。',
    ],
    monthsOfPeriod: (months) => ['上述协议指标量仅对应本评估周期，以上数据累计', months, '个考核月份。'],
  },
  indicators: {
    seeAnnex: (annex) => `各项指标的明细见${annex}。`,
    derived: (annex) =>
      `注：${annex === undefined ? '有的指标量' : `${annex}中标有“*”的指标量`}由已印发的完成率反推得出，未与服务合同核对；据此计算的完成率仅供参照，不能视为独立核验的结果。`,
    derivedInAnnex: '注：标有“*”的指标量由已印发的完成率反推得出，未与服务合同核对。',
    correctionsIntroduction: '经核实，下列完成量与社工站填报数不同，以核实数为准：',
    correction: (label, reported, changes, actual) => [
      `${label}：填报`,
      reported,
      ...changes.flatMap((change) => ['，', ...change]),
      '，核实后为',
      actual,
      '。',
    ],
    adjustment: (amount, up, reason) => [
      up ? '核增' : '核减',
      amount,
      ...(reason === undefined ? [] : [`（${reason}）`]),
    ],
    amendmentsIntroduction: '协议期内经补充约定，下列指标量有所调整：',
    amendment: (label, from, to, date, reason) => [
      `${label}：`,
      ...(date === undefined ? [] : [date, '起']),
      '由',
      from,
      '调整为',
      to,
      reason === undefined ? '。' : `，原因是${reason.replace(/[。.]$/u, '')}。`,
    ],
  },
  result: {
    total: (total, grade) => [
      '各评估主体评分合计',
      total,
      grade === null ? '分。该总分不在任何等级的分数范围内，等级待定。' : `分，评估等级为${grade}。`,
    ],
    incomplete: (missing, min, max) => [
      missing.length === 0 ? '评分尚未齐备' : `${missing.join('、')}尚未评分`,
      '，暂不形成总分和等级。',
      ...(min === undefined || max === undefined ? [] : ['按现有评分，总分可能在', min, '分至', max, '分之间。']),
    ],
    veto: (label, evidence, cap, lowered) => [
      `本次评估适用一票否决情形“${label}”，依据为：${evidence.replace(/[。.]$/u, '')}。等级最高为${cap}`,
      lowered ? '，评估等级已据此下调，分数不变。' : '，本次等级未因此变化。',
    ],
    tableCaption: '评估得分表',
    party: '评估主体',
    share: '分值占比（分）',
    awarded: '得分（分）',
    ratio: '得分率',
    sum: '合计',
  },
  charts,
  objections: {
    by: new Map([
      ['station', '社工站'],
      ['operator', '承接机构'],
      ['purchaser', '购买方'],
      ['oversight', '监督方'],
      ['supervision-centre', '督导中心'],
    ]),
    party: (label) => label,
    raised: (by, text) => [`${by}提出：${text}`],
    response: (text) => [`处理意见：${text}`],
    change: (what, from, to) => [`据此更正${what}：由`, from, '改为', to, '。'],
    ...changes,
    nothing: '空',
    yes: '是',
    no: '否',
  },
  annex: {
    stationCaption: '社工站服务指标完成情况',
    unitsCaption: '分片区、社工点完成情况',
    indicator: '指标',
    unit: '单位',
    target: '指标量',
    actual: '完成量',
    rate: '完成率',
    status: '完成情况',
    unitGroup: (name, area) => (area === undefined ? name : `${area}—${name}`),
    unitsNote: '注：本表只列有分项数字的片区和社工点；未列出的，送评材料没有提供分项数字。',
    summedNote: '注：带“△”的数字由所属社工点的数字相加得出。',
    discrepanciesIntroduction:
      '编制本报告时，下列数字或名称前后不一，或者需要留意，请予核对。所列事项不代表对任何一方的认定。',
    noDiscrepancies: '编制本报告时未发现前后不一或者需要核对的数字和名称。',
    discrepanciesCaption: '待核对事项',
    severity: '类别',
    finding: '内容',
    severities: { error: '不一致', warning: '请核对', note: '提示' },
  },
};
