import { describe, expect, it } from 'vitest';
import { audited } from '../../testing/audited.js';
import { caseInput, publishedScores } from '../../testing/exampleCase.js';
import { evaluateJson } from '../evaluation/evaluate.js';
import { findPersonalData, isBankCard, isIdNumber } from './personalData.js';

/*
 * Made-up numbers that satisfy their checks. Of an ID number the first 17 digits, weighted by
 * 7 9 10 5 8 4 2 1 6 3 7 9 10 5 8 4 2 and added up, give modulo 11 the place of the check digit in 10X98765432:
 *   11010519491231002 gives 167 = 15 x 11 + 2: X (the example of the standard GB 11643)
 *   11010519490231002 gives 160 = 14 x 11 + 6: 6, and 31 February is no date
 *   11010519491331002 gives 176 = 16 x 11: 1, and there is no month 13
 *   11010518491231002 gives 166 = 15 x 11 + 1: 0, and nobody born in 1849 is a client
 *   44010619900307000 gives 220 = 20 x 11: 1, and 440106199003070001 satisfies Luhn's check as well
 */
const ID_X = '11010519491231002X';
const kinds = (text: string) => findPersonalData(text).map((hit) => hit.kind);

describe('identity numbers', () => {
  it('are told by their check digit', () => {
    expect(isIdNumber(ID_X)).toBe(true);
    expect(isIdNumber(ID_X.toLowerCase())).toBe(true);
    for (const wrong of '0123456789') expect(isIdNumber(`11010519491231002${wrong}`)).toBe(false);
  });

  it('hold a date of birth', () => {
    expect(isIdNumber('110105194902310026')).toBe(false);
    expect(isIdNumber('110105194913310021')).toBe(false);
    expect(isIdNumber('110105184912310020')).toBe(false);
    // Born in 1819, which has a 19 in it.
    expect(isIdNumber('110105181912310027')).toBe(false);
  });

  it('are not counted twice where they could be a card, too', () => {
    expect(isIdNumber('440106199003070001')).toBe(true);
    expect(isBankCard('440106199003070001')).toBe(true);
    expect(kinds('440106199003070001')).toEqual(['id-number']);
  });

  it.each([
    ID_X,
    `身份证 ${ID_X}`,
    `身份证号${ID_X}，住越秀区`,
    `其身份证为${ID_X}`,
    `（${ID_X}）`,
    `ID ${ID_X}.`,
    ID_X.toLowerCase(),
    '１１０１０５１９４９１２３１００２Ｘ',
  ])('are found in %s', (text) => {
    expect(kinds(text)).toEqual(['id-number']);
  });

  it.each(['110105194912310021', `1${ID_X}`, `${ID_X}1`, `A${ID_X}`, '110105194902310026'])(
    'are not seen in %s',
    (text) => {
      expect(kinds(text)).toEqual([]);
    },
  );
});

