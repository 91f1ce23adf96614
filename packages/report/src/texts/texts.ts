import type { Evaluation, Scheme } from '@sw-eval/core';
import type { FigureNode, ReportMeta } from '../tree/nodes.js';
import type { Part } from '../tree/text.js';

/** A title and what it means. */
export interface Titled {
  title: string;
  text: string;
}

/** Which rules of a scheme are conventions, for the remark that says so. */
export interface Conventions {
  months: boolean;
  rounding: boolean;
  bands: boolean;
  shares: boolean;
}

/** A band as a sentence needs it: `below` is the lower bound of the next better one. */
export interface BandText {
  label: string;
  min: FigureNode;
  lowest: boolean;
  max?: FigureNode;
  below?: FigureNode;
}

/** A place and its label. */
export interface AddressText {
  label?: string;
  address: string;
}

type Convention = Evaluation['period']['convention'];
type Status = Evaluation['indicators'][number]['status'];
type Verdict = Evaluation['compliance'][number]['verdict'];

/** Titles of sections, by what they hold. */
export interface TitleTexts {
  kinds: Record<Evaluation['stage'], string>;
  contents: string;
  station: string;
  method: string;
  basis: string;
  principles: string;
  team: string;
  methods: string;
  formation: string;
  party: (label: string, body: string | undefined) => string;
  strengths: string;
  concerns: string;
  compliance: string;
  indicators: string;
  sites: string;
  /** Heads findings that name no site. */
  sitesInGeneral: string;
  siteGroup: (area: string | undefined, sites: readonly string[]) => string;
  /** More areas or sites than a heading can name, by the first of them. */
  manyUnits: (first: string, count: number, areas: boolean) => string;
  /** The paragraph that names them all. */
  unitsOfGroup: (names: readonly string[]) => string;
  survey: string;
  /** What became of earlier advice; which evaluation gave it follows from the stage of this one. */
  followUps: Record<Evaluation['stage'], string>;
  result: string;
  scores: string;
  keyProblems: string;
  conclusion: string;
  nextSteps: string;
  objections: string;
  annexIndicators: string;
  annexDiscrepancies: string;
}

/** Every word of a report that is not the case's own. One object per language, of this one shape. */
export interface Texts {
  titles: TitleTexts;
  notices: Record<Exclude<ReportMeta['status'], 'final'>, string>;
  status: Record<Status, string>;
  station: {
    place: (name: string, addresses: readonly AddressText[]) => Part[];
    operator: (operator: string | undefined, since: string | undefined) => Part[];
    bodies: (purchaser: string | undefined, oversight: string | undefined) => Part[];
    introduction: (place: Part[], clauses: readonly Part[][]) => Part[];
    term: (start: FigureNode, end: FigureNode) => Part[];
    period: (
      start: FigureNode,
      end: FigureNode,
      months: FigureNode,
      term: FigureNode,
      progress: FigureNode | null,
    ) => Part[];
    areas: string;
    area: (name: string, sites: readonly string[]) => Part[];
  };
  method: {
    basis: string;
    principlesIntroduction: string;
    principles: readonly Titled[];
    team: (commissionedBy: string | undefined, evaluator: string | undefined, visit: FigureNode | undefined) => Part[];
    panel: string;
    member: (name: string, role: string | undefined, remarks: readonly string[]) => string;
    conflict: (text: string) => string;
    recused: string;
    methodsIntroduction: string;
    methods: ReadonlyMap<string, Titled>;
    total: (total: FigureNode, shares: readonly { label: string; share: FigureNode }[]) => Part[];
    bands: (bands: readonly BandText[]) => Part[];
    convention: Record<Convention, string>;
    conventions: (which: Conventions, months: string, rounding: string) => string | undefined;
    rounding: (decimals: number, mode: Scheme['rounding']['mode']) => string;
  };
  findings: {
    complianceIntroduction: string;
    compliance: (label: string, measured: FigureNode | null, threshold: FigureNode | null, verdict: Verdict) => Part[];
    survey: (method: string | undefined, sampled: FigureNode, satisfied: FigureNode, rate: FigureNode) => Part[];
    surveyMethod: ReadonlyMap<string, string>;
    aware: (aware: FigureNode, rate: FigureNode) => Part[];
    surveyCaveat: string;
    followUp: Record<'resolved' | 'partly-resolved' | 'unresolved', string>;
    followUpItem: (recommendation: string, status: string, note: string | undefined) => Part[];
    titled: (title: string) => { title: string; gap: string };
  };
  completion: CompletionTexts;
  indicators: {
    seeAnnex: (annex: string) => string;
    /** Of targets worked back from a rate; `annex` is where they are marked, if they are. */
    derived: (annex: string | undefined) => string;
    derivedInAnnex: string;
    correctionsIntroduction: string;
    correction: (label: string, reported: FigureNode, changes: readonly Part[][], actual: FigureNode) => Part[];
    adjustment: (amount: Part, up: boolean, reason: string | undefined) => Part[];
    amendmentsIntroduction: string;
    amendment: (
      label: string,
      from: FigureNode,
      to: FigureNode,
      date: FigureNode | undefined,
      reason: string | undefined,
    ) => Part[];
  };
  result: {
    total: (total: FigureNode, grade: string | null) => Part[];
    incomplete: (missing: readonly string[], min: FigureNode | undefined, max: FigureNode | undefined) => Part[];
    veto: (label: string, evidence: string, cap: string, lowered: boolean) => Part[];
    tableCaption: string;
    party: string;
    share: string;
    awarded: string;
    ratio: string;
    sum: string;
  };
  charts: ChartTexts;
  objections: {
    /** Who objects, by what a case calls them; parties of the scheme have its labels. */
    by: ReadonlyMap<string, string>;
    party: (label: string) => string;
    raised: (by: string, text: string) => Part[];
    response: (text: string) => Part[];
    /** A figure that was changed, by its name, and both values. */
    change: (what: string, from: Part, to: Part) => Part[];
    /** Names of the figures of an indicator, a party or a standard, by their key in a case; `place` is an area or site. */
    figures: ReadonlyMap<string, (label: string, place: string | undefined) => string>;
    /** Names of all other figures, by their path. */
    names: ReadonlyMap<string, string>;
    /** A figure that a report had stated. */
    stated: (name: string) => string;
    /** What has no name of its own. */
    unnamed: string;
    nothing: string;
    yes: string;
    no: string;
  };
  annex: {
    stationCaption: string;
    unitsCaption: string;
    indicator: string;
    unit: string;
    target: string;
    actual: string;
    rate: string;
    status: string;
    unitGroup: (name: string, area: string | undefined) => string;
    unitsNote: string;
    summedNote: string;
    discrepanciesIntroduction: string;
    noDiscrepancies: string;
    discrepanciesCaption: string;
    severity: string;
    finding: string;
    severities: Record<'error' | 'warning' | 'note', string>;
  };
}

