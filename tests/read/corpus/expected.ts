import type { PartialCase } from '@sw-eval/core';
import type { Facts } from './facts.js';

/** What a report says, flat: names of fields and their values. */
export type Flat = ReadonlyMap<string, string | number>;

const PARTIES = ['oversight', 'purchaser', 'supervision-centre', 'third-party'] as const;

/** A report of the corpus: its text, and what is to be read. */
export interface CorpusReport {
  readonly name: string;
  readonly text: string;
  readonly expected: Flat;
}

/** What a wording leaves out, or says besides. */
export interface Wishes {
  /** Rates without agreed volumes: the targets are to be derived where one whole target fits. */
  readonly derived?: boolean;
  readonly withoutSince?: boolean;
  readonly withoutVisit?: boolean;
  readonly mentions?: readonly string[];
}

/** What is to be read of a report with these facts. */
export function expectedOf(
  facts: Facts,
  targets: (id: string) => number | undefined,
  mentions: readonly string[],
): Flat {
  const flat = new Map<string, string | number>([
    ['station.name', facts.station],
    ['station.operator', facts.operator],
    ['station.purchaser', facts.purchaser],
    ['station.oversight', facts.oversight],
    ['agreement.start', facts.agreement[0]],
    ['agreement.end', facts.agreement[1]],
    ['period.start', facts.period[0]],
    ['period.end', facts.period[1]],
    ['stated.assessedMonths', facts.months],
    ['stated.total', facts.total],
    ['stated.grade', facts.grade],
  ]);
  for (const [index, party] of PARTIES.entries()) flat.set(`parties.${party}.awarded`, facts.scores[index] ?? 0);
  for (const { id, actual, rate } of facts.indicators) {
    flat.set(`indicators.${id}.actual`, actual);
    flat.set(`stated.rates.${id}`, rate);
    const target = targets(id);
    if (target !== undefined) flat.set(`indicators.${id}.target`, target);
  }
  for (const { name, sites } of facts.areas) flat.set(`areas.${name}`, sites.join('、'));
  for (const party of PARTIES.slice(0, 3)) addFindings(flat, party, facts);
  for (const part of ['management', 'services']) addFindings(flat, `third-party.${part}`, facts);
  for (const [, second] of [[0, facts.areas[1]?.name ?? '']] as const) addFindings(flat, second, facts);
  addFindings(flat, facts.areas[0]?.sites.slice(0, 2).join('、') ?? '', facts);
  facts.problems.forEach(({ title, text }, index) => {
    flat.set(`keyProblems.${index}`, `${title}|${text}`);
  });
  mentions.forEach((mention) => {
    flat.set(`mentions.${mention}`, 1);
  });
  return flat;
}

function addFindings(flat: Map<string, string | number>, owner: string, facts: Facts): void {
  flat.set(`strengths.${owner}`, facts.strengths(owner).join('|'));
  flat.set(`concerns.${owner}`, facts.concerns(owner).join('|'));
}

/** A case that was read, in the same flat form. */
export function flatOf(read: PartialCase): Map<string, string | number> {
  const flat = new Map<string, string | number>();
  const put = (key: string, value: string | number | undefined) => {
    if (value !== undefined) flat.set(key, value);
  };
  put('station.name', read.station?.name);
  put('station.operator', read.station?.operator);
  put('station.purchaser', read.station?.purchaser);
  put('station.oversight', read.station?.oversight);
  for (const key of ['agreement', 'period'] as const) {
    put(`${key}.start`, read[key]?.start);
    put(`${key}.end`, read[key]?.end);
  }
  put('stated.assessedMonths', read.stated?.assessedMonths);
  put('stated.total', read.stated?.total);
  put('stated.grade', read.stated?.grade);
  for (const indicator of read.indicators ?? []) {
    put(`indicators.${indicator?.id}.actual`, indicator?.actual);
    put(`indicators.${indicator?.id}.target`, indicator?.target);
  }
  for (const [id, rate] of Object.entries(read.stated?.rates ?? {})) put(`stated.rates.${id}`, rate);
  const names = new Map<string, string>();
  for (const area of read.areas ?? []) {
    names.set(area?.id ?? '', area?.name ?? '');
    for (const site of area?.sites ?? []) names.set(site?.id ?? '', site?.name ?? '');
    put(`areas.${area?.name}`, (area?.sites ?? []).map((site) => site?.name).join('、'));
  }
  const findings = (owner: string, found: { strengths?: unknown; concerns?: unknown } | undefined) => {
    for (const list of ['strengths', 'concerns'] as const) {
      const points = found?.[list] as string[] | undefined;
      if (points !== undefined && points.length > 0) put(`${list}.${owner}`, points.join('|'));
    }
  };
  for (const party of read.parties ?? []) {
    put(`parties.${party?.id}.awarded`, party?.awarded);
    findings(party?.id ?? '', party);
    for (const section of party?.sections ?? []) findings(`${party?.id}.${section?.id}`, section);
  }
  for (const group of read.sites ?? [])
    findings((group?.units ?? []).map((id) => names.get(id ?? '') ?? id).join('、'), group);
  (read.keyProblems ?? []).forEach((problem, index) => {
    put(`keyProblems.${index}`, `${problem?.title}|${problem?.text}`);
  });
  for (const mention of read.stated?.mentions ?? []) {
    put(`mentions.${(mention?.indicators ?? []).join('+')}=${mention?.value} ${mention?.relation}`, 1);
  }
  return flat;
}
