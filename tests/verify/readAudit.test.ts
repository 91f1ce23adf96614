import { describe, expect, it } from 'vitest';
import { readAudit } from './readAudit.mjs';

describe('readAudit', () => {
  it('counts the advisories of an answer by severity', () => {
    const vulnerabilities = { info: 0, low: 2, moderate: 1, high: 1, critical: 0 };
    expect(readAudit(JSON.stringify({ advisories: {}, metadata: { vulnerabilities } }))).toEqual(vulnerabilities);
  });

  it('has no count where the registry refused, or said nothing that can be read', () => {
    expect(readAudit('{ "error": { "code": "ERR_PNPM_AUDIT_BAD_RESPONSE" } }')).toBeUndefined();
    expect(readAudit('')).toBeUndefined();
    expect(readAudit('null')).toBeUndefined();
  });
});
