import type fc from 'fast-check';

const seedText = process.env['LAWS_SEED'];
if (seedText === undefined && (process.env['CI'] ?? '') !== '') {
  throw new Error('In CI the laws run only with a fixed seed: set LAWS_SEED.');
}
const seed = Number(seedText ?? Date.now() % 2 ** 31);
const factor = Number(process.env['LAWS_FACTOR'] ?? '1');
const shrinks = process.env['LAWS_SHRINK'] === '1';
if (!Number.isInteger(seed)) throw new Error(`LAWS_SEED is no whole number: ${seedText}`);
if (!(factor > 0)) throw new Error(`LAWS_FACTOR is no number above 0: ${process.env['LAWS_FACTOR']}`);

/**
 * How a law is run: `ordinary` draws in an ordinary run, 20 times as many in a deep one. The seed is that of the whole
 * suite, so a failure is repeated by running with the `LAWS_SEED` it prints. Making a failing case smaller takes minutes
 * for whole cases, so it is done only with `LAWS_SHRINK=1`.
 *
 * @example
 * ```ts
 * fc.assert(fc.property(fc.nat(), (count) => count >= 0), draws(1000));
 * ```
 */
export function draws(ordinary: number): fc.Parameters<unknown> {
  return { seed, numRuns: Math.max(1, Math.round(ordinary * factor)), endOnFailure: !shrinks };
}
