import { isFilled } from '../fields/isFilled.js';
import { IN_WORDS } from '../rules/figureWords.js';
import { CLAUSE_SCOPES, DIFFERENCE, OTHER_RATE } from '../rules/scopeWords.js';
import { before, behind } from '../source/clause.js';
import { type NumberToken, type Token, tokensOf } from '../source/tokens.js';
import type { Leftover } from './Leftover.js';

/** Units that count nothing but services. */
const SERVICE_UNITS: ReadonlySet<string> = new Set(['人次', '人/次', '服务人次', '户次', '场', '场次', '节', '节次']);
/** Units in which the work is counted: enough where a word of the work stands earlier in the sentence. */
const WORK_UNITS: ReadonlySet<string> = new Set(['份', '次', '宗', '例', '个']);
/** Words of the work, of which a figure in the same clause may be a count. */
const WORK =
  /档案|建档|电访|电话|入户|上门|走访|探访|家访|个案|接案|开案|结案|会谈|面谈|小组|社区活动|指标|任务|目标|约定|协议|合同/u;
/** Words of a sentence whose percentages are rates of completion. */
const COMPLETION = /完成|达成|达标|指标|任务|目标|协议|合同|执行率/u;
/** A share of points, no rate. */
const SHARE = /(?:占比|权重|占总分|分值|占)(?:的|为|是|：)*$/u;
/** Words right before a rate in a point of praise or concern. */
const RATE = /(?:完成率|达成率|达标率|指标量?的?)(?:为|是|达|：)*$/u;
/** Between an indicator's name and its figure. */
const NEAR = 12;

/**
 * Counts with a word of the work, and rates. In sentences of praise or concern, which the case holds as they are, only
 * what stands right behind an indicator's name or the word for a rate.
 *
 * @param known the rates that were read: one printed again, which says nothing new, is not listed
 */
export function figuresLeft(text: string, inSentences: boolean, known: ReadonlySet<number>): Leftover[] {
  const left: Leftover[] = inSentences ? [] : [...bareCounts(text), ...inWords(text)];
  let label: Token | undefined;
  for (const token of tokensOf(text)) {
    if (token.kind === 'break') {
      if (token.sign !== '，') label = undefined;
    } else if (token.kind === 'label') label = token;
    else if (token.kind === 'percent') {
      const again = token.value !== 100 && known.has(token.value);
      if (!again && isRate(text, token.start, inSentences))
        left.push({ start: token.start, end: token.end, reason: '没有对应的完成量' });
    } else {
      const named = label !== undefined && isNamed(text, label.end, token);
      if (named) left.push({ start: token.start, end: token.end, reason: '没有读懂的数字' });
      else if ((!inSentences || WORK_UNITS.has(token.unit)) && isOfTheWork(text, token))
        left.push({ start: token.start, end: token.end, reason: '没有对应的指标' });
      if (named) label = undefined;
    }
  }
  return left;
}

/** Counts in Chinese numerals in a clause on the work. */
function inWords(text: string): Leftover[] {
  return [...text.matchAll(IN_WORDS)]
    .map(({ 0: whole, index }) => ({ start: index, end: index + whole.length, reason: '用汉字写的数字没有读' }))
    .filter(({ start, end }) => {
      const words = before(text, start, text.startsWith('百分之', start) ? '；。！？' : '，；。！？');
      return WORK.test(words + behind(text, end, '，；。！？')) || COMPLETION.test(words);
    });
}

/** A figure without a unit, right behind the word for what was agreed or done: `应完成：500`. */
const BARE =
  /(?:指标|目标|任务|计划|协议|合同|约定|完成|实际|实做|达成)(?:数量|数|量|值)?(?:为|是|：)?[0-9]{1,7}(?=[，。；、（）/]|$)/gu;

function bareCounts(text: string): Leftover[] {
  return [...text.matchAll(BARE)].map(({ 0: whole, index }) => ({
    start: index + whole.search(/[0-9]/u),
    end: index + whole.length,
    reason: '没有对应的指标',
  }));
}

function isNamed(text: string, from: number, { start, unitKind, digitsEnd }: NumberToken): boolean {
  const gap = text.slice(from, start);
  // A figure without a unit ends its clause: 建档：520（, but not 小组3楼.
  const alone = unitKind !== undefined || /^(?:[，；。、（）/]|$)/u.test(text.slice(digitsEnd, digitsEnd + 1));
  return start - from <= NEAR && alone && isFilled(gap);
}

function isOfTheWork(text: string, { start, end, unit, unitKind }: NumberToken): boolean {
  if (unitKind === undefined || DIFFERENCE.test(before(text, start, '，；。！？'))) return false;
  const sentence = before(text, start, '；。！？');
  if (isLookedAt(WORK_UNITS.has(unit) ? sentence : before(text, start, '，；。！？'))) return false;
  if (SERVICE_UNITS.has(unit)) return true;
  const clause = before(text, start, '，；。！？') + behind(text, end, '，；。！？');
  return WORK.test(clause) || (WORK_UNITS.has(unit) && WORK.test(sentence));
}

/** What the evaluators sampled, or an average. */
function isLookedAt(words: string): boolean {
  return CLAUSE_SCOPES.some(({ pattern }) => words.search(pattern) >= 0);
}

function isRate(text: string, at: number, inSentences: boolean): boolean {
  const words = before(text, at, '；。！？');
  if (OTHER_RATE.test(words)) return false;
  if (inSentences) return RATE.test(words);
  return !SHARE.test(words) && (COMPLETION.test(words) || WORK.test(words));
}
