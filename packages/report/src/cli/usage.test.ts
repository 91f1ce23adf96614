import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { call, file, folder, real, useFolder } from './testing/commandLine.js';

useFolder();

describe('a user’s mistake', () => {
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
      expect(await first('read')).toBe(both('缺少文件：工作簿或已有的报告', 'The workbook or report is missing'));
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
        expect(await first('evaluate', join(folder(), name)), name).toContain(meant(path));
      }
      expect(await first('evaluate', join(folder(), 'other.json'))).not.toContain('case.json');
      expect(await first('evaluate', '')).toContain(both('文件名是空的', 'without a name'));
      expect(await first('explain', path, '建档')).toContain(meant('indicators.client-files.rate'));
      expect(await first('explain', path, 'indicators.建档.actual')).toContain(meant('indicators.client-files.actual'));
      expect(await first('explain', path, '总分')).toContain(meant('total'));
      expect(await first('explain', path, 'indicators.建档.actuals')).not.toContain('client-files.actuals');
      expect(await first('explain', path, '别的')).toContain('indicators.client-files.rate');
      expect(await first('summary', join(folder(), 'nowhere'))).toContain(both('找不到文件夹', 'no folder'));
      expect(await first('report', path, '-f', 'pdf')).toContain(both('再用 Word 或 WPS 另存为 pdf', 'save it as pdf'));
      const { code } = await call(['report', path, '-f', 'md，.txt、HTML', '-o', folder(), '--lang', lang]);
      expect([code, readdirSync(folder()).sort()]).toEqual([0, ['case.html', 'case.json', 'case.md', 'case.txt']]);
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
      expect((await sentences('evaluate', folder()))[0]).toContain('sw-eval summary');
      expect((await sentences('summary', path))[0]).toContain('sw-eval evaluate');
      for (const out of [join(folder(), 'out.docx'), path]) {
        expect((await sentences('report', path, '-o', out))[0]).toContain(
          both('-o 后面是存放文件的文件夹', '-o takes the folder'),
        );
        expect((await sentences('summary', folder(), '-o', out))[0]).toContain(out);
      }
      for (const out of ['foo.json', 'station', folder()]) {
        expect((await sentences('template', '-o', out))[0]).toContain('.xlsx');
      }
      expect(readdirSync(folder())).toEqual(['case.json']);
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
});
