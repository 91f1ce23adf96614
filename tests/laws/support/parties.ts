import type { EvaluationCaseInput, Scheme, SchemeParty } from '@sw-eval/core';
import { chance, type Draw, distinctIds, maybe, name, pick, some, text, whole } from './draw.js';
import { fromParts } from './numbers.js';
import { drawValues, leavesOf } from './rubrics.js';

type Party = EvaluationCaseInput['parties'][number];
type Evaluator = NonNullable<NonNullable<EvaluationCaseInput['engagement']>['panel']>[number];

/** A panel of 0 to 6; in a consistent case whoever declared a conflict is recused. */
export function drawPanel(draw: Draw, consistent: boolean): Evaluator[] {
  return distinctIds(draw, 0, 6, '-e').map((id) => {
    const conflicted = chance(draw, 20);
    return {
      id,
      ...maybe(draw, 50, 'name', () => name(draw)),
      ...(conflicted && { conflict: '曾任该站督导' }),
      ...((conflicted && consistent ? true : chance(draw, 15)) && { recused: true }),
    };
  });
}

/** The parties of a scheme, scored in any of the ways; not `complete`: some with nothing or with part of a score. */
export function drawParties(
  draw: Draw,
  scheme: Scheme,
  indicators: EvaluationCaseInput['indicators'],
  panel: readonly Evaluator[],
  complete: boolean,
): Party[] {
  const withTarget = new Set(indicators.filter(({ target }) => Number(target) > 0).map(({ id }) => id));
  const judges = panel.filter((evaluator) => evaluator.recused !== true);
  return (complete ? scheme.parties : some(draw, scheme.parties)).map((party) => ({
    id: party.id,
    ...drawScore(draw, party, scheme, withTarget, complete ? judges : panel, complete),
    ...maybe(draw, 20, 'strengths', () => [text(draw)]),
    ...maybe(draw, 20, 'concerns', () => [text(draw)]),
    ...maybe(draw, 20, 'sections', () =>
      some(draw, party.sections ?? []).map(({ id }) => ({ id, strengths: [text(draw)] })),
    ),
  }));
}

function drawScore(
  draw: Draw,
  { share, rubric }: SchemeParty,
  { rounding: { decimals } }: Scheme,
  withTarget: ReadonlySet<unknown>,
  panel: readonly Evaluator[],
  complete: boolean,
): Omit<Party, 'id'> {
  const follows =
    rubric === undefined ? [] : leavesOf(rubric).map(({ rule }) => (rule && 'indicator' in rule ? rule.indicator : ''));
  const usable = rubric !== undefined && (!complete || follows.every((id) => id === '' || withTarget.has(id)));
  const ways = [
    'awarded',
    'raw',
    ...(usable ? ['rubric', 'rubric'] : []),
    ...(usable && panel.length > 0 ? ['panel', 'panel'] : []),
    ...(complete ? [] : ['none']),
  ];
  const way = pick(draw, ways);
  if (way === 'awarded') {
    return { awarded: fromParts(whole(draw, 0, Math.round(share * 10 ** decimals)), decimals) };
  }
  if (way === 'raw') {
    const rawMax = pick(draw, [100, 50, 7, 120]);
    const raw = fromParts(whole(draw, 0, rawMax * 1000), 3);
    return rawMax === 100 && chance(draw, 50) ? { raw } : { raw, rawMax };
  }
  if (rubric === undefined || way === 'none') return {};
  if (way === 'rubric') return { rubric: drawValues(draw, rubric, complete) };
  const sheets = complete ? panel : some(draw, panel);
  return { panelScores: sheets.map(({ id }) => ({ evaluator: id, rubric: drawValues(draw, rubric, complete) })) };
}
