import { schemes } from '@sw-eval/core';
import type { Locale, Texts } from '../../i18n/texts';

/** What a value that was read is called: the words of the field it will stand in. */
export function valueName(path: string, locale: Locale, texts: Texts): string {
  const [root = '', id = '', key = ''] = path.split('.');
  const scheme = schemes['guangzhou-2023'];
  const t = texts.entry;
  const indicator = (of: string): string => scheme.indicators.find((each) => each.id === of)?.label[locale] ?? of;
  const party = scheme.parties.find((each) => each.id === id)?.label[locale] ?? id;
  if (root === 'indicators' && key === '') return indicator(id);
  if (root === 'indicators') {
    const columns = new Map([
      ['target', texts.target],
      ['actual', texts.actual],
      ['reported', texts.reported],
    ]);
    return texts.cell(indicator(id), columns.get(key) ?? t.details);
  }
  if (root === 'parties') return texts.cell(party, key === 'awarded' ? t.score : texts.findings);
  if (root === 'stated') {
    const stated = new Map([
      ['total', texts.total],
      ['grade', texts.grade],
      ['assessedMonths', texts.monthsNames[0] ?? ''],
      ['mentions', texts.review.mention],
      ['names', texts.review.otherName],
    ]);
    return id === 'rates' ? texts.cell(indicator(key), texts.rate) : (stated.get(id) ?? texts.review.mention);
  }
  if (root === 'agreement' || root === 'period') {
    const range = root === 'agreement' ? texts.agreement : texts.evaluated;
    return id === 'start' ? texts.rangeStart(range) : texts.rangeEnd(range);
  }
  const words = new Map([
    ['stage', t.stage],
    ['station.name', t.stationName],
    ['station.operator', t.operator],
    ['station.purchaser', t.purchaser],
    ['station.oversight', t.oversight],
    ['station.since', t.since],
    ['station.addresses', t.addresses],
    ['engagement.evaluator', t.evaluator],
    ['engagement.commissionedBy', t.commissionedBy],
    ['engagement.siteVisit', t.siteVisit],
    ['engagement.basis', t.basis],
    ['engagement.methods', t.methods],
    ['report.issuer', t.issuer],
    ['report.date', t.reportDate],
    ['report.number', t.reportNumber],
    ['areas', t.areas],
    ['sites', t.siteGroups],
    ['keyProblems', t.keyProblems],
    ['conclusion', t.conclusion],
    ['survey', t.survey],
    ['compliance', t.compliance],
    ['followUps', t.followUps],
    ['objections', t.objections],
  ]);
  return words.get(`${root}.${id}`) ?? words.get(root) ?? path;
}
