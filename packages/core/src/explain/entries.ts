import type { Discrepancy } from '../audit/discrepancy.js';
import type { RuleName, Scheme } from '../schemas/schemeSchema.js';
import { both } from '../texts/localised.js';
import { figureAt } from './figureAt.js';
import { elseIs, fromScheme, given, type Row, type Rows, type Saying, show } from './parts.js';
import type { PatternsOf } from './pattern.js';

/** An entry that a case may give itself where it does not take that of the scheme, at the same path within the scheme. */
export function ofSchemeOrCase(rule?: RuleName, saying: Saying = {}): Row {
  return (at) =>
    figureAt(at.evaluation, `scheme.${at.path}`)?.value === at.value ? fromScheme(at, rule) : given(at, saying);
}

const entry: Row = (at) => given(at);

/** What a case gives and no figure is computed from, and what the program says of itself. */
export const ENTRIES: Rows<
  | PatternsOf<'stage'>
  | PatternsOf<'station'>
  | PatternsOf<'targetBasis'>
  | PatternsOf<'followUps'>
  | PatternsOf<'objections'>
  | PatternsOf<'provenance'>
> = {
  stage: entry,
  'station.name': entry,
  'station.operator': entry,
  targetBasis: (at) => given(at, { words: elseIs('整个协议期', 'the whole term') }),
  'followUps.*.recommendation': entry,
  'followUps.*.status': entry,
  'objections.*.by': entry,
  'objections.*.changes.*.path': entry,
  'objections.*.changes.*.from': entry,
  'objections.*.changes.*.to': entry,
  'provenance.package': (at) =>
    given(at, { words: both('程序自身的名称与版本', 'the program’s own name and version') }),
  'provenance.schemeVersion': (at) => fromScheme(at),
};

/** What an audit says: the two things it compared stand in every part of it. */
const found: Row = (at) => {
  const [{ stated, expected }] = at.items as [Discrepancy];
  const whole = at.path.split('.').slice(0, 2).join('.');
  return {
    ...given(at, {
      words: both('两者对照得出', 'found by comparing the two'),
      symbols: `${show(stated)}, ${show(expected)}`,
      inputs: [`${whole}.stated`, `${whole}.expected`].filter((path) => path !== at.path),
      note: both('请核对', 'please check'),
    }),
    exact: null,
    basis: 'convention',
  };
};

/** What an audit found. */
export const DISCREPANCIES: Rows<PatternsOf<'discrepancies'>> = {
  'discrepancies.*.code': found,
  'discrepancies.*.severity': found,
  'discrepancies.*.path': found,
  'discrepancies.*.stated': found,
  'discrepancies.*.expected': found,
  'discrepancies.*.message': found,
  'discrepancies.*.details.subject': found,
  'discrepancies.*.details.subjects.*': found,
  'discrepancies.*.details.unit': found,
  'discrepancies.*.details.where': found,
  'discrepancies.*.details.relation': found,
  'discrepancies.*.details.limit': found,
  'discrepancies.*.details.kind': found,
  'discrepancies.*.details.count': found,
};

/** The parts of a scheme, and the rule that each belongs to. */
export const SCHEME: Readonly<Record<keyof Scheme, RuleName | undefined>> = {
  id: undefined,
  version: undefined,
  title: undefined,
  source: undefined,
  caveat: undefined,
  totalPoints: 'total',
  parties: 'shares',
  bands: 'bands',
  rounding: 'rounding',
  monthConvention: 'months',
  outlierRate: 'outlierRate',
  indicators: undefined,
  compliance: 'compliance',
  vetoes: 'vetoes',
  rules: undefined,
};
