import type { ComplianceResult, SurveyResult } from '../evaluation/evaluation.js';
import type { IndicatorStatus } from '../indicators/indicatorStatus.js';
import { TWO_DECIMALS_HALF_UP } from '../numbers/rounding.js';
import { both, type Localised } from '../texts/localised.js';
import { ofSchemeOrCase } from './entries.js';
import { type At, computed, given, inputsOf, notes, quotient, type Rows, show, type Told } from './parts.js';
import type { PatternsOf } from './pattern.js';

/** How the numbers of indicators with a status came about. */
export const COUNTS: Rows<PatternsOf<'indicatorSummary'>> = {
  'indicatorSummary.exceeded': (at) => count(at, 'exceeded'),
  'indicatorSummary.met': (at) => count(at, 'met'),
  'indicatorSummary.on-pace': (at) => count(at, 'on-pace'),
  'indicatorSummary.behind': (at) => count(at, 'behind'),
  'indicatorSummary.no-target': (at) => count(at, 'no-target'),
};

function count(at: At, status: IndicatorStatus): Told {
  const counted = at.evaluation.indicators.filter((indicator) => indicator.status === status);
  return computed(at, 'status', {
    words: both('处于该状态的指标逐项计数', 'the indicators that have this status, counted'),
    symbols: `${counted.map(({ id }) => id).join(', ') || '–'}: ${counted.length}`,
    inputs: inputsOf('indicators', counted, 'status'),
    exact: quotient([counted.length]),
  });
}

/** How each figure of a standard came about. */
export const STANDARDS: Rows<PatternsOf<'compliance'>> = {
  'compliance.*.id': ofSchemeOrCase('compliance'),
  'compliance.*.label': ofSchemeOrCase('compliance'),
  'compliance.*.unit': ofSchemeOrCase('compliance'),
  'compliance.*.measured': (at) => given(at, { note: at.value === null ? NOT_MEASURED : undefined }),
  'compliance.*.threshold': (at) =>
    at.value === null ? given(at, { words: BY_EITHER, note: NO_THRESHOLD }) : ofSchemeOrCase('compliance')(at),
  'compliance.*.verdict': (at) => {
    const [{ id, measured, threshold, verdict }] = at.items as [ComplianceResult];
    return computed(at, 'compliance', {
      words: both('实测值不低于要求为达标', 'met from the threshold on'),
      symbols: `${show(measured)} ${verdict === 'not-met' ? '<' : '>='} ${show(threshold)}`,
      inputs: [`compliance.${id}.measured`, `compliance.${id}.threshold`],
      note: notes(measured === null && NOT_MEASURED, threshold === null && NO_THRESHOLD),
    });
  },
};

const BY_EITHER = both('由案例或评估方案规定', 'as the case or the scheme sets it');
const NOT_MEASURED = both('没有实测值，不作判断', 'nothing was measured, so it is not judged');
const NO_THRESHOLD = both(
  '案例和评估方案均未规定要求，不作判断',
  'neither the case nor the scheme sets a threshold, so it is not judged',
);

/** How each figure of the survey came about. */
export const SURVEY: Rows<PatternsOf<'survey'>> = {
  'survey.method': (at) => given(at),
  'survey.sampled': (at) => given(at),
  'survey.satisfied': (at) => given(at),
  'survey.aware': (at) => given(at),
  'survey.satisfactionRate': (at) =>
    surveyRate(at, 'satisfied', both('满意人数 ÷ 受访人数 × 100', 'satisfied / sampled x 100')),
  'survey.awarenessRate': (at) => surveyRate(at, 'aware', both('知晓人数 ÷ 受访人数 × 100', 'aware / sampled x 100')),
};

function surveyRate(at: At, key: 'satisfied' | 'aware', words: Localised): Told {
  const survey = at.evaluation.survey as SurveyResult;
  const { sampled } = survey;
  const counted = survey[key] as number;
  return computed(at, 'rate', {
    words,
    symbols: `${counted} / ${sampled} x 100`,
    inputs: [`survey.${key}`, 'survey.sampled'],
    exact: quotient([counted, 100], [sampled]),
    rounding: TWO_DECIMALS_HALF_UP,
    note: notes(
      sampled === 0 && both('无人受访，无法计算', 'nobody was asked, so there is no rate'),
      both('满意度与成效分开报告，不计入总分', 'reported apart from effect, and no part of the total'),
    ),
  });
}
