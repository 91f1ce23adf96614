import { stepInto, stepOf } from '../audit/textAt.js';
import type { Evaluation } from '../evaluation/evaluation.js';

/** A figure of an evaluation with the items its path runs through, outermost first. */
export interface Figure {
  readonly value: number | string | boolean | null;
  /**
   * The path with every id or index of a list item as `*`: `indicators.*.rate`. What is alike at every depth of a rubric,
   * and in both languages of a text, has one pattern.
   */
  readonly pattern: string;
  /** The list items on the way. */
  readonly items: readonly unknown[];
}

/** What stands at a path that names list items by id, or `undefined` where that is no figure, word or `null`. */
export function figureAt(evaluation: Evaluation, path: string): Figure | undefined {
  let found: unknown = evaluation;
  const pattern: string[] = [];
  const items: unknown[] = [];
  for (const step of path.split('.')) {
    const isItem = Array.isArray(found);
    found = stepInto(found, step);
    if (isItem) items.push(found);
    pattern.push(isItem ? '*' : step);
  }
  // A grade is named by its id.
  if (path === 'grade' && evaluation.grade !== null) found = evaluation.grade.id;
  if (found === undefined || (typeof found === 'object' && found !== null)) return undefined;
  return {
    value: found as Figure['value'],
    pattern: pattern.join('.').replace(/\.children\.\*|\.(zh-CN|en)$/g, ''),
    items,
  };
}

/** The path and value of every number, word, truth value and `null` of an evaluation. */
export function* figuresOf(value: unknown, path = ''): Generator<{ path: string; value: Figure['value'] }> {
  if (typeof value !== 'object' || value === null) {
    yield { path, value: value as Figure['value'] };
    return;
  }
  const entries = Array.isArray(value)
    ? value.map((item, index) => [stepOf(item, index), item] as const)
    : Object.entries(value);
  for (const [step, part] of entries) yield* figuresOf(part, path === '' ? step : `${path}.${step}`);
}
