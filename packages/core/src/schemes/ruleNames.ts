/** Every rule a scheme can be asked about, in the order in which they are shown. */
export const RULE_NAMES = [
  'shares',
  'total',
  'bands',
  'rounding',
  'rate',
  'months',
  'progress',
  'status',
  'outlook',
  'outlierRate',
  'rollUp',
  'rubric',
  'panel',
  'vetoes',
  'compliance',
] as const;
