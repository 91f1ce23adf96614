import type { Leftover } from './Leftover.js';

/** Names of several sites behind a word that says that they are the station's. */
const SITES =
  /(?:辖|覆盖|包括|下设|包含|涵盖|分管|片区|站点|社工点)[^。；、]{0,8}?[：:]?[\p{Script=Han}]{2,8}(?:社区|村|居委会?)(?:[、和及与][\p{Script=Han}]{2,8}(?:社区|村|居委会?)){1,30}/gu;
/** Names of which only the last has the word, or a number of all: 甲、乙、丙三村. */
const SHARED =
  /[\p{Script=Han}]{2,8}(?:、[\p{Script=Han}]{1,8}){1,30}(?:等|和[\p{Script=Han}]{1,8})?[0-9一二三四五六七八九十两]{0,3}个?(?:行政|自然)?(?:社区|村|居委会?)(?![、\p{Script=Han}]{0,2}(?:委|民|干))/gu;
const JOINT = /[、和及与]/u;
/** What stands before the first name. */
const LEAD = /^.*(?:辖|覆盖|包括|下设|包含|涵盖|分管|片区|站点|社工点|由|有|为|是|含|设|[：:])/u;

/** Lists of sites, where no rule has found any area. */
export function sitesLeft(text: string): Leftover[] {
  return [...text.matchAll(SITES), ...text.matchAll(SHARED)].map(({ 0: whole, index }) => ({
    start: index + (LEAD.exec(whole.slice(0, whole.search(JOINT)))?.[0].length ?? 0),
    end: index + whole.length,
    reason: '不能确定这里列出的社工点',
  }));
}
