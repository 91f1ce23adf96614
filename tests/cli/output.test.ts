import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CLI, REAL_CASE } from '../support/project.mjs';
import { run } from '../support/run.mjs';

/** Runs a line of the shell in which `sw` is the command and `$CASE` the real case. */
const sh = (line: string) =>
  run('bash', ['-c', `set -o pipefail; sw() { "$NODE" "$CLI" "$@"; }; ${line}`], {
    env: { ...process.env, NODE: process.execPath, CLI, CASE: REAL_CASE },
  });

describe.skipIf(!existsSync('/dev/full'))('output that cannot be written', () => {
  it.each([
    ['evaluate', 'zh-CN', '无法写出结果（磁盘已满），输出不完整，请不要使用\n'],
    ['audit', 'zh-CN', '无法写出结果（磁盘已满），输出不完整，请不要使用\n'],
    [
      'evaluate',
      'en',
      'Cannot write the result (no space is left); what was written is incomplete, please do not use it\n',
    ],
  ])('is one sentence and ends with 2: %s, %s', async (command, lang, sentence) => {
    const { code, stderr } = await sh(`sw ${command} "$CASE" --lang ${lang} > /dev/full`);
    expect([code, stderr.endsWith(sentence)]).toEqual([2, true]);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('ends with 2 as well where it is the messages, and help', async () => {
    expect((await sh('sw audit "$CASE" 2> /dev/full')).code).toBe(2);
    expect((await sh('sw audit "$CASE" > /dev/full 2>&1')).code).toBe(2);
    expect((await sh('sw evaluate nowhere.json 2> /dev/full')).code).toBe(2);
    const help = await sh('sw --help > /dev/full');
    expect([help.code, help.stderr.split('\n').length]).toEqual([2, 2]);
  });
});

it('a reader that stops early is no failure', async () => {
  const { code, stderr } = await sh('sw evaluate "$CASE" 2> /dev/null | head -c 1 > /dev/null');
  expect([code, stderr]).toEqual([0, '']);
  expect((await sh('sw evaluate "$CASE" 2>&1 > /dev/null | head -c 1 > /dev/null')).stderr).toBe('');
});
