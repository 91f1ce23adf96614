import type { Evaluation, EvaluationCase, Locale } from '@sw-eval/core';
import type { Texts } from '../texts/texts.js';
import { oneLine } from '../tree/text.js';

/** What every part of the assembly reads from. */
export interface AssemblyContext {
  readonly case: EvaluationCase;
  readonly evaluation: Evaluation;
  readonly locale: Locale;
  readonly texts: Texts;
  /** What the annex of indicators is called, `附件1`; nothing where the report has none. */
  readonly annex: string | undefined;
  readonly ids: Ids;
}

/** Ids taken so far. Those of sections are known even where a report leaves a section out. */
export interface Ids {
  /** Every id, of tables and charts too. */
  readonly all: Set<string>;
  readonly sections: Set<string>;
  /** Ids of sections that stand at the top. */
  readonly top: Set<string>;
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

/** An id for a table or chart: the wished one or, where that is taken, one made distinct by what it belongs to. */
export function takeBlockId({ ids: { all } }: AssemblyContext, wished: string, owner = 'section'): string {
  const short = shortened(wished, LONGEST_NAME);
  const owned = `${shortened(owner, LONGEST_OWNER)}.${short}`;
  let id = all.has(short) ? owned : short;
  for (let index = 2; all.has(id); index += 1) id = `${owned}.${index}`;
  all.add(id);
  return id;
}

/** An id for a section. */
export function takeId(context: AssemblyContext, wished: string, owner?: string): string {
  const id = takeBlockId(context, wished, owner);
  context.ids.sections.add(id);
  return id;
}

/** An id for a section at the top of the report. */
export function takeTopId(context: AssemblyContext, wished: string, owner?: string): string {
  const id = takeId(context, wished, owner);
  context.ids.top.add(id);
  return id;
}
