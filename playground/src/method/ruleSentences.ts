import { type Evaluation, explain, type Locale, type RuleName } from '@sw-eval/core';

/** A figure that a rule is about beside its main one. */
export type SideFigure = 'expectedToDate' | 'projected';

/** What is said of a rule; of a figure beside its main one, which. */
export interface RuleSentence {
  readonly about?: SideFigure;
  readonly words: string;
}

/** Figures of the example that follow a rule, so that their explanations say it. The scheme's data say the others. */
const FIGURES: Readonly<Record<RuleName, readonly (string | readonly [SideFigure, string])[]>> = {
  shares: [],
  total: ['total'],
  bands: ['grade'],
  rounding: [],
  rate: ['indicators.met.rate'],
  months: ['period.assessedMonths'],
  progress: ['period.progress', ['expectedToDate', 'indicators.behind.expectedToDate']],
  status: ['exceeded', 'met', 'on-pace', 'behind', 'no-target'].map((id) => `indicators.${id}.status`),
  outlook: ['indicators.behind.outlook.neededPerMonth', ['projected', 'indicators.behind.outlook.projected']],
  outlierRate: [],
  rollUp: ['indicators.behind.byUnit.area.actual'],
  rubric: ['parties.rubric.awarded'],
  panel: ['parties.panel.rubric.children.first.awarded'],
  vetoes: [],
  compliance: ['compliance.standard.verdict'],
};

/** What the core says of a rule, in words: the formulas of the figures that follow it. */
export function ruleSentences(rule: RuleName, example: Evaluation, locale: Locale): RuleSentence[] {
  return FIGURES[rule].map((figure) => {
    if (typeof figure === 'string') return { words: explain(example, figure).formula.words[locale] };
    const [about, path] = figure;
    return { about, words: explain(example, path).formula.words[locale] };
  });
}