describe('mobile numbers', () => {
  it.each([
    '13812345678',
    '电话13812345678，请联系',
    '电话：138 1234 5678',
    '138-1234-5678',
    '+8613812345678',
    '+86 138 1234 5678',
    '86-13812345678',
    '１３８１２３４５６７８',
    '１３８－１２３４－５６７８',
    '138　1234　5678',
    'Call 13812345678.',
    '19912345678、家属',
    '联系人王某某13312345678',
  ])('are found in %s', (text) => {
    expect(kinds(text)).toEqual(['mobile-number']);
  });

  it.each([
    '12812345678',
    '23812345678',
    '1381234567',
    '138123456789',
    '0.13812345678',
    '13812345678.5',
    'A13812345678',
    'GZ-13812345678',
    '13812345678-1',
    '138123 45678',
  ])('are not seen in %s', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it('are found one by one', () => {
    expect(kinds('13812345678、13912345678')).toEqual(['mobile-number', 'mobile-number']);
  });
});

describe('bank cards', () => {
  it('are told by the Luhn check digit', () => {
    // From the right every second digit doubled, of two digits their sum: seven 1s doubled 14, 4 doubled 8, eight 1s: 30.
    expect(isBankCard('4111111111111111')).toBe(true);
    // Good check digit, but 62 stands second.
    expect(isBankCard('1620000000000008')).toBe(false);
    expect(isBankCard('4111111111111112')).toBe(false);
    // 6 doubled 12: 3; 2; 2 doubled 4; 2; 9: 20.
    expect(isBankCard('6222000000000009')).toBe(true);
    expect(isBankCard('6222000000000008')).toBe(false);
    // With 17 and 19 digits 6, 2 doubled, 2, 2 doubled make 16; with 18 they are as with 16.
    expect(isBankCard('62220000000000004')).toBe(true);
    expect(isBankCard('622200000000000009')).toBe(true);
    expect(isBankCard('6222000000000000004')).toBe(true);
    expect(isBankCard('6222000000000000005')).toBe(false);
  });

  it("begin with a card scheme's digits", () => {
    // 1000000000000008 and 5600000000000003 satisfy Luhn's check (2 + 8; 1 + 6 + 3), and no card begins so.
    expect(isBankCard('1000000000000008')).toBe(false);
    expect(isBankCard('5500000000000004')).toBe(true);
    expect(isBankCard('5600000000000003')).toBe(false);
  });

  it.each([
    '4111111111111111',
    '卡号4111 1111 1111 1111',
    '6222 0000 0000 0000 004',
    '6222-0000-0000-0009',
    '账户6222000000000009。',
    'Card 4111111111111111.',
  ])('are found in %s', (text) => {
    expect(kinds(text)).toEqual(['bank-card']);
  });

  it.each(['4111111111111112', 'X4111111111111111', '41111111111111110000', '411111111111111', '0.4111111111111111'])(
    'are not seen in %s',
    (text) => {
      expect(kinds(text)).toEqual([]);
    },
  );
});

describe('texts without personal data', () => {
  it.each([
    '穗府办〔2023〕7号',
    '穗民〔2023〕97号',
    '2024-03-28至2025-03-27，共10.5个月',
    '20240328—20250327',
    '合同编号：GZYX-2024-0328-0001',
    '合同编号 440104202403280001',
    '统一社会信用代码 91440101MA59ABCD12',
    '统一社会信用代码52440100MJK9876543',
    '服务12345678901人次',
    '探访 11665 个，完成率 116.65%',
    '资金 1470.00 万元、582.86 万元',
    '020-83801234',
    '12345 热线',
    '2021 2022 2023 2024',
    '建档1112份、电访11665个、探访2146个',
    '区间 100-200、300-400',
    '',
  ])('give no alarm: %s', (text) => {
    expect(kinds(text)).toEqual([]);
  });
});

describe('the rule', () => {
  it('looks at every text of a case and names its place by ids', () => {
    const found = audited({
      scheme: 'guangzhou-2023',
      parties: [{ id: 'third-party', sections: [{ id: 'services', concerns: ['无', `电话 13812345678`] }] }],
      conclusion: { summary: `${ID_X} 与 4111111111111111` },
    });
    expect(
      found.map(({ code, severity, path, stated, expected, details }) => [
        code,
        severity,
        path,
        stated,
        expected,
        details,
      ]),
    ).toEqual([
      [
        'personal-data',
        'warning',
        'parties.third-party.sections.services.concerns.1',
        '138******78',
        null,
        { kind: 'mobile-number' },
      ],
      ['personal-data', 'warning', 'conclusion.summary', '110*************2X', null, { kind: 'id-number' }],
      ['personal-data', 'warning', 'conclusion.summary', '411***********11', null, { kind: 'bank-card' }],
    ]);
    expect(found.map((discrepancy) => discrepancy.message)).toEqual([
      'parties.third-party.sections.services.concerns.1: what looks like a mobile number stands in the text, please check',
      'conclusion.summary: what looks like an ID number stands in the text, please check',
      'conclusion.summary: what looks like a bank card stands in the text, please check',
    ]);
    expect(JSON.stringify(found)).not.toMatch(/13812345678|11010519491231002X|4111111111111111/);
  });

  it('looks at short texts, too, down to eleven characters', () => {
    expect(
      audited({ scheme: 'guangzhou-2023', keyProblems: [{ title: '13812345678', text: '1381234567' }] }),
    ).toMatchObject([{ code: 'personal-data', path: 'keyProblems.0.title' }]);
  });

  it('looks at a whole case as well', () => {
    const summary = (text: string) => {
      const input = caseInput({ parties: publishedScores(), conclusion: { summary: text } });
      return evaluateJson(input).discrepancies.map(({ code, path }) => [code, path]);
    };
    expect(summary('电话 13812345678')).toEqual([['personal-data', 'conclusion.summary']]);
    expect(summary('电话 12812345678')).toEqual([]);
  });
});
