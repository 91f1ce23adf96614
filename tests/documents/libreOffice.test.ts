import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Evaluation } from '@sw-eval/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { convert, hasLibreOffice, pagesOf } from '../support/libreOffice.mjs';
import { CLI, REAL_CASE } from '../support/project.mjs';
import { run } from '../support/run.mjs';
import { largeDraft } from './largeDraft.js';

describe.skipIf(!hasLibreOffice())('the Word report of the real case, opened by LibreOffice', () => {
  let folder: string;
  let word: string;
  let evaluation: Evaluation;
  let text: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sw-eval-documents-'));
    evaluation = JSON.parse((await run(process.execPath, [CLI, 'evaluate', REAL_CASE])).stdout);
    const { code, stderr } = await run(process.execPath, [CLI, 'report', REAL_CASE, '--format', 'docx', '-o', folder]);
    expect(code, stderr).toBe(0);
    word = join(folder, (await readdir(folder)).find((name) => name.endsWith('.docx')) ?? '');
    text = await readFile(await convert(word, 'txt:Text (encoded):UTF8', folder), 'utf8');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('holds every rate, actual and target', () => {
    for (const { id, rate, actual, target } of evaluation.indicators) {
      for (const shown of [rate?.toFixed(2) ?? '', String(actual), String(target)]) expect(text, id).toContain(shown);
    }
  });

  it('holds every score, the total, the grade and the months', () => {
    for (const { id, awarded } of evaluation.parties) expect(text, id).toContain(awarded?.toFixed(2));
    for (const shown of ['93.73', '优秀', '10.5', '87.5']) expect(text).toContain(shown);
  });

  it('holds every finding of the case', async () => {
    const { parties, sites, keyProblems } = JSON.parse(await readFile(REAL_CASE, 'utf8'));
    const sections = parties.flatMap((party: { sections?: unknown[] }) => [party, ...(party.sections ?? [])]);
    const findings: string[] = [...sections, ...sites].flatMap(({ strengths = [], concerns = [] }) => [
      ...strengths,
      ...concerns,
    ]);
    expect(findings.length).toBeGreaterThan(20);
    for (const finding of findings) expect(text).toContain(finding);
    for (const { title } of keyProblems) expect(text).toContain(title);
  });
});

describe.skipIf(!hasLibreOffice()).each([
  { what: 'the real case in Chinese', lang: 'zh-CN', draft: false, least: 8, most: 30 },
  { what: 'the real case in English', lang: 'en', draft: false, least: 8, most: 20 },
  { what: 'a draft of sixty indicators in Chinese', lang: 'zh-CN', draft: true, least: 15, most: 60 },
  { what: 'a draft of sixty indicators in English', lang: 'en', draft: true, least: 12, most: 50 },
] as const)('the pages of $what', ({ lang, draft, least, most }) => {
  let folder: string;
  let pdf: string;
  let pages: string[];
  let evaluation: Evaluation;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sw-eval-pages-'));
    const input = draft ? join(folder, 'draft.json') : REAL_CASE;
    if (draft) await writeFile(input, JSON.stringify(largeDraft()));
    evaluation = JSON.parse((await run(process.execPath, [CLI, 'evaluate', input])).stdout);
    const options = ['--format', 'docx', '-o', folder, '--lang', lang, '--contents', '--annex-discrepancies'];
    const { code, stderr } = await run(process.execPath, [CLI, 'report', input, ...options]);
    expect(code, stderr).toBe(0);
    const word = (await readdir(folder)).find((name) => name.endsWith('.docx')) ?? '';
    pdf = await convert(join(folder, word), 'pdf', folder);
    pages = await pagesOf(pdf);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('are a sane number, all of them A4, none empty, each with its number', async () => {
    expect(pages.length).toBeGreaterThanOrEqual(least);
    expect(pages.length).toBeLessThanOrEqual(most);
    pages.forEach((page, index) => {
      const label = lang === 'en' ? String(index + 1) : `—${index + 1}—`;
      const bare = page.replace(/\s/g, '');
      expect(bare.endsWith(label), `page ${index + 1} ends with ${bare.slice(-20)}`).toBe(true);
      expect(bare.length, `page ${index + 1}`).toBeGreaterThan(label.length + (draft ? 40 : 10));
    });
    const { stdout } = await run('pdfinfo', [pdf]);
    expect(stdout).toMatch(/Page size: +595\.\d+ x 841\.\d+ pts \(A4\)/);
  });

  it('say of a draft that it is one', () => {
    const notice = lang === 'en' ? 'Draft. Not a formal result' : '草稿，非正式评估结果';
    const said = pages.filter((page) => page.trimStart().startsWith(notice));
    expect(said.length).toBe(draft ? pages.length : 0);
  });

  it('break no figure of a table or chart', () => {
    const lines = pages.flatMap((page) => page.split('\n'));
    // A sign of percent alone, or digits behind a point at the start of a cell, were left over from the line above.
    expect(lines.filter((line) => /(?:^|\s)(?:%|\.\d+)(?:\s|$)/.test(line))).toEqual([]);
    const text = lines.join('\n');
    for (const { id, rate } of evaluation.indicators) {
      if (rate === null) continue;
      const printed = `${lang === 'en' ? rate.toLocaleString('en', { minimumFractionDigits: 2 }) : rate.toFixed(2)}%`;
      // In the picture and in the annex.
      expect(text.split(printed).length - 1, `${id} ${printed}`).toBeGreaterThanOrEqual(2);
    }
  });

  it('end the contents with the annexes, in lines without numbers that nobody has filled in', () => {
    const annex = lang === 'en' ? 'Annex 2: Figures and names to check' : '附件2待核对事项表';
    const listed = pages
      .slice(0, 2)
      .flatMap((page) => page.split('\n').map((line) => line.replace(/\s+/g, lang === 'en' ? ' ' : '').trim()));
    expect(listed).toContain(annex);
  });
});
