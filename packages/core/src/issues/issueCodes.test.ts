import { describe, expect, it } from 'vitest';
import { brokenInputs } from '../../testing/brokenInputs.js';
import type { IssueCode } from './issueCodes.js';

type Expected = [pathText: string, path: (string | number)[], expected: string, received: string];

const PRESETS = 'guangzhou-2023, guangzhou-2019, shenzhen-2021-bands, mof-performance-bands';
const ACTUAL: (string | number)[] = ['indicators', 0, 'actual'];
const ACTUAL_TEXT = 'indicators[0](home-visits).actual';

const EXPECTED: Readonly<Record<IssueCode, Expected>> = {
  missing: ['stage', ['stage'], 'one of mid-term, final, spot-check, re-evaluation', 'nothing'],
  'invalid-type': ['station.name', ['station', 'name'], 'a text', '5'],
  'invalid-value': ['stage', ['stage'], 'one of mid-term, final, spot-check, re-evaluation', '"endterm"'],
  'unknown-key': [
    'indicators[0](home-visits).reportd',
    ['indicators', 0, 'reportd'],
    'a known key; the nearest is "reported"',
    '"reportd"',
  ],
  'not-a-number': [ACTUAL_TEXT, ACTUAL, 'a number', '"fünf"'],
  'not-finite': [ACTUAL_TEXT, ACTUAL, 'a finite number', 'NaN'],
  negative: [ACTUAL_TEXT, ACTUAL, 'a number of at least 0', '-3'],
  'too-many-digits': [
    ACTUAL_TEXT,
    ACTUAL,
    'a number of at most 12 digits before the point and 15 together',
    '1000000000000',
  ],
  'too-many-decimals': [ACTUAL_TEXT, ACTUAL, 'a whole number', '5.5'],
  'out-of-range': ['survey.satisfied', ['survey', 'satisfied'], 'at most the 60 sampled', '61'],
  'invalid-date': [
    'report.date',
    ['report', 'date'],
    'a date of the calendar, written like 2025-01-31',
    '"2025-02-29"',
  ],
  'end-before-start': ['period.end', ['period', 'end'], 'a date on or after the start, 2025-02-01', '"2025-01-31"'],
  'invalid-id': [
    'areas[0](__proto__).id',
    ['areas', 0, 'id'],
    'an id of at most 64 letters, digits, underscores and hyphens that starts with a letter or digit',
    '"__proto__"',
  ],
  'duplicate-id': [
    'indicators[1](home-visits).id',
    ['indicators', 1, 'id'],
    'an id that stands only once',
    '"home-visits"',
  ],
  'invalid-text': [
    'station.name',
    ['station', 'name'],
    'a text without control characters or unpaired surrogates',
    '"站\\u0000"',
  ],
  'too-long': ['station.name', ['station', 'name'], 'at most 20000 characters', `"${'站'.repeat(59)}…`],
  empty: ['station.name', ['station', 'name'], 'a text that is not empty', '" "'],
  'too-deep': [
    `areas${'[0]'.repeat(31)}`,
    ['areas', ...Array.from({ length: 31 }, () => 0)],
    'at most 32 levels of nesting',
    'a list of 1',
  ],
  'unknown-scheme': ['scheme', ['scheme'], `a scheme, or one of ${PRESETS}`, '"guangzhou-2032"'],
  'unknown-reference': [
    'parties[0](oversigt).id',
    ['parties', 0, 'id'],
    'a party of the scheme; the nearest is "oversight"',
    '"oversigt"',
  ],
  'missing-label': [
    'indicators[0](tea-rounds).label',
    ['indicators', 0, 'label'],
    'a label, since the scheme does not know this indicator',
    'nothing',
  ],
  'score-above-share': ['parties[0](oversight).awarded', ['parties', 0, 'awarded'], 'at most 10 points', '10.01'],
  'conflicting-score': [
    'parties[0](oversight)',
    ['parties', 0],
    'one of awarded, raw, rubric, panelScores',
    '"awarded, raw"',
  ],
  'shares-total': ['scheme.parties', ['scheme', 'parties'], 'shares that add up to 100', '40'],
  'missing-bands': [
    'scheme',
    ['scheme'],
    'bands of its own ({ "extends": …, "bands": […] }): no source gives the bands of this scheme',
    '"guangzhou-2019"',
  ],
  'amendment-chain': [
    'indicators[0](home-visits).amendments[0].to',
    ['indicators', 0, 'amendments', 0, 'to'],
    '10, the target',
    '9',
  ],
  'unreadable-file': ['(input)', [], 'a file that can be read', '"bytes"'],
  'too-large': ['(input)', [], 'at most 20 MB', '25'],
  'too-many-targets': ['printedRate', ['printedRate'], 'a rate that at most 1000 whole targets print as', '1'],
};

describe('every issue code', () => {
  it.each(Object.entries(EXPECTED))('%s comes with its path, what was expected and what came', (code, values) => {
    const [pathText, path, expected, received] = values;
    const found = brokenInputs[code as IssueCode]();
    expect(found.map((issue) => issue.code)).toEqual([code]);
    const message = `${pathText}: expected ${expected}, received ${received}`;
    expect(found[0]).toMatchObject({ code, path, pathText, expected, received: received, message });
  });
});
