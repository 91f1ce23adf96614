import type { Scheme } from '@sw-eval/core';
import { type Draft, isObject, type Json, type Path, valueAt, withValueAt } from './draft';

/** A part of a scheme that can be replaced as a whole. */
export type SchemePart = keyof Scheme;

/** The preset a draft's scheme is, or replaces parts of; `undefined` for a scheme of its own. */
export function presetOf(draft: Draft): string | undefined {
  const scheme = valueAt(draft, ['scheme']);
  if (typeof scheme === 'string') return scheme;
  return isObject(scheme) && typeof scheme['extends'] === 'string' ? scheme['extends'] : undefined;
}

/** Whether the draft has its own words for a part. */
export function hasPart(draft: Draft, part: SchemePart): boolean {
  return valueAt(draft, ['scheme', part]) !== undefined;
}

/** What stands in a part of the draft's scheme: as typed where the draft has it, else as the scheme says. */
export function schemeValue(draft: Draft, scheme: Scheme, part: SchemePart, rest: Path): Json | undefined {
  if (hasPart(draft, part)) return valueAt(draft, ['scheme', part, ...rest]);
  return valueAt({ [part]: scheme[part] as unknown as Json }, [part, ...rest]);
}

/**
 * The draft with another value within a part of its scheme. A preset becomes a preset with that part replaced, wholly,
 * as the case format has it.
 *
 * @example
 * ```ts
 * withSchemeValue({ scheme: 'guangzhou-2023' }, schemes['guangzhou-2023'], 'outlierRate', [], '200');
 * // { scheme: { extends: 'guangzhou-2023', outlierRate: '200' } }
 * ```
 */
export function withSchemeValue(
  draft: Draft,
  scheme: Scheme,
  part: SchemePart,
  rest: Path,
  value: Json | undefined,
): Draft {
  const own = valueAt(draft, ['scheme']);
  const opened = isObject(own)
    ? draft
    : withValueAt(draft, ['scheme'], { extends: typeof own === 'string' ? own : '' });
  const begun = hasPart(opened, part) ? opened : withValueAt(opened, ['scheme', part], withoutUndefined(scheme[part]));
  return withValueAt(begun, ['scheme', part, ...rest], value);
}

/** The draft with the preset's own part again; with none replaced any more, its scheme is the preset's name. */
export function withoutPart(draft: Draft, part: SchemePart): Draft {
  const less = withValueAt(draft, ['scheme', part], undefined);
  const scheme = valueAt(less, ['scheme']);
  const preset = isObject(scheme) && Object.keys(scheme).length === 1 ? scheme['extends'] : undefined;
  return typeof preset === 'string' ? withValueAt(less, ['scheme'], preset) : less;
}

function withoutUndefined(value: unknown): Json {
  return JSON.parse(JSON.stringify(value)) as Json;
}
