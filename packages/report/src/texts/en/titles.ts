import type { Texts } from '../texts.js';

/** Titles of sections, in English. */
export const titles: Texts['titles'] = {
  kinds: {
    'mid-term': 'Mid-term Evaluation Report',
    final: 'Final Evaluation Report',
    'spot-check': 'Spot-check Evaluation Report',
    're-evaluation': 'Re-evaluation Report',
  },
  contents: 'Contents',
  station: 'The station',
  method: 'Basis, principles and methods',
  basis: 'Basis',
  principles: 'Principles',
  team: 'Evaluation team',
  methods: 'Methods',
  formation: 'How the result is formed',
  party: (label, body) => `${label}’s evaluation${body === undefined ? '' : ` (${body})`}`,
  strengths: 'Strengths',
  concerns: 'Concerns',
  compliance: 'Standards',
  indicators: 'Completion of indicators',
  sites: 'Service sites',
  sitesInGeneral: 'In general',
  siteGroup: (area, sites) => {
    if (area === undefined) return sites.join(', ');
    return sites.length === 0 ? area : `${area} (${sites.join(', ')})`;
  },
  manyUnits: (first, count, areas) => `${first} and ${count - 1} more ${areas ? 'areas' : 'service sites'}`,
  unitsOfGroup: (names) => `These are ${names.join(', ')}.`,
  survey: 'Survey of service users',
  followUps: {
    'mid-term': 'Follow-up of the previous evaluation',
    final: 'Follow-up of the mid-term evaluation',
    'spot-check': 'Follow-up of the previous evaluation',
    're-evaluation': 'Follow-up of the previous evaluation',
  },
  result: 'Result',
  scores: 'Scores and grade',
  keyProblems: 'Key problems',
  conclusion: 'Conclusion',
  nextSteps: 'Recommendations for the next stage',
  objections: 'Objections and how they were handled',
  annexIndicators: 'Completion of indicators',
  annexDiscrepancies: 'Figures and names to check',
};
