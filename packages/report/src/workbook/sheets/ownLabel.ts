import type { Locale, Localised } from '@sw-eval/core';
import { fenced, isExact, writeExactly } from '../values/exactText.js';
import { sameName } from '../values/Names.js';

/*
 * Labels and units belong to the scheme; a case has its own only where it differs. A cell always shows one. Where a
 * case repeats the scheme's own word, the cell says so by backslashes.
 */

/** What a cell shows for a label: the case's own, else the scheme's. */
export function writeLabel(own: string | undefined, known: Localised | undefined, locale: Locale): string | undefined {
  if (own === undefined) return known?.[locale];
  return isOf(known, own) ? fenced(own) : writeExactly(own);
}

/** The case's own label in a cell, or nothing where the cell shows the scheme's. */
export function ownLabel(
  cell: string | undefined,
  text: string | undefined,
  known: Localised | undefined,
): string | undefined {
  if (text === undefined || known === undefined) return text;
  return isOf(known, text) && !isExact(cell ?? '') ? undefined : text;
}

/** Whether a text is the scheme's own word. */
export function isOf(known: Localised | undefined, text: string): boolean {
  return known !== undefined && [known['zh-CN'], known.en].some((label) => sameName(label) === sameName(text));
}