/** Words under and beside pictures. */
export interface ChartTexts {
  completionCaption: string;
  /** What the lines mean, and the end of the axis where a bar goes beyond it. */
  completionLegend: (full: FigureNode, progress: FigureNode | undefined, broken: FigureNode | undefined) => Part[];
  sharesCaption: string;
  sharesLegend: (bands: readonly { label: string; min: FigureNode }[]) => Part[];
  spreadCaption: (party: string) => string;
  /** A score with the points of its item, and the lowest and highest an evaluator gave. */
  spread: (awarded: FigureNode, points: FigureNode, lowest: FigureNode, highest: FigureNode) => Part[];
  spreadLegend: (aggregate: NonNullable<Evaluation['parties'][number]['aggregate']>) => Part[];
  districtCaption: string;
  districtLegend: (median: FigureNode, cut: { shown: FigureNode; all: FigureNode } | undefined) => Part[];
}

/** One indicator of a clause. */
export interface CompletionItem {
  label: string;
  actual: FigureNode;
  rate: FigureNode | null;
}

/** Words of the running text on completion. */
export interface CompletionTexts {
  /** By which day. */
  opening: (end: FigureNode) => Part[];
  /** How a further paragraph of counts begins. */
  further: () => Part[];
  /** An indicator's name in mid-sentence; `isOfScheme` where it is a word of a scheme and not a name that a case gave. */
  inSentence: (label: string, isOfScheme: boolean) => string;
  /** Indicators that belong together, all of them with their rates or all without. */
  clause: (items: readonly CompletionItem[]) => Part[];
  joinClauses: (clauses: readonly Part[][]) => Part[];
  /** How many indicators are in each state, and which are not in full. */
  verdict: (all: FigureNode, groups: readonly VerdictGroup[]) => Part[];
  /** What "on schedule" means. */
  onPace: (convention: boolean) => string;
  /** The months the figures cover; the last sentence. */
  months: (months: FigureNode, term: FigureNode, progress: FigureNode | null) => Part[];
  /** The same, for targets that cover only the evaluation period. */
  monthsOfPeriod: (months: FigureNode) => Part[];
}

/** Of more indicators only the names are said again: their rates stand in the sentences before. */
export const MOST_WITH_RATE = 3;

/** Indicators of one state. `items` are named where the state is not completion in full. */
export interface VerdictGroup {
  status: Status;
  count: FigureNode;
  items: readonly { label: string; rate: FigureNode | null }[];
}
