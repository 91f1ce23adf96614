import type { Locale, PartialCase, Scheme } from '@sw-eval/core';
import type { Words } from '../texts/words.js';
import { type Named, Names, named, namesOf } from '../values/Names.js';

/** A list of a case, without the holes that a partial one may have. */
export function items<Item>(list: readonly (Item | undefined)[] | undefined): Item[] {
  return (list ?? []).filter((item) => item !== undefined);
}

/** What goes into a workbook, and the names under which its cells speak of things. */
export class Written {
  readonly locale: Locale;
  readonly scheme: Scheme;
  /** Nothing for an empty workbook: its tables then hold what the scheme has. */
  readonly case: PartialCase | undefined;
  readonly indicators: Names;
  /** Those of the scheme, without what the case calls them. */
  readonly schemeIndicators: Names;
  readonly areas: Names;
  readonly sites: Names;
  /** Areas and sites together. */
  readonly units: Names;
  readonly parties: Names;
  readonly evaluators: Names;

  constructor(scheme: Scheme, locale: Locale, given: PartialCase | undefined) {
    this.scheme = scheme;
    this.locale = locale;
    this.case = given;
    this.indicators = indicatorNames(scheme, given, locale);
    this.schemeIndicators = indicatorNames(scheme, undefined, locale);
    const { areas, sites } = unitsOf(given);
    this.areas = new Names(areas);
    this.sites = new Names(sites);
    this.units = new Names([...areas, ...sites]);
    this.parties = partyNames(scheme, locale);
    this.evaluators = evaluatorNames(given);
  }

  /** The word of a value of the format; the value itself where it has none. */
  word(words: Words, value: string | undefined): string | undefined {
    return value === undefined ? undefined : namesOf(words, this.locale).write(value);
  }
}

/** The indicators of the scheme and of the case. */
export function indicatorNames(scheme: Scheme | undefined, given: PartialCase | undefined, locale: Locale): Names {
  const own = new Map(items(given?.indicators).flatMap(({ id, label }) => (id === undefined ? [] : [[id, label]])));
  const known = (scheme?.indicators ?? []).map(({ id, label }) => {
    const override = own.get(id);
    own.delete(id);
    return override === undefined ? named(id, label, locale) : named(id, label, locale, override);
  });
  return new Names([...known, ...[...own].map(([id, label]) => ({ id, names: label === undefined ? [] : [label] }))]);
}

/** Areas and sites with their names. */
export function unitsOf(given: PartialCase | undefined): { areas: Named[]; sites: Named[] } {
  const areas = items(given?.areas);
  const one = ({ id, name }: { id?: string | undefined; name?: string | undefined }): Named[] =>
    id === undefined ? [] : [{ id, names: name === undefined ? [] : [name] }];
  return { areas: areas.flatMap(one), sites: areas.flatMap((area) => items(area.sites).flatMap(one)) };
}

/** The parties of a scheme. */
export function partyNames(scheme: Scheme | undefined, locale: Locale): Names {
  return new Names((scheme?.parties ?? []).map(({ id, label }) => named(id, label, locale)));
}

/** The members of the panel. */
export function evaluatorNames(given: PartialCase | undefined): Names {
  return new Names(
    items(given?.engagement?.panel).flatMap(({ id, name }) =>
      id === undefined ? [] : [{ id, names: name === undefined ? [] : [name] }],
    ),
  );
}
