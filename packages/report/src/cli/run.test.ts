import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { realInput } from '../testing/realCase.js';
import { run } from './run.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sw-eval-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function call(args: string[], stdin: string | Uint8Array = '') {
  let stdout = '';
  let stderr = '';
  const code = await run(args, {
    readStdin: async () => (typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin),
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
  });
  return { code, stdout, stderr };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const real = () => JSON.stringify(realInput());

describe('sw-eval evaluate', () => {
  it('writes the evaluation as JSON, and what people want to see to standard error', async () => {
    const { code, stdout, stderr } = await call(['evaluate', file('case.json', real())]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      total: 93.73,
      grade: { id: 'excellent' },
      period: { assessedMonths: 10.5 },
    });
    expect(stderr).toContain('考核月份  10.5 / 12 (87.50%)');
    expect(stderr).toMatch(/^个案结案 +49 +55 +89\.09% {2}按进度$/m);
    expect(stderr).toMatch(/^监督方 +9\.80 \/ 10 +98\.00%$/m);
    expect(stderr).toContain('总分  93.73\n等级  优秀');
    expect(stderr).toContain('1149');
  });

  it('reads standard input, also with a byte order mark', async () => {
    expect((await call(['evaluate', '-'], real())).code).toBe(0);
    expect((await call(['evaluate', '-'], `\ufeff${real()}`)).code).toBe(0);
  });

  it('speaks English when asked to, before or after the command', async () => {
    const after = await call(['evaluate', '-', '--lang', 'en'], real());
    const before = await call(['--lang', 'en', 'evaluate', '-'], real());
    expect(after.stderr).toContain('Assessed months  10.5 / 12 (87.50%)');
    expect(before.stderr).toBe(after.stderr);
  });

  it('says which scores are missing and what the total can become', async () => {
    const parties = [{ id: 'oversight', awarded: 9.8 }];
    const { stderr } = await call(['evaluate', '-'], JSON.stringify({ ...realInput(), parties, stated: {} }));
    expect(stderr).toContain('总分  —\n等级  待定\n尚缺评分：购买方、督导中心、第三方；总分可能在 9.80 至 99.80 之间');
  });
});

describe('sw-eval report', () => {
  it('writes every format asked for and lists the files', async () => {
    const out = join(folder, 'new', 'out');
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
    const out = join(folder, 'out');
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
    expect(readdirSync(folder).sort()).toEqual(['a.json', 'blocked']);
  });

  it('lists its sections when asked to, and is arranged by a template', async () => {
    const template = file(
      'house.json',
      JSON.stringify({ drop: ['method'], titles: [{ id: 'conclusion', title: '小结' }] }),
    );
    const args = ['report', file('a.json', real()), '-f', 'txt', '-o', folder];
    expect((await call([...args, '--contents', '--template', template])).code).toBe(0);
    const text = readFileSync(join(folder, 'a.txt'), 'utf8');
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
      folder,
      '--lang',
      lang,
    ]);
    expect([code, stdout]).toEqual([2, '']);
    for (const words of ['house.json', ...said]) expect(stderr).toContain(words);
    expect(readdirSync(folder).sort()).toEqual(['a.json', 'house.json']);
  });

  it('appends what differs when asked to', async () => {
    await call(['report', file('a.json', real()), '-f', 'txt', '-o', folder, '--annex-discrepancies']);
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toContain('附件2');
  });
});

describe('sw-eval audit', () => {
  it('exits with 1 where something differs, and lists it', async () => {
    const { code, stdout, stderr } = await call(['audit', '-'], real());
    expect(code).toBe(1);
    const codes = (JSON.parse(stdout) as { code: string }[]).map((discrepancy) => discrepancy.code);
    expect(codes).toEqual([
      'mention-mismatch',
      'mention-mismatch',
      'name-mismatch',
      'rate-outlier',
      'rate-outlier',
      'target-derived',
    ]);
    expect(stderr).toContain('11655');
  });

  it('exits with 0 where there are only notes', async () => {
    const indicators = [{ id: 'client-files', target: 1100, actual: 1112, targetSource: 'derived' }];
    const { code, stdout } = await call(['audit', '-'], JSON.stringify({ ...realInput(), indicators, stated: {} }));
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([{ code: 'target-derived', severity: 'note' }]);
  });

  it('exits with 0 where nothing differs', async () => {
    const clean = { ...realInput(), indicators: [{ id: 'client-files', target: 1100, actual: 1112 }], stated: {} };
    const { code, stdout, stderr } = await call(['audit', '-'], JSON.stringify(clean));
    expect({ code, stdout }).toEqual({ code: 0, stdout: '[]\n' });
    expect(stderr).toContain('没有发现');
  });
});

