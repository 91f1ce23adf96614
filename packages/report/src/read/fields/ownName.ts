import { NO_NAME, OWN_NOUN } from '../rules/indicatorWords.js';
import { withoutWordsAtEnd } from '../source/stripped.js';

/** Words before a name that are no part of it. */
const LEADING = /^(?:以及|其中|此外|另外|同时|和|及|并|完成|开展|举办|组织|实施|提供|服务|累计|共|计)+/u;
/** Words between a name and its figure. */
const TRAILING = [
  '完成',
  '开展',
  '举办',
  '组织',
  '实施',
  '提供',
  '累计',
  '共计',
  '共',
  '计',
  '达到',
  '达',
  '实际',
  '为',
  '了',
  '：',
];

/** The name of an unknown indicator before its figure: the last words before it, without verbs. */
export function ownName(before: string): string | undefined {
  const last = before.split(/[，、；。（）]/u).at(-1) ?? '';
  const name = withoutWordsAtEnd(last.replace(LEADING, ''), TRAILING);
  return /^[\p{L}\p{N}]{2,16}$/u.test(name) && OWN_NOUN.test(name) && !NO_NAME.test(name) ? name : undefined;
}
