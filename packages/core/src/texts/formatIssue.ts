import type { Issue, IssueParams } from '../issues/issue.js';
import type { IssueCode } from '../issues/issueCodes.js';
import type { Locale } from './localised.js';

type Sentence = (issue: { received: string; expected: string } & { params: IssueParams }) => string;

const KINDS_ZH: Readonly<Record<string, string>> = {
  text: '一段文字',
  string: '一段文字',
  object: '一组填写项',
  record: '一组填写项',
  array: '一个列表',
  boolean: '是或否（true 或 false）',
  number: '一个数字',
  union: '另一种内容',
};

const kindOf = (params: IssueParams) => {
  const kind = String(params['kind'] ?? '');
  return Object.hasOwn(KINDS_ZH, kind) ? KINDS_ZH[kind] : '另一种内容';
};

/** A key or id as given; of an empty one its quotes are shown. */
const named = (text: string | number | undefined) => (text === '' ? '""' : text);

const near = ({ nearest }: IssueParams) => (nearest === undefined ? '' : `，是否想写 ${nearest}？`);

const between = ({ min, max, above, below, other }: IssueParams, received: string) => {
  if (above !== undefined) return `必须大于 ${above}，现在是 ${received}`;
  if (below !== undefined) return `必须小于 ${below}，现在是 ${received}`;
  if (other !== undefined) return `不能与 ${other} 相同，现在是 ${received}`;
  if (min !== undefined && max !== undefined) return `应在 ${min} 到 ${max} 之间，现在是 ${received}`;
  return max === undefined ? `不能小于 ${min}，现在是 ${received}` : `不能大于 ${max}，现在是 ${received}`;
};

const ZH: Readonly<Record<IssueCode, Sentence>> = {
  missing: () => '必须填写，现在没有',
  'invalid-type': ({ params, received }) => `应为${kindOf(params)}，现在是 ${received}`,
  'invalid-value': ({ params, received }) => `应为以下之一：${params['allowed']}；现在是 ${received}`,
  'unknown-key': ({ params }) => `没有名为 ${named(params['key'])} 的填写项${near(params)}`,
  'not-a-number': ({ received }) => `应为数字，现在是 ${received}`,
  'not-finite': () => '应为有限的数字',
  negative: ({ received }) => `不能小于 0，现在是 ${received}`,
  'too-many-digits': ({ received }) => `小数点前最多 12 位，总共最多 15 位，现在是 ${received}`,
  'too-many-decimals': ({ params, received }) =>
    params['max'] === 0 ? `应为整数，现在是 ${received}` : `最多 ${params['max'] ?? 6} 位小数，现在是 ${received}`,
  'out-of-range': ({ params, received }) => between(params, received),
  'invalid-date': ({ received }) => `应为日历上有的日期，写作 年-月-日（如 2025-01-31），现在是 ${received}`,
  'end-before-start': ({ params, received }) => `结束日期不能早于开始日期 ${params['start']}，现在是 ${received}`,
  'invalid-id': ({ received }) =>
    `编号只能用文字、数字、下划线和短横线，以文字或数字开头，最多 64 个字符，现在是 ${received}`,
  'duplicate-id': ({ params }) => `${named(params['id'])} 出现了不止一次`,
  'invalid-text': () => '文字里有控制字符或不完整的字符，请删去后重新输入',
  'too-long': ({ params }) => `文字最多 ${params['max']} 个字符`,
  empty: () => '不能为空',
  'too-deep': ({ params }) => `嵌套太深，最多 ${params['max']} 层`,
  'unknown-scheme': ({ params, received }) =>
    `没有 ${received} 这个评估方案，可用：${params['allowed']}${near(params)}`,
  'unknown-reference': ({ params }) => `找不到 ${named(params['id'])}${near(params)}`,
  'missing-label': ({ params }) => `评估方案里没有 ${named(params['id'])}，请填写它的名称和单位`,
  'score-above-share': ({ params, received }) => `${params['label']}最多 ${params['max']} 分，现在是 ${received}`,
  'conflicting-score': ({ params }) => `同一方只能用一种方式评分，现在有 ${params['ways']}`,
  'shares-total': ({ params }) => `分值合计应为 ${params['total']}，现在是 ${params['sum']}`,
  'missing-bands': ({ params }) =>
    `方案 ${params['id']} 的等级分数线没有公布，请在案例中自行给出（extends 并写 bands）`,
  'amendment-chain': ({ params, received }) => `指标变更前后不衔接：应为 ${params['following']}，现在是 ${received}`,
  'unreadable-file': ({ params }) => reasonOf(UNREADABLE_ZH, params, '不是能读取的文件'),
  'too-large': ({ params }) => `文件过大，最多 ${params['max']} ${params['unit']}`,
  'too-many-targets': ({ params }) =>
    `符合这个完成率的指标量太多（${params['count']} 个），最多列出 ${params['max']} 个`,
};

const UNREADABLE_ZH: Readonly<Record<string, string>> = {
  damaged: '文件已损坏，无法读取；请打开原文件另存一份再试',
  locked: '文件有打开密码，请去掉密码后再试',
  'old-format': '这是旧格式的文件，请用 Word、Excel 或 WPS 打开，另存为 .docx 或 .xlsx 再试',
  'no-text': '文件里没有文字，可能是扫描件；请先做文字识别（OCR），或改用文字版',
};

