import type { PartialCase } from '@sw-eval/core';
import type { AreasRead } from '../fields/areas.js';
import type { DocumentFacts } from '../fields/documentFacts.js';
import type { ExtrasRead } from '../fields/extras.js';
import type { ClosingRead, FindingList } from '../fields/findings.js';
import type { IndicatorsRead } from '../fields/indicators.js';
import type { NamesRead } from '../fields/names.js';
import type { PeriodsRead } from '../fields/periods.js';
import { isOnSeveral, type ScoresRead } from '../fields/ScoreNotes.js';
import type { Reading } from '../Reading.js';
import { addFindings } from './addFindings.js';
import { addIndicators } from './addIndicators.js';
import { addScores } from './addScores.js';
import { type Draft, put, type StatedDraft } from './draft.js';

/** Everything that was read, by its part. */
export interface Parts {
  readonly areas: AreasRead;
  readonly facts: DocumentFacts;
  readonly extras: ExtrasRead;
  readonly closing: ClosingRead;
  readonly findings: readonly FindingList[];
  readonly indicators: IndicatorsRead;
  readonly names: NamesRead;
  readonly periods: PeriodsRead;
  readonly scores: ScoresRead;
}

/** At most so sure of anything in a report on several stations. */
const UNSURE = 0.5;

/** Puts together the case, and notes each of its values. */
export function assembleCase(parts: Parts, reading: Reading): PartialCase {
  if (isOnSeveral(parts.scores)) reading.capAt(UNSURE);
  const draft: Draft = {};
  addDocument(draft, parts, reading);
  addPeriods(draft, parts.periods, reading);
  addAreas(draft, parts.areas, reading);
  const stated: StatedDraft = {};
  addIndicators(draft, stated, withoutSurvey(parts), reading);
  addScores(draft, stated, parts.scores, reading);
  addFindings(draft, parts.findings, reading);
  addClosing(draft, parts.closing, reading);
  addExtras(draft, parts.extras, reading);
  addStated(stated, parts, reading);
  if (Object.keys(stated).length > 0) draft.stated = stated;
  if (Object.keys(draft).length > 0) draft.version = 1;
  return draft;
}

/** Mentions but those of whom a survey asked: 电话回访40人，满意38人 counts no visits. */
function withoutSurvey({ indicators, extras: { survey } }: Parts): IndicatorsRead {
  if (survey === undefined) return indicators;
  const asked = [survey.sampled, survey.satisfied];
  const mentions = indicators.mentions.filter(
    ({ figure }) => !asked.some(({ clean, start }) => clean === figure.clean && start === figure.start),
  );
  return { ...indicators, mentions };
}

function addDocument(draft: Draft, { facts, names, periods }: Parts, reading: Reading): void {
  put(draft, 'stage', 'stage', facts.stage, reading);
  const report: NonNullable<Draft['report']> = {};
  put(report, 'issuer', 'report.issuer', facts.issuer, reading);
  put(report, 'date', 'report.date', facts.date, reading);
  put(report, 'number', 'report.number', facts.number, reading);
  if (facts.signatories.length > 0) {
    report.signatories = facts.signatories.map((hit, index) => reading.add(`report.signatories.${index}`, hit));
  }
  if (Object.keys(report).length > 0) draft.report = report;
  const station: NonNullable<Draft['station']> = {};
  for (const field of ['name', 'operator', 'purchaser', 'oversight'] as const) {
    put(station, field, `station.${field}`, names.names.get(field), reading);
  }
  for (const { clean, start, end } of names.doubts) reading.skip(clean, start, end, '不能确定是哪一个机构');
  put(station, 'since', 'station.since', names.since, reading);
  if (names.addresses.length > 0) {
    station.addresses = names.addresses.map(({ address, label }, index) => ({
      address: reading.add(`station.addresses.${index}.address`, address),
      ...(label !== undefined && { label: reading.add(`station.addresses.${index}.label`, label) }),
    }));
  }
  if (Object.keys(station).length > 0) draft.station = station;
  const engagement: NonNullable<Draft['engagement']> = {};
  put(engagement, 'evaluator', 'engagement.evaluator', names.names.get('evaluator'), reading);
  put(engagement, 'commissionedBy', 'engagement.commissionedBy', names.names.get('commissionedBy'), reading);
  put(engagement, 'siteVisit', 'engagement.siteVisit', periods.visit, reading);
  if (Object.keys(engagement).length > 0) draft.engagement = engagement;
}

