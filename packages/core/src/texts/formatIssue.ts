import type { Issue, IssueParams } from '../issues/issue.js';
import type { IssueCode } from '../issues/issueCodes.js';
import { MOST_DECIMALS } from '../numbers/decimal.js';
import { fill } from './fill.js';
import type { Locale } from './localised.js';

/** A sentence with the names of its words in braces, or one for each of several cases. */
type Sentence = string | ((params: IssueParams) => string);

/** In Chinese and in English, where what was expected does not say enough. */
type Row = readonly [zh: Sentence, en?: Sentence];

const USUAL_EN = 'This must be {expected}, and is {received}.';

const KINDS_ZH: ReadonlyMap<unknown, string> = new Map([
  ['text', '一段文字'],
  ['string', '一段文字'],
  ['object', '一组填写项'],
  ['record', '一组填写项'],
  ['array', '一个列表'],
  ['boolean', '是或否（true 或 false）'],
  ['number', '一个数字'],
]);

/** By the reason that an issue gives; these go before the sentence of its code. */
const REASONS: ReadonlyMap<unknown, Row> = new Map<unknown, Row>([
  [
    'damaged',
    [
      '文件已损坏，无法读取；请打开原文件另存一份再试',
      'The file is damaged and cannot be read; please open the original, save a copy and try again.',
    ],
  ],
  ['locked', ['文件有打开密码，请去掉密码后再试', 'The file needs a password; please remove it and try again.']],
  [
    'old-format',
    [
      '这是旧格式的文件，请用 Word、Excel 或 WPS 打开，另存为 .docx 或 .xlsx 再试',
      'The file is of an old format; please open it in Word, Excel or WPS, save it as .docx or .xlsx and try again.',
    ],
  ],
  [
    'open-document',
    [
      '这是 OpenDocument 格式的文件（.ods、.odt），请用 LibreOffice 或 WPS 另存为 .xlsx 或 .docx 再试',
      'The file is an OpenDocument (.ods, .odt); please save it as .xlsx or .docx and try again.',
    ],
  ],
  [
    'no-text',
    [
      '文件里没有文字，可能是扫描件；请先做文字识别（OCR），或改用文字版',
      'The file holds no text and may be a scan; please run text recognition (OCR) first, or use a version with text.',
    ],
  ],
  ['results', ['这是评估结果的工作簿，应改用填写案例的工作簿（sw-eval template）']],
  [
    'no-sheet',
    [
      '没有找到这张工作表或它的表头；请从空白工作簿补上',
      'This sheet or its headings are not there; please take them from an empty workbook.',
    ],
  ],
  ['no-heading', ['这里的表头应为“{heading}”，现在是 {received}']],
  ['no-result', ['公式还没有算出结果；请用 Excel、WPS 或 LibreOffice 打开文件，保存后再试']],
]);

const between = ({ min, max, above, below, other }: IssueParams) => {
  if (above !== undefined) return '必须大于 {above}，现在是 {received}';
  if (below !== undefined) return '必须小于 {below}，现在是 {received}';
  if (other !== undefined) return '不能与 {other} 相同，现在是 {received}';
  if (min !== undefined && max !== undefined) return '应在 {min} 到 {max} 之间，现在是 {received}';
  return max === undefined ? '不能小于 {min}，现在是 {received}' : '不能大于 {max}，现在是 {received}';
};

