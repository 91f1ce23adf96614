import type { Discrepancy } from '../audit/discrepancy.js';
import type { RuleName, Scheme } from '../schemas/schemeSchema.js';
import { both } from '../texts/localised.js';
import { figureAt } from './figureAt.js';
import { computed, elseIs, fromScheme, given, type Row, type Rows, type Saying, set, show } from './parts.js';
import type { PatternsOf } from './pattern.js';

/** An entry that a case may give itself where it does not take that of the scheme, at the same path within the scheme. */
export function ofSchemeOrCase(rule?: RuleName, saying: Saying = {}): Row {
  return (at) =>
    figureAt(at.evaluation, `scheme.${at.path}`)?.value === at.value ? fromScheme(at, rule) : given(at, saying);
}

/** What a case gives and no figure is computed from, and what the program says of itself. */
export const ENTRIES: Rows<
  | PatternsOf<'stage'>
  | PatternsOf<'station'>
  | PatternsOf<'targetBasis'>
  | PatternsOf<'followUps'>
  | PatternsOf<'objections'>
  | PatternsOf<'provenance'>
> = {
  stage: given,
  'station.name': given,
  'station.operator': given,
  targetBasis: (at) => given(at, { words: elseIs('整个协议期', 'the whole term') }),
  'followUps.*.recommendation': given,
  'followUps.*.status': given,
  'objections.*.by': given,
  'objections.*.changes.*.path': given,
  'objections.*.changes.*.from': given,
  'objections.*.changes.*.to': given,
  'provenance.package': (at) =>
    given(at, { words: both('程序自身的名称与版本', 'the program’s own name and version') }),
  'provenance.schemeVersion': set(),
};

/** What an audit says: the two things it compared stand in every part of it. */
export const found: Row = (at) => {
  const [{ stated, expected }] = at.items as [Discrepancy];
  const whole = at.path.split('.').slice(0, 2).join('.');
  return computed(at, undefined, {
    words: both('两者对照得出', 'found by comparing the two'),
    symbols: `${show(stated)}, ${show(expected)}`,
    inputs: [`${whole}.stated`, `${whole}.expected`].filter((path) => path !== at.path),
    exact: null,
    note: both('请核对', 'please check'),
  });
};

/** The parts of a scheme, alike in all that is below them. */
export type SchemePattern = `scheme.${keyof Scheme}`;

/** What stands in the scheme, by the rule that each part belongs to. */
export const SCHEME: Rows<SchemePattern> = {
  'scheme.id': set(),
  'scheme.version': set(),
  'scheme.title': set(),
  'scheme.source': set(),
  'scheme.caveat': set(),
  'scheme.totalPoints': set('total'),
  'scheme.parties': (at) => {
    const [, , , part] = at.pattern.split('.');
    return fromScheme(at, part === 'rubric' ? 'rubric' : part === 'aggregate' ? 'panel' : 'shares');
  },
  'scheme.bands': set('bands'),
  'scheme.rounding': set('rounding'),
  'scheme.monthConvention': set('months'),
  'scheme.outlierRate': set('outlierRate'),
  'scheme.indicators': set(),
  'scheme.compliance': set('compliance'),
  'scheme.vetoes': set('vetoes'),
  'scheme.rules': set(),
};
