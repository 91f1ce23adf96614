import { describe, expect, it } from 'vitest';
import { brokenInputs } from '../../testing/brokenInputs.js';
import { caseInput } from '../../testing/exampleCase.js';
import { GAP } from '../../testing/gap.js';
import { errorOf, issuesOf } from '../../testing/issuesOf.js';
import { otherInputs } from '../../testing/otherInputs.js';
import { completionRate } from '../indicators/completionRate.js';
import type { Issue } from '../issues/issue.js';
import type { IssueCode } from '../issues/issueCodes.js';
import { makeIssue } from '../issues/showPath.js';
import { totalScore } from '../scores/totalScore.js';
import { formatIssue } from './formatIssue.js';

const SENTENCES: Readonly<Record<Exclude<IssueCode, 'not-finite'>, [zh: string, en: string]>> = {
  missing: ['必须填写，现在没有', 'This is required: one of mid-term, final, spot-check, re-evaluation.'],
  'invalid-type': ['应为一段文字，现在是 5', 'This must be a text, and is 5.'],
  'invalid-value': [
    '只能填：mid-term, final, spot-check, re-evaluation；现在是 "endterm"',
    'This must be one of mid-term, final, spot-check, re-evaluation, and is "endterm".',
  ],
  'unknown-key': [
    '没有名为 reportd 的填写项，是否想写 reported？',
    'There is no entry named reportd. Did you mean reported?',
  ],
  'not-a-number': ['应为数字，现在是 "fünf"', 'This must be a number, and is "fünf".'],
  negative: ['不能小于 0，现在是 -3', 'This must be a number of at least 0, and is -3.'],
  'too-many-digits': [
    '小数点前最多 12 位，总共最多 15 位，现在是 1000000000000',
    'This must be a number of at most 12 digits before the point and 15 together, and is 1000000000000.',
  ],
  'too-many-decimals': ['应为整数，现在是 5.5', 'This must be a whole number, and is 5.5.'],
  'out-of-range': ['应在 0 到 60 之间，现在是 61', 'This must be at most the 60 sampled, and is 61.'],
  'invalid-date': [
    '应为日历上有的日期，写作 年-月-日（如 2025-01-31），现在是 "2025-02-29"',
    'This must be a date of the calendar, written like 2025-01-31, and is "2025-02-29".',
  ],
  'end-before-start': [
    '结束日期不能早于开始日期 2025-02-01，现在是 "2025-01-31"',
    'This must be a date on or after the start, 2025-02-01, and is "2025-01-31".',
  ],
  'invalid-id': [
    '编号只能用文字、数字、下划线和短横线，以文字或数字开头，最多 64 个字符，现在是 "__proto__"',
    'This must be an id of at most 64 letters, digits, underscores and hyphens that starts with a letter or digit, and is "__proto__".',
  ],
  'duplicate-id': ['home-visits 出现了不止一次', 'home-visits stands more than once.'],
  'invalid-text': [
    '文字里有控制字符或不完整的字符，请删去后重新输入',
    'The text has control characters or broken characters; please remove them.',
  ],
  'too-long': ['文字最多 20000 个字符', 'A text has at most 20000 characters.'],
  empty: ['不能为空', 'This cannot be empty.'],
  'too-deep': ['嵌套太深，最多 32 层', 'This is nested too deeply; at most 32 levels.'],
  'unknown-scheme': [
    '没有 "guangzhou-2032" 这个评估方案，可用：guangzhou-2023, guangzhou-2019, shenzhen-2021-bands, mof-performance-bands，是否想写 guangzhou-2023？',
    'There is no scheme "guangzhou-2032"; there are guangzhou-2023, guangzhou-2019, shenzhen-2021-bands, mof-performance-bands. Did you mean guangzhou-2023?',
  ],
  'unknown-reference': [
    '找不到 oversigt，是否想写 oversight？',
    'Nothing has the id oversigt. Did you mean oversight?',
  ],
  'missing-label': [
    '评估方案里没有 tea-rounds，请填写它的名称和单位',
    'The scheme does not know tea-rounds: please give its label and unit.',
  ],
  'score-above-share': [
    '监督方最多 10 分，现在是 10.01',
    'Oversight authority can give at most 10 points; this is 10.01.',
  ],
  'conflicting-score': [
    '同一方只能用一种方式评分，现在有 awarded, raw',
    'A party is scored in one way only; here are awarded, raw.',
  ],
  'shares-total': ['分值合计应为 100，现在是 40', 'Points must add up to 100; they add up to 40.'],
  'missing-bands': [
    '方案 guangzhou-2019 的等级分数线没有公布，请在案例中自行给出（extends 并写 bands）',
    'The bands of guangzhou-2019 have not been published: please give them in the case (extends, with bands).',
  ],
  'amendment-chain': [
    '指标变更前后不衔接：应为 10，现在是 9',
    'The amended targets do not follow on each other: this must be 10, and is 9.',
  ],
  'unreadable-file': ['文件有打开密码，请去掉密码后再试', 'The file needs a password; please remove it and try again.'],
  'too-large': ['文件过大，最多 20 MB', 'The file is too large; at most 20 MB.'],
  'too-many-targets': [
    '符合这个完成率的指标量太多（1067 个），最多列出 1000 个',
    'Too many targets fit this rate (1067); at most 1000 are listed.',
  ],
};

