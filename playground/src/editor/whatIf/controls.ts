import type { Evaluation, IndicatorResult, PartyResult, RubricResult } from '@sw-eval/core';

/** A figure that can be moved in a scenario. */
export interface FigureControl {
  /** Where it stands in the case, list items by id. */
  readonly path: string;
  readonly label: { readonly 'zh-CN': string; readonly en: string };
  /** What the case has, as it is printed; empty where it has none. */
  readonly own: string;
  /** Where the slider ends; a volume can be typed beyond. */
  readonly max: number;
  readonly decimals: number;
  /** One press of an arrow key. */
  readonly step: number;
  readonly unit?: { readonly 'zh-CN': string; readonly en: string };
}

const LEAF_DECIMALS = 2;

/** What can be moved of a party: its points, its raw score, or the leaves of its rubric; nothing where a panel decides. */
export function scoreControls(party: PartyResult, decimals: number): FigureControl[] {
  const { id, label, share, awarded, input, raw, rawMax, rubric } = party;
  const step = 10 ** -Math.min(decimals, 1);
  if (input === 'raw' && raw !== undefined && rawMax !== undefined) {
    return [{ path: `parties.${id}.raw`, label, own: String(raw), max: rawMax, decimals: LEAF_DECIMALS, step }];
  }
  if (input === 'rubric' && rubric !== undefined) return leafControls(rubric, id, step);
  if (input === 'panel') return [];
  const own = awarded === null ? '' : awarded.toFixed(decimals);
  return [{ path: `parties.${id}.awarded`, label, own, max: share, decimals, step }];
}

function leafControls(node: RubricResult, party: string, step: number): FigureControl[] {
  if (node.children !== undefined) return node.children.flatMap((child) => leafControls(child, party, step));
  if (node.kind !== 'direct') return [];
  const own = typeof node.given === 'number' ? String(node.given) : '';
  const { id, label, points } = node;
  return [{ path: `parties.${party}.rubric.${id}`, label, own, max: points, decimals: LEAF_DECIMALS, step }];
}

/** The volume of an indicator. Its slider reaches to twice the target, or to what was done where that is more. */
export function volumeControl({ id, label, unit, target, actual, decimals }: IndicatorResult): FigureControl {
  return {
    path: `indicators.${id}.actual`,
    label,
    own: String(actual),
    max: Math.max(2 * target, actual, 1),
    decimals,
    step: 10 ** -decimals,
    unit,
  };
}

/** The indicators a scenario is likely to be about: those below their target. */
export function likelyIndicators({ indicators }: Evaluation): readonly string[] {
  return indicators.filter(({ status }) => status === 'behind' || status === 'on-pace').map(({ id }) => id);
}
