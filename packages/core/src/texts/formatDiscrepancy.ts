import type { Discrepancy, DiscrepancyCode } from '../audit/discrepancy.js';
import { fill } from './fill.js';
import type { Locale, Localised } from './localised.js';

/** One sentence in both languages, with the names of its words in braces. */
type Row = readonly [zh: string, en: string];

const PERSONAL: Readonly<Record<string, Row>> = {
  'id-number': ['身份证号', 'an ID number'],
  'mobile-number': ['手机号', 'a mobile number'],
  'bank-card': ['银行卡号', 'a bank card number'],
  unknown: ['个人信息', 'personal data'],
};

const SENTENCES: Readonly<Record<DiscrepancyCode | 'period-before-term' | 'part-above-whole', Row>> = {
  'rate-mismatch': [
    '{subject}：报告写的完成率 {statedRate} 与算出的 {expectedRate} 不同，请核对',
    "{subject}: the report's rate of {statedRate} differs from {expectedRate}, which the figures give; please check",
  ],
  'total-mismatch': [
    '总分：报告写的 {stated} 分与各方得分之和 {expected} 分不同，请核对',
    "Total: the report's {stated} points differ from {expected}, the sum of the scores; please check",
  ],
  'grade-mismatch': [
    '等级：报告写的“{subject}”与总分对应的“{subjects}”不同，请核对',
    `Grade: the report's "{subject}" differs from "{subjects}", the grade of the total; please check`,
  ],
  'months-mismatch': [
    '考核月份：报告写的 {stated} 个月与按约定算出的 {expected} 个月不同，请核对',
    "Assessed months: the report's {stated} differ from {expected}, counted by the convention; please check",
  ],
  'rollup-mismatch': [
    '{subject}{unit}：填写的{figure} {stated} 与各下级之和 {expected} 不同，请核对',
    '{subject}{unit}: the declared {figure} {stated} differs from {expected}, the sum of the units below; please check',
  ],
  'adjustment-mismatch': [
    '{subject}：完成量 {stated} 与自报数加调整后的 {expected} 不同，请核对',
    '{subject}: the actual {stated} differs from {expected}, the reported figure with its adjustments; please check',
  ],
  'period-before-term': [
    '评估周期从 {stated} 开始，早于协议期的 {expected}，请核对',
    "The evaluation period starts {stated}, before the agreement's {expected}; please check",
  ],
  'period-outside-term': [
    '评估周期到 {stated} 结束，晚于协议期的 {expected}，请核对',
    "The evaluation period ends {stated}, after the agreement's {expected}; please check",
  ],
  'conflict-not-recused': [
    '评委{subject}申报了利益关系（{stated}），但没有回避，请核对',
    'Evaluator {subject} declared a conflict ({stated}) and was not recused; please check',
  ],
  'part-above-whole': [
    '{subjects}：{where}作为其中一部分的 {stated} 大于合计 {expected}，请核对',
    '{subjects}: {stated}{where}, given as a part, is more than the whole, {expected}; please check',
  ],
  'mention-mismatch': [
    '{subjects}：{where}写的 {stated} 与指标完成量 {expected} 不同，请核对',
    "{subjects}: {stated}{where} differs from the indicator's actual, {expected}; please check",
  ],
  'formula-mismatch': [
    '{subject}：指标量 {stated} 与{subjects}指标量的 {count} 倍（{expected}）不同，请核对',
    '{subject}: the target {stated} differs from {count} times that of {subjects} ({expected}); please check',
  ],
  'name-mismatch': [
    '名称有两种写法：“{expected}”与{where}的“{stated}”，请核对',
    'A name is written in two ways: "{expected}" and "{stated}"{where}; please check',
  ],
  'sessions-below-groups': [
    '{subject} {stated} 少于{subjects} {expected}，请核对',
    '{subject}: {stated} is fewer than {subjects}: {expected}; please check',
  ],
  'missing-party': [
    '{subject}还没有评分，最多 {expected} 分',
    '{subject} has given no score yet; it can give up to {expected} points',
  ],
  'band-gap': [
    '总分 {stated} 落在两个等级之间，方案没有规定属于哪一级，请核对',
    'The total {stated} lies between two bands, and the scheme does not say which holds; please check',
  ],
  'personal-data': [
    '文字里有疑似{personal}（{stated}），请核对是否应删去',
    'The text holds what looks like {personal} ({stated}); please check whether it should go',
  ],
  'rate-outlier': [
    '{subject}：完成率 {statedRate} 高于 {limit}%，请核对指标量与完成量',
    '{subject}: a rate of {statedRate} is above {limit}%; please check target and actual',
  ],
  'closed-exceeds-opened': [
    '{subject} {stated} 多于{subjects} {expected}，是否含上年度结转的个案？',
    '{subject}: {stated} is more than {subjects}: {expected}; were cases carried over?',
  ],
  'target-derived': [
    '{first}的指标量由报告印出的完成率反推，未核实',
    'The targets of {first} were worked back from the printed rates and are not verified',
  ],
  'scheme-assumed': ['没有写明评估方案，按“{subject}”处理', 'No scheme is named; "{subject}" was taken'],
};

