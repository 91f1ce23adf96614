import type { ComplianceResult, SurveyResult } from '../evaluation/evaluation.js';
import { TWO_DECIMALS_HALF_UP } from '../numbers/rounding.js';
import { both } from '../texts/localised.js';
import { ofSchemeOrCase } from './entries.js';
import { explainPercent } from './explainPercent.js';
import { type At, beside, computed, given, inputsOf, keyOf, notes, type Rows, show, type Told } from './parts.js';
import type { PatternsOf } from './pattern.js';

/** How the numbers of indicators with a status came about. */
export const COUNTS: Rows<PatternsOf<'indicatorSummary'>> = {
  'indicatorSummary.exceeded': explainCount,
  'indicatorSummary.met': explainCount,
  'indicatorSummary.on-pace': explainCount,
  'indicatorSummary.behind': explainCount,
  'indicatorSummary.no-target': explainCount,
};

function explainCount(at: At): Told {
  const counted = at.evaluation.indicators.filter(({ status }) => status === keyOf(at));
  return computed(at, 'status', {
    words: both('处于该状态的指标逐项计数', 'the indicators that have this status, counted'),
    symbols: `${counted.map(({ id }) => id).join(', ') || '–'}: ${counted.length}`,
    inputs: inputsOf('indicators', counted, 'status'),
  });
}

const ofCompliance = ofSchemeOrCase('compliance');

/** How each figure of a standard came about. */
export const STANDARDS: Rows<PatternsOf<'compliance'>> = {
  'compliance.*.id': ofCompliance,
  'compliance.*.label': ofCompliance,
  'compliance.*.unit': ofCompliance,
  'compliance.*.measured': (at) => given(at, { note: notes(at.value === null && NOT_MEASURED) }),
  'compliance.*.threshold': (at) =>
    at.value === null ? given(at, { words: BY_EITHER, note: NO_THRESHOLD }) : ofCompliance(at),
  'compliance.*.verdict': (at) => {
    const [{ measured, threshold, verdict }] = at.items as [ComplianceResult];
    return computed(at, 'compliance', {
      words: both('实测值不低于要求为达标', 'met from the threshold on'),
      symbols: `${show(measured)} ${verdict === 'not-met' ? '<' : '>='} ${show(threshold)}`,
      inputs: beside(at, 'measured', 'threshold'),
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
  'survey.method': given,
  'survey.sampled': given,
  'survey.satisfied': given,
  'survey.aware': given,
  'survey.satisfactionRate': (at) => explainSurvey(at, 'satisfied'),
  'survey.awarenessRate': (at) => explainSurvey(at, 'aware'),
};

function explainSurvey(at: At, key: 'satisfied' | 'aware'): Told {
  const { sampled } = at.evaluation.survey as SurveyResult;
  return explainPercent(at, 'rate', [key, 'sampled'], {
    rounding: TWO_DECIMALS_HALF_UP,
    note: notes(
      sampled === 0 && both('无人受访，无法计算', 'nobody was asked, so there is no rate'),
      both('满意度与成效分开报告，不计入总分', 'reported apart from effect, and no part of the total'),
    ),
  });
}
