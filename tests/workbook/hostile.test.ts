import { constants, deflateRawSync } from 'node:zlib';
import { formatIssue, type Issue } from '@sw-eval/core';
import { caseWorkbook, readWorkbook } from '@sw-eval/report/workbook';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, Zip, ZipPassThrough, type Zippable, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { cpuTime } from '../support/cpuTime.js';
import { draws } from '../support/draws.js';
import { drawLargeCase } from './largeCase.js';

const SEED = Number(process.env['LAWS_SEED'] ?? 20_250_310);
/** So many workbooks damaged as a file, and so many with damaged XML. */
const DAMAGED = draws(160, 1600);
const DAMAGED_XML = draws(40, 400);
/** Most that a damaged workbook may take of a processor, in milliseconds; usual are 10. */
const BOUND = 5000;
/** Most for files that are made to be slow. */
const HOSTILE_BOUND = 20_000;
const MEMORY_BOUND = 600_000_000;

async function readWithin(bytes: Uint8Array, bound: number): Promise<readonly Issue[]> {
  const start = cpuTime();
  const { issues } = await readWorkbook(bytes);
  expect(cpuTime() - start).toBeLessThan(bound);
  for (const issue of issues) {
    for (const locale of ['zh-CN', 'en'] as const) expect(formatIssue(issue, locale)).not.toMatch(/undefined|NaN/);
  }
  return issues;
}

let valid: Uint8Array;
let parts: Record<string, Uint8Array>;
beforeAll(async () => {
  const [given] = fc.sample(fc.gen().map(drawLargeCase), { seed: SEED, numRuns: 1 });
  // Few indicators: what is damaged is read many times.
  const few = given && { ...given, indicators: given.indicators.slice(0, 5) };
  valid = await caseWorkbook('guangzhou-2023', few === undefined ? {} : { case: few });
  parts = unzipSync(valid);
});

function withPart(name: string, xml: string): Uint8Array {
  return zipSync({ ...parts, [name]: strToU8(xml) }, { level: 1 });
}

/** The workbook with a part that is packed already; the directory then declares the packed size as the unpacked one. */
function zipWithPacked(name: string, packed: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((_, piece) => pieces.push(piece));
  for (const [part, bytes] of Object.entries({ ...parts, [name]: packed })) {
    const entry = new ZipPassThrough(part);
    if (part === name) entry.compression = 8;
    zip.add(entry);
    entry.push(bytes, true);
  }
  zip.end();
  return Buffer.concat(pieces);
}

describe('a damaged workbook gives a reading or an issue, in bounded time', () => {
  it(`cut off, with other bytes, or with parts of it swapped: ${DAMAGED} files (seed ${SEED})`, async () => {
    let refused = 0;
    const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    const damage = fc.oneof(
      place.map((at) => valid.slice(0, Math.floor(at * valid.length))),
      fc.array(fc.tuple(place, fc.nat(255)), { minLength: 1, maxLength: 20 }).map((edits) => {
        const bytes = valid.slice();
        for (const [at, byte] of edits) bytes[Math.floor(at * bytes.length)] = byte;
        return bytes;
      }),
      fc.tuple(place, place, fc.integer({ min: 1, max: 4000 })).map(([from, to, length]) => {
        const bytes = valid.slice();
        bytes.copyWithin(
          Math.floor(to * bytes.length),
          Math.floor(from * bytes.length),
          Math.floor(from * bytes.length) + length,
        );
        return bytes;
      }),
    );
    await fc.assert(
      fc.asyncProperty(damage, async (bytes) => {
        if ((await readWithin(bytes, BOUND)).length > 0) refused += 1;
      }),
      { seed: SEED, numRuns: DAMAGED, endOnFailure: true },
    );
    expect(refused).toBeGreaterThan(DAMAGED / 6);
  });

  it(`with its XML damaged inside a sound zip: ${DAMAGED_XML} files`, async () => {
    const names = Object.keys(parts).filter((name) => name.endsWith('.xml') || name.endsWith('.rels'));
    const edit = fc.tuple(
      fc.constantFrom(...names),
      fc.nat(),
      fc.constantFrom('', '<', '&', '"', '<c r="ZZZ9999999">', '</row>', '9'.repeat(30)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 3 }), async (edits) => {
        const files: Zippable = { ...parts };
        for (const [name, at, text] of edits) {
          const xml = strFromU8(files[name] as Uint8Array);
          const place = at % (xml.length + 1);
          files[name] = strToU8(xml.slice(0, place) + text + xml.slice(place + 3));
        }
        await readWithin(zipSync(files, { level: 1 }), BOUND);
      }),
      { seed: SEED, numRuns: DAMAGED_XML, endOnFailure: true },
    );
  });
});

