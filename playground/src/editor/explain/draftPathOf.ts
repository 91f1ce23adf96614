import { type Draft, isList, isObject, type Json, type Path } from '../draft/draft';

/**
 * Where in the draft an input of an explanation was typed: evaluations name list items by id, drafts by index.
 * `undefined` where the draft has no such place: the value is computed, or comes from a preset.
 *
 * @example
 * ```ts
 * draftPathOf({ indicators: [{ id: 'home-visits', actual: '9' }] }, 'indicators.home-visits.actual');
 * // ['indicators', 0, 'actual']
 * ```
 */
export function draftPathOf(draft: Draft, evaluationPath: string): Path | undefined {
  const path: (string | number)[] = [];
  let value: Json | undefined = draft;
  for (const step of draftSteps(evaluationPath)) {
    if (isList(value)) {
      const named: number = value.findIndex((item) => isObject(item) && (item['id'] === step || item['unit'] === step));
      // Items without an id are named by their index.
      const index: number = named === -1 && /^\d+$/.test(step) ? Number(step) : named;
      if (index === -1 || index >= value.length) return undefined;
      path.push(index);
      value = value[index];
    } else {
      if (!isObject(value) || !Object.hasOwn(value, step)) return undefined;
      path.push(step);
      value = value[step];
    }
  }
  return path.length === 0 ? undefined : path;
}

/** Evaluations keep the agreement's dates beside those of the period; drafts have them apart. */
function draftSteps(evaluationPath: string): string[] {
  const steps = evaluationPath.split('.');
  return steps[0] === 'period' && steps[1] === 'agreement' ? steps.slice(1) : steps;
}
