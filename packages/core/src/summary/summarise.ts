import type { Evaluation, IndicatorResult, IndicatorSummary, PartyResult } from '../evaluation/evaluation.js';
import { argumentIssue } from '../issues/issue.js';
import { SwEvalError } from '../issues/SwEvalError.js';
import type { Scheme } from '../schemas/schemeSchema.js';
import { presetIds, requirePreset } from '../schemes/presets.js';
import type { Localised } from '../texts/localised.js';
import { type Distribution, percentOf, Quantiles } from './Quantiles.js';
import { MOST_RANKED, type RankedStation } from './Ranking.js';
import { regrade } from './regrade.js';
import { type GradeCount, Standing } from './Standing.js';

/** One indicator over all stations that have it. */
export interface IndicatorOverview {
  id: string;
  label: Localised;
  unit: Localised;
  /** Stations that have it. */
  count: number;
  /** Of the rates; `null` where no station has a target. */
  rate: Distribution | null;
  statuses: IndicatorSummary;
  /** Stations not behind, in percent of those with a target, to 2 decimals. */
  onSchedule: number | null;
}

/** One party over all stations that it scored. */
export interface PartyOverview {
  id: string;
  label: Localised;
  count: number;
  /** Of awarded / share in percent. */
  ratio: Distribution | null;
}

/** All stations under another scheme. */
export interface RegradedSummary {
  scheme: string;
  /**
   * Stations whose parties are those of that scheme and have all scored; under a scheme without parties those that have
   * a total out of as many points. Where a veto was invoked, that scheme must have the grade it caps to.
   */
  comparable: number;
  notComparable: number;
  /** The first 10,000 that are not comparable, by their place in the order given, from 0, and name. */
  notComparableStations: { index: number; name: string }[];
  totals: Distribution | null;
  grades: GradeCount[];
  ranking: RankedStation[];
}

/** What many evaluations come to. Plain JSON. */
export interface Summary {
  count: number;
  /** Evaluations in which every party has a score. */
  complete: number;
  totals: Distribution | null;
  /** In the order of their bands, best first, as they were first met. */
  grades: GradeCount[];
  /** Evaluations without a grade: incomplete, without parties, or in a gap between bands. */
  ungraded: number;
  parties: PartyOverview[];
  indicators: IndicatorOverview[];
  /** By total, best first; at most 10,000 stations, `unranked` counts those left out and those without a total. */
  ranking: RankedStation[];
  unranked: number;
  regraded?: RegradedSummary;
}

/** Options of {@link summarise}. */
export interface SummariseOptions {
  /**
   * A whole scheme as `defineScheme` gives it, or a preset's id, under which all are graded again: each party's points as
   * the same part of its share there; under a scheme without parties, such as `shenzhen-2021-bands`, each total as it is.
   */
  readonly scheme?: Scheme | string;
}

/**
 * Many evaluations in one pass, in memory that does not grow with their number: totals and grades, each indicator's
 * median and quartiles and share on schedule, a ranking with ties, and on request all graded again under another
 * scheme.
 *
 * Quartiles are exact up to 10,001 different values, as many as totals of 100 points can have, and off by at most 0.05 %
 * beyond; each says which.
 *
 * @returns a promise where the evaluations come from an async iterable
 * @throws SwEvalError `unknown-scheme`, also for an object that is no whole scheme
 * @example
 * ```ts
 * const base = {
 *   version: 1,
 *   stage: 'final',
 *   scheme: 'guangzhou-2023',
 *   agreement: { start: '2024-03-28', end: '2025-03-27' },
 *   period: { start: '2024-03-28', end: '2025-01-31' },
 *   parties: [],
 * };
 * const station = (name, actual) =>
 *   evaluateJson({ ...base, station: { name }, indicators: [{ id: 'home-visits', target: 100, actual }] });
 * const summary = summarise([station('A', 80), station('B', 90), station('C', 130)]);
 * summary.count; // 3
 * summary.indicators[0]?.rate?.median; // 90
 * summary.indicators[0]?.onSchedule; // 66.67
 * ```
 */
export function summarise(evaluations: Iterable<Evaluation>, options?: SummariseOptions): Summary;
export function summarise(evaluations: AsyncIterable<Evaluation>, options?: SummariseOptions): Promise<Summary>;
export function summarise(
  evaluations: Iterable<Evaluation> | AsyncIterable<Evaluation>,
  { scheme }: SummariseOptions = {},
): Summary | Promise<Summary> {
  const collector = new Collector(scheme === undefined ? undefined : wholeScheme(scheme));
  if (Symbol.asyncIterator in evaluations) return collectAll(evaluations, collector);
  for (const evaluation of evaluations) collector.add(evaluation);
  return collector.summary();
}