const UNREADABLE_EN: Readonly<Record<string, string>> = {
  damaged: 'The file is damaged and cannot be read; please open the original, save a copy and try again.',
  locked: 'The file needs a password; please remove it and try again.',
  'old-format':
    'The file is of an old format; please open it in Word, Excel or WPS, save it as .docx or .xlsx and try again.',
  'no-text':
    'The file holds no text and may be a scan; please run text recognition (OCR) first, or use a version with text.',
};

const reasonOf = (words: Readonly<Record<string, string>>, { reason }: IssueParams, other: string) =>
  Object.hasOwn(words, String(reason)) ? String(words[String(reason)]) : other;

const nearEn = ({ nearest }: IssueParams) => (nearest === undefined ? '' : ` Did you mean ${nearest}?`);

const EN: Readonly<Record<IssueCode, Sentence>> = {
  missing: ({ expected }) => `This is required: ${expected}.`,
  'invalid-type': ({ expected, received }) => `This must be ${expected}, and is ${received}.`,
  'invalid-value': ({ params, received }) => `This must be one of ${params['allowed']}, and is ${received}.`,
  'unknown-key': ({ params }) => `There is no entry named ${named(params['key'])}.${nearEn(params)}`,
  'not-a-number': ({ received }) => `This must be a number, and is ${received}.`,
  'not-finite': () => 'This must be a finite number.',
  negative: ({ received }) => `This cannot be below 0, and is ${received}.`,
  'too-many-digits': ({ received }) => `At most 12 digits before the point and 15 together; this is ${received}.`,
  'too-many-decimals': ({ params, received }) =>
    params['max'] === 0
      ? `This must be a whole number, and is ${received}.`
      : `At most ${params['max'] ?? 6} decimals; this is ${received}.`,
  'out-of-range': ({ expected, received }) => `This must be ${expected}, and is ${received}.`,
  'invalid-date': ({ received }) => `This must be a date of the calendar, written like 2025-01-31, and is ${received}.`,
  'end-before-start': ({ params, received }) =>
    `The end cannot lie before the start, ${params['start']}, and is ${received}.`,
  'invalid-id': ({ received }) =>
    `An id has letters, digits, underscores and hyphens, starts with a letter or digit and has at most 64 characters; this is ${received}.`,
  'duplicate-id': ({ params }) => `${named(params['id'])} stands more than once.`,
  'invalid-text': () => 'The text has control characters or broken characters; please remove them.',
  'too-long': ({ params }) => `A text has at most ${params['max']} characters.`,
  empty: () => 'This cannot be empty.',
  'too-deep': ({ params }) => `This is nested too deeply; at most ${params['max']} levels.`,
  'unknown-scheme': ({ params, received }) =>
    `There is no scheme ${received}; there are ${params['allowed']}.${nearEn(params)}`,
  'unknown-reference': ({ params }) => `Nothing has the id ${named(params['id'])}.${nearEn(params)}`,
  'missing-label': ({ params }) => `The scheme does not know ${named(params['id'])}: please give its label and unit.`,
  'score-above-share': ({ params, received }) =>
    `${params['labelEn']} can give at most ${params['max']} points; this is ${received}.`,
  'conflicting-score': ({ params }) => `A party is scored in one way only; here are ${params['ways']}.`,
  'shares-total': ({ params }) => `Points must add up to ${params['total']}; they add up to ${params['sum']}.`,
  'missing-bands': ({ params }) =>
    `The bands of ${params['id']} have not been published: please give them in the case (extends, with bands).`,
  'amendment-chain': ({ params, received }) =>
    `The amended targets do not follow on each other: this must be ${params['following']}, and is ${received}.`,
  'unreadable-file': ({ params }) => reasonOf(UNREADABLE_EN, params, 'This is not a file that can be read.'),
  'too-large': ({ params }) => `The file is too large; at most ${params['max']} ${params['unit']}.`,
  'too-many-targets': ({ params }) =>
    `Too many targets fit this rate (${params['count']}); at most ${params['max']} are listed.`,
};

/**
 * The sentence of an issue, without its path, in words a station manager understands.
 *
 * @example
 * ```ts
 * const result = safeParseCase({ version: 1, indicators: [{ id: 'home-visits', target: 10, actual: -3 }] });
 * const issue = result.issues.find((candidate) => candidate.code === 'negative');
 * formatIssue(issue, 'zh-CN'); // '不能小于 0，现在是 -3'
 * formatIssue(issue, 'en'); // 'This cannot be below 0, and is -3.'
 * ```
 */
export function formatIssue(issue: Issue, locale: Locale): string {
  const { code, expected, params = {} } = issue;
  const received = locale === 'zh-CN' ? receivedZh(issue.received) : receivedEn(issue.received);
  return (locale === 'zh-CN' ? ZH : EN)[code]({ received, expected, params });
}

function receivedEn(received: string): string {
  return received === 'null' || received === '""' ? 'empty' : received;
}

/** What `showReceived` puts into words, in Chinese. */
function receivedZh(received: string): string {
  if (received === 'nothing' || received === 'null' || received === '""') return '空的';
  if (received === 'an object') return '一组填写项';
  const list = /^a list of (\d+)$/.exec(received);
  return list === null ? received : `有 ${list[1]} 项的列表`;
}
