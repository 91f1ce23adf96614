import type { Json } from './draft';

/**
 * What a field shows: what was typed, or a number of the file as it is printed, a score with the scheme's decimals.
 *
 * @example
 * ```ts
 * fieldText(9.8, 2); // '9.80'
 * fieldText('9.8', 2); // '9.8', as typed
 * fieldText(undefined); // ''
 * ```
 */
export function fieldText(value: Json | undefined, decimals?: number): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'number') return '';
  return decimals === undefined ? String(value) : value.toFixed(decimals);
}
