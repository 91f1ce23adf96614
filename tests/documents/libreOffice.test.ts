import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Evaluation } from '@sw-eval/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { convert, hasLibreOffice, pagesOf } from '../support/libreOffice.mjs';
import { CLI, REAL_CASE } from '../support/project.mjs';
import { run } from '../support/run.mjs';

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

  it('is a sane number of A4 pages, none of them empty, each with its number', async () => {
    const pdf = await convert(word, 'pdf', folder);
    const pages = await pagesOf(pdf);
    expect(pages.length).toBeGreaterThanOrEqual(8);
    expect(pages.length).toBeLessThanOrEqual(30);
    pages.forEach((page, index) => {
      const label = `—${index + 1}—`;
      const bare = page.replace(/\s/g, '');
      expect(bare, `page ${index + 1}`).toContain(label);
      expect(bare.length, `page ${index + 1}`).toBeGreaterThan(label.length + 10);
    });
    const { stdout } = await run('pdfinfo', [pdf]);
    expect(stdout).toMatch(/Page size: +595\.\d+ x 841\.\d+ pts \(A4\)/);
  });
});