describe('formatIssue', () => {
  it.each(Object.entries(SENTENCES))('says what is wrong: %s', (code, [zh, en]) => {
    const [issue] = brokenInputs[code as IssueCode]();
    if (issue === undefined) throw new Error('the input is not broken');
    expect(formatIssue(issue, 'zh-CN')).toBe(zh);
    expect(formatIssue(issue, 'en')).toBe(en);
    expect(`${zh}\n${en}`).not.toMatch(GAP);
  });
});

describe('formatIssue, details', () => {
  it('does not put into a sentence that something is NaN or infinite', () => {
    const [issue] = brokenInputs['not-finite']();
    expect(issue && formatIssue(issue, 'zh-CN')).toMatch(/^应为有限的数字/);
    expect(issue && formatIssue(issue, 'en')).toMatch(/^This must be a finite number/);
    for (const actual of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      const issues = issuesOf(caseInput({ indicators: [{ id: 'home-visits', target: 10, actual }] }));
      const sentences = issues.map((found) => formatIssue(found, 'zh-CN') + formatIssue(found, 'en')).join();
      expect(sentences).not.toMatch(/NaN|Infinity|undefined/);
    }
  });

  it('has words for a null', () => {
    for (const issue of issuesOf(otherInputs['null everywhere'])) {
      expect(formatIssue(issue, 'zh-CN')).not.toMatch(GAP);
      expect(formatIssue(issue, 'en')).not.toMatch(GAP);
    }
  });

  it('tells bounds on one side from bounds on both', () => {
    const issue = (params: Record<string, number>) => makeIssue('out-of-range', ['x'], 'a fitting number', 7, params);
    expect(formatIssue(issue({ min: 8 }), 'zh-CN')).toBe('不能小于 8，现在是 7');
    expect(formatIssue(issue({ max: 6 }), 'zh-CN')).toBe('不能大于 6，现在是 7');
    expect(formatIssue(issue({ min: 8, max: 9 }), 'zh-CN')).toBe('应在 8 到 9 之间，现在是 7');
    expect(formatIssue(issue({ min: 8 }), 'en')).toBe('This must be a fitting number, and is 7.');
  });

  it('puts what was received into Chinese words where it stands for a value', () => {
    const zh = (received: unknown) => formatIssue(makeIssue('negative', ['x'], 'a number', received), 'zh-CN');
    expect(zh(undefined)).toBe('不能小于 0，现在是 空的');
    expect(zh({})).toBe('不能小于 0，现在是 一组填写项');
    expect(zh([1, 2])).toBe('不能小于 0，现在是 有 2 项的列表');
  });

  it.each([
    [{ station: [] }, '应为一组填写项，现在是 有 0 项的列表'],
    [{ indicators: 'none' }, '应为一个列表，现在是 "none"'],
    [{ engagement: { panel: [{ id: 'e1', recused: 'yes' }] } }, '应为是或否（true 或 false），现在是 "yes"'],
    [{ stated: { rates: 5 } }, '应为一组填写项，现在是 5'],
  ])('names the kind that belongs there: %j', (changes, sentence) => {
    const [issue] = issuesOf(caseInput(changes));
    expect(issue && formatIssue(issue, 'zh-CN')).toBe(sentence);
  });

  it('speaks of another content where a kind has no name', () => {
    const issue = makeIssue('invalid-type', ['x'], 'something else', 5, { kind: 'symbol' });
    expect(formatIssue(issue, 'zh-CN')).toBe('应为另一种内容，现在是 5');
    expect(formatIssue(makeIssue('invalid-type', ['x'], 'something else', 5), 'zh-CN')).toBe(
      '应为另一种内容，现在是 5',
    );
  });

  it('says how many decimals are allowed', () => {
    const [issue] = issuesOf(caseInput({ parties: [{ id: 'oversight', awarded: 9.805 }] }));
    expect(issue && formatIssue(issue, 'zh-CN')).toBe('最多 2 位小数，现在是 9.805');
    expect(issue && formatIssue(issue, 'en')).toBe('This must be a number of at most 2 decimals, and is 9.805.');
    const error = errorOf(() => completionRate({ actual: 0.1234567, target: 1 }));
    const [six] = error.issues;
    expect(six && formatIssue(six, 'zh-CN')).toBe('最多 6 位小数，现在是 0.1234567');
    expect(six && formatIssue(six, 'en')).toBe('This must be a number of at most 6 decimals, and is 0.1234567.');
  });

  it.each([
    ['damaged', '文件已损坏', 'The file is damaged'],
    ['locked', '文件有打开密码', 'The file needs a password'],
    ['old-format', '这是旧格式的文件', 'The file is of an old format'],
    ['open-document', '这是 OpenDocument 格式的文件', 'The file is an OpenDocument'],
    ['no-text', '文件里没有文字', 'The file holds no text'],
    ['other-kind', '不是能读取的文件', 'This is not a file that can be read.'],
    ['constructor', '不是能读取的文件', 'This is not a file that can be read.'],
  ])('says why a file cannot be read: %s', (reason, zh, en) => {
    const issue = makeIssue('unreadable-file', [], 'a file that can be read', 'bytes', { reason });
    expect(formatIssue(issue, 'zh-CN').startsWith(zh)).toBe(true);
    expect(formatIssue(issue, 'en').startsWith(en)).toBe(true);
    expect(formatIssue({ ...issue, params: {} }, 'en')).toBe('This is not a file that can be read.');
  });

  it('says where a sheet of a workbook is missing', () => {
    const issue = makeIssue('missing', [], 'a sheet', undefined, { reason: 'no-sheet' });
    expect(formatIssue(issue, 'zh-CN')).toBe('没有找到这张工作表或它的表头；请从空白工作簿补上');
    expect(formatIssue(issue, 'en')).toBe(
      'This sheet or its headings are not there; please take them from an empty workbook.',
    );
  });

  it('says what a workbook of results is not', () => {
    const params = { reason: 'results' };
    const issue = makeIssue('unreadable-file', [], 'the workbook of a case', 'x', params);
    expect(formatIssue(issue, 'zh-CN')).toBe('这是评估结果的工作簿，应改用填写案例的工作簿（sw-eval template）');
    expect(formatIssue({ ...issue, received: 'one of results' }, 'en')).toBe(
      'This must be the workbook of a case, and is one of results.',
    );
  });

  it('says what a heading of a workbook should be', () => {
    const params = { reason: 'no-heading', heading: '完成量' };
    const issue = makeIssue('missing', ['indicators'], 'the heading 完成量', '数', params);
    expect(formatIssue(issue, 'zh-CN')).toBe('这里的表头应为“完成量”，现在是 "数"');
    expect(formatIssue({ ...issue, received: 'nothing' }, 'en')).toBe(
      'This must be the heading 完成量, and is nothing.',
    );
  });

  it('says what alone is allowed, one word or several', () => {
    const issue = issuesOf({ version: 2 })[0] as Issue;
    expect(formatIssue(issue, 'zh-CN')).toBe('只能填：1；现在是 2');
    expect(formatIssue(issue, 'en')).toBe('This must be 1, and is 2.');
  });

  it('says what to do where a formula has no result', () => {
    const params = { reason: 'no-result' };
    const issue = makeIssue('invalid-value', ['indicators'], 'the result of the formula', undefined, params);
    expect(formatIssue(issue, 'zh-CN')).toBe('公式还没有算出结果；请用 Excel、WPS 或 LibreOffice 打开文件，保存后再试');
    expect(formatIssue(issue, 'en')).toBe('This must be the result of the formula, and is nothing.');
  });

  it.each([
    [{ '': 1 }, 'unknown-key', '没有名为 "" 的填写项', 'There is no entry named "".'],
    [{ parties: [{ id: '' }] }, 'unknown-reference', '找不到 ""', 'Nothing has the id "".'],
    [{ areas: [{ id: '' }, { id: '' }] }, 'duplicate-id', '"" 出现了不止一次', '"" stands more than once.'],
    [
      { compliance: [{ id: '' }] },
      'missing-label',
      '评估方案里没有 ""，请填写它的名称和单位',
      'The scheme does not know "": please give its label and unit.',
    ],
  ])('shows the quotes of an empty key or id: %j', (changes, code, zh, en) => {
    const issue = issuesOf(caseInput(changes)).find((found) => found.code === code);
    expect(issue && formatIssue(issue, 'zh-CN')).toBe(zh);
    expect(issue && formatIssue(issue, 'en')).toBe(en);
  });

  it('suggests nothing where nothing is near', () => {
    const [key] = issuesOf(caseInput({ somethingQuiteDifferent: 1 }));
    expect(key && formatIssue(key, 'zh-CN')).toBe('没有名为 somethingQuiteDifferent 的填写项');
    expect(key && formatIssue(key, 'en')).toBe('There is no entry named somethingQuiteDifferent.');
  });

  it('has whole sentences for the issues of totalScore, too', () => {
    const error = errorOf(() =>
      totalScore(
        [
          { id: 'oversight', raw: 1, rawMax: 0 },
          { id: 'nobody', awarded: 1 },
          { id: 'purchaser', awarded: 20.5 },
        ],
        'guangzhou-2023',
      ),
    );
    for (const issue of error.issues) {
      expect(formatIssue(issue, 'zh-CN')).not.toMatch(GAP);
      expect(formatIssue(issue, 'en')).not.toMatch(GAP);
    }
    expect(error.issues).not.toHaveLength(0);
  });
});
