import { targetsFromRate } from '../src/indicators/targetsFromRate.js';
import type { Issue } from '../src/issues/issue.js';
import type { IssueCode } from '../src/issues/issueCodes.js';
import { makeIssue } from '../src/issues/showPath.js';
import { caseInput, schemeInput } from './exampleCase.js';
import { errorOf, issuesOf } from './issuesOf.js';

const withIndicator = (changes: Record<string, unknown>) =>
  issuesOf(caseInput({ indicators: [{ id: 'home-visits', target: 10, actual: 5, ...changes }] }));

function nested(levels: number): unknown {
  let value: unknown = 'deep';
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
}

/** For every code the issues of an input that has this problem and no other. */
export const brokenInputs: Readonly<Record<IssueCode, () => readonly Issue[]>> = {
  missing: () => issuesOf(caseInput({ stage: undefined })),
  'invalid-type': () => issuesOf(caseInput({ station: { name: 5 } })),
  'invalid-value': () => issuesOf(caseInput({ stage: 'endterm' })),
  'unknown-key': () => withIndicator({ reportd: 6 }),
  'not-a-number': () => withIndicator({ actual: 'fünf' }),
  'not-finite': () => withIndicator({ actual: Number.NaN }),
  negative: () => withIndicator({ actual: -3 }),
  'too-many-digits': () => withIndicator({ actual: 1e12 }),
  'too-many-decimals': () => withIndicator({ actual: 5.5 }),
  'out-of-range': () => issuesOf(caseInput({ survey: { sampled: 60, satisfied: 61 } })),
  'invalid-date': () => issuesOf(caseInput({ report: { date: '2025-02-29' } })),
  'end-before-start': () => issuesOf(caseInput({ period: { start: '2025-02-01', end: '2025-01-31' } })),
  'invalid-id': () => issuesOf(caseInput({ areas: [{ id: '__proto__', name: '东片区' }] })),
  'duplicate-id': () =>
    issuesOf(
      caseInput({
        indicators: [
          { id: 'home-visits', target: 10, actual: 5 },
          { id: 'home-visits', target: 10, actual: 6 },
        ],
      }),
    ),
  'invalid-text': () => issuesOf(caseInput({ station: { name: '站\u0000' } })),
  'too-long': () => issuesOf(caseInput({ station: { name: '站'.repeat(20_001) } })),
  empty: () => issuesOf(caseInput({ station: { name: ' ' } })),
  'too-deep': () => issuesOf(caseInput({ areas: nested(40) })),
  'unknown-scheme': () => issuesOf(caseInput({ scheme: 'guangzhou-2032' })),
  'unknown-reference': () => issuesOf(caseInput({ parties: [{ id: 'oversigt', awarded: 9 }] })),
  'missing-label': () => issuesOf(caseInput({ indicators: [{ id: 'tea-rounds', unit: '次', target: 10, actual: 5 }] })),
  'score-above-share': () => issuesOf(caseInput({ parties: [{ id: 'oversight', awarded: 10.01 }] })),
  'conflicting-score': () => issuesOf(caseInput({ parties: [{ id: 'oversight', awarded: 9, raw: 90 }] })),
  'shares-total': () =>
    issuesOf(caseInput({ scheme: schemeInput({ parties: [{ id: 'town', label: '镇街', share: 40 }] }) })),
  'missing-bands': () => issuesOf(caseInput({ scheme: 'guangzhou-2019' })),
  'amendment-chain': () => withIndicator({ amendments: [{ from: 12, to: 9 }] }),
  // The core reads no files; what does makes these issues.
  'unreadable-file': () => [makeIssue('unreadable-file', [], 'a file that can be read', 'bytes', { reason: 'locked' })],
  'too-large': () => [makeIssue('too-large', [], 'at most 20 MB', 25, { max: 20, unit: 'MB' })],
  'too-many-targets': () => errorOf(() => targetsFromRate(8, 1, { decimals: 0 })).issues,
};
