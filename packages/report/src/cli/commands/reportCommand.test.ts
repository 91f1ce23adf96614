import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { call, file, folder, real, useFolder } from '../testing/commandLine.js';

useFolder();

describe('sw-eval report', () => {
  it('writes every format asked for and lists the files', async () => {
    const out = join(folder(), 'new', 'out');
    const { code, stdout, stderr } = await call([
      'report',
      file('站.json', real()),
      '--format',
      'md,html,docx,txt,xlsx',
      '-o',
      out,
    ]);
    expect(code).toBe(0);
    const expected = ['md', 'html', 'docx', 'txt', 'xlsx'].map((format) => join(out, `站.${format}`));
    expect(JSON.parse(stdout)).toEqual(expected);
    expect(readdirSync(out).sort()).toEqual(['站.docx', '站.html', '站.md', '站.txt', '站.xlsx']);
    expect(readFileSync(join(out, '站.md'), 'utf8')).toContain('93.73');
    expect(stderr).toContain('总分  93.73');
  });

  it('refuses a format it does not have before it writes anything', async () => {
    const out = join(folder(), 'out');
    const { code, stderr } = await call(['report', file('a.json', real()), '--format', 'md,pdf', '-o', out]);
    expect(code).toBe(2);
    expect(stderr).toContain('“pdf”');
    expect(existsSync(out)).toBe(false);
  });

  it('writes nothing where it cannot write everything', async () => {
    const blocked = file('blocked', 'a file, not a folder');
    const { code, stderr, stdout } = await call([
      'report',
      file('a.json', real()),
      '--format',
      'md',
      '-o',
      join(blocked, 'out'),
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain('没有生成任何文件');
    expect(stdout).toBe('');
    expect(readdirSync(folder()).sort()).toEqual(['a.json', 'blocked']);
  });

  it('lists its sections when asked to, and is arranged by a template', async () => {
    const template = file(
      'house.json',
      JSON.stringify({ drop: ['method'], titles: [{ id: 'conclusion', title: '小结' }] }),
    );
    const args = ['report', file('a.json', real()), '-f', 'txt', '-o', folder()];
    expect((await call([...args, '--contents', '--template', template])).code).toBe(0);
    const text = readFileSync(join(folder(), 'a.txt'), 'utf8');
    expect(text).toMatch(/\n目录\n\n一、社工站基本情况\n二、监督方评估/);
    expect(text).toContain('七、小结');
    expect(text).not.toContain('评估原则');
  });

  it.each([
    [
      'zh-CN',
      { order: ['station', 'scores'], drops: [] },
      ['有 2 处需要改正', 'template.order[1]：', 'template.drops：'],
    ],
    ['en', { add: [{}] }, ['has 1 problem', 'template.add[0].section: ']],
  ])('says in %s what is wrong with a template, and writes nothing', async (lang, template, said) => {
    const house = file('house.json', JSON.stringify(template));
    const { code, stdout, stderr } = await call([
      'report',
      file('a.json', real()),
      '-t',
      house,
      '-o',
      folder(),
      '--lang',
      lang,
    ]);
    expect([code, stdout]).toEqual([2, '']);
    for (const words of ['house.json', ...said]) expect(stderr).toContain(words);
    expect(readdirSync(folder()).sort()).toEqual(['a.json', 'house.json']);
  });

  it('appends what differs when asked to', async () => {
    await call(['report', file('a.json', real()), '-f', 'txt', '-o', folder(), '--annex-discrepancies']);
    expect(readFileSync(join(folder(), 'a.txt'), 'utf8')).toContain('附件2');
  });
});
