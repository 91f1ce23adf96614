import { readFileSync } from 'node:fs';
import { evaluate, formatIssue, parseCase } from '@sw-eval/core';
import { assembleReport } from '@sw-eval/report';
import { toDocx } from '@sw-eval/report/docx';
import { readDocx, readPdf, readText } from '@sw-eval/report/read';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { cpuTime } from '../support/cpuTime.js';
import { draws } from '../support/draws.js';
import { corpus } from './corpus/corpus.js';
import { Random } from './corpus/random.js';
import { generatedCase } from './roundTrip/generatedCase.js';

/** A PDF of the project's own making: one page of Chinese text. */
const PDF = new Uint8Array(readFileSync(new URL('./pdf/report.pdf', import.meta.url)));
/** So many damaged files of each kind; of PDF, which takes longer to read, fewer in an ordinary run. */
const DAMAGED = draws(120, 2000);
const DAMAGED_PDF = draws(60, 2000);
/** Signs of a text that is one piece over and over. */
const LONG = draws(200_000, 1_000_000);
/** No file of ordinary size may take more of a processor, in milliseconds. */
const PATIENCE = 20_000;

const given = parseCase(generatedCase(3));
const docx = await toDocx(assembleReport(given, evaluate(given)));

/** A file cut off, with bits turned over, with a stretch moved or overwritten. */
function damaged(bytes: Uint8Array, random: Random): Uint8Array {
  const copy = bytes.slice();
  switch (random.whole(0, 3)) {
    case 0:
      return copy.subarray(0, random.whole(0, copy.length));
    case 1:
      for (let count = random.whole(1, 40); count > 0; count -= 1) {
        const at = random.whole(0, copy.length - 1);
        copy[at] = (copy[at] ?? 0) ^ (1 << random.whole(0, 7));
      }
      return copy;
    case 2: {
      const length = random.whole(1, 400);
      const from = random.whole(0, copy.length - length);
      copy.copyWithin(random.whole(0, copy.length - length), from, from + length);
      return copy;
    }
    default:
      return copy.fill(random.whole(0, 255), random.whole(0, copy.length - 1), random.whole(0, copy.length - 1));
  }
}

function zip(files: Record<string, string>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), { level: 9 });
}

