import type { Passage } from '../outline.js';
import type { Hit } from '../Reading.js';
import type { CleanText } from '../source/CleanText.js';
import { datesIn } from '../source/dates.js';
import { type OwnLabels, tokensOf } from '../source/tokens.js';
import { resolveIndicator } from './resolveIndicator.js';

/** A count that the evaluators corrected. */
export interface Correction {
  readonly id: string;
  readonly reported: Hit<number>;
  readonly adjustments: readonly { readonly amount: Hit<number>; readonly reason: Hit<string> | undefined }[];
}

/** An agreed volume that was changed. */
export interface Amendment {
  readonly id: string;
  readonly from: Hit<number>;
  readonly to: Hit<number>;
  readonly date: Hit<string> | undefined;
  readonly reason: Hit<string> | undefined;
}

const REPORTED = /(?:填报|上报|申报)(?:数|量)?(?:为)?([0-9]{1,12}(?:\.[0-9]{1,6})?)/u;
const CHANGE = /核(减|增)([0-9]{1,12}(?:\.[0-9]{1,6})?)[^，。；（）0-9]{0,4}(?:（([^（）]{1,200})）)?/gu;
const AMENDED =
  /由([0-9]{1,12}(?:\.[0-9]{1,6})?)[^，。；0-9]{0,4}(?:调整|变更|修改)(?:为|至)([0-9]{1,12}(?:\.[0-9]{1,6})?)/u;
const REASON = /，原因(?:是|为)([^。]{1,400})/u;
const SURE = 0.9;

/** `建档：填报1112份，核减3份（重复建档），核实后为1109份。` */
export function correctionIn({ body }: Passage, own?: OwnLabels): Correction | undefined {
  const reported = REPORTED.exec(body.text);
  const id = reported === null ? undefined : indicatorAt(body, own);
  if (reported === null || id === undefined || !/核减|核增|核实/u.test(body.text)) return undefined;
  const adjustments = [...body.text.matchAll(CHANGE)].map((match) => {
    const [whole, way, digits = '', reason] = match;
    const at = match.index + whole.indexOf(digits);
    const value = way === '减' ? -Number(digits) : Number(digits);
    const reasonAt = reason === undefined ? 0 : match.index + whole.lastIndexOf(reason);
    return {
      amount: hit(body, value, at, at + digits.length),
      reason: reason === undefined ? undefined : hit(body, reason, reasonAt, reasonAt + reason.length),
    };
  });
  return { id, reported: numberHit(body, reported, 1), adjustments };
}

/** `建档：2024年9月1日起由1000份调整为1100份，原因是补充协议。` */
export function amendmentIn({ body }: Passage, own?: OwnLabels): Amendment | undefined {
  const amended = AMENDED.exec(body.text);
  const id = amended === null ? undefined : indicatorAt(body, own);
  if (amended === null || id === undefined) return undefined;
  const [date] = datesIn(body.text);
  const reason = REASON.exec(body.text);
  const text = reason?.[1];
  const reasonAt = reason === null || text === undefined ? 0 : reason.index + reason[0].length - text.length;
  return {
    id,
    from: numberHit(body, amended, 1),
    to: numberHit(body, amended, 2),
    date: date?.value === undefined ? undefined : hit(body, date.value, date.start, date.end),
    reason: text === undefined ? undefined : hit(body, text, reasonAt, reasonAt + text.length),
  };
}

/** The indicator that a line begins with. */
function indicatorAt({ text }: CleanText, own: OwnLabels | undefined): string | undefined {
  const [first, next] = tokensOf(text, own);
  if (first?.kind !== 'label' || first.start > 0) return undefined;
  const unitKind = next?.kind === 'number' ? next.unitKind : undefined;
  const figure = tokensOf(text, own).find((token) => token.kind === 'number');
  const ids = resolveIndicator(first.words, unitKind ?? (figure?.kind === 'number' ? figure.unitKind : undefined));
  return ids?.length === 1 ? ids[0] : undefined;
}

function numberHit(clean: CleanText, match: RegExpExecArray, group: 1 | 2): Hit<number> {
  const digits = match[group] ?? '';
  const at = match.index + (group === 1 ? match[0].indexOf(digits) : match[0].lastIndexOf(digits));
  return hit(clean, Number(digits), at, at + digits.length);
}

function hit<Value extends string | number>(clean: CleanText, value: Value, start: number, end: number): Hit<Value> {
  return { value, clean, start, end, confidence: SURE };
}
