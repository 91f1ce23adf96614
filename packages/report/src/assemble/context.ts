import type { Evaluation, EvaluationCase, Locale } from '@sw-eval/core';
import type { Texts } from '../texts/texts.js';
import { oneLine } from '../tree/text.js';

/** What every part of the assembly reads from. */
export interface AssemblyContext {
  readonly case: EvaluationCase;
  readonly evaluation: Evaluation;
  readonly locale: Locale;
  readonly texts: Texts;
  /** Ids of sections and tables taken so far. */
  readonly ids: Set<string>;
}

/** A text of the scheme in the report's language, on one line. */
export function localised(text: { 'zh-CN': string; en: string }, context: Pick<AssemblyContext, 'locale'>): string {
  return oneLine(text[context.locale]);
}

/** An optional text of the case on one line; an empty one counts as left out. */
export function optionalLine(text: string | undefined): string | undefined {
  const line = oneLine(text ?? '');
  return line === '' ? undefined : line;
}

/** Longest parts of an id, so that with owner, number and what is put behind it, it stays within 128 characters. */
const LONGEST_NAME = 100;
const LONGEST_OWNER = 20;

/** An id cut to so many characters, none of them halved. */
export function shortened(id: string, longest: number): string {
  const characters = [...id];
  return characters.length <= longest ? id : characters.slice(0, longest).join('');
}

/**
 * An id for a section or table: the wished one or, where that is taken, one made distinct by what it belongs to.
 */
export function takeId(context: AssemblyContext, wished: string, owner = 'section'): string {
  const short = shortened(wished, LONGEST_NAME);
  const owned = `${shortened(owner, LONGEST_OWNER)}.${short}`;
  let id = context.ids.has(short) ? owned : short;
  for (let index = 2; context.ids.has(id); index += 1) id = `${owned}.${index}`;
  context.ids.add(id);
  return id;
}
