import type { ExplanationBasis, RoundingMode } from '@sw-eval/core';

/** The commands there are. */
export type CommandName =
  | 'evaluate'
  | 'report'
  | 'audit'
  | 'read'
  | 'explain'
  | 'template'
  | 'schema'
  | 'compare'
  | 'summary'
  | 'completion'
  | 'help';

/** What every evaluation report gives. */
export type MainPart = 'scores' | 'total' | 'grade' | 'period' | 'indicators';

/** Every word of the command, in one language. */
export interface Messages {
  description: string;
  help: {
    usage: string;
    options: string;
    commands: string;
    arguments: string;
    examples: string;
    /** What stands for a value in the help, by its English word; English itself needs none. */
    placeholders: ReadonlyMap<string, string>;
    /** An option or argument with the values it can have and the one it has unless another is given. */
    option: (description: string, choices: readonly string[] | undefined, usual: unknown) => string;
  };
  commands: Record<CommandName, string>;
  arguments: {
    file: string;
    document: string;
    /** What can be read back: no case, which is what reading leads to. */
    readable: string;
    path: string;
    first: string;
    second: string;
    folder: string;
    schema: string;
    shell: string;
    command: string;
  };
  options: {
    lang: string;
    format: string;
    out: string;
    contents: string;
    annex: string;
    arrangement: string;
    scheme: string;
    workbook: string;
    fill: string;
    summaryFormat: string;
    regrade: string;
    help: string;
    version: string;
  };
  usage: {
    unknownOption: (flag: string, nearest: string | undefined) => string;
    unknownCommand: (name: string, nearest: string | undefined) => string;
    /** The file stands where the command should. */
    fileFirst: (name: string) => string;
    missingArgument: (name: string, command: CommandName | undefined) => string;
    optionWithoutValue: (flags: string) => string;
    missingOption: (flags: string) => string;
    tooMany: (most: number, given: number) => string;
    /** Of an option, or of an argument where `flags` are absent. */
    wrongValue: (flags: string | undefined, value: string, allowed: string) => string;
    example: (line: string) => string;
  };
  explainSwapped: (path: string, file: string) => string;
  notWorkbookName: (path: string) => string;
  notOutFolder: (path: string) => string;
  unknownFormat: (format: string, allowed: string) => string;
  unknownScheme: (id: string, allowed: string) => string;
  unknownFigure: (path: string, nearest: string | undefined) => string;
  isDocument: (path: string) => string;
  isCase: (path: string) => string;
  noCases: (path: string) => string;
  notFolder: (path: string) => string;
  written: (path: string) => string;
  reading: (done: number, all: number, name: string) => string;
  read: {
    found: (count: number) => string;
    unread: (count: number) => string;
    low: (count: number) => string;
    /** Main parts of a report, in which of them nothing was found. */
    missing: (parts: readonly MainPart[]) => string;
    nothing: string;
    /** `from` is an actual and its rate, `1149 / 101.09%`. */
    derived: (from: string, candidates: string) => string;
  };
  explain: {
    formula: string;
    inputs: string;
    exact: string;
    rounding: string;
    basis: string;
    source: string;
    bases: Record<ExplanationBasis, string>;
    modes: Record<RoundingMode, string>;
  };
  compare: { none: string; caughtUp: string; fellBehind: string; nothing: string };
  seeHelp: (command: string) => string;
  noFile: (path: string, nearest: string | undefined) => string;
  noFolder: (path: string) => string;
  isFolder: (path: string) => string;
  unreadable: (path: string, reason: string) => string;
  emptyFile: (path: string) => string;
  damaged: (path: string, ending: string) => string;
  notUtf8: (path: string) => string;
  notJson: (path: string, place: string) => string;
  place: (line: number, column: number) => string;
  notWritable: (path: string, reason: string) => string;
  outputFailed: (reason: string) => string;
  issues: (path: string, count: number) => string;
  issue: (pathText: string, sentence: string) => string;
  bug: string;
  stdin: string;
  summary: {
    stage: Record<'mid-term' | 'final' | 'spot-check' | 're-evaluation', string>;
    months: string;
    indicator: string;
    actual: string;
    target: string;
    rate: string;
    status: string;
    party: string;
    awarded: string;
    ratio: string;
    total: string;
    grade: string;
    noGrade: string;
    missing: (labels: string, min: string, max: string) => string;
    check: (count: number) => string;
    nothing: string;
    severity: Record<'error' | 'warning' | 'note', string>;
    written: string;
  };
}
