import type { Part } from '../../tree/text.js';
import { joinParts } from '../joinParts.js';
import type { BandText, Texts } from '../texts.js';
import { plural } from './plural.js';

function band({ label, min, lowest, max, below }: BandText): Part[] {
  if (max !== undefined) return [min, ' to ', max, `: ${label}`];
  if (below === undefined) return [min, ` and above: ${label}`];
  if (lowest) return ['below ', below, `: ${label}`];
  return ['from ', min, ' to below ', below, `: ${label}`];
}

/** Words of the section on basis, principles and methods, in English. */
export const method: Texts['method'] = {
  basis: 'The evaluation rests on the following documents and contracts:',
  principlesIntroduction: 'The evaluation follows these principles:',
  principles: [
    {
      title: 'Truthfulness',
      text: 'The operator describes its work as it is and hides nothing; evaluators record and judge what they find.',
    },
    {
      title: 'Objectivity',
      text: 'Evaluators judge independently, by the agreement and one standard for all, whoever may have an interest in the outcome.',
    },
    {
      title: 'Evidence',
      text: 'Every judgement rests on records that can be checked; important figures are verified; without evidence there is no conclusion.',
    },
    {
      title: 'Improvement through evaluation',
      text: 'Shortcomings come with advice that can be acted on, so that the station’s work becomes better.',
    },
    {
      title: 'Recusal and oversight',
      text: 'An evaluator with private contact before the evaluation, an interest or a conflict recuses; the evaluated side may watch the process, object and ask for recusal.',
    },
    {
      title: 'Confidentiality',
      text: 'What is learnt of service users is kept confidential as the law requires; the station’s own methods and work are respected.',
    },
  ],
  team: (commissionedBy, evaluator, visit) => [
    ...(commissionedBy === undefined ? [] : [`Commissioned by ${commissionedBy}, `]),
    commissionedBy === undefined ? 'The evaluation team' : 'the evaluation team',
    ...(evaluator === undefined ? [] : [` of ${evaluator}`]),
    ...(visit === undefined ? [' carried out the evaluation.'] : [' visited the station on ', visit, '.']),
  ],
  panel: 'Members of the evaluation team:',
  member: (name, role, remarks) => [role === undefined ? name : `${name} (${role})`, ...remarks].join('; '),
  conflict: (text) => `declared conflict: ${text}`,
  recused: 'recused',
  methodsIntroduction: 'Information was gathered and checked in these ways:',
  methods: new Map([
    [
      'presentation',
      { title: 'Presentation', text: 'The project lead reports on operation, services and indicators.' },
    ],
    [
      'on-site-observation',
      { title: 'On-site observation', text: 'Premises and equipment are seen, and whether they suit the services.' },
    ],
    [
      'document-review',
      {
        title: 'Document review',
        text: 'Rules, files and service records are read, and figures traced to their source.',
      },
    ],
    [
      'interviews',
      {
        title: 'Interviews on site',
        text: 'The operator’s managers, the project lead and social workers tell how services run and what is hard.',
      },
    ],
    [
      'survey',
      {
        title: 'Telephone and questionnaire survey',
        text: 'Service users say what they think of the services and what they would change.',
      },
    ],
    [
      'feedback-meeting',
      { title: 'Feedback meeting', text: 'The evaluators present first findings, and purchaser and station respond.' },
    ],
  ]),
  total: (total, shares) => [
    'The total is ',
    total,
    plural(total, ' point', ' points'),
    ', the plain sum of what each party awards out of its share: ',
    ...joinParts(
      shares.map(({ label, share }) => [`${label} `, share]),
      ', ',
      ' and ',
    ),
    '.',
  ],
  bands: (bands) => ['Grades by total: ', ...joinParts(bands.map(band), '; '), '.'],
  convention: {
    'half-month':
      'assessed months are whole months from the first day; a rest of up to 15 days counts as half a month, a longer one as a month',
    'whole-months': 'assessed months are whole months from the first day; a rest is not counted',
    'calendar-months': 'assessed months are the calendar months the period touches',
    'calendar-half-month':
      'assessed months are the calendar months the period touches: one month for 16 days or more, else half a month',
    'thirty-day': 'assessed months are days divided by 30, to 2 decimals',
    exact: 'assessed months are whole months and the share of the last month, to 4 decimals',
  },
  rounding: (decimals, mode) => {
    const how = { 'half-up': 'half away from zero', 'half-even': 'half to even', down: 'down' }[mode];
    return `rates and scores are rounded once to ${decimals} ${decimals === 1 ? 'decimal' : 'decimals'}, ${how}`;
  },
  conventions: (which, months, rounding) => {
    const rules = [
      ...(which.months ? [months] : []),
      ...(which.rounding ? [rounding] : []),
      ...(which.shares ? ['the parties’ shares are as above'] : []),
      ...(which.bands ? ['the bands are as above'] : []),
    ];
    if (rules.length === 0) return undefined;
    return `Note: ${rules.join('; ')}. No published source confirms these rules; they are conventions of this evaluation.`;
  },
};
