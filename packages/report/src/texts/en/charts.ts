import { joinParts } from '../joinParts.js';
import type { ChartTexts } from '../texts.js';

/** Words under and beside pictures, in English. */
export const charts: ChartTexts = {
  completionCaption: 'Completion rate of each indicator',
  completionLegend: (full, progress, broken) => [
    'Note: the solid line is ',
    full,
    ' of the target',
    ...(progress === undefined ? [] : [', the dashed line progress through the term (', progress, ')']),
    '; bars are dark up to the target and light beyond',
    ...(broken === undefined ? [] : ['; a bar beyond ', broken, ' is broken, its figure is printed in full']),
    '.',
  ],
  sharesCaption: 'How the total is made up',
  sharesLegend: (bands) => [
    'Note: dark is what was awarded, a frame the party’s share; the shares lie end to end',
    ...(bands.length === 0
      ? []
      : [
          '. Lines across the total are the lower bounds of the grades: ',
          ...joinParts(
            bands.map(({ label, min }) => [`${label} `, min]),
            ', ',
          ),
        ]),
    '.',
  ],
  spreadCaption: (party) => `Scores of the panel by item: ${party}`,
  spread: (awarded, points, lowest, highest) => [awarded, ' / ', points, ' (', lowest, '–', highest, ')'],
  spreadLegend: (aggregate) => {
    const how = { mean: 'mean', 'trimmed-mean': 'mean without the highest and the lowest', median: 'median' }[
      aggregate
    ];
    return [
      `Note: a frame is what the item can earn, dark runs from the lowest to the highest score, the tick is the score that counts (${how}); brackets hold the lowest and the highest score.`,
    ];
  },
  districtCaption: 'Totals of the stations',
  districtLegend: (median, cut) => [
    'Note: the dashed line is the median total, ',
    median,
    ...(cut === undefined ? [] : ['; of ', cut.all, ' stations with a total the first ', cut.shown, ' are drawn']),
    '.',
  ],
};
