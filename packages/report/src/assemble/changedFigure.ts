import type { Part } from '../tree/text.js';
import { oneLine } from '../tree/text.js';
import { type AssemblyContext, localised } from './context.js';
import { counting } from './counting.js';
import { count, date, rate, score, sharedDecimals } from './figures.js';

/** A value of a case as an objection found or left it. */
export type ChangedValue = number | string | boolean | null | undefined;

/** What a report calls a figure, and how it writes it; words where it is none. */
interface Named {
  name: string;
  figure?: (value: number) => Part;
  word?: (value: string) => string;
}

/**
 * A sentence on a figure that was changed, by the name the report has for it and as the report writes it. A path of the
 * case means nothing to its readers: what has no name is the content concerned.
 */
export function changedFigure(path: string, from: ChangedValue, to: ChangedValue, context: AssemblyContext): Part[] {
  const { objections } = context.texts;
  const decimals = sharedDecimals([from, to].map((value) => (typeof value === 'number' ? value : null)));
  const named = find(path.replace(/\[(\d+)\]/g, '.$1'), decimals, context) ?? { name: objections.unnamed };
  const shown = (value: ChangedValue): Part => {
    if (typeof value === 'number') return named.figure?.(value) ?? count(value, decimals);
    if (typeof value === 'boolean') return value ? objections.yes : objections.no;
    const text = oneLine(value ?? '');
    if (text === '') return objections.nothing;
    return /^\d{4}-\d{2}-\d{2}$/.test(text) ? date(text) : (named.word?.(text) ?? text);
  };
  return objections.change(named.name, shown(from), shown(to));
}

/** What an indicator has in its unit. */
const COUNTS: ReadonlySet<string> = new Set(['actual', 'target', 'reported']);

function find(path: string, decimals: number, context: AssemblyContext): Named | undefined {
  const [, list, item, key] = /^(indicators|parties|compliance)\.(.+)\.(\w+)$/.exec(path) ?? [];
  if (item !== undefined && key !== undefined) {
    if (list === 'indicators') return ofIndicator(item, key, context);
    return list === 'parties' ? ofParty(item, key, context) : ofStandard(item, key, decimals, context);
  }
  const [, stated] = /^stated\.rates\.(.+)$/.exec(path) ?? [];
  if (stated !== undefined) return asStated(ofIndicator(stated, 'rate', context), context);
  return path.startsWith('stated.')
    ? asStated(single(path.slice('stated.'.length), context), context)
    : single(path, context);
}

function asStated(named: Named | undefined, { texts }: AssemblyContext): Named | undefined {
  return named && { ...named, name: texts.objections.stated(named.name) };
}

function ofIndicator(step: string, key: string, context: AssemblyContext): Named | undefined {
  const { case: given, evaluation, texts } = context;
  const [, own = step, unitId] = /^(.+)\.byUnit\.(.+)$/.exec(step) ?? [];
  const id = idOf(own, given.indicators);
  const indicator = evaluation.indicators.find((each) => each.id === id);
  const place = indicator?.byUnit.find((each) => each.id === unitId)?.name;
  const name = texts.objections.figures.get(key);
  if (indicator === undefined || name === undefined || (unitId !== undefined && place === undefined)) return undefined;
  const { decimals } = evaluation.scheme.rounding;
  const isCount = COUNTS.has(key);
  const units = isCount ? localised(indicator.unit, context) : undefined;
  const { label, unit } = counting(localised(indicator.label, context), units, context.locale);
  return {
    name: name(label, place === undefined ? undefined : oneLine(place)),
    figure: (value) => (key === 'rate' ? rate(value, decimals) : count(value, indicator.decimals, unit)),
    word: (value) => (Object.hasOwn(texts.status, value) ? texts.status[value as keyof typeof texts.status] : value),
  };
}

function ofParty(step: string, key: string, context: AssemblyContext): Named | undefined {
  const { case: given, evaluation, texts } = context;
  const id = idOf(step, given.parties);
  const party = evaluation.parties.find((each) => each.id === id);
  const name = texts.objections.figures.get(key);
  if (party === undefined || name === undefined) return undefined;
  const { decimals } = evaluation.scheme.rounding;
  return {
    name: name(localised(party.label, context), undefined),
    ...(key === 'awarded' && { figure: (value) => score(value, decimals) }),
    ...(key === 'ratio' && { figure: (value) => rate(value, decimals) }),
  };
}

function ofStandard(step: string, key: string, decimals: number, context: AssemblyContext): Named | undefined {
  const { case: given, evaluation, texts } = context;
  const id = idOf(step, given.compliance ?? []);
  const standard = evaluation.compliance.find((each) => each.id === id);
  const name = texts.objections.figures.get(key);
  if (standard === undefined || name === undefined) return undefined;
  const units = standard.unit === undefined ? undefined : localised(standard.unit, context);
  const { label, unit } = counting(localised(standard.label, context), units, context.locale);
  return {
    name: name(label, undefined),
    figure: (value) => count(value, decimals, unit),
  };
}

/** An item of a list is named by its id; by its index only where a path was written so. */
function idOf(step: string, list: readonly { id: string }[]): string {
  if (list.some(({ id }) => id === step)) return step;
  return /^\d+$/.test(step) ? (list[Number(step)]?.id ?? step) : step;
}

function single(path: string, context: AssemblyContext): Named | undefined {
  const { evaluation, locale, texts } = context;
  const name = texts.objections.names.get(path);
  if (name === undefined) return undefined;
  const { rounding, bands } = evaluation.scheme;
  const people = locale === 'zh-CN' ? '人' : undefined;
  switch (path) {
    case 'total':
      return { name, figure: (value) => score(value, rounding.decimals) };
    case 'grade': {
      const label = (value: string) => bands.find(({ id }) => id === value)?.label;
      return { name, word: (value) => localised(label(value) ?? { 'zh-CN': value, en: value }, context) };
    }
    case 'survey.sampled':
    case 'survey.satisfied':
    case 'survey.aware':
      return { name, figure: (value) => count(value, 0, people) };
    case 'survey.satisfactionRate':
    case 'survey.awarenessRate':
      return { name, figure: (value) => rate(value, rounding.decimals) };
    case 'period.progress':
      return { name, figure: (value) => rate(value, 2) };
    case 'station.since':
      // A year is no count: 2011 has no comma.
      return { name, figure: String };
    default:
      return { name };
  }
}
