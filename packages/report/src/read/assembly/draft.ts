import type { PartialCase } from '@sw-eval/core';
import type { Party } from '../outline.js';
import type { Hit, Reading } from '../Reading.js';

type Mutable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

/** A case that is being put together. */
export type Draft = Mutable<PartialCase>;
/** A party of it. */
export type PartyDraft = Mutable<NonNullable<NonNullable<PartialCase['parties']>[number]>>;
/** What the report states. */
export type StatedDraft = Mutable<NonNullable<PartialCase['stated']>>;

/** The parties, in the order of a case. */
export const PARTIES: readonly Party[] = ['oversight', 'purchaser', 'supervision-centre', 'third-party'];

/** Adds a value where there is one. */
export function put<Target extends object, Key extends keyof Target>(
  target: Target,
  key: Key,
  path: string,
  hit: Hit | undefined,
  reading: Reading,
): void {
  if (hit !== undefined) target[key] = reading.add(path, hit) as Target[Key];
}
