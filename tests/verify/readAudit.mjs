/**
 * How many advisories there are by severity, or `undefined` where the answer is none.
 *
 * @param {string} text
 * @returns {Record<string, number> | undefined}
 */
export function readAudit(text) {
  try {
    const counts = JSON.parse(text)?.metadata?.vulnerabilities;
    return typeof counts === 'object' && counts !== null ? counts : undefined;
  } catch {
    return undefined;
  }
}
