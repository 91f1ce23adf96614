import type { CommandName } from './messages/Messages.js';

/** Examples of each command, as its help shows them. */
export const EXAMPLES: Readonly<Record<CommandName, readonly string[]>> = {
  evaluate: ['sw-eval evaluate case.json', 'sw-eval evaluate station.xlsx > evaluation.json'],
  report: [
    'sw-eval report station.xlsx --format md,html,docx -o out',
    'sw-eval report case.json --lang en --contents',
    'sw-eval report case.json --template house.json',
  ],
  audit: ['sw-eval audit case.json', 'sw-eval audit report.docx', 'sw-eval audit - < case.json'],
  read: ['sw-eval read report.pdf > read.json', 'sw-eval read station.xlsx'],
  explain: ['sw-eval explain case.json total', 'sw-eval explain case.json indicators.client-files.rate'],
  template: [
    'sw-eval template --scheme guangzhou-2023 -o station.xlsx',
    'sw-eval template --case case.json -o station.xlsx',
  ],
  schema: ['sw-eval schema case > case.schema.json'],
  compare: ['sw-eval compare mid-term.xlsx final.xlsx'],
  summary: ['sw-eval summary stations', 'sw-eval summary stations --format html,xlsx -o out'],
  completion: ['eval "$(sw-eval completion bash)"', 'sw-eval completion fish | source'],
  help: ['sw-eval help report'],
};
