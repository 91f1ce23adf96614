import type { RubricNode, RubricValues } from '@sw-eval/core';
import { splitParts } from './bands.js';
import { chance, type Draw, many, pick, some, whole } from './draw.js';
import { fromParts } from './numbers.js';

/** A tree of up to three levels with leaves of all six kinds; points in hundredths. */
export function drawRubric(draw: Draw, indicators: readonly string[]): RubricNode {
  return drawNode(draw, 'r', whole(draw, 1, 10_000), 0, indicators);
}

function drawNode(draw: Draw, id: string, points: number, depth: number, indicators: readonly string[]): RubricNode {
  const own = { id, label: { 'zh-CN': id, en: id }, points: fromParts(points, 2) };
  if (depth < 2 && chance(draw, depth === 0 ? 80 : 30)) {
    const parts = draw(splitParts, points, whole(draw, 1, 4));
    return {
      ...own,
      children: parts.map((part, index) => drawNode(draw, `${id}-${index}`, part, depth + 1, indicators)),
    };
  }
  return { ...own, rule: drawRule(draw, points, indicators) };
}

function drawRule(draw: Draw, points: number, indicators: readonly string[]): NonNullable<RubricNode['rule']> {
  const indicator = indicators.length === 0 ? 'own-0' : pick(draw, indicators);
  switch (pick(draw, ['direct', 'tiers', 'linear', 'threshold', 'checklist', 'deduct'] as const)) {
    case 'tiers':
      return {
        kind: 'tiers',
        indicator,
        tiers: many(draw, 0, 3, () => ({ min: whole(draw, 0, 150), points: fromParts(whole(draw, 0, points), 2) })),
      };
    case 'linear':
      return { kind: 'linear', indicator, full: whole(draw, 1, 200) };
    case 'threshold':
      return { kind: 'threshold', min: fromParts(whole(draw, 0, 100), 1) };
    case 'checklist': {
      const parts = draw(splitParts, points, whole(draw, 1, 4));
      const items = parts.map((part, index) => ({
        id: `item-${index}`,
        label: { 'zh-CN': '项', en: 'item' },
        points: fromParts(part, 2),
      }));
      return { kind: 'checklist', items };
    }
    case 'deduct':
      return { kind: 'deduct', each: fromParts(whole(draw, 0, 500), 2) };
    default:
      return { kind: 'direct' };
  }
}

/** The leaves of a rubric from left to right. */
export function leavesOf(node: RubricNode): RubricNode[] {
  return node.children === undefined ? [node] : node.children.flatMap(leavesOf);
}

/** What one evaluator, or a party, gives for a rubric; `complete` leaves nothing out. */
export function drawValues(draw: Draw, rubric: RubricNode, complete: boolean): RubricValues {
  const values = leavesOf(rubric).flatMap((leaf): [string, RubricValues[string]][] => {
    if (!complete && chance(draw, 15)) return [];
    switch (leaf.rule?.kind) {
      case 'direct':
        return [[leaf.id, fromParts(whole(draw, 0, Math.round(leaf.points * 100)), 2)]];
      case 'threshold':
        return [[leaf.id, fromParts(whole(draw, 0, 200), 1)]];
      case 'checklist':
        return [[leaf.id, some(draw, leaf.rule.items).map((item) => item.id)]];
      case 'deduct':
        return [[leaf.id, whole(draw, 0, 6)]];
      default:
        return [];
    }
  });
  return Object.fromEntries(values);
}
