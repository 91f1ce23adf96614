import type { Discrepancy, DiscrepancyCode, DiscrepancyDetails } from '../audit/discrepancy.js';
import type { Locale, Localised } from './localised.js';

interface Words {
  readonly stated: string;
  readonly expected: string;
  readonly subject: string;
  readonly subjects: string;
  /** The first few of the subjects, and how many there are. */
  readonly first: string;
  readonly where: string;
  readonly path: string;
  readonly details: DiscrepancyDetails;
}

type Sentence = (words: Words) => string;

const PERSONAL_ZH = { 'id-number': '身份证号', 'mobile-number': '手机号', 'bank-card': '银行卡号' };
const PERSONAL_EN = {
  'id-number': 'an ID number',
  'mobile-number': 'a mobile number',
  'bank-card': 'a bank card number',
};

const ZH: Readonly<Record<DiscrepancyCode, Sentence>> = {
  'rate-mismatch': (w) =>
    `${w.subject}：报告写的完成率 ${fixed(w.stated)}% 与算出的 ${percent(w.expected)} 不同，请核对`,
  'total-mismatch': (w) => `总分：报告写的 ${w.stated} 分与各方得分之和 ${w.expected} 分不同，请核对`,
  'grade-mismatch': (w) => `等级：报告写的“${w.subject}”与总分对应的“${w.subjects}”不同，请核对`,
  'months-mismatch': (w) => `考核月份：报告写的 ${w.stated} 个月与按约定算出的 ${w.expected} 个月不同，请核对`,
  'rollup-mismatch': (w) =>
    `${w.subject}${w.details.where === undefined ? '' : `（${w.where}）`}：填写的${w.path.endsWith('target') ? '指标量' : '完成量'} ${w.stated} 与各下级之和 ${w.expected} 不同，请核对`,
  'adjustment-mismatch': (w) => `${w.subject}：完成量 ${w.stated} 与自报数加调整后的 ${w.expected} 不同，请核对`,
  'period-outside-term': (w) =>
    w.path.endsWith('start')
      ? `评估周期从 ${w.stated} 开始，早于协议期的 ${w.expected}，请核对`
      : `评估周期到 ${w.stated} 结束，晚于协议期的 ${w.expected}，请核对`,
  'conflict-not-recused': (w) => `评委${w.subject}申报了利益关系（${w.stated}），但没有回避，请核对`,
  'mention-mismatch': (w) =>
    w.details.relation === 'part'
      ? `${w.subjects}：${w.where}作为其中一部分的 ${w.stated} 大于合计 ${w.expected}，请核对`
      : `${w.subjects}：${w.where}写的 ${w.stated} 与指标完成量 ${w.expected} 不同，请核对`,
  'formula-mismatch': (w) =>
    `${w.subject}：指标量 ${w.stated} 与${w.subjects}指标量的 ${w.details.count} 倍（${w.expected}）不同，请核对`,
  'name-mismatch': (w) => `名称有两种写法：“${w.expected}”与${w.where}的“${w.stated}”，请核对`,
  'sessions-below-groups': (w) => `${w.subject} ${w.stated} 少于${w.subjects} ${w.expected}，请核对`,
  'missing-party': (w) => `${w.subject}还没有评分，最多 ${w.expected} 分`,
  'band-gap': (w) => `总分 ${w.stated} 落在两个等级之间，方案没有规定属于哪一级，请核对`,
  'personal-data': (w) =>
    `文字里有疑似${w.details.kind === undefined ? '个人信息' : PERSONAL_ZH[w.details.kind]}（${w.stated}），请核对是否应删去`,
  'rate-outlier': (w) => `${w.subject}：完成率 ${fixed(w.stated)}% 高于 ${w.details.limit}%，请核对指标量与完成量`,
  'closed-exceeds-opened': (w) => `${w.subject} ${w.stated} 多于${w.subjects} ${w.expected}，是否含上年度结转的个案？`,
  'target-derived': (w) => `${w.first}的指标量由报告印出的完成率反推，未核实`,
  'scheme-assumed': (w) => `没有写明评估方案，按“${w.subject}”处理`,
};