function addPeriods(draft: Draft, periods: PeriodsRead, reading: Reading): void {
  for (const key of ['agreement', 'period'] as const) {
    const dates = periods[key];
    if (dates === undefined) continue;
    draft[key] = { start: reading.add(`${key}.start`, dates.start), end: reading.add(`${key}.end`, dates.end) };
  }
  for (const { clean, start, end } of periods.passed) reading.pass(clean, start, end);
  for (const { clean, start, end, reason } of periods.doubts) reading.skip(clean, start, end, reason);
}

function addAreas(draft: Draft, { names, spots, doubts }: AreasRead, reading: Reading): void {
  for (const { clean, start, end } of doubts) reading.skip(clean, start, end, '不能确定这里列出的社工点');
  if (names.areas.length === 0) return;
  const named = (path: string, id: string, value: string) => {
    const spot = spots.get(id);
    return spot === undefined ? value : reading.add(`${path}.name`, { ...spot, value, confidence: 0.95 });
  };
  draft.areas = names.areas.map(({ id, name, sites }) => ({
    id,
    name: named(`areas.${id}`, id, name),
    ...(sites.length > 0 && {
      sites: sites.map((site) => ({ id: site.id, name: named(`areas.${id}.sites.${site.id}`, site.id, site.name) })),
    }),
  }));
}

function addClosing(draft: Draft, { keyProblems, summary, nextSteps, followUps }: ClosingRead, reading: Reading): void {
  if (keyProblems.length > 0) {
    draft.keyProblems = keyProblems.map(({ title, text }, index) => ({
      title: title.value === '' ? '' : reading.add(`keyProblems.${index}.title`, title),
      text: reading.add(`keyProblems.${index}.text`, text),
    }));
  }
  if (summary !== undefined || nextSteps.length > 0) {
    draft.conclusion = {
      ...(summary !== undefined && { summary: reading.add('conclusion.summary', summary) }),
      ...(nextSteps.length > 0 && {
        nextSteps: nextSteps.map((hit, index) => reading.add(`conclusion.nextSteps.${index}`, hit)),
      }),
    };
  }
  if (followUps.length > 0) {
    draft.followUps = followUps.map(({ recommendation, status, note }, index) => ({
      recommendation: reading.add(`followUps.${index}.recommendation`, recommendation),
      status: reading.add(`followUps.${index}.status`, status) as 'resolved' | 'partly-resolved' | 'unresolved',
      ...(note !== undefined && { note: reading.add(`followUps.${index}.note`, note) }),
    }));
  }
}

function addExtras(draft: Draft, { survey, education, basis }: ExtrasRead, reading: Reading): void {
  if (survey !== undefined) {
    draft.survey = {
      sampled: reading.add('survey.sampled', survey.sampled),
      satisfied: reading.add('survey.satisfied', survey.satisfied),
      ...(survey.aware !== undefined && { aware: reading.add('survey.aware', survey.aware) }),
    };
  }
  if (education !== undefined) {
    draft.compliance = [
      { id: 'continuing-education', measured: reading.add('compliance.continuing-education.measured', education) },
    ];
  }
  if (basis.length > 0) {
    draft.engagement = {
      ...draft.engagement,
      basis: basis.map((hit, index) => reading.add(`engagement.basis.${index}`, hit)),
    };
  }
}

function addStated(stated: StatedDraft, { names, periods }: Parts, reading: Reading): void {
  put(stated, 'assessedMonths', 'stated.assessedMonths', periods.months, reading);
  if (names.variants.length === 0) return;
  stated.names = names.variants.map(({ field, hit, where }, index) => ({
    path: `station.${field}`,
    value: reading.add(`stated.names.${index}`, hit),
    ...(where !== '' && { where }),
  }));
}