describe('a workbook made to be too much is refused', () => {
  const codes = async (bytes: Uint8Array) => {
    const before = process.memoryUsage().rss;
    const issues = await readWithin(bytes, HOSTILE_BOUND);
    expect(process.memoryUsage().rss - before).toBeLessThan(MEMORY_BOUND);
    return issues.map(({ code }) => code);
  };

  it('a part that unpacks to four gigabytes, whatever size it declares', async () => {
    // Packed blocks of zeros, the same one a thousand times.
    const block = deflateRawSync(new Uint8Array(4_000_000), { finishFlush: constants.Z_FULL_FLUSH });
    const packed = Buffer.concat([...Array.from({ length: 1000 }, () => block), Buffer.from([3, 0])]);
    const bomb = zipWithPacked('xl/worksheets/sheet2.xml', packed);
    expect(bomb.length).toBeLessThan(6_000_000);
    expect(await codes(bomb)).toEqual(['too-large']);
  });

  it('a sheet of a million rows', async () => {
    const [name = ''] = Object.keys(parts).filter((part) => part.includes('sheet4'));
    const rows = Array.from(
      { length: 1_000_000 },
      (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>1</v></c></row>`,
    );
    expect(await codes(withPart(name, `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`))).toEqual([
      'too-large',
    ]);
  });

  it('entities that grow, also from outside, and elements nested without end', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 20 }, (_, level) => `<!ENTITY a${level + 1} "&a${level || ''};&a${level || ''};">`).join('')}]>`;
    expect(await codes(withPart('xl/workbook.xml', `${bomb}<workbook>&a20;</workbook>`))).toEqual(['unreadable-file']);
    const outside = '<!DOCTYPE x [<!ENTITY f SYSTEM "https://example.org/outside">]><workbook>&f;</workbook>';
    expect(await codes(withPart('xl/workbook.xml', outside))).toEqual(['unreadable-file']);
    expect(await codes(withPart('xl/workbook.xml', '<a>'.repeat(200_000)))).toEqual(['unreadable-file']);
  });

  it('a file of 21 MB, thousands of sheets, and joined cells over a million rows', async () => {
    expect(await codes(new Uint8Array([0x50, 0x4b, ...new Uint8Array(21_000_000)]))).toEqual(['too-large']);
    const sheets = Array.from(
      { length: 3000 },
      (_, index) => `<sheet name="s${index}" sheetId="${index + 1}" r:id="rId1"/>`,
    );
    const book = `<workbook xmlns:r="r"><sheets>${sheets.join('')}</sheets></workbook>`;
    expect(await codes(withPart('xl/workbook.xml', book))).toEqual(['too-large']);
    const [name = ''] = Object.keys(parts).filter((part) => part.includes('sheet4'));
    const merged = strFromU8(parts[name] ?? new Uint8Array()).replace(
      /<mergeCells.*<\/mergeCells>/,
      `<mergeCells>${'<mergeCell ref="A4:A1048576"/>'.repeat(4000)}</mergeCells>`,
    );
    expect(merged).toContain('A1048576');
    await codes(withPart(name, merged));
  });
});