const SENTENCES: Readonly<Record<IssueCode, Row>> = {
  missing: ['必须填写，现在没有', 'This is required: {expected}.'],
  'invalid-type': ['应为{kind}，现在是 {received}'],
  'invalid-value': ['只能填：{allowed}；现在是 {received}'],
  'unknown-key': ['没有名为 {key} 的填写项', 'There is no entry named {key}.'],
  'not-a-number': ['应为数字，现在是 {received}'],
  'not-finite': ['应为有限的数字', 'This must be a finite number.'],
  negative: ['不能小于 0，现在是 {received}'],
  'too-many-digits': ['小数点前最多 12 位，总共最多 15 位，现在是 {received}'],
  'too-many-decimals': [
    ({ max }) => (max === 0 ? '应为整数，现在是 {received}' : '最多 {max} 位小数，现在是 {received}'),
  ],
  'out-of-range': [between],
  'invalid-date': ['应为日历上有的日期，写作 年-月-日（如 2025-01-31），现在是 {received}'],
  'end-before-start': ['结束日期不能早于开始日期 {start}，现在是 {received}'],
  'invalid-id': ['编号只能用文字、数字、下划线和短横线，以文字或数字开头，最多 64 个字符，现在是 {received}'],
  'duplicate-id': ['{id} 出现了不止一次', '{id} stands more than once.'],
  'invalid-text': [
    '文字里有控制字符或不完整的字符，请删去后重新输入',
    'The text has control characters or broken characters; please remove them.',
  ],
  'too-long': ['文字最多 {max} 个字符', 'A text has at most {max} characters.'],
  empty: ['不能为空', 'This cannot be empty.'],
  'too-deep': ['嵌套太深，最多 {max} 层', 'This is nested too deeply; at most {max} levels.'],
  'unknown-scheme': [
    '没有 {received} 这个评估方案，可用：{allowed}',
    'There is no scheme {received}; there are {allowed}.',
  ],
  'unknown-reference': ['找不到 {id}', 'Nothing has the id {id}.'],
  'missing-label': [
    '评估方案里没有 {id}，请填写它的名称和单位',
    'The scheme does not know {id}: please give its label and unit.',
  ],
  'score-above-share': [
    '{label}最多 {max} 分，现在是 {received}',
    '{labelEn} can give at most {max} points; this is {received}.',
  ],
  'conflicting-score': [
    '同一方只能用一种方式评分，现在有 {ways}',
    'A party is scored in one way only; here are {ways}.',
  ],
  'shares-total': ['分值合计应为 {total}，现在是 {sum}', 'Points must add up to {total}; they add up to {sum}.'],
  'missing-bands': [
    '方案 {id} 的等级分数线没有公布，请在案例中自行给出（extends 并写 bands）',
    'The bands of {id} have not been published: please give them in the case (extends, with bands).',
  ],
  'amendment-chain': [
    '指标变更前后不衔接：应为 {following}，现在是 {received}',
    'The amended targets do not follow on each other: this must be {following}, and is {received}.',
  ],
  'unreadable-file': ['不是能读取的文件', 'This is not a file that can be read.'],
  'too-large': ['文件过大，最多 {max} {unit}', 'The file is too large; at most {max} {unit}.'],
  'too-many-targets': [
    '符合这个完成率的指标量太多（{count} 个），最多列出 {max} 个',
    'Too many targets fit this rate ({count}); at most {max} are listed.',
  ],
};

/**
 * The sentence of an issue, without its path, in words a station manager understands.
 *
 * @example
 * ```ts
 * const result = safeParseCase({ version: 1, indicators: [{ id: 'home-visits', target: 10, actual: -3 }] });
 * const issue = result.issues.find((candidate) => candidate.code === 'negative');
 * formatIssue(issue, 'zh-CN'); // '不能小于 0，现在是 -3'
 * formatIssue(issue, 'en'); // 'This must be a number of at least 0, and is -3.'
 * ```
 */
export function formatIssue({ code, expected, received, params = {} }: Issue, locale: Locale): string {
  const isChinese = locale === 'zh-CN';
  const [zh, en = USUAL_EN] = REASONS.get(params['reason']) ?? SENTENCES[code];
  const sentence = isChinese ? zh : en;
  const hint = isChinese ? '，是否想写 {nearest}？' : ' Did you mean {nearest}?';
  const { key, id, nearest, max = MOST_DECIMALS } = params;
  return fill((typeof sentence === 'string' ? sentence : sentence(params)) + (nearest === undefined ? '' : hint), {
    ...params,
    expected,
    received: isChinese ? receivedZh(received) : receivedEn(received),
    key: named(key),
    id: named(id),
    max,
    kind: KINDS_ZH.get(params['kind']) ?? '另一种内容',
  });
}

/** A key or id as given; of an empty one its quotes are shown. */
function named(text: string | number | undefined) {
  return text === '' ? '""' : text;
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