/** Whoever extends a preset here has not said what that comes to: `defineScheme` does. */
function wholeScheme(scheme: Scheme | string): Scheme {
  if (typeof scheme === 'string') return requirePreset(scheme);
  const { bands, parties } = (scheme ?? {}) as Partial<Scheme>;
  if (Array.isArray(bands) && Array.isArray(parties)) return scheme;
  const allowed = `${presetIds()}, defineScheme(…)`;
  throw new SwEvalError([argumentIssue('unknown-scheme', 'scheme', `one of ${allowed}`, scheme, { allowed })]);
}

async function collectAll(evaluations: AsyncIterable<Evaluation>, collector: Collector): Promise<Summary> {
  for await (const evaluation of evaluations) collector.add(evaluation);
  return collector.summary();
}

interface IndicatorTally extends Pick<IndicatorOverview, 'id' | 'label' | 'unit' | 'statuses'> {
  readonly rates: Quantiles;
}

interface PartyTally extends Pick<PartyOverview, 'id' | 'label'> {
  readonly ratios: Quantiles;
}

class Collector {
  #count = 0;
  #complete = 0;
  readonly #standing = new Standing();
  readonly #parties = new Map<string, PartyTally>();
  readonly #indicators = new Map<string, IndicatorTally>();
  readonly #scheme: Scheme | undefined;
  readonly #regraded = new Standing();
  readonly #notComparable: { index: number; name: string }[] = [];

  constructor(scheme: Scheme | undefined) {
    this.#scheme = scheme;
    this.#regraded.expect(scheme?.bands ?? []);
  }

  add(evaluation: Evaluation): void {
    const { total, grade, complete, station, scheme } = evaluation;
    const index = this.#count;
    this.#count += 1;
    if (complete) this.#complete += 1;
    this.#standing.expect(scheme.bands);
    if (total !== null) this.#standing.add(index, station.name, total, grade);
    for (const party of evaluation.parties) this.#addParty(party);
    for (const indicator of evaluation.indicators) this.#addIndicator(indicator);
    if (this.#scheme !== undefined) this.#regrade(evaluation, index, this.#scheme);
  }

  #addParty({ id, label, ratio }: PartyResult): void {
    const tally = this.#parties.get(id) ?? { id, label, ratios: new Quantiles() };
    this.#parties.set(id, tally);
    if (ratio !== null) tally.ratios.add(ratio);
  }

  #addIndicator({ id, label, unit, rate, status }: IndicatorResult): void {
    const tally = this.#indicators.get(id) ?? {
      id,
      label,
      unit,
      statuses: { exceeded: 0, met: 0, 'on-pace': 0, behind: 0, 'no-target': 0 },
      rates: new Quantiles(),
    };
    this.#indicators.set(id, tally);
    tally.statuses[status] += 1;
    if (rate !== null) tally.rates.add(rate);
  }

  #regrade(evaluation: Evaluation, index: number, scheme: Scheme): void {
    const { name } = evaluation.station;
    const regraded = regrade(evaluation, scheme);
    if (regraded !== null) this.#regraded.add(index, name, regraded.total, regraded.grade);
    else if (this.#notComparable.length < MOST_RANKED) this.#notComparable.push({ index, name });
  }

  summary(): Summary {
    const { totals, grades, ranking } = this.#standing.figures();
    return {
      count: this.#count,
      complete: this.#complete,
      totals,
      grades,
      ungraded: grades.reduce((left, { count }) => left - count, this.#count),
      parties: [...this.#parties.values()].map(({ id, label, ratios }) => {
        const ratio = ratios.distribution();
        return { id, label, count: ratio?.count ?? 0, ratio };
      }),
      indicators: [...this.#indicators.values()].map(overview),
      ranking,
      unranked: this.#count - ranking.length,
      ...(this.#scheme !== undefined && { regraded: this.#regradedSummary(this.#scheme) }),
    };
  }

  #regradedSummary({ id }: Scheme): RegradedSummary {
    const figures = this.#regraded.figures();
    const comparable = figures.totals?.count ?? 0;
    return {
      scheme: id,
      comparable,
      notComparable: this.#count - comparable,
      notComparableStations: this.#notComparable,
      ...figures,
    };
  }
}

function overview({ id, label, unit, statuses, rates }: IndicatorTally): IndicatorOverview {
  const { exceeded, met, behind } = statuses;
  const notBehind = exceeded + met + statuses['on-pace'];
  return {
    id,
    label,
    unit,
    count: notBehind + behind + statuses['no-target'],
    rate: rates.distribution(),
    statuses,
    onSchedule: percentOf(notBehind, notBehind + behind),
  };
}
