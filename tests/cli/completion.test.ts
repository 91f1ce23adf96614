import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLI, REAL_CASE } from '../support/project.mjs';
import { run } from '../support/run.mjs';

const FILES = ['case.json', 'my station.xlsx', 'OLD.XLSX', 'report.docx', 'report.pdf', 'notes.html', 'stars*.json'];
const INDICATORS = 16;

let folder: string;
const scripts = new Map<string, string>();
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sw-eval-completion-'));
  for (const name of ['stations', 'report']) await mkdir(join(folder, name));
  for (const name of FILES) await writeFile(join(folder, name), '');
  await writeFile(join(folder, 'stations', 'a.xlsx'), '');
  for (const shell of ['bash', 'zsh', 'fish']) {
    scripts.set(shell, (await run(process.execPath, [CLI, 'completion', shell])).stdout);
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const missing = (shell: string) => run(shell, ['--version']).then(({ code }) => code !== 0);
const [noBash, noZsh, noFish] = await Promise.all(['bash', 'zsh', 'fish'].map(missing));

describe.skipIf(noBash)('completion in bash', () => {
  /** What bash offers after these words, the last of them unfinished: its function is called as bash calls it. */
  async function offered(...words: string[]): Promise<string[]> {
    const call = `${scripts.get('bash')}
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
_sw_eval sw-eval "\${COMP_WORDS[COMP_CWORD]}" "\${COMP_WORDS[COMP_CWORD-1]}"
printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = await run('bash', ['-c', call, 'bash', 'sw-eval', ...words], { cwd: folder });
    expect(stderr).toBe('');
    return stdout.split('\n').filter((line) => line !== '');
  }
  const sorted = async (...words: string[]) => (await offered(...words)).sort();
  const CASES = ['OLD.XLSX', 'case.json', 'my station.xlsx', 'report', 'stars*.json', 'stations'];

  it('offers commands and options, also behind --lang', async () => {
    expect(await offered('e')).toEqual(['evaluate', 'explain']);
    expect(await offered('--lang', 'en', 'su')).toEqual(['summary']);
    expect(await offered('--v')).toEqual(['--version']);
    expect(await offered('report', '--')).toEqual([
      '--lang',
      '--format',
      '--out',
      '--contents',
      '--annex-discrepancies',
      '--template',
      '--help',
    ]);
    expect(await offered('template', '')).toContain('--scheme');
    expect(await offered('nothing', '')).toEqual([]);
  });

  it('offers the files that a command reads, with the folders that lead to them', async () => {
    expect(await sorted('evaluate', '')).toEqual(CASES);
    expect(await offered('evaluate', 'my')).toEqual(['my station.xlsx']);
    expect(await sorted('compare', 'case.json', '')).toEqual(CASES);
    expect(await sorted('audit', 'rep')).toEqual(['report', 'report.docx', 'report.pdf']);
    expect(await offered('read', 'stations/')).toEqual(['stations/a.xlsx']);
    expect(await sorted('template', '--out', '')).toEqual(['OLD.XLSX', 'my station.xlsx', 'report', 'stations']);
    expect(await offered('report', '-f', 'md', 'case')).toEqual(['case.json']);
    const arrangements = ['case.json', 'report', 'stars*.json', 'stations'];
    expect(await sorted('report', 'case.json', '--template', '')).toEqual(arrangements);
  });

  it('offers folders where a folder is meant, and nothing else', async () => {
    expect(await sorted('summary', '')).toEqual(['report', 'stations']);
    for (const option of ['-o', '--out']) {
      expect(await sorted('summary', 'stations', option, '')).toEqual(['report', 'stations']);
      expect(await offered('report', 'case.json', option, 'st')).toEqual(['stations']);
    }
  });

  it('offers values: formats one after another, languages, schemes, schemas, shells, figures', async () => {
    expect(await offered('report', 'case.json', '--format', '')).toEqual(['md', 'html', 'docx', 'txt', 'xlsx']);
    expect(await offered('report', 'case.json', '--format', '=', 'ht')).toEqual(['html']);
    expect(await offered('summary', 'stations', '-f', '=')).toEqual(['md', 'html', 'docx', 'txt', 'xlsx']);
    expect(await offered('summary', 'stations', '-f', 'md,html,')).toEqual([
      'md,html,docx',
      'md,html,txt',
      'md,html,xlsx',
    ]);
    expect(await offered('report', '--format', 'md,d')).toEqual(['md,docx']);
    for (const words of [['--lang'], ['audit', 'case.json', '--lang']]) {
      expect(await offered(...words, '')).toEqual(['zh-CN', 'en']);
    }
    expect(await offered('template', '-s', 'guang')).toEqual(['guangzhou-2023', 'guangzhou-2019']);
    expect(await offered('template', '--scheme', 'c')).toEqual(['case.json']);
    expect(await offered('summary', 'stations', '--scheme', 'guangzhou-2019')).toEqual(['guangzhou-2019']);
    expect(await offered('schema', '')).toEqual(['case', 'scheme', 'evaluation']);
    expect(await offered('completion', '')).toEqual(['bash', 'zsh', 'fish']);
    expect(await offered('help', 'rep')).toEqual(['report']);
    expect(await offered('explain', 'case.json', 'tot')).toEqual(['total']);
  });

  it('offers no figure that a case does not have', async () => {
    const figures = await offered('explain', 'case.json', '');
    expect(figures.filter((path) => path.startsWith('indicators.'))).toHaveLength(INDICATORS);
    for (const path of figures.filter((each, index) => !each.startsWith('indicators.') || index % 5 === 0)) {
      const { code, stderr } = await run(process.execPath, [CLI, 'explain', REAL_CASE, path]);
      expect(code, `${path}: ${stderr}`).toBe(0);
    }
  });
});

it.skipIf(noZsh)('completion in zsh is a script that zsh understands', async () => {
  const script = join(folder, 'script.zsh');
  await writeFile(script, scripts.get('zsh') ?? '');
  const { code, stderr } = await run('zsh', ['-f', '-n', script]);
  expect([code, stderr]).toEqual([0, '']);
});

describe.skipIf(noFish)('completion in fish', () => {
  async function offered(line: string): Promise<string[]> {
    const call = `${scripts.get('fish')}\ncomplete -C ${JSON.stringify(line)}`;
    const { stdout, stderr } = await run('fish', ['--no-config', '-c', call], { cwd: folder });
    expect(stderr).toBe('');
    return stdout
      .split('\n')
      .flatMap((each) => each.split('\t')[0] ?? [])
      .filter((each) => each !== '');
  }

  it('offers files, folders and values', async () => {
    expect(await offered('sw-eval ev')).toEqual(['evaluate']);
    expect((await offered('sw-eval evaluate ')).sort()).toEqual(
      ['OLD.XLSX', 'case.json', 'my station.xlsx', 'report/', 'stars*.json', 'stations/'].sort(),
    );
    expect((await offered('sw-eval summary ')).sort()).toEqual(['report/', 'stations/']);
    expect(await offered('sw-eval report case.json --format md,h')).toEqual(['md,html']);
    expect((await offered('sw-eval report case.json --lang ')).sort()).toEqual(['en', 'zh-CN']);
    expect((await offered('sw-eval schema ')).sort()).toEqual(['case', 'evaluation', 'scheme']);
    expect(await offered('sw-eval template --scheme mof')).toEqual(['mof-performance-bands']);
  });
});
