import type { Texts } from '../texts.js';

/** What the keys of an indicator, a party or a standard are called. */
const KEYS: ReadonlyMap<string, string> = new Map([
  ['actual', 'actual'],
  ['target', 'target'],
  ['reported', 'reported figure'],
  ['rate', 'completion rate'],
  ['status', 'status'],
  ['awarded', 'score'],
  ['raw', 'raw score'],
  ['rawMax', 'full raw score'],
  ['share', 'share'],
  ['ratio', 'score in percent of the share'],
  ['measured', 'measured value'],
  ['threshold', 'standard'],
]);

/** Names of the figures that an objection can change, in English. */
export const changes: Pick<Texts['objections'], 'figures' | 'names' | 'stated' | 'unnamed'> = {
  figures: new Map(
    [...KEYS].map(([key, word]) => [
      key,
      (label, place) => `the ${word} of “${label}”${place === undefined ? '' : ` in ${place}`}`,
    ]),
  ),
  names: new Map([
    ['total', 'the total'],
    ['grade', 'the grade'],
    ['assessedMonths', 'the assessed months'],
    ['period.assessedMonths', 'the assessed months'],
    ['period.termMonths', 'the assessed months of the agreement'],
    ['period.progress', 'the progress'],
    ['agreement.start', 'the first day of the agreement'],
    ['agreement.end', 'the last day of the agreement'],
    ['period.start', 'the first day of the evaluation period'],
    ['period.end', 'the last day of the evaluation period'],
    ['survey.sampled', 'the number of service users asked'],
    ['survey.satisfied', 'the number of satisfied service users'],
    ['survey.aware', 'the number of service users who know the services'],
    ['survey.satisfactionRate', 'the satisfaction rate'],
    ['survey.awarenessRate', 'the awareness rate'],
    ['station.name', 'the name of the station'],
    ['station.operator', 'the name of the operator'],
    ['station.purchaser', 'the name of the purchaser'],
    ['station.oversight', 'the name of the oversight authority'],
    ['station.since', 'the year since which it has been operated'],
    ['engagement.evaluator', 'the name of the third-party evaluator'],
    ['engagement.commissionedBy', 'the name of the commissioning body'],
    ['engagement.siteVisit', 'the day of the site visit'],
    ['report.issuer', 'the issuer of the report'],
    ['report.date', 'the date of the report'],
    ['report.number', 'the number of the report'],
  ]),
  stated: (name) => `${name} as the report stated it`,
  unnamed: 'the content concerned',
};
