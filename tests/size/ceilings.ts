/** The most a program may have to load for some names of an entry, and what must not be in it. */
export interface Ceiling {
  entry: string;
  /** Exports that the program uses; none means all of them. */
  names: readonly string[];
  /** Bytes, minified and compressed with gzip. */
  most: number;
  /** Why it is as high as it is; a raise comes with a new reason. */
  reason: string;
  /** Parts that may not be in the bundle, not even a piece of them. */
  without: readonly Part[];
}

/** Something that can be recognised in a bundle: by the files it comes from, and by a text that minifying keeps. */
export interface Part {
  name: string;
  files: RegExp;
  /** Stands in every bundle that has the part; no other part has it. */
  text: string;
}

const part = (name: string, files: RegExp, text: string): Part => ({ name, files, text });

/** The parts of the core that a program pays for only if it uses them. */
export const CORE = {
  zod: part('zod', /^zod\//, 'ZodMiniType'),
  schemas: part('the schemas', /core\/dist\/schemas\//, 'commissionedBy'),
  presets: part('the presets', /core\/dist\/schemes\/(guangzhou|shenzhen|mof)/, '大型社区活动人次'),
  audit: part('the audit', /core\/dist\/audit\/(?!textAt)/, 'stands in the text, please check'),
  explain: part('the explanations', /core\/dist\/explain\//, '按工作量在协议期内均匀分布计算'),
  issueTexts: part('the sentences of issues', /core\/dist\/texts\/formatIssue/, '分值合计应为'),
  discrepancyTexts: part('the sentences of discrepancies', /core\/dist\/texts\/formatDiscrepancy/, '名称有两种写法'),
  scenarios: part('the scenarios', /core\/dist\/scenarios\/(pointsTo|sensitivity|applyScenario|compare)/, 'neededRaw'),
  summary: part('the summary', /core\/dist\/summary\//, 'notComparable'),
} as const satisfies Record<string, Part>;

/** The libraries of the report that belong to one format. */
export const REPORT = {
  docx: part('docx', /^docx\//, 'w:document'),
  zip: part('a zip library', /^(fflate|jszip)\//, 'invalid zip data'),
  mdast: part('the Markdown serialiser', /^mdast-util-to-markdown\//, 'Cannot handle unknown node'),
  hast: part('the HTML serialiser', /^hast-util-to-html\//, 'closeSelfClosing'),
} as const satisfies Record<string, Part>;

const ALL_OF_CORE = Object.values(CORE);
const without = (...kept: Part[]) => ALL_OF_CORE.filter((each) => !kept.includes(each));

/** One line of the ceilings per kind of program that somebody writes. */
export const CEILINGS: readonly Ceiling[] = [
  {
    entry: '@sw-eval/core',
    names: ['completionRate'],
    most: 1_400,
    reason: 'exact rounding with its way out into BigInt, and an error with code, path, expected and received',
    without: ALL_OF_CORE,
  },
  {
    entry: '@sw-eval/core',
    names: ['completionRate', 'assessedMonths', 'gradeOf'],
    most: 2_700,
    reason: 'the figures of a page that has its own data: six ways of counting months on a calendar of its own',
    without: ALL_OF_CORE,
  },
  {
    entry: '@sw-eval/core',
    names: ['totalScore'],
    most: 4_850,
    reason: 'takes a preset by its id, so it brings all presets: most of it is their labels in two languages',
    without: without(CORE.presets),
  },
  {
    entry: '@sw-eval/core',
    names: ['evaluateJson'],
    most: 23_100,
    reason: 'every check of a case, every computation and the audit; an eighth of it is the base type of zod’s schemas',
    without: [CORE.explain, CORE.issueTexts, CORE.discrepancyTexts, CORE.scenarios, CORE.summary],
  },
  {
    entry: '@sw-eval/core',
    names: ['explain'],
    most: 17_400,
    reason:
      'a name and a sentence for every kind of figure in two languages, each rule of a rubric with its own derivation, and the true reason of whatever is missing; no schema, because an evaluation is already checked',
    without: [CORE.zod, CORE.schemas, CORE.presets, CORE.audit, CORE.issueTexts, CORE.discrepancyTexts, CORE.summary],
  },
  {
    entry: '@sw-eval/core',
    names: ['summarise'],
    most: 5_520,
    reason:
      'quantiles exact up to 10,001 different values, ranking, and regrading with vetoes under a preset; no schema, because evaluations are already checked',
    without: [CORE.zod, CORE.schemas, CORE.audit, CORE.explain, CORE.issueTexts, CORE.discrepancyTexts],
  },
  {
    entry: '@sw-eval/core',
    names: ['formatIssue'],
    most: 3_000,
    reason:
      'a sentence for every code in two languages, what to do with a file that cannot be read as it is, and which heading or workbook was wanted',
    without: without(CORE.issueTexts),
  },
  {
    entry: '@sw-eval/core',
    names: ['formatDiscrepancy'],
    most: 2_400,
    reason: 'a sentence for every code in two languages, and nothing else',
    without: without(CORE.discrepancyTexts),
  },
  {
    entry: '@sw-eval/core',
    names: [],
    most: 48_800,
    reason:
      'everything: computing and checking, scenarios that add to a case and say which path was meant, and all sentences in two languages, more than a quarter of it explanations; the aim of 35 kB is not reached, see decision 0011',
    without: [],
  },
  {
    entry: '@sw-eval/report',
    names: ['assembleReport'],
    most: 29_000,
    reason:
      'the report’s own words in two languages, the names of every figure an objection can change among them, the sentences of discrepancies for its second annex, and what is wrong with a template',
    without: [CORE.zod, CORE.audit, CORE.issueTexts, CORE.explain, ...Object.values(REPORT)],
  },
  {
    entry: '@sw-eval/report/markdown',
    names: [],
    most: 20_000,
    reason: 'mdast-util-to-markdown with tables is two thirds of it: escaping that knows its context',
    without: [CORE.zod, REPORT.docx, REPORT.zip, REPORT.hast],
  },
  {
    entry: '@sw-eval/report/html',
    names: [],
    most: 40_000,
    reason: 'hast-util-to-html with the table of all HTML and SVG properties, the page’s styles, and the charts',
    without: [CORE.zod, REPORT.docx, REPORT.zip, REPORT.mdast],
  },
  {
    entry: '@sw-eval/report/text',
    names: [],
    most: 8_000,
    reason: 'a small renderer of our own; the widths of East Asian characters are a third of it',
    without: [CORE.zod, ...Object.values(REPORT)],
  },
  {
    entry: '@sw-eval/report/docx',
    names: [],
    most: 110_000,
    reason: 'docx is about 70 kB and brings a zip library; a second one makes its bytes the same on every run',
    without: [CORE.zod, REPORT.mdast, REPORT.hast],
  },
];
