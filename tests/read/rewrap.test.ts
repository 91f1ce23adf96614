import { readFileSync } from 'node:fs';
import { type ReadResult, readDocx, readText } from '@sw-eval/report/read';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

/** A paragraph a line. */
const PARAGRAPHS = readFileSync(new URL('rewrap/report.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');
/** Signs that no line begins with: printers hang them at the end of the line before. */
const HANGING = /[，。、；：）”》%]/u;

type Width = (sign: string) => number;
const byColumns: Width = (sign) => (sign.charCodeAt(0) > 0x2e7f ? 2 : 1);
const bySigns: Width = () => 1;

/** The lines of a page of so many columns, or so many signs. */
function wrapped(paragraph: string, room: number, widthOf: Width): string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const sign of paragraph) {
    if (width + widthOf(sign) > room && !HANGING.test(sign)) {
      lines.push(line.trim());
      line = '';
      width = 0;
    }
    line += sign;
    width += widthOf(sign);
  }
  return [...lines, line.trim()].filter((text) => text !== '');
}

/** Values by path, and what was left out. Findings and addresses keep the spaces between words. */
function readingOf(text: string): Record<string, string | number> {
  return valuesOf(readText(text));
}

function valuesOf({ found, unread }: ReadResult): Record<string, string | number> {
  return Object.fromEntries([
    ...found.map(({ path, value }) => [path, typeof value === 'string' ? value.replaceAll(' ', '') : value]),
    ...unread.map(({ text: words, reason }) => [`unread ${words.replaceAll(/\s/gu, '')}`, reason]),
  ]);
}

const plain = readingOf(PARAGRAPHS.join('\n'));
const layouts = [
  ...Array.from({ length: 53 }, (_, index) => ({ unit: 'columns', room: index + 40, widthOf: byColumns })),
  ...Array.from({ length: 30 }, (_, index) => ({ unit: 'signs', room: index + 18, widthOf: bySigns })),
];

describe('one report at every width of page', () => {
  it('says all that the report says', () => {
    expect(Object.keys(plain).length).toBeGreaterThan(90);
    expect(plain).toMatchObject({
      'areas.area-1.name': '片区1',
      'areas.area-2.sites.新桥社区.name': '新桥社区',
      'engagement.evaluator': '滨江市明衡社会服务评估中心',
      'stated.assessedMonths': 10.5,
      'stated.total': 88.75,
    });
  });

  it.each(layouts)('is read alike in lines of $room $unit', ({ room, widthOf }) => {
    for (const spaces of [true, false]) {
      const paragraphs = spaces ? PARAGRAPHS : PARAGRAPHS.map((text) => text.replaceAll(' ', ''));
      const lines = paragraphs.flatMap((text) => wrapped(text, room, widthOf));
      for (const between of ['\n', '\n\n']) expect(readingOf(lines.join(between))).toEqual(plain);
    }
  });

  it.each([48, 60, 76])('is read alike from a Word file with a paragraph for each line of %d columns', async (room) => {
    const lines = PARAGRAPHS.flatMap((text) => wrapped(text, room, byColumns));
    expect(valuesOf(await readDocx(wordOf(lines)))).toEqual(plain);
    expect(valuesOf(await readDocx(wordOf(PARAGRAPHS)))).toEqual(plain);
  });
});

/** A Word file with these paragraphs. */
function wordOf(paragraphs: readonly string[]): Uint8Array {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`).join('');
  const xml = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  return zipSync({ 'word/document.xml': strToU8(xml) });
}
