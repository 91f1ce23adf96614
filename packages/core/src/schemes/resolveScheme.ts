import { IssueList } from '../issues/IssueList.js';
import type { Issue } from '../issues/issue.js';
import { nearest } from '../issues/nearest.js';
import { readOf } from '../schemas/kind.js';
import { Reading } from '../schemas/Reading.js';
import {
  type RuleName,
  type Scheme,
  type SchemeExtension,
  schemeExtensionSchema,
  schemeSchema,
} from '../schemas/schemeSchema.js';
import { checkScheme } from './checkScheme.js';
import { withConventions } from './conventions.js';
import { findPreset, presetIds, schemes } from './presets.js';

/** A scheme, or what is wrong with it. */
export interface ResolvedScheme {
  readonly scheme?: Scheme;
  readonly issues: readonly Issue[];
}

/** Which rules a key of a scheme is about: replacing the key makes them a convention, unless `rules` says otherwise. */
const RULES_OF_KEY: ReadonlyMap<string, readonly RuleName[]> = new Map([
  ['totalPoints', ['shares', 'total']],
  ['parties', ['shares', 'rubric', 'panel']],
  ['bands', ['bands']],
  ['rounding', ['rounding']],
  ['monthConvention', ['months']],
  ['outlierRate', ['outlierRate']],
  ['vetoes', ['vetoes']],
  ['compliance', ['compliance']],
]);

/**
 * The scheme that a preset's id, a whole scheme or a preset with overrides stands for, with everything filled in.
 * What an override replaces is no longer what the preset's source says.
 */
export function resolveScheme(input: unknown): ResolvedScheme {
  const list = new IssueList(input);
  const scheme = typeof input === 'string' ? presetOf(input, [], list) : schemeOf(input, list);
  if (scheme === undefined || list.issues.length > 0) return { issues: list.issues };
  return { scheme, issues: [] };
}

function presetOf(id: string, path: string[], list: IssueList): Scheme | undefined {
  const preset = findPreset(id);
  if (preset !== undefined) return preset;
  const near = nearest(id, Object.keys(schemes));
  const allowed = presetIds();
  list.add('unknown-scheme', path, `a scheme, or one of ${allowed}`, id, { allowed, ...(near && { nearest: near }) });
  return undefined;
}

function schemeOf(input: unknown, list: IssueList): Scheme | undefined {
  const isExtension = typeof input === 'object' && input !== null && Object.hasOwn(input, 'extends');
  const reading = new Reading();
  const value = readOf(isExtension ? schemeExtensionSchema : schemeSchema)(input, reading);
  if (reading.problems.length > 0) {
    list.addProblems(reading.problems);
    return undefined;
  }
  if (!isExtension) {
    const scheme = value as Scheme;
    return checked({ ...scheme, rules: withConventions(scheme.rules) }, list);
  }
  const extension = value as SchemeExtension;
  const preset = presetOf(extension.extends, ['extends'], list);
  return preset && checked(extend(preset, extension), list);
}

function checked(scheme: Scheme, list: IssueList): Scheme {
  checkScheme(scheme, list);
  return scheme;
}

function extend(preset: Scheme, { extends: _, ...overrides }: SchemeExtension): Scheme {
  const given = Object.entries(overrides).filter(([, value]) => value !== undefined);
  const replaced = new Set(given.flatMap(([key]) => RULES_OF_KEY.get(key) ?? []));
  const kept = Object.fromEntries(Object.entries(preset.rules).filter(([name]) => !replaced.has(name as RuleName)));
  const rules = withConventions({ ...kept, ...overrides.rules });
  return { ...preset, ...(Object.fromEntries(given) as Partial<Scheme>), rules };
}
