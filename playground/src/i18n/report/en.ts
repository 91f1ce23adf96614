import type { ReportTexts } from './texts';

/** The report view in English, in the glossary's words. */
export const reportEn: ReportTexts = {
  language: 'Language of the report',
  languages: { page: 'As the page', 'zh-CN': '中文', en: 'English' },
  arrange: 'Arrangement',
  arrangeHint: 'Tick what goes into the report, change order and titles; kept in this browser for the next report',
  asUsual: 'Back to the usual arrangement',
  contents: 'Contents under the title',
  annexDiscrepancies: 'Annex of what to check',
  include: (section) => `Include ${section}`,
  titleOf: (section) => `Title ${section}`,
  moveUp: (section) => `Up ${section}`,
  moveDown: (section) => `Down ${section}`,
  up: 'Up',
  down: 'Down',
  again: 'Make it again',
  margin: 'Findings in the margin',
  marginHint: 'What is changed here are the findings of the case; it can be undone',
  edit: (section) => `Edit ${section}`,
  editShort: 'Edit',
  done: 'Close',
  counts: (strengths, concerns) => `Strengths ${strengths}, concerns ${concerns}`,
  problems: (count) => String(count),
  steps: (hasSummary, count) => `${hasSummary ? 'Summary written' : 'No summary yet'}, next steps ${count}`,
};
