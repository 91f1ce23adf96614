import { describe, expect, it } from 'vitest';
import { GAP } from '../../testing/gap.js';
import { issuesOf } from '../../testing/issuesOf.js';
import { otherInputs } from '../../testing/otherInputs.js';
import { formatIssue } from './formatIssue.js';

describe('every sentence is whole, wherever its issue comes from', () => {
  it.each(Object.entries(otherInputs))('%s', (_, input) => {
    const issues = issuesOf(input);
    expect(issues.length).toBeGreaterThan(0);
    for (const issue of issues) {
      expect(issue.expected).not.toBe('');
      expect(formatIssue({ ...issue, received: 'X' }, 'zh-CN')).not.toMatch(GAP);
      expect(formatIssue({ ...issue, received: 'X' }, 'en')).not.toMatch(GAP);
    }
  });

  it('a bound that is itself not allowed is not said to be', () => {
    const zh = (input: unknown) => issuesOf(input).map((issue) => formatIssue(issue, 'zh-CN'));
    // Each of these values lies exactly on the bound it must not touch.
    expect(zh(otherInputs['a raw score out of 0'])).not.toContain('不能小于 0，现在是 0');
    expect(zh(otherInputs['linear to a rate of 0'])).not.toContain('不能小于 0，现在是 0');
    expect(zh(otherInputs['a rubric of no points'])).not.toContain('不能小于 0，现在是 0');
    expect(zh(otherInputs['bands that meet'])).not.toContain('不能大于 60，现在是 60');
    expect(zh(otherInputs['bands that start alike'])).not.toContain('不能小于 0，现在是 60');
  });
});
