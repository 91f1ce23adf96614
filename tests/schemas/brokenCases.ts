import type { IssueCode } from '@sw-eval/core';
import { caseInput, type Draft, schemeInput } from '../../packages/core/testing/exampleCase.js';

const withVisits = (changes: Draft) =>
  caseInput({ indicators: [{ id: 'home-visits', target: 10, actual: 5, decimals: 6, ...changes }] });

const dated = (date: unknown) => caseInput({ report: { date } });

const named = (name: unknown) => caseInput({ station: { name } });

/** A key that a literal would take for the prototype. */
const withKey = (text: string) => JSON.parse(text) as Draft;

/** By issue code: inputs that the schema file must refuse as `parseCase` does. */
export const brokenCases: Readonly<Partial<Record<IssueCode, readonly Draft[]>>> = {
  missing: [
    {},
    caseInput({ stage: undefined }),
    caseInput({ station: {} }),
    caseInput({ scheme: undefined }),
    caseInput({ indicators: [{ id: 'home-visits', target: 10 }] }),
    caseInput({ survey: { sampled: 5 } }),
    caseInput({ scheme: { id: 'own' } }),
    caseInput({ parties: [{ id: 'oversight', panelScores: [{ evaluator: 'e1' }] }] }),
  ],
  'invalid-type': [
    named(5),
    caseInput({ station: 'Station' }),
    caseInput({ indicators: {} }),
    caseInput({ engagement: { panel: [{ id: 'e1', recused: 'yes' }] } }),
    caseInput({ scheme: 5 }),
    caseInput({ stated: { rates: [] } }),
    caseInput({ objections: [{ by: 'a', text: 'b', changes: [{ path: 'c', from: {} }] }] }),
    caseInput({ sites: [{ units: 'area-4' }] }),
  ],
  'invalid-value': [
    caseInput({ stage: 'endterm' }),
    caseInput({ version: 2 }),
    caseInput({ version: '1' }),
    caseInput({ targetBasis: 'month' }),
    caseInput({ report: { status: 'done' } }),
  ],
  'unknown-key': [
    caseInput({ targetBase: 'term' }),
    withVisits({ reportd: 6 }),
    caseInput({ station: { name: 'A', constructor: 1 } }),
    withKey(JSON.stringify(caseInput()).replace('{', '{"__proto__":{"a":1},')),
    withKey(JSON.stringify(caseInput({ stated: { rates: {} } })).replace('"rates":{', '"rates":{"__proto__":1')),
    caseInput({ scheme: schemeInput({ party: [] }) }),
    caseInput({ scheme: { extends: 'guangzhou-2023', bandz: [] } }),
  ],
  'not-a-number': [
    withVisits({ actual: 'fünf' }),
    withVisits({ actual: '' }),
    withVisits({ actual: ' 5' }),
    withVisits({ actual: '5\n' }),
    withVisits({ actual: '1,100' }),
    withVisits({ actual: '1e3' }),
    withVisits({ actual: '+5' }),
    withVisits({ actual: '.5' }),
    withVisits({ actual: '5.' }),
    withVisits({ actual: '５' }),
    withVisits({ actual: true }),
    withVisits({ actual: null }),
    withVisits({ adjustments: [{ amount: '--5' }] }),
    withVisits({ adjustments: [{ amount: '-' }] }),
  ],
  'not-finite': [withVisits({ actual: Number.POSITIVE_INFINITY }), withVisits({ actual: Number.NaN })],
  negative: [
    withVisits({ actual: -3 }),
    withVisits({ actual: '-3' }),
    withVisits({ actual: -0.000001 }),
    caseInput({ survey: { sampled: -1, satisfied: 0 } }),
    caseInput({ stated: { total: -1 } }),
  ],
  'too-many-digits': [
    withVisits({ actual: 1e12 }),
    withVisits({ actual: '1000000000000' }),
    withVisits({ actual: '123456789012.1234' }),
    withVisits({ actual: '1234567890.123456' }),
    withVisits({ actual: '0'.repeat(41) }),
    withVisits({ adjustments: [{ amount: -1e12 }] }),
    withVisits({ adjustments: [{ amount: `-${'0'.repeat(41)}` }] }),
    withVisits({ adjustments: [{ amount: `${'0'.repeat(41)}` }] }),
  ],
  'too-many-decimals': [withVisits({ actual: '0.1234567' }), withVisits({ adjustments: [{ amount: '-0.1234567' }] })],
  'out-of-range': [
    caseInput({ station: { name: 'A', since: 1899 } }),
    caseInput({ station: { name: 'A', since: '10000' } }),
    caseInput({ station: { name: 'A', since: '1899' } }),
    withVisits({ decimals: 7 }),
    withVisits({ decimals: 0.5 }),
    withVisits({ decimals: '7' }),
    caseInput({ survey: { sampled: 60.5, satisfied: 1 } }),
  ],
  'invalid-date': [
    dated('2025-02-29'),
    dated('1900-02-29'),
    dated('2025-04-31'),
    dated('2025-13-01'),
    dated('2025-00-10'),
    dated('2025-01-00'),
    dated('0000-01-01'),
    dated('2025-1-1'),
    dated('20250101'),
    dated('2025-01-01T00:00:00Z'),
    dated('2025-01-01\n'),
    dated(20_250_310),
    caseInput({ period: { start: '2025/01/01', end: '2025-02-01' } }),
  ],
  'invalid-id': [
    caseInput({ areas: [{ id: '__proto__', name: '东片区' }] }),
    caseInput({ areas: [{ id: '', name: '东片区' }] }),
    caseInput({ areas: [{ id: 'a b', name: '东片区' }] }),
    caseInput({ areas: [{ id: 'x'.repeat(65), name: '东片区' }] }),
    caseInput({ stated: { grade: '-' } }),
  ],
  'unknown-reference': [caseInput({ stated: { rates: { ' home-visits': 1 } } })],
  'invalid-text': [named('站\u0000'), named('站\r\n'), named('站\u007f'), named('\ud800'), named('站\udc00x')],
  'too-long': [named('站'.repeat(20_001)), caseInput({ conclusion: { summary: '站'.repeat(20_001) } })],
  empty: [
    named(''),
    named(' '),
    named('\u3000\n\t'),
    named('\ufeff'),
    caseInput({ vetoes: [{ id: 'v', evidence: ' ' }] }),
  ],
  'unknown-scheme': [
    caseInput({ scheme: 'guangzhou-2032' }),
    caseInput({ scheme: '' }),
    caseInput({ scheme: { extends: 'guangzhou2023' } }),
  ],
};
