import { defineScheme, type Issue, type Scheme, type SchemeInput, SwEvalError, schemes } from '@sw-eval/core';

/** By what all stations are graded again. Shares and lower bounds stand as they were typed. */
export type Regrading =
  | { readonly kind: 'none' }
  /** A preset; of one without parties only its bands. */
  | { readonly kind: 'preset'; readonly id: string }
  /** The scheme of the case that is being filled in. */
  | { readonly kind: 'open' }
  | {
      readonly kind: 'own';
      readonly shares: ReadonlyMap<string, string>;
      readonly bands: ReadonlyMap<string, string>;
    };

/** The scheme for it, nothing where none is asked for, or what is wrong with it. */
export type RegradingScheme = { readonly scheme?: Scheme; readonly issues: readonly Issue[] };

/**
 * The scheme by which stations are graded again.
 *
 * @param base the scheme of the stations, whose parties a preset without any is applied to
 */
export function regradingScheme(regrading: Regrading, base: Scheme, open: Scheme): RegradingScheme {
  switch (regrading.kind) {
    case 'none':
      return { issues: [] };
    case 'open':
      return { scheme: open, issues: [] };
    case 'preset': {
      const preset = Object.values(schemes).find(({ id }) => id === regrading.id);
      if (preset === undefined) return { issues: [] };
      return { scheme: preset.parties.length > 0 ? preset : { ...preset, parties: base.parties }, issues: [] };
    }
    case 'own':
      return ownScheme(base, regrading.shares, regrading.bands);
  }
}

/** The stations' scheme with other shares and other lower bounds. */
function ownScheme(
  base: Scheme,
  shares: ReadonlyMap<string, string>,
  bands: ReadonlyMap<string, string>,
): RegradingScheme {
  const input = {
    id: base.id,
    title: base.title,
    totalPoints: base.totalPoints,
    rounding: base.rounding,
    parties: base.parties.map(({ id, label, share }) => ({ id, label, share: shares.get(id) ?? share })),
    // An upper end would leave the gap where it was, between bounds that have moved.
    bands: base.bands.map(({ id, label, min }) => ({ id, label, min: bands.get(id) ?? min })),
  };
  try {
    return { scheme: defineScheme(input as SchemeInput), issues: [] };
  } catch (error) {
    if (error instanceof SwEvalError) return { issues: error.issues };
    throw error;
  }
}

/** The scheme most stations have; of several the first. */
export function commonScheme(all: readonly Scheme[]): Scheme | undefined {
  const counts = new Map<string, { scheme: Scheme; count: number }>();
  for (const scheme of all) {
    const key = JSON.stringify([scheme.id, scheme.parties, scheme.bands]);
    const { count } = counts.get(key) ?? { count: 0 };
    counts.set(key, { scheme, count: count + 1 });
  }
  let most: { scheme: Scheme; count: number } | undefined;
  for (const each of counts.values()) if (most === undefined || each.count > most.count) most = each;
  return most?.scheme;
}
