import type { Evaluation, EvaluationCase, Locale } from '@sw-eval/core';
import { textsFor } from '../texts/textsFor.js';
import type { Report, ReportMeta } from '../tree/nodes.js';
import { annexLabel, numberSections } from '../tree/numbering.js';
import { oneLine } from '../tree/text.js';
import { requireReport } from '../tree/validateReport.js';
import { VERSION } from '../version.js';
import { caseSha256 } from './caseSha256.js';
import { conclusionSection, objectionsSection, signed } from './closingSections.js';
import { type AssemblyContext, type Ids, optionalLine } from './context.js';
import { discrepancyAnnex } from './discrepancyAnnex.js';
import { INDICATOR_ANNEX, indicatorAnnex } from './indicatorAnnex.js';
import { methodSection } from './methodSection.js';
import { partySections } from './partySections.js';
import { resultSection } from './resultSection.js';
import { stationSection } from './stationSection.js';
import { arranged, checkTemplate, type ReportTemplate } from './template.js';

/** How a report is put together. */
export interface AssembleOptions {
  /** Language of the report's own words, `zh-CN` unless said; names and findings stay as the case gives them. */
  locale?: Locale;
  /** Sections in another order, left out, retitled or added. */
  template?: ReportTemplate;
  /** Whether the contents stand under the title; `false` unless said. */
  contents?: boolean;
  /** Whether annex 2 lists what differs; `false` unless said. */
  annexDiscrepancies?: boolean;
}

/**
 * Puts a report together from a case and its evaluation. It computes no figure: every one is the evaluation's.
 *
 * Sections stand in a fixed order with stable ids: `station`, `method`, one per party of the scheme (the third party's
 * with `management`, `services`, `indicators`, `sites`), `result`, `conclusion`, `objections`, `annex-indicators`
 * and, when asked for, `annex-discrepancies`. A section without content is left out. Dates come from the case alone.
 *
 * @throws SwEvalError where the template has a mistake: a section no report has, an id twice, an unknown key
 * @example
 * ```ts
 * const report = assembleReport(given, evaluate(given), { annexDiscrepancies: true });
 * report.sections.map(({ id }) => id);
 * // ['station', 'method', 'oversight', 'purchaser', 'supervision-centre', 'third-party',
 * //  'result', 'conclusion', 'annex-indicators', 'annex-discrepancies']
 * ```
 */
export function assembleReport(given: EvaluationCase, evaluation: Evaluation, options: AssembleOptions = {}): Report {
  const usual = evaluation.indicators.length === 0 ? undefined : annexLabel(1, options.locale ?? 'zh-CN');
  const report = assemble(given, evaluation, options, usual);
  const annex = labelOfIndicatorAnnex(report);
  // The running text says where the annex is. A template can drop it or put another before it.
  return annex === usual ? report : assemble(given, evaluation, options, annex);
}

function labelOfIndicatorAnnex(report: Report): string | undefined {
  const annex = report.sections.find(({ id, numbering }) => id === INDICATOR_ANNEX && numbering === 'annex');
  return annex && numberSections(report).get(annex)?.label;
}

function assemble(
  given: EvaluationCase,
  evaluation: Evaluation,
  options: AssembleOptions,
  annex: string | undefined,
): Report {
  const locale = options.locale ?? 'zh-CN';
  const ids: Ids = { all: new Set(), sections: new Set(), top: new Set() };
  const context: AssemblyContext = { case: given, evaluation, locale, texts: textsFor(locale), annex, ids };
  const body = [
    ...stationSection(context),
    ...methodSection(context),
    ...partySections(context),
    ...resultSection(context),
    ...conclusionSection(context),
    ...objectionsSection(context),
  ];
  const annexes = [...indicatorAnnex(context), ...discrepancyAnnex(context, options.annexDiscrepancies === true)];
  const { template } = options;
  if (template !== undefined) checkTemplate(template, ids);
  const sections = template === undefined ? [...body, ...annexes] : arranged([...body, ...annexes], template);
  const report: Report = {
    type: 'report',
    version: 1,
    locale,
    meta: meta(context, options.contents === true),
    sections: signed(sections, context),
  };
  return template === undefined ? report : requireReport(report);
}

function meta({ case: given, evaluation, texts }: AssemblyContext, contents: boolean): ReportMeta {
  const { status = 'final', issuer, date, number } = given.report ?? {};
  const notice = status === 'final' ? undefined : texts.notices[status];
  const by = optionalLine(issuer);
  const reference = optionalLine(number);
  return {
    title: [oneLine(given.station.name), texts.titles.kinds[given.stage]],
    status,
    ...(notice !== undefined && { notice }),
    ...(contents && { contents: texts.titles.contents }),
    ...(by !== undefined && { issuer: by }),
    ...(date !== undefined && { date }),
    ...(reference !== undefined && { number: reference }),
    provenance: {
      packages: [evaluation.provenance.package, `@sw-eval/report@${VERSION}`],
      scheme: evaluation.provenance.schemeVersion,
      caseSha256: caseSha256(given),
    },
  };
}
