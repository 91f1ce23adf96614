import type { Leftover } from './Leftover.js';

/** Why a name is listed. */
export const NAME = '不能确定是哪一个机构';

/** The bodies that a case names, by the words for what they do. */
const ROLES = {
  operator: /承接|承办|运营|乙方|供应商|服务商|服务提供|实施(?:机构|单位|方)|受托/gu,
  purchaser: /购买|采购|甲方|出资|发包/gu,
  oversight: /监督|主管|监管/gu,
} as const;
export type Role = keyof typeof ROLES;
/** How far from the word for a role the name may stand, in the same sentence. */
const REACH = 36;
const BODY =
  /[\p{Script=Han}]{2,24}?(?:社会工作服务中心|服务中心|发展中心|服务社|促进会|协会|基金会|公司|办事处|人民政府|民政局|街道办(?!事处))/gu;
/** What a body is called that runs, buys or oversees: with the name of its place or its own. */
const KINDS: Readonly<Record<Role, RegExp>> = {
  operator: /[\p{Script=Han}]{2,20}?(?:社会工作|社工)(?:服务|发展|促进){1,2}(?:中心|社|会|协会)/gu,
  purchaser: /[\p{Script=Han}]{2,16}?(?:街道办事处|[镇乡]人民政府)/gu,
  oversight: /[\p{Script=Han}]{2,16}?[市区县]民政局/gu,
};
/** A body alone in its line, as the one a letter is written to. */
const ADDRESSEE = /^[\p{Script=Han}]{3,30}：?$/u;
const STATION = /[\p{Script=Han}]{2,16}?(?:社工服务站|社会工作服务站|社工站)/gu;
/** Words of the sentence before a name. */
const LEAD = /^.*(?:归|属|是|为|由|走进|关于|委托|名称|单位|机构|项目|负责|参加|代表|本次|现将|根据|按照|开展)/u;
/** A word for the body instead of its name. */
const NO_NAME =
  /^(?:该|本|其|各|全|区|市|县|镇|街道?|贵镇|贵街)?(?:办事处|人民政府|民政局|街道办|公司|协会|服务中心|社工服务站|社工站)$/u;

/** Names beside the word for a role that no rule has filled. */
export function namesLeft(text: string, roles: readonly Role[]): Leftover[] {
  if (roles.length > 0 && ADDRESSEE.test(text)) return bodiesIn(text, BODY);
  const left: Leftover[] = [];
  for (const role of roles) {
    for (const { index, 0: word } of text.matchAll(ROLES[role])) {
      const from = sentenceStart(text, index);
      const window = text.slice(from, sentenceEnd(text, index + word.length));
      for (const spot of bodiesIn(window, BODY)) left.push({ ...spot, start: from + spot.start, end: from + spot.end });
    }
  }
  return left;
}

/** Names that by their kind are those of a role, where it is not known whose it is. */
export function bodiesOfKindLeft(text: string, roles: readonly Role[]): Leftover[] {
  return roles.flatMap((role) => bodiesIn(text, KINDS[role]));
}

/** Names of a station, where no rule has found it. */
export function stationsLeft(text: string): Leftover[] {
  return bodiesIn(text, STATION);
}

function bodiesIn(text: string, pattern: RegExp): Leftover[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: words, index }): Leftover[] => {
    const lead = LEAD.exec(words)?.[0].length ?? 0;
    if (words.length - lead < 4 || NO_NAME.test(words.slice(lead))) return [];
    return [{ start: index + lead, end: index + words.length, reason: NAME }];
  });
}

function sentenceStart(text: string, at: number): number {
  const from = Math.max(0, at - REACH);
  const words = text.slice(from, at);
  return from + Math.max(words.lastIndexOf('。'), words.lastIndexOf('；')) + 1;
}

function sentenceEnd(text: string, at: number): number {
  const words = text.slice(at, at + REACH);
  const end = words.search(/[。；]/u);
  return at + (end < 0 ? words.length : end);
}
