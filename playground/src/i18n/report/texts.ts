/** Words of the report view in one language. It is loaded with the view. */
export interface ReportTexts {
  language: string;
  languages: Record<'page' | 'zh-CN' | 'en', string>;
  arrange: string;
  arrangeHint: string;
  asUsual: string;
  contents: string;
  annexDiscrepancies: string;
  include: (section: string) => string;
  titleOf: (section: string) => string;
  moveUp: (section: string) => string;
  moveDown: (section: string) => string;
  up: string;
  down: string;
  again: string;
  margin: string;
  marginHint: string;
  edit: (section: string) => string;
  editShort: string;
  done: string;
  counts: (strengths: number, concerns: number) => string;
  problems: (count: number) => string;
  steps: (hasSummary: boolean, count: number) => string;
}
