import type { MainPart, Messages } from './Messages.js';

const MAIN_PARTS: Readonly<Record<MainPart, string>> = {
  scores: 'the scores',
  total: 'the total',
  grade: 'the grade',
  period: 'the evaluation period',
  indicators: 'the indicators',
};

/** Formats that office programs save a Word file in. */
const OFFICE: ReadonlySet<string> = new Set(['pdf', 'doc', 'odt', 'wps']);

/** What is missing, by the name of the argument. */
const MISSING: ReadonlyMap<string, string> = new Map([
  ['path', 'The place of the figure (total, indicators.client-files.rate) is'],
  ['first', 'The two cases to compare are'],
  ['second', 'The second case to compare is'],
  ['folder', 'The folder of cases is'],
  ['shell', 'The name of the shell (bash, zsh or fish) is'],
]);

/** What is missing where a command takes more than cases. */
const MISSING_FILE: ReadonlyMap<string | undefined, string> = new Map([
  ['audit', 'The case, workbook or report is missing'],
  ['read', 'The workbook or report is missing'],
]);

const near = (nearest: string | undefined) => (nearest === undefined ? '' : `; did you mean ${nearest}?`);

/** The command's words in English. */
export const en: Messages = {
  description:
    'Evaluation of social work service stations: figures, checks, reports. Results go to standard output as JSON, messages to standard error.',
  help: {
    usage: 'Usage:',
    options: 'Options:',
    commands: 'Commands:',
    arguments: 'Arguments:',
    examples: 'Examples:',
    placeholders: new Map(),
    option: (description, choices, usual) => {
      const more = [
        ...(choices === undefined ? [] : [`one of ${choices.join(', ')}`]),
        ...(usual === undefined ? [] : [`${String(usual)} unless said`]),
      ];
      return more.length === 0 ? description : `${description} (${more.join('; ')})`;
    },
  },
  commands: {
    evaluate: 'compute assessed months, completion rates, scores, total and grade',
    report: 'write the evaluation report',
    audit:
      'find figures and names that differ, in a case or a finished report; exits with 1 where something should be checked',
    read: 'read a workbook or a finished report: what was read, where, and what was not understood',
    explain: 'say how a figure came about, for example indicators.client-files.rate',
    template: 'write a workbook (.xlsx) to fill in',
    schema: 'print the JSON Schema of a case, a scheme or an evaluation',
    compare: 'compare two evaluations: mid-term and final, or two scenarios',
    summary: 'summarise all cases of a folder: totals, grades, indicators, ranking',
    completion: 'print a completion script for bash, zsh or fish',
    help: 'show all commands, or how one is used',
  },
  arguments: {
    file: 'case file (JSON) or filled workbook (.xlsx); "-" is standard input',
    document: 'case, workbook or finished report (.json, .xlsx, .docx, .pdf, .txt); "-" is standard input',
    readable: 'filled workbook or finished report (.xlsx, .docx, .pdf, .txt); "-" is standard input',
    path: 'where the figure stands: total, period.assessedMonths, indicators.client-files.rate',
    first: 'the earlier case or workbook',
    second: 'the later case or workbook',
    folder: 'folder of cases (.json) and workbooks (.xlsx)',
    schema: 'what the schema is of',
    shell: 'bash, zsh or fish',
    command: 'the command to explain; all of them where it is left out',
  },
  options: {
    lang: 'language of messages and reports',
    format: 'formats, separated by commas: md, html, docx, txt, xlsx',
    out: 'folder for the reports, made where it does not exist',
    contents: 'list the sections under the title',
    annex: 'append the table of things to check',
    arrangement: 'JSON file that drops, moves, retitles or adds sections',
    scheme: 'id of the scheme',
    workbook: 'name of the workbook',
    fill: 'fill the workbook from this case',
    summaryFormat: 'files to write as well, separated by commas: html, md, txt, docx, xlsx',
    regrade: 'grade all again under this scheme as well',
    help: 'show help',
    version: 'show the version',
  },
  usage: {
    unknownOption: (flag, nearest) => `There is no such option: ${flag}${near(nearest)}`,
    unknownCommand: (name, nearest) => `There is no such command: ${name}${near(nearest)}`,
    fileFirst: (name) =>
      `There is no such command: ${name}. The command comes first, then the file: sw-eval evaluate ${name}`,
    missingArgument: (name, command) => {
      if (name === 'file') return MISSING_FILE.get(command) ?? 'The case file is missing';
      return `${MISSING.get(name) ?? name} missing`;
    },
    optionWithoutValue: (flags) => `An option lacks its value: ${flags}`,
    missingOption: (flags) => `A required option is missing: ${flags}`,
    tooMany: (most, given) =>
      `There are too many arguments: at most ${most}, not ${given}; put file names with spaces in quotes`,
    wrongValue: (flags, value, allowed) =>
      `${flags === undefined ? 'An argument has a wrong value' : `An option has a wrong value: ${flags}`}; "${value}" is none of ${allowed}`,
    example: (line) => `Example: ${line}`,
  },
  explainSwapped: (path, file) => `The file comes first, then where the figure stands: sw-eval explain ${file} ${path}`,
  notWorkbookName: (path) => `${path} is no name for a workbook: it must end with .xlsx`,
  notOutFolder: (path) =>
    `-o takes the folder for the files, not the name of one: ${path}; names come from the case, formats from -f`,
  unknownFormat: (format, allowed) => {
    const hint = OFFICE.has(format) ? `; write docx, then save it as ${format} in Word or WPS` : '';
    return `There is no format "${format}"; there are ${allowed}${hint}`;
  },
  unknownScheme: (id, allowed) => `There is no scheme "${id}"; there are ${allowed}`,
  unknownFigure: (path, nearest) =>
    `There is no figure at "${path}"${near(nearest) || '; write it like total or indicators.client-files.rate'}`,
  isCase: (path) =>
    `${path} is a case (JSON), which the other commands take as it is: sw-eval evaluate computes it, sw-eval audit checks it, sw-eval report writes its report`,
  isDocument: (path) =>
    `${path} is a document, not a case or workbook; a published report is for sw-eval read or sw-eval audit`,
  noCases: (path) => `There are no cases (.json) or workbooks (.xlsx) in ${path}`,
  notFolder: (path) => `${path} is not a folder; sw-eval evaluate takes a single case`,
  written: (path) => `Written: ${path}`,
  reading: (done, all, name) => `Reading ${done} / ${all}  ${name}`,
  read: {
    found: (count) => `${count} ${count === 1 ? 'value' : 'values'} read`,
    unread: (count) => `Not understood (${count}):`,
    low: (count) => `${count} of them ${count === 1 ? 'is' : 'are'} uncertain; please check`,
    missing: (parts) => `Not found: ${parts.map((part) => MAIN_PARTS[part]).join(', ')}`,
    nothing: 'Nothing of an evaluation report was read, so nothing was checked',
    derived: (from, candidates) =>
      candidates === '' ? `${from} fits no whole target` : `${from} needs a target of ${candidates}`,
  },
  explain: {
    formula: 'How',
    inputs: 'From',
    exact: 'Before rounding',
    rounding: 'Rounding',
    basis: 'Rule',
    source: 'Source',
    bases: {
      sourced: 'published',
      convention: 'a convention (no source states it)',
      given: 'given in the case',
      scheme: 'given in the scheme',
    },
    modes: { 'half-up': 'half up', 'half-even': 'half to even', down: 'down' },
  },
  compare: { none: 'none', caughtUp: 'caught up', fellBehind: 'fell behind', nothing: 'Nothing differs.' },
  seeHelp: (command) => `See ${command} --help.`,
  noFile: (path, nearest) => `There is no file ${path === '' ? 'without a name' : path}${near(nearest)}`,
  noFolder: (path) => `There is no folder ${path}`,
  isFolder: (path) => `${path} is a folder, not a file; sw-eval summary takes a whole folder`,
  unreadable: (path, reason) => `Cannot read ${path} (${reason})`,
  emptyFile: (path) => `${path} is empty`,
  damaged: (path, ending) =>
    `${path} does not hold a ${ending} file: it is damaged, or only its name was changed; open the original, save a copy and try again`,
  notUtf8: (path) => `${path} is not encoded in UTF-8; save it as UTF-8 and try again`,
  notJson: (path, place) => `${path} is not valid JSON${place}`,
  place: (line, column) => `: see line ${line}, character ${column}`,
  notWritable: (path, reason) => `Cannot write ${path} (${reason}); no file was written`,
  outputFailed: (reason) =>
    `Cannot write the result (${reason === 'ENOSPC' ? 'no space is left' : reason}); what was written is incomplete, please do not use it`,
  issues: (path, count) => `${path} has ${count} ${count === 1 ? 'problem' : 'problems'}:`,
  issue: (pathText, sentence) => `${pathText}: ${sentence}`,
  bug: 'This is a bug, not a fault of the input. Please report what follows:',
  stdin: 'Standard input',
  summary: {
    stage: {
      'mid-term': 'mid-term evaluation',
      final: 'final evaluation',
      'spot-check': 'spot check',
      're-evaluation': 're-evaluation',
    },
    months: 'Assessed months',
    indicator: 'Indicator',
    actual: 'Actual',
    target: 'Target',
    rate: 'Rate',
    status: 'Status',
    party: 'Party',
    awarded: 'Score / share',
    ratio: 'Of its share',
    total: 'Total',
    grade: 'Grade',
    noGrade: 'none',
    missing: (labels, min, max) => `No score yet: ${labels}; the total can lie between ${min} and ${max}`,
    check: (count) => `To check (${count})`,
    nothing: 'No figures or names were found that differ.',
    severity: { error: 'Differs', warning: 'Please check', note: 'Note' },
    written: 'Written',
  },
};
