import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { CLI, REAL_CASE } from '../support/project.mjs';
import { run } from '../support/run.mjs';

const sw = (args: string[], input = '') => run(process.execPath, [CLI, ...args], { input });

interface BrokenCase {
  stage: string;
  scheme: string;
  period: { start: string; end: string };
  engagement: { siteVisit: string };
  areas: { id: string }[];
  indicators: Record<string, unknown>[];
  parties: Record<string, unknown>[];
  [key: string]: unknown;
}

describe('a case with many mistakes', () => {
  let real: string;
  beforeAll(async () => {
    real = await readFile(REAL_CASE, 'utf8');
  });

  /** The real case with every mistake in it that a person can make in one file. */
  function broken(): BrokenCase {
    const input: BrokenCase = JSON.parse(real);
    const [files, phone, home, opened, sessions, closed] = input.indicators;
    const [area] = input.areas;
    const [oversight] = input.parties;
    if (!(files && phone && home && opened && sessions && closed && area && oversight)) throw new Error('shorter case');
    input.engagement.siteVisit = '2025-02-30';
    input.period = { start: '2025-01-31', end: '2024-03-28' };
    files['actual'] = -1;
    phone['actual'] = 'many';
    home['actaul'] = 3;
    opened['target'] = 1234567890123;
    closed['id'] = sessions['id'];
    area.id = '__proto__';
    oversight['awarded'] = 10.5;
    return input;
  }

  const MISTAKES: [what: string, place: string, shown: string][] = [
    ['a date the calendar does not have', 'engagement.siteVisit', '2025-02-30'],
    ['an end before its start', 'period', '2024-03-28'],
    ['a negative actual', 'indicators[0]', '-1'],
    ['text for a number', 'indicators[1]', 'many'],
    ['an unknown key, with the nearest known one', 'indicators[2]', 'actual'],
    ['more than 12 digits before the point', 'indicators[3]', '1234567890123'],
    ['a duplicate indicator', 'indicators[5]', 'casework-sessions'],
    ['an id such as __proto__', 'areas[0]', '__proto__'],
    ['a score above its share', 'parties[0]', '10.5'],
  ];

  it('is refused with exit code 2 and nothing on standard output', async () => {
    const { code, stdout } = await sw(['evaluate', '-', '--lang', 'en'], JSON.stringify(broken()));
    expect(code).toBe(2);
    expect(stdout).toBe('');
  });

  it.each(['en', 'zh-CN'])('is told every mistake with its place at once (%s)', async (lang) => {
    const { stderr } = await sw(['evaluate', '-', '--lang', lang], JSON.stringify(broken()));
    for (const [what, place, shown] of MISTAKES) {
      const line = stderr.split('\n').find((each) => each.includes(place) && each.includes(shown));
      expect(line, `${what}, in:\n${stderr}`).toBeDefined();
    }
    expect(stderr).not.toMatch(/^\s+at .*:\d+:\d+/m);
  });

  it('says which schemes there are when it names one nobody knows', async () => {
    const { code, stderr } = await sw(
      ['evaluate', '-'],
      JSON.stringify({ ...JSON.parse(real), scheme: 'guangzhou-1999' }),
    );
    expect(code).toBe(2);
    expect(stderr).toContain('guangzhou-1999');
    expect(stderr).toContain('guangzhou-2023');
  });

  it('is told every required part when it is empty', async () => {
    const { code, stderr } = await sw(['evaluate', '-'], '{}');
    expect(code).toBe(2);
    for (const key of ['version', 'stage', 'scheme', 'station', 'agreement', 'period', 'indicators', 'parties']) {
      expect(stderr).toContain(key);
    }
  });

  it('is refused the same way by every command that reads a case', async () => {
    for (const args of [
      ['audit', '-'],
      ['report', '-', '--format', 'md', '-o', 'out'],
    ]) {
      const { code, stdout } = await sw(args, JSON.stringify(broken()));
      expect([code, stdout]).toEqual([2, '']);
    }
  });
});

describe('bad usage ends with 2 and one sentence', () => {
  it.each([
    ['a file that is not there', ['evaluate', 'nowhere.json']],
    ['a command that does not exist', ['evalute', REAL_CASE]],
    ['a format that does not exist', ['report', REAL_CASE, '--format', 'rtf', '-o', 'out']],
    ['an option that does not exist', ['evaluate', REAL_CASE, '--fast']],
    ['no file', ['evaluate']],
  ])('%s', async (_, args) => {
    const { code, stdout, stderr } = await sw(args);
    expect(code, stderr).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim()).not.toBe('');
    expect(stderr).not.toMatch(/^\s+at .*:\d+:\d+/m);
  });

  it('what is not JSON', async () => {
    const { code, stderr } = await sw(['evaluate', '-'], '{ "version": 1,');
    expect(code).toBe(2);
    expect(stderr).not.toMatch(/^\s+at .*:\d+:\d+/m);
  });
});

it('--help explains the commands and ends with 0', async () => {
  const { code, stdout } = await sw(['--help']);
  expect(code).toBe(0);
  for (const command of ['evaluate', 'report', 'audit']) expect(stdout).toContain(command);
});
