import { caseWorkbook, readWorkbook } from '@sw-eval/report/workbook';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draws } from '../support/draws.js';
import { drawLargeCase } from './largeCase.js';

const SEED = Number(process.env['LAWS_SEED'] ?? 20_250_310);
const CASES = draws(40, 500);

describe('case -> workbook -> case', () => {
  it(`is the identity for ${CASES} drawn cases of 1 to 12 areas and 1 to 60 indicators (seed ${SEED})`, async () => {
    let mostAreas = 0;
    let mostIndicators = 0;
    await fc.assert(
      fc.asyncProperty(fc.gen(), fc.boolean(), async (draw, chinese) => {
        const given = drawLargeCase(draw);
        mostAreas = Math.max(mostAreas, given.areas?.length ?? 0);
        mostIndicators = Math.max(mostIndicators, given.indicators.length);
        const bytes = await caseWorkbook('guangzhou-2023', { locale: chinese ? 'zh-CN' : 'en', case: given });
        const read = await readWorkbook(bytes);
        expect(read.issues).toEqual([]);
        expect(read.unread).toEqual([]);
        expect(read.case).toEqual(given);
        // Keys come in the order of the format, so even the text of the file is the same.
        expect(JSON.stringify(read.case)).toBe(JSON.stringify(given));
      }),
      { seed: SEED, numRuns: CASES, endOnFailure: true },
    );
    expect(mostAreas).toBe(12);
    expect(mostIndicators).toBeGreaterThan(45);
  });
});
