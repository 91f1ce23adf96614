import type { Rounding } from '../numbers/rounding.js';
import { roundRatio } from '../numbers/roundRatio.js';

/** What a raw score is out of unless a case says otherwise. */
export const RAW_MAX = 100;

/** A raw score in points of its party's share, rounded once. */
export function pointsOfRaw(raw: number, rawMax: number, share: number, rounding: Rounding): number {
  return roundRatio(raw, share, rawMax, rounding);
}