const EN: Readonly<Record<DiscrepancyCode, Sentence>> = {
  'rate-mismatch': (w) =>
    `${w.subject}: the report's rate of ${fixed(w.stated)}% differs from ${percent(w.expected)}, which the figures give; please check`,
  'total-mismatch': (w) =>
    `Total: the report's ${w.stated} points differ from ${w.expected}, the sum of the scores; please check`,
  'grade-mismatch': (w) =>
    `Grade: the report's "${w.subject}" differs from "${w.subjects}", the grade of the total; please check`,
  'months-mismatch': (w) =>
    `Assessed months: the report's ${w.stated} differ from ${w.expected}, counted by the convention; please check`,
  'rollup-mismatch': (w) =>
    `${w.subject}${w.details.where === undefined ? '' : w.where}: the declared ${w.path.endsWith('target') ? 'target' : 'actual'} ${w.stated} differs from ${w.expected}, the sum of the units below; please check`,
  'adjustment-mismatch': (w) =>
    `${w.subject}: the actual ${w.stated} differs from ${w.expected}, the reported figure with its adjustments; please check`,
  'period-outside-term': (w) =>
    w.path.endsWith('start')
      ? `The evaluation period starts ${w.stated}, before the agreement's ${w.expected}; please check`
      : `The evaluation period ends ${w.stated}, after the agreement's ${w.expected}; please check`,
  'conflict-not-recused': (w) =>
    `Evaluator ${w.subject} declared a conflict (${w.stated}) and was not recused; please check`,
  'mention-mismatch': (w) =>
    w.details.relation === 'part'
      ? `${w.subjects}: ${w.stated}${w.where}, given as a part, is more than the whole, ${w.expected}; please check`
      : `${w.subjects}: ${w.stated}${w.where} differs from the indicator's actual, ${w.expected}; please check`,
  'formula-mismatch': (w) =>
    `${w.subject}: the target ${w.stated} differs from ${w.details.count} times that of ${w.subjects} (${w.expected}); please check`,
  'name-mismatch': (w) => `A name is written in two ways: "${w.expected}" and "${w.stated}"${w.where}; please check`,
  'sessions-below-groups': (w) => `${w.subject}: ${w.stated} is fewer than ${w.subjects}: ${w.expected}; please check`,
  'missing-party': (w) => `${w.subject} has given no score yet; it can give up to ${w.expected} points`,
  'band-gap': (w) =>
    `The total ${w.stated} lies between two bands, and the scheme does not say which holds; please check`,
  'personal-data': (w) =>
    `The text holds what looks like ${w.details.kind === undefined ? 'personal data' : PERSONAL_EN[w.details.kind]} (${w.stated}); please check whether it should go`,
  'rate-outlier': (w) =>
    `${w.subject}: a rate of ${fixed(w.stated)}% is above ${w.details.limit}%; please check target and actual`,
  'closed-exceeds-opened': (w) =>
    `${w.subject}: ${w.stated} is more than ${w.subjects}: ${w.expected}; were cases carried over?`,
  'target-derived': (w) => `The targets of ${w.first} were worked back from the printed rates and are not verified`,
  'scheme-assumed': (w) => `No scheme is named; "${w.subject}" was taken`,
};

/** A rate with its two decimals. */
function fixed(rate: string): string {
  return Number(rate).toFixed(2);
}

/** Up to three names whole; of more the first three and the number of all. */
function firstOf(names: readonly string[], zh: boolean): string {
  if (names.length <= 3) return names.join(zh ? '、' : ', ');
  const some = names.slice(0, 3);
  return zh ? `${some.join('、')}等 ${names.length} 项` : `${some.join(', ')} and ${names.length - 3} more`;
}

function percent(rate: string): string {
  return rate === '–' ? rate : `${fixed(rate)}%`;
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
  const { code, stated, expected, path, details = {} } = discrepancy;
  const zh = locale === 'zh-CN';
  const text = (both: Localised | undefined) => both?.[locale] ?? '';
  return (zh ? ZH : EN)[code]({
    stated: stated === null ? '–' : String(stated),
    expected: expected === null ? '–' : String(expected),
    subject: text(details.subject),
    subjects: (details.subjects ?? []).map(text).join(zh ? '、' : ', '),
    first: firstOf((details.subjects ?? []).map(text), zh),
    where: details.where === undefined ? (zh ? '别处' : ' elsewhere') : zh ? details.where : ` (${details.where})`,
    path,
    details,
  });
}