function rowOf({ code, path, details }: Discrepancy): Row {
  if (code === 'period-outside-term' && path.endsWith('start')) return SENTENCES['period-before-term'];
  if (details?.relation === 'part') return SENTENCES['part-above-whole'];
  return SENTENCES[code];
}

/**
 * The sentence of a discrepancy: what differs from what, never who is to blame.
 *
 * @example
 * ```ts
 * const [found] = auditCase({
 *   scheme: 'guangzhou-2023',
 *   indicators: [{ id: 'client-files', target: 1100, actual: 1112 }],
 *   stated: { mentions: [{ indicators: ['client-files'], value: 1149, relation: 'same', where: '六（二）' }] },
 * });
 * formatDiscrepancy(found, 'zh-CN'); // '建档：六（二）写的 1149 与指标完成量 1112 不同，请核对'
 * formatDiscrepancy(found, 'en'); // "Client files: 1149 (六（二）) differs from the indicator's actual, 1112; please check"
 * ```
 */
export function formatDiscrepancy(discrepancy: Discrepancy, locale: Locale): string {
  const { path, stated, expected, details = {} } = discrepancy;
  const { subject, subjects = [], where, kind = 'unknown' } = details;
  const isChinese = locale === 'zh-CN';
  const inLocale = ([zh, en]: Row) => (isChinese ? zh : en);
  const text = (label: Localised | undefined) => label?.[locale] ?? '';
  const names = subjects.map(text);
  return fill(inLocale(rowOf(discrepancy)), {
    ...details,
    stated: stated ?? '–',
    expected: expected ?? '–',
    statedRate: percent(stated),
    expectedRate: percent(expected),
    subject: text(subject),
    subjects: names.join(inLocale(['、', ', '])),
    first: firstOf(names, isChinese),
    unit: where === undefined ? '' : inLocale([`（${where}）`, ` (${where})`]),
    figure: inLocale(path.endsWith('target') ? ['指标量', 'target'] : ['完成量', 'actual']),
    where: inLocale(where === undefined ? ['别处', ' elsewhere'] : [where, ` (${where})`]),
    personal: inLocale(PERSONAL[kind] as Row),
  });
}

/** A rate with its two decimals. */
function percent(rate: Discrepancy['stated']): string {
  return rate === null ? '–' : `${Number(rate).toFixed(2)}%`;
}

/** Up to three names whole; of more the first three and the number of all. */
function firstOf(names: readonly string[], zh: boolean): string {
  if (names.length <= 3) return names.join(zh ? '、' : ', ');
  const some = names.slice(0, 3);
  return zh ? `${some.join('、')}等 ${names.length} 项` : `${some.join(', ')} and ${names.length - 3} more`;
}
