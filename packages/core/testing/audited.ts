import { expect } from 'vitest';
import { auditCase } from '../src/audit/auditCase.js';
import type { Discrepancy } from '../src/audit/discrepancy.js';
import { formatDiscrepancy } from '../src/texts/formatDiscrepancy.js';
import { GAP } from './gap.js';

/** What an audit finds, each finding fully worded. */
export function audited(...[c, evaluation]: Parameters<typeof auditCase>): Discrepancy[] {
  return auditCase(c, evaluation).map(worded);
}

/** The discrepancy itself, once it is sure that it says everything there is to say about it, in both languages. */
function worded(found: Discrepancy): Discrepancy {
  const { path, message } = found;
  expect(message.startsWith(`${path}: `)).toBe(true);
  expect(message.slice(path.length + 2)).toMatch(/\S{3}/);
  expect(message).not.toMatch(GAP);
  for (const locale of ['zh-CN', 'en'] as const) {
    const sentence = formatDiscrepancy(found, locale);
    expect(sentence).not.toMatch(GAP);
    expect(sentence.length).toBeGreaterThan(5);
  }
  return found;
}
