import type { FigureNode } from '../tree/nodes.js';
import type { Part } from '../tree/text.js';
import { changes } from './en/changes.js';
import { charts } from './en/charts.js';
import { method } from './en/method.js';
import { plural } from './en/plural.js';
import { titles } from './en/titles.js';
import { joinParts } from './joinParts.js';
import { type CompletionItem, MOST_WITH_RATE, type Texts, type VerdictGroup } from './texts.js';

function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

function withoutFullStop(text: string): string {
  return text.replace(/[。.]$/u, '');
}

/** Each count with its own rate behind it, as English readers expect, and not all rates after all counts. */
function clause(items: readonly CompletionItem[]): Part[] {
  return joinParts(
    items.map(({ label, actual, rate }) => [
      `${label} `,
      actual,
      ...(rate === null ? [' (no target)'] : [' (', rate, ')']),
    ]),
    ', ',
    ' and ',
  );
}

/** The words of a catalogue begin with a capital letter, unless they are an abbreviation; in mid-sentence they do not. */
function inSentence(label: string, isOfScheme: boolean): string {
  return isOfScheme && /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

const assessedMonths = (count: FigureNode) => plural(count, ' assessed month', ' assessed months');

const VERDICTS = {
  exceeded: 'exceeded',
  met: 'met exactly',
  'on-pace': 'on schedule',
  behind: 'behind schedule',
  'no-target': 'without a target',
} as const;

function verdictGroup({ status, count, items }: VerdictGroup): Part[] {
  const named = items.map(({ label, rate }): Part[] => (rate === null ? [label] : [label, ', ', rate]));
  const names = items.length > MOST_WITH_RATE ? [listed(items.map(({ label }) => label))] : joinParts(named, '; ');
  const are = count.figure.value === 1 ? 'is' : 'are';
  return [count, ` ${are} ${VERDICTS[status]}`, ...(items.length === 0 ? [] : [' (', ...names, ')'])];
}

/** The words of an English report. */
export const en: Texts = {
  titles,
  notices: { draft: 'Draft. Not a formal result', 'for-comment': 'For comment. Not a formal result' },
  status: {
    exceeded: 'Exceeded',
    met: 'Met',
    'on-pace': 'On schedule',
    behind: 'Behind',
    'no-target': 'No target',
  },
  station: {
    place: (name, addresses) => {
      const named = `${name} (“the station”)`;
      if (addresses.length === 0) return [`${named} is a social work service station`];
      const places = addresses.map(({ label, address }) => (label === undefined ? address : `${address} (${label})`));
      return [`${named} works from ${listed(places)}`];
    },
    operator: (operator, since) => {
      if (operator === undefined) return since === undefined ? [] : [`It has been open since ${since}`];
      return [
        since === undefined ? `It is operated by ${operator}` : `It has been operated by ${operator} since ${since}`,
      ];
    },
    bodies: (purchaser, oversight) => {
      if (purchaser === undefined) return oversight === undefined ? [] : [`The oversight authority is ${oversight}`];
      return [
        `The purchaser is ${purchaser}`,
        ...(oversight === undefined ? [] : [` and the oversight authority is ${oversight}`]),
      ];
    },
    introduction: (place, clauses) => [...joinParts([place, ...clauses], '. '), '.'],
    term: (start, end) => ['The service agreement runs from ', start, ' to ', end, '.'],
    period: (start, end, months, term, progress) => [
      'The evaluation period is ',
      start,
      ' to ',
      end,
      ', which is ',
      months,
      ' of the agreement’s ',
      term,
      assessedMonths(term),
      ...(progress === null ? ['.'] : [' (', progress, ').']),
    ],
    areas: 'The station works in areas, each with its service sites:',
    area: (name, sites) => [sites.length === 0 ? `${name}.` : `${name}: ${sites.join(', ')}.`],
  },
  method,
  findings: {
    complianceIntroduction: 'Standards:',
    compliance: (label, measured, threshold, verdict) => [
      `${label}: `,
      ...(measured === null ? ['no value given'] : ['measured ', measured]),
      ...(threshold === null ? [', no standard set'] : [', standard at least ', threshold]),
      { met: '; met.', 'not-met': '; not met.', 'not-judged': '; not judged.' }[verdict],
    ],
    survey: (method, sampled, satisfied, rate) => [
      ...(method === undefined ? ['A survey'] : [`A survey (${method})`]),
      ' asked ',
      sampled,
      plural(sampled, ' service user; ', ' service users; '),
      satisfied,
      plural(satisfied, ' was satisfied, a satisfaction rate of ', ' were satisfied, a satisfaction rate of '),
      rate,
      '.',
    ],
    surveyMethod: new Map([
      ['telephone', 'telephone'],
      ['questionnaire', 'questionnaire'],
      ['interview', 'interview'],
      ['online', 'online'],
    ]),
    aware: (aware, rate) => [' ', aware, ' knew the station’s services, an awareness rate of ', rate, '.'],
    surveyCaveat:
      'Note: satisfaction is what service users feel; it is reported apart from effect and does not stand for it.',
    followUp: { resolved: 'resolved', 'partly-resolved': 'partly resolved', unresolved: 'unresolved' },
    followUpItem: (recommendation, status, note) => [
      `${withoutFullStop(recommendation)}: ${status}${note === undefined ? '' : `, ${withoutFullStop(note)}`}.`,
    ],
    titled: (title) => ({ title: withoutFullStop(title), gap: '. ' }),
  },
  completion: {
    opening: (end) => ['By ', end, ' the station had recorded (completion rates in brackets): '],
    further: () => ['It also recorded: '],
    inSentence,
    clause,
    joinClauses: (clauses) => [...joinParts(clauses, '; '), '.'],
    verdict: (all, groups) => {
      const [only] = groups;
      // The rate of a single one stands in the sentence before.
      if (all.figure.value === 1 && only !== undefined) return [` This indicator is ${VERDICTS[only.status]}.`];
      return [' Of the ', all, ' indicators, ', ...joinParts(groups.map(verdictGroup), ', ', ' and '), '.'];
    },
    onPace: (convention) =>
      ` “On schedule” means below the target, but not below what the target amounts to for the assessed months; it does not mean met in full${convention ? ' (this rule is a convention)' : ''}.`,
    months: (months, term, progress) => [
      ' These figures cover ',
      months,
      ...(progress === null
        ? [assessedMonths(months)]
        : [' of the agreement’s ', term, assessedMonths(term), ' (', progress, ')']),
      '.',
    ],
    monthsOfPeriod: (months) => [
      ' The targets are those of the evaluation period alone; these figures cover ',
      months,
      assessedMonths(months),
      '.',
    ],
  },
  indicators: {
    seeAnnex: (annex) => `${annex} lists every indicator.`,
    derived: (annex) =>
      `Note: ${annex === undefined ? 'some targets' : `targets marked * in ${annex}`} were worked back from a printed completion rate and not checked against the contract; rates computed from them are not an independent verification.`,
    derivedInAnnex:
      'Note: targets marked * were worked back from a printed completion rate and not checked against the contract.',
    correctionsIntroduction:
      'These actuals were verified and differ from what the station reported; the verified figure counts:',
    correction: (label, reported, changes, actual) => [
      `${label}: reported `,
      reported,
      ...changes.flatMap((change) => [', ', ...change]),
      ', verified ',
      actual,
      '.',
    ],
    adjustment: (amount, up, reason) => [
      up ? 'plus ' : 'less ',
      amount,
      ...(reason === undefined ? [] : [` (${reason})`]),
    ],
    amendmentsIntroduction: 'These targets were amended by supplementary agreement:',
    amendment: (label, from, to, date, reason) => [
      `${label}: `,
      ...(date === undefined ? [] : ['from ', date, ', ']),
      from,
      ' became ',
      to,
      reason === undefined ? '.' : ` (${withoutFullStop(reason)}).`,
    ],
  },
  result: {
    total: (total, grade) => [
      'The parties’ scores add up to ',
      total,
      plural(total, ' point', ' points'),
      grade === null ? '. No band holds this total; there is no grade.' : `; the grade is ${grade}.`,
    ],
    incomplete: (missing, min, max) => [
      missing.length === 0 ? 'Scores are incomplete' : `No score yet: ${listed(missing)}`,
      '; there is no total and no grade.',
      ...(min === undefined || max === undefined ? [] : [' The total can still lie between ', min, ' and ', max, '.']),
    ],
    veto: (label, evidence, cap, lowered) => [
      `The veto “${label}” applies (${withoutFullStop(evidence)}): the grade is at most ${cap}`,
      lowered ? ' and has been lowered; the points are unchanged.' : '; the grade did not change.',
    ],
    tableCaption: 'Scores',
    party: 'Party',
    share: 'Share (points)',
    awarded: 'Score (points)',
    ratio: 'Of its share',
    sum: 'Total',
  },
  charts,
  objections: {
    by: new Map([
      ['station', 'the station'],
      ['operator', 'the operator'],
      ['purchaser', 'the purchaser'],
      ['oversight', 'the oversight authority'],
      ['supervision-centre', 'the supervision centre'],
    ]),
    party: (label) => `the ${inSentence(label, true)}`,
    raised: (by, text) => [`Raised by ${by}: ${text}`],
    response: (text) => [`Response: ${text}`],
    change: (what, from, to) => [`Changed ${what} from `, from, ' to ', to, '.'],
    ...changes,
    nothing: 'nothing',
    yes: 'yes',
    no: 'no',
  },
  annex: {
    stationCaption: 'Indicators of the station',
    unitsCaption: 'Indicators by area and service site',
    indicator: 'Indicator',
    unit: 'Unit',
    target: 'Target',
    actual: 'Actual',
    rate: 'Completion rate',
    status: 'Status',
    unitGroup: (name, area) => (area === undefined ? name : `${area} – ${name}`),
    unitsNote: 'Note: only areas and service sites with figures of their own are listed; the others came without.',
    summedNote: 'Note: figures marked △ are the sum of the service sites below.',
    discrepanciesIntroduction:
      'When this report was made, the following figures or names differed or call for a look. Please check; nothing here is a finding against anyone.',
    noDiscrepancies: 'When this report was made, no figures or names were found that differ.',
    discrepanciesCaption: 'To check',
    severity: 'Kind',
    finding: 'What',
    severities: { error: 'Differs', warning: 'Please check', note: 'Note' },
  },
};