describe('sw-eval audit of a document', () => {
  it('says which main parts it did not find', async () => {
    const path = file('part.txt', '服务指标完成情况\n建档1112份，完成协议指标量的101.09%。');
    const { code, stderr } = await call(['audit', path]);
    expect(code).toBe(0);
    expect(stderr).toContain('没有找到：各方得分、总分、等级、评估周期\n');
  });

  it('does not end with 0 where nothing was read', async () => {
    const path = file('other.txt', '今天天气很好，社区里有3棵树。');
    const { code, stderr } = await call(['audit', path, '--lang', 'en']);
    expect(code).toBe(2);
    expect(stderr).toContain('nothing was checked');
  });

  it('accuses no report of its own of what it does not say', async () => {
    await call(['report', file('own.json', real()), '-f', 'md', '-o', folder]);
    const { stdout } = await call(['audit', join(folder, 'own.md')]);
    const found = (JSON.parse(stdout) as { code: string; stated?: number }[]).filter(
      ({ code }) => code === 'mention-mismatch',
    );
    expect(found.map(({ stated }) => stated)).toEqual([1149, 11_655]);
    expect(stdout).not.toContain('\\\\');
  });
});

describe('a user’s mistake', () => {
  it.each([
    ['no file', ['evaluate', '/nowhere/case.json'], '', '找不到文件：/nowhere/case.json'],
    ['a folder', ['evaluate', tmpdir()], '', '这是文件夹'],
    ['no JSON', ['evaluate', '-'], '{\n  "a": 1,\n  b\n}', '标准输入 不是有效的 JSON：第 3 行第 3 个字符'],
    ['half a JSON', ['evaluate', '-'], '{"a":', '不是有效的 JSON：第 1 行第 6 个字符'],
    ['an unknown command', ['evalute', '-'], '', '没有这个命令'],
    ['an unknown option', ['evaluate', '-', '--langs', 'en'], '', '没有这个选项'],
    ['a missing file name', ['evaluate'], '', '缺少案例文件'],
    ['an unknown language', ['evaluate', '-', '--lang', 'fr'], '', '选项的内容不对'],
  ])('%s: is explained, without a stack trace, and exits with 2', async (_, args, stdin, message) => {
    const { code, stdout, stderr } = await call(args, stdin);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  describe.each(['zh-CN', 'en'])('of the command line, in %s', (lang) => {
    const sentences = async (...args: string[]) => {
      const { code, stdout, stderr } = await call([...args, '--lang', lang]);
      expect([code, stdout]).toEqual([2, '']);
      return stderr.trimEnd().split('\n');
    };
    const isChinese = lang === 'zh-CN';
    const both = (zh: string, en: string) => (isChinese ? zh : en);
    const see = (command: string) => both(`用 ${command} --help 查看用法。`, `See ${command} --help.`);
    const example = (line: string) => both(`例如：${line}`, `Example: ${line}`);

    it('names what is missing, with an example', async () => {
      expect(await sentences('explain', 'case.json')).toEqual([
        both(
          '缺少数字的位置，如 total、indicators.client-files.rate',
          'The place of the figure (total, indicators.client-files.rate) is missing',
        ),
        example('sw-eval explain case.json total'),
        see('sw-eval explain'),
      ]);
      const first = async (...args: string[]) => (await sentences(...args))[0];
      expect(await first('audit')).toBe(
        both('缺少文件：案例、工作簿或已有的报告', 'The case, workbook or report is missing'),
      );
      expect(await first('compare')).toBe(both('缺少要比较的两个案例', 'The two cases to compare are missing'));
      expect(await first('compare', 'a.json')).toBe(
        both('缺少要比较的第二个案例', 'The second case to compare is missing'),
      );
      expect(await first('summary')).toBe(both('缺少存放案例的文件夹', 'The folder of cases is missing'));
      expect(await first('completion')).toBe(
        both('缺少终端的名称：bash、zsh 或 fish', 'The name of the shell (bash, zsh or fish) is missing'),
      );
      expect(await sentences('template')).toEqual([
        both('缺少必填的选项：-o, --out <文件>', 'A required option is missing: -o, --out <file>'),
        example('sw-eval template --scheme guangzhou-2023 -o station.xlsx'),
        see('sw-eval template'),
      ]);
      const { stderr } = await call(['--lang', lang, 'report', 'a.json', '-o']);
      expect(stderr.split('\n')[0]).toBe(
        both('选项缺少内容：-o, --out <文件夹>', 'An option lacks its value: -o, --out <folder>'),
      );
    });

    it('names what is too much, wrong or unknown, and what was perhaps meant', async () => {
      const first = async (...args: string[]) => (await sentences(...args))[0];
      expect(await first('evaluate', 'a.json', 'b.json')).toBe(
        both(
          '参数太多：最多 1 个，现在有 2 个；文件名中有空格的，请加引号',
          'There are too many arguments: at most 1, not 2; put file names with spaces in quotes',
        ),
      );
      expect(await first('schema', 'cases')).toBe(
        both(
          '参数的内容不对，“cases”不在可用的范围内：case、scheme、evaluation',
          'An argument has a wrong value; "cases" is none of case, scheme, evaluation',
        ),
      );
      const wrong = await call(['evaluate', 'a.json', '--lang', 'fr']);
      expect(wrong.stderr).toContain('选项的内容不对：--lang <语言>，“fr”不在可用的范围内：zh-CN、en');
      expect(await first('evalute', 'a.json')).toBe(
        both('没有这个命令：evalute，是否想写 evaluate？', 'There is no such command: evalute; did you mean evaluate?'),
      );
      const unknown = both('没有这个选项：', 'There is no such option: ');
      const meant = (flag: string) => both(`，是否想写 ${flag}？`, `; did you mean ${flag}?`);
      expect(await first('report', 'a.json', '--formats', 'md')).toBe(`${unknown}--formats${meant('--format')}`);
      expect(await first('report', 'a.json', '-format', 'md')).toBe(`${unknown}-format${meant('--format')}`);
      expect(await first('report', 'a.json', '—format', 'md')).toBe(`${unknown}—format${meant('--format')}`);
      expect(await first('report', 'a.json', '－o', 'out')).toBe(`${unknown}－o${meant('-o')}`);
      expect(await first('help', 'raport')).toContain(both('没有这个命令：raport', 'There is no such command: raport'));
    });

    it('finds what was meant by other letters, another ending, or words', async () => {
      const first = async (...args: string[]) => (await sentences(...args))[0];
      const path = file('case.json', real());
      const meant = (text: string) => both(`，是否想写 ${text}？`, `; did you mean ${text}?`);
      expect(await first('EVALUATE', path)).toContain(meant('evaluate'));
      expect(await first('version')).toContain(meant('--version'));
      expect(await first('-v')).toContain(meant('-V'));
      for (const name of ['Case.json', 'case', 'case.xlsx', 'ｃase .json']) {
        expect(await first('evaluate', join(folder, name)), name).toContain(meant(path));
      }
      expect(await first('evaluate', join(folder, 'other.json'))).not.toContain('case.json');
      expect(await first('evaluate', '')).toContain(both('文件名是空的', 'without a name'));
      expect(await first('explain', path, '建档')).toContain(meant('indicators.client-files.rate'));
      expect(await first('explain', path, 'indicators.建档.actual')).toContain(meant('indicators.client-files.actual'));
      expect(await first('explain', path, '总分')).toContain(meant('total'));
      expect(await first('explain', path, 'indicators.建档.actuals')).not.toContain('client-files.actuals');
      expect(await first('explain', path, '别的')).toContain('indicators.client-files.rate');
      expect(await first('summary', join(folder, 'nowhere'))).toContain(both('找不到文件夹', 'no folder'));
      expect(await first('report', path, '-f', 'pdf')).toContain(both('再用 Word 或 WPS 另存为 pdf', 'save it as pdf'));
      const { code } = await call(['report', path, '-f', 'md，.txt、HTML', '-o', folder, '--lang', lang]);
      expect([code, readdirSync(folder).sort()]).toEqual([0, ['case.html', 'case.json', 'case.md', 'case.txt']]);
    });

    it('says what comes first', async () => {
      const path = file('case.json', real());
      expect((await sentences(path))[0]).toContain(`sw-eval evaluate ${path}`);
      expect(await sentences('explain', 'total', path)).toEqual([
        both(
          `文件在前，数字的位置在后：sw-eval explain ${path} total`,
          `The file comes first, then where the figure stands: sw-eval explain ${path} total`,
        ),
      ]);
    });

    it('says where a file is a folder, or the other way round, and what a workbook is called', async () => {
      const path = file('case.json', real());
      expect((await sentences('evaluate', folder))[0]).toContain('sw-eval summary');
      expect((await sentences('summary', path))[0]).toContain('sw-eval evaluate');
      for (const out of [join(folder, 'out.docx'), path]) {
        expect((await sentences('report', path, '-o', out))[0]).toContain(
          both('-o 后面是存放文件的文件夹', '-o takes the folder'),
        );
        expect((await sentences('summary', folder, '-o', out))[0]).toContain(out);
      }
      for (const out of ['foo.json', 'station', folder]) {
        expect((await sentences('template', '-o', out))[0]).toContain('.xlsx');
      }
      expect(readdirSync(folder)).toEqual(['case.json']);
    });

    it('has no English left over from the library in its help', async () => {
      const names = ['evaluate', 'report', 'audit', 'read', 'explain', 'template', 'schema', 'compare', 'summary'];
      for (const name of [...names, 'completion', 'help', '']) {
        const { code, stdout } = await call([...(name === '' ? [] : [name]), '--help', '--lang', lang]);
        expect(code).toBe(0);
        if (!isChinese) continue;
        expect(stdout).not.toMatch(/[<[][a-z]+[>\]]|^ +(file|path|folder|command)\b|default|Usage|Arguments|choices/m);
        expect(stdout).toMatch(/<文件>|\[选项\]/);
      }
      const help = await call(['help', 'report', '--lang', lang]);
      expect(help).toEqual(await call(['report', '--help', '--lang', lang]));
      expect(await call(['help', '--lang', lang])).toEqual(await call(['--help', '--lang', lang]));
    });
  });

  it('is told when the file is not UTF-8', async () => {
    const gbk = new Uint8Array([0x7b, 0x22, 0xb9, 0xe3, 0xd6, 0xdd, 0x22, 0x3a, 0x31, 0x7d]);
    expect((await call(['evaluate', '-'], gbk)).stderr).toContain('不是 UTF-8');
  });

  it('gets every issue of a case at once, with its place', async () => {
    const broken = {
      ...realInput(),
      stage: 'end',
      agreement: { start: '2024-02-30', end: '2025-03-27' },
      parties: [{ id: 'oversight', awarded: 10.5 }],
    };
    const { code, stderr, stdout } = await call(['evaluate', file('a.json', JSON.stringify(broken))]);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(`${join(folder, 'a.json')} 有 `);
    expect(stderr).toMatch(/^ {2}stage：/m);
    expect(stderr).toMatch(/^ {2}agreement\.start：/m);
  });
});

describe('help', () => {
  it('goes to standard output, in the language asked for', async () => {
    const chinese = await call(['--help']);
    expect(chinese.code).toBe(0);
    expect(chinese.stdout).toContain('用法：');
    expect(chinese.stdout).toContain('生成评估报告');
    const english = await call(['report', '--help', '--lang', 'en']);
    expect(english.code).toBe(0);
    expect(english.stdout).toContain('--format');
    expect(english.stdout).toContain('Usage:');
  });

  it('is shown to whoever names no command', async () => {
    const { code, stderr } = await call([]);
    expect(code).toBe(2);
    expect(stderr).toContain('用法：');
  });
});
