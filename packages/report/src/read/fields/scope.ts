import {
  CLAUSE_SCOPES,
  CURRENT,
  EVERYBODY,
  MONTHS,
  PARTS,
  PLACES,
  PLANNED,
  type Scope,
  type ScopeRule,
  SENTENCE_SCOPES,
  TIMES,
} from '../rules/scopeWords.js';

/** When the work of a report was: what its words for time mean. */
export interface Times {
  readonly stage: string | undefined;
  /** Years of its title and its periods: 2024年度 is then no earlier one. */
  readonly years: ReadonlySet<string>;
}

/** So far back words of the same sentence are looked at. */
const REACH = 120;
/** In a final report what the mid-term evaluation counted is earlier. */
const MID_TERM = /中期/gu;
/** In a re-evaluation what the first one found. */
const FIRST = /初评|首次评估|首评/gu;

/** Why figures of a scope are left out. */
export const SCOPE_REASONS: Readonly<Record<Scope, string>> = {
  earlier: '不是本周期的数字',
  later: '是建议或计划，不是完成量',
  planned: '是要求，不是完成量',
  sampled: '是评估方查看的数量，不是完成量',
  average: '是平均数，不是完成量',
};

/** What a figure counts instead of the whole, by the words before it in its sentence. */
export function scopeOf(words: string, { stage, years }: Times): Scope | undefined {
  const before = words.slice(-REACH);
  const since = lastOf(CURRENT, before);
  const ofOwnYear = (words: string) => /^[0-9]{4}年度/u.test(words) && years.has(words.slice(0, 4));
  for (const rule of SENTENCE_SCOPES) {
    const end = lastOf(rule.pattern, before, ofOwnYear);
    // 2024年度末期: the last word is both.
    if (end > 0 && end >= since) return rule.scope;
  }
  const other = stage === 'final' ? MID_TERM : stage === 're-evaluation' ? FIRST : undefined;
  if (other !== undefined && lastOf(other, before) > since) return 'earlier';
  const clause = lastClause(before);
  if (isOfWholeYear(clause, { stage })) return 'planned';
  for (const rule of CLAUSE_SCOPES) if (fits(rule, clause)) return rule.scope;
  return fits(PLANNED, before) && !/相应$/u.test(before) ? PLANNED.scope : undefined;
}

/** Half-way through the term a figure of the whole year can only be wanted. */
export function isOfWholeYear(clause: string, { stage }: Pick<Times, 'stage'>): boolean {
  return stage === 'mid-term' && clause.includes('全年');
}

/** Whether the words before a figure narrow it to a part of the whole: a time, a place, a group of people. */
export function isPartly(words: string): boolean {
  const before = words.slice(-REACH);
  const since = lastOf(CURRENT, before);
  if (lastOf(MONTHS, before) > since) return true;
  const rest = before.slice(since).replaceAll(EVERYBODY, '');
  if (TIMES.some((word) => rest.includes(word)) || PLACES.test(rest)) return true;
  const clause = lastClause(rest);
  return PARTS.some((word) => clause.includes(word));
}

/** Where the last match ends, without those that do not count; 0 for none. */
function lastOf(pattern: RegExp, text: string, not?: (words: string) => boolean): number {
  let end = 0;
  for (const match of text.matchAll(pattern)) if (not?.(match[0]) !== true) end = match.index + match[0].length;
  return end;
}

function fits({ pattern }: ScopeRule, text: string): boolean {
  return lastOf(pattern, text) > 0;
}

/** What stands behind the last comma, without brackets that have been closed. */
function lastClause(text: string): string {
  const clause = text.slice(text.lastIndexOf('，') + 1);
  return clause.slice(clause.lastIndexOf('）') + 1);
}