const document = (body: string, head = '') =>
  `<?xml version="1.0"?>${head}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;

describe('a broken file', () => {
  it('gives a reading or an issue with a sentence, of Word', async () => {
    const random = new Random(11);
    for (let count = 0; count < DAMAGED; count += 1) {
      const { issues, found } = await readDocx(damaged(docx, random));
      expect(issues.length > 0 || found.length > 0).toBe(true);
      for (const issue of issues) expect(formatIssue(issue, 'zh-CN')).toMatch(/文件/);
    }
  });

  it('gives a reading or an issue with a sentence, of PDF', async () => {
    const random = new Random(12);
    for (let count = 0; count < DAMAGED_PDF; count += 1) {
      const { issues, case: read } = await readPdf(damaged(PDF, random));
      expect(issues.length > 0 || read !== undefined).toBe(true);
      for (const issue of issues) expect(['unreadable-file', 'too-large', 'too-long']).toContain(issue.code);
    }
  });

  it('gives a reading of a text', () => {
    const random = new Random(13);
    const reports = corpus();
    for (let count = 0; count < DAMAGED; count += 1) {
      const bytes = damaged(strToU8(random.pick(reports).text), random);
      const text = new TextDecoder().decode(bytes);
      const { found } = readText(text);
      for (const { text: words, offset, length } of found) expect(text.slice(offset, offset + length)).toBe(words);
    }
  });

  it('of another kind is named for what it is', async () => {
    const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
    const reasons = await Promise.all([
      readDocx(old),
      readPdf(old),
      readDocx(PDF),
      readPdf(docx),
      readDocx(zip({ 'xl/workbook.xml': '<a/>' })),
      readDocx(zip({ 'word/document.xml': document('<w:p/>') })),
      readDocx(new Uint8Array()),
    ]);
    expect(reasons.map(({ issues: [issue] }) => issue?.params?.['reason'])).toEqual([
      'old-format',
      'old-format',
      'other-kind',
      'other-kind',
      'other-kind',
      'no-text',
      'other-kind',
    ]);
    const [first] = reasons;
    expect(first?.issues.map((issue) => formatIssue(issue, 'zh-CN'))[0]).toContain('另存为 .docx');
  });

  it('of which the text is a picture says what to do', async () => {
    const blank = new Uint8Array(readFileSync(new URL('./pdf/blank.pdf', import.meta.url)));
    const { issues } = await readPdf(blank);
    expect(issues.map((issue) => formatIssue(issue, 'zh-CN'))[0]).toContain('OCR');
  });
});

describe('a file made to be hard', () => {
  it('that unpacks to gigabytes is left when it is too large', async () => {
    const large = zip({ 'word/document.xml': document(`<w:p><w:r><w:t>${'0'.repeat(200_000_000)}</w:t></w:r></w:p>`) });
    const start = cpuTime();
    const { issues } = await readDocx(large);
    expect(issues.map(({ code }) => code)).toEqual(['too-large']);
    expect(cpuTime() - start).toBeLessThan(PATIENCE);
  });

  it('that declares entities is refused', async () => {
    const entities = Array.from({ length: 20 }, (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`);
    const head = `<!DOCTYPE d [<!ENTITY e0 "文">${entities.join('')}]>`;
    const { issues } = await readDocx(
      zip({ 'word/document.xml': document('<w:p><w:r><w:t>&e20;</w:t></w:r></w:p>', head) }),
    );
    expect(issues.map(({ params }) => params?.['reason'])).toEqual(['damaged']);
  });

  it('that is nested without end is refused', async () => {
    const { issues } = await readDocx(zip({ 'word/document.xml': document('<w:tbl>'.repeat(100_000)) }));
    expect(issues.map(({ params }) => params?.['reason'])).toEqual(['damaged']);
  });

  it('a text of 50 MB is refused at once', () => {
    const start = cpuTime();
    const { issues } = readText('建档1112份，'.repeat(6_000_000));
    expect(issues.map(({ code }) => code)).toEqual(['too-long']);
    expect(cpuTime() - start).toBeLessThan(PATIENCE);
  });

  it.each([
    ['one line of figures', '1'],
    ['one line of names', '个案'],
    ['counts without end', '建档1112份，'],
    ['rates without end', '100.00%、'],
    ['brackets', '（'],
    ['tabs', '指标\t'],
    ['lines', '值得肯定的地方：\n'],
    ['areas', '片区1：东湖社区、'],
    ['areas in open brackets', '片区1（东湖社区、'],
    ['lists in order', '建档、电访分别完成1份、2个，'],
    ['dates', '自2024年3月28日至'],
    ['scores', '监督方得分'],
    ['total words', '合计共计'],
    ['shares', '占比：'],
    ['bare numbers in lines', '7\n'],
    ['header cells in lines', '指标\n单位\n完成量\n'],
    ['roles without names', '承接购买监督'],
    ['names without roles', '甲乙街道办事处'],
    ['grades', '等级优秀'],
    ['months', '2024年3月至'],
    ['sites', '东湖社区、'],
    ['figures of the work', '建档有1次'],
    ['words set wide', '项  目  建  档\n'],
    ['counts with their rates', '建档9份，指标9份，100%，'],
    ['numerals', '一百零'],
  ])('a text of one piece over and over: %s', (_, piece) => {
    const start = cpuTime();
    readText(piece.repeat(Math.ceil(LONG / piece.length)));
    expect(cpuTime() - start).toBeLessThan(PATIENCE);
  });

  it('a row of more headers than a call takes arguments', () => {
    const row = '指标\t'.repeat(150_000);
    expect(readText(`${row}\n建档\t900\t945`).issues).toEqual([]);
  });
});
