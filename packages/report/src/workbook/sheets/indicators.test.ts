import { formatIssue, parseCase } from '@sw-eval/core';
import { describe, expect, it } from 'vitest';
import { realInput } from '../../testing/realCase.js';
import { caseWorkbook } from '../caseWorkbook.js';
import { readWorkbook } from '../readWorkbook.js';
import { setCells } from '../testing/editWorkbook.js';
import { handmadeIndicators } from '../testing/handmade.js';

describe('what people do to sheets', () => {
  it('rows are added for indicators of the station’s own, which get an id', async () => {
    const { case: read, issues } = await readWorkbook(
      handmadeIndicators([
        ['指标', '单位', '协议指标量', '完成量'],
        ['探 访', undefined, 10, 8],
        ['长者茶会（月）', '场', 12, 10],
        ['长者茶会（月）', '次', 1, 1],
      ]),
    );
    expect(issues).toEqual([]);
    expect(read.indicators?.map((indicator) => indicator?.id)).toEqual(['home-visits', '长者茶会-月', '长者茶会-月-2']);
  });

  it('an indicator without a unit, a target or a known name is named by its cell', async () => {
    const { issues } = await readWorkbook(
      handmadeIndicators([
        ['指标', '单位', '协议指标量', '完成量'],
        ['探访', undefined, 10],
        ['长者茶会', undefined, 12, 10],
        [undefined, undefined, 3, 4],
      ]),
    );
    expect(issues.map(({ pathText, code }) => `${pathText} ${code}`)).toEqual([
      '指标!D2 missing',
      '指标!A4 missing',
      '指标!B3 missing-label',
    ]);
  });

  describe('a label that was written over', () => {
    const told = async (cells: Readonly<Record<string, string>>, locale: 'zh-CN' | 'en' = 'zh-CN') => {
      const book = await caseWorkbook('guangzhou-2023', { case: parseCase(realInput()), locale });
      const read = await readWorkbook(setCells(book, locale === 'en' ? 'Indicators' : '指标', cells));
      return { ...read, told: read.issues.map((issue) => `${issue.pathText} ${formatIssue(issue, locale)}`) };
    };

    it('with those of other rows is named by its cell, and nothing that only follows from it', async () => {
      const swapped = await told({ A4: '探访', A6: '建档' });
      expect(swapped.told).toEqual(['指标!A4 只能填：建档；现在是 "探访"', '指标!A6 只能填：探访；现在是 "建档"']);
      expect((await told({ A5: '建 档' })).told).toEqual(['指标!A5 只能填：电访；现在是 "建 档"']);
      expect((await told({ A5: '建档', J5: '' })).told).toEqual(['指标!A5 建档 出现了不止一次']);
      expect((await told({ A5: 'Client files' }, 'en')).told).toEqual([
        'Indicators!A5 This must be Phone visits, and is "Client files".',
      ]);
    });

    it('with the name of one of the scheme, in a row of the station’s own, is named as well', async () => {
      const row = { A20: '建档', B20: '份', C20: '3', D20: '2', J20: 'own-files' };
      expect((await told(row)).told).toEqual(['指标!A20 建档 出现了不止一次']);
    });

    it('with a new name renames the indicator, which is listed to be looked at', async () => {
      const { case: read, found, issues } = await told({ A5: '义诊' });
      expect(issues).toEqual([]);
      expect(read.indicators?.[1]).toMatchObject({ id: 'phone-visits', label: '义诊', actual: 11665 });
      const unsure = found.filter(({ confidence }) => confidence < 1);
      expect(unsure.map(({ path, cell }) => [path, cell])).toEqual([['indicators.phone-visits.label', '指标!A5']]);
    });

    it('by the case itself comes back the same', async () => {
      const indicators = [
        { id: 'client-files', label: '探访', target: 10, actual: 8 },
        { id: 'home-visits', label: '上门', target: 10, actual: 8 },
        { id: 'own', label: '建档', unit: '份', target: 1, actual: 1 },
      ];
      const given = parseCase({ ...realInput(), indicators, stated: {} });
      const { case: read, issues } = await readWorkbook(await caseWorkbook('guangzhou-2023', { case: given }));
      expect([issues, read]).toEqual([[], given]);
    });
  });
});
