import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Discrepancy, Evaluation } from '@sw-eval/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLI, REAL_CASE } from '../support/project.mjs';
import { run } from '../support/run.mjs';

const sw = (args: string[], input?: string) =>
  run(process.execPath, [CLI, ...args], input === undefined ? {} : { input });

/** Actual, target, printed rate and status of each indicator, as the published report has them. */
const PUBLISHED = [
  ['client-files', 1112, 1100, 101.09, 'exceeded'],
  ['phone-visits', 11665, 10000, 116.65, 'exceeded'],
  ['home-visits', 2146, 1400, 153.29, 'exceeded'],
  ['casework-opened', 60, 60, 100, 'met'],
  ['casework-sessions', 475, 360, 131.94, 'exceeded'],
  ['casework-closed', 49, 55, 89.09, 'on-pace'],
  ['professional-groups', 9, 9, 100, 'met'],
  ['professional-group-sessions', 54, 54, 100, 'met'],
  ['professional-group-attendances', 493, 432, 114.12, 'exceeded'],
  ['interest-groups', 6, 6, 100, 'met'],
  ['interest-group-sessions', 36, 36, 100, 'met'],
  ['interest-group-attendances', 422, 288, 146.53, 'exceeded'],
  ['large-events', 6, 4, 150, 'exceeded'],
  ['large-event-attendances', 4704, 320, 1470, 'exceeded'],
  ['community-events', 58, 28, 207.14, 'exceeded'],
  ['community-event-attendances', 3264, 560, 582.86, 'exceeded'],
];

describe('sw-eval evaluate, on the real case', () => {
  let evaluation: Evaluation;
  let summary: string;
  beforeAll(async () => {
    const { code, stdout, stderr } = await sw(['evaluate', REAL_CASE]);
    expect(code, stderr).toBe(0);
    evaluation = JSON.parse(stdout);
    summary = stderr;
  });

  it('gives the 16 rates of the published report, and a status for each', () => {
    const found = evaluation.indicators.map(({ id, actual, target, rate, status }) => [
      id,
      actual,
      target,
      rate,
      status,
    ]);
    expect(found).toEqual(PUBLISHED);
  });

  it('gives 10.5 months of 12 and the progress they make', () => {
    expect(evaluation.period).toMatchObject({ assessedMonths: 10.5, termMonths: 12, progress: 87.5, monthsLeft: 1.5 });
  });

  it('gives the four scores, their exact sum and the grade', () => {
    expect(evaluation.parties.map(({ id, awarded, ratio }) => [id, awarded, ratio])).toEqual([
      ['oversight', 9.8, 98],
      ['purchaser', 19.8, 99],
      ['supervision-centre', 14.9, 99.33],
      ['third-party', 49.23, 89.51],
    ]);
    expect(evaluation).toMatchObject({ total: 93.73, complete: true, grade: { id: 'excellent' } });
    expect(evaluation.grade?.label['zh-CN']).toBe('优秀');
  });

  it('tells people the same figures on standard error', () => {
    for (const { rate } of evaluation.indicators) expect(summary).toContain(rate?.toFixed(2));
    for (const shown of ['10.5', '12', '87.50', '9.80', '19.80', '14.90', '49.23', '93.73', '优秀']) {
      expect(summary).toContain(shown);
    }
  });

  it('reads the case from standard input when the file is -', async () => {
    const { code, stdout } = await sw(['evaluate', '-'], await readFile(REAL_CASE, 'utf8'));
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual(evaluation);
  });

  it('gives the same figures under another time zone and locale', async () => {
    const env = { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' };
    const { stdout } = await run(process.execPath, [CLI, 'evaluate', REAL_CASE], { env });
    expect(JSON.parse(stdout)).toEqual(evaluation);
  });
});

describe('sw-eval audit, on the real case', () => {
  it('finds what differs in the published report, and nothing else, and ends with 1', async () => {
    const { code, stdout, stderr } = await sw(['audit', REAL_CASE]);
    expect(code, stderr).toBe(1);
    const discrepancies: Discrepancy[] = JSON.parse(stdout);
    const found = discrepancies.map(({ code, severity, stated, expected }) => ({ code, severity, stated, expected }));
    const count = (code: string) => found.filter((each) => each.code === code).length;
    expect(found).toHaveLength(6);
    expect(found).toContainEqual({ code: 'mention-mismatch', severity: 'warning', stated: 1149, expected: 1112 });
    expect(found).toContainEqual({ code: 'mention-mismatch', severity: 'warning', stated: 11655, expected: 11665 });
    expect(found.filter(({ code }) => code === 'rate-outlier').map(({ stated }) => stated)).toEqual([1470, 582.86]);
    expect([count('name-mismatch'), count('target-derived')]).toEqual([1, 1]);
    const spelling = discrepancies.find(({ code }) => code === 'name-mismatch');
    expect([spelling?.stated, spelling?.expected]).toEqual(
      expect.arrayContaining([expect.stringMatching(/^广州启创/), expect.stringMatching(/^广州市启创/)]),
    );
  });

  it('ends with 0 where nothing but notes is found', async () => {
    const real = JSON.parse(await readFile(REAL_CASE, 'utf8'));
    const { code, stdout } = await sw(['audit', '-'], JSON.stringify({ ...real, stated: { total: 93.73 } }));
    expect(JSON.parse(stdout).every(({ severity }: Discrepancy) => severity === 'note')).toBe(true);
    expect(code).toBe(0);
  });
});

describe('sw-eval report, on the real case', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sw-eval-report-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('writes the formats asked for, all with the total in them, the same bytes each time', async () => {
    const args = ['report', REAL_CASE, '--format', 'md,html,docx', '-o'];
    const [first, second] = [join(folder, 'first'), join(folder, 'second')];
    const { code, stdout, stderr } = await sw([...args, first]);
    expect(code, stderr).toBe(0);
    await run(process.execPath, [CLI, ...args, second], { env: { ...process.env, TZ: 'America/St_Johns' } });
    const files = (await readdir(first)).sort();
    expect(files.map((name) => name.split('.').at(-1))).toEqual(['docx', 'html', 'md']);
    for (const name of files) {
      const bytes = await readFile(join(first, name));
      expect(bytes.equals(await readFile(join(second, name))), name).toBe(true);
      expect(stdout).toContain(name);
      if (!name.endsWith('.docx')) expect(bytes.toString('utf8')).toContain('93.73');
    }
  });
});
