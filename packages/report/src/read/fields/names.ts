import type { Passage } from '../outline.js';
import type { Hit } from '../Reading.js';
import { type FieldRule, SINCE_RULE } from '../rules/fieldRules.js';
import { topicOf } from '../rules/headingWords.js';
import { NAME_RULES, TITLE_NAME_RULES } from '../rules/nameRules.js';
import type { CleanText } from '../source/CleanText.js';
import { fullName } from './fullName.js';
import { type Match, matchRule } from './matchRule.js';
import { ENDINGS, type NameVariant, variantsOf } from './nameVariants.js';

/** The bodies that a report names. */
export type NameField = keyof typeof NAME_RULES;

/** Names and facts on the station. */
export interface NamesRead {
  readonly names: ReadonlyMap<NameField, Hit<string>>;
  /** Words where a name should stand that are none, or several. */
  readonly doubts: readonly Hit<string>[];
  readonly since: Hit<number> | undefined;
  readonly addresses: readonly { readonly address: Hit<string>; readonly label: Hit<string> | undefined }[];
  /** The same body written otherwise. */
  readonly variants: readonly NameVariant[];
}

const FIELDS = Object.keys(NAME_RULES) as NameField[];
/** Words at the beginning of a match that belong to the sentence, not to the name. */
const LEAD =
  /^(?:(?:社工站|项目)?(?:基本)?(?:情况|概况|简介)|委托|由|经(?![济纬开])|受|为(?!民(?!政)|爱|善)|是|的|针?对(?!外)|向(?![阳上善荣日])|与|在(?!线)|自[0-9]{4}年(?:起|开始)?(?:由)?|本年度|本次|项目|现|[现特兹]?将(?!军)|该站|社工站)+/u;
/** Who does something to a body, before its name: 评估组对…. */
const DOER = /^[\p{Script=Han}]{1,12}?(?:走进|走访|针?对(?![外口接]))(?=[\p{Script=Han}]{4})/u;
/** What no name is: a word for the body instead of its name. */
const NOT_A_NAME =
  /^(?:该|本|其|上述|项目|相关|第三方|专业|承接|承办|评估|社会工作)?(?:区|市|县|镇|街道?|评估)?(?:机构|单位|中心|团队|方|政府|办事处|民政局|站)$|分值|得分|[0-9]|^济(?:开|技)/u;
/** Words of a sentence on the evaluation; a body's own name may hold them, too. */
const OF_THE_EVALUATION = /评估/u;
/** Words of a sentence, where little else says that a name is meant. */
const OF_A_SENTENCE = /评估|评价|意见|评分|得分|打分|认为|表示|会议|负责|有关|通过|提出|各|其他|的|等/u;
/** Several bodies, or words of a sentence: a body's own name has none of it. */
const SEVERAL =
  /(?:中心|协会|促进会|服务社|公司|机构|民政局|办事处|政府)(?:与|和|及|对|、)|(?:共同|联合|直接|自行)$|上一?年度|更换|双方|各方|[^水]是|^[未没不无]/u;
/** A project that bears the name of its station. */
const OF_A_STATION = /(?<=社工站|服务站)(?:购买)?(?:服务)?项目$/u;
/** Before the name of who did so earlier. */
const FORMER =
  /(?:原|曾|此前|之前)(?:先)?[由为是]?$|(?:上一?个?(?:周期|年度|年|届|期|轮|协议期|合同期)|去年|往年|以前|过去)[^，。；起]{0,6}$/u;
const MOST_TRIES = 4;
const IN_ITS_PLACE = 0.95;
/** Sections whose headings name the body in brackets: 购买方评估（北京街道办事处）. */
const HEADED: ReadonlyMap<string, NameField> = new Map([
  ['purchaser', 'purchaser'],
  ['oversight', 'oversight'],
  ['third-party', 'evaluator'],
]);
const MAIN_SECTIONS: ReadonlySet<string> = new Set(['station', 'method']);

/** Finds who runs, buys, oversees and evaluates, from the sentences on the station and the headings of the parties. */
export function readNames(passages: readonly Passage[]): NamesRead {
  const names = new Map<NameField, Hit<string>>();
  const doubts: Hit<string>[] = [];
  for (const field of FIELDS) {
    const rejected: Hit<string>[] = [];
    const hit = bestName(field, passages, rejected);
    if (hit === undefined) for (const doubt of rejected) doubts.push(doubt);
    else names.set(field, field === 'name' ? fullest(hit, passages) : hit);
  }
  const station = names.get('name');
  // A form's own line gives the name as it is meant.
  if (station !== undefined && station.confidence < IN_ITS_PLACE) {
    const others = [...names].flatMap(([field, { value }]) => (field === 'name' ? [] : [value]));
    names.set('name', fullName(station, passages, others) ?? station);
  }
  return {
    names,
    doubts,
    since: sinceOf(passages),
    addresses: addressesOf(passages),
    variants: variantsOf(passages, names),
  };
}

/** The name in the title where a sentence has only its end: 桂湖街社工服务站 of 滨江市滨江区桂湖街社工服务站. */
function fullest(hit: Hit<string>, passages: readonly Passage[]): Hit<string> {
  const rule = NAME_RULES.name.at(-1);
  const titles = passages.slice(0, 3).flatMap((passage) => (rule === undefined ? [] : (nameIn(rule, passage) ?? [])));
  const title = titles.find(
    ({ value }) => value.endsWith(hit.value) && /[省市州区县镇]$/u.test(value.slice(0, -hit.value.length)),
  );
  return title ?? hit;
}

function bestName(field: NameField, passages: readonly Passage[], doubts: Hit<string>[]): Hit<string> | undefined {
  const early = passages.filter(({ section }, index) =>
    section === undefined ? index < 60 : MAIN_SECTIONS.has(section),
  );
  for (const [index, rule] of NAME_RULES[field].entries()) {
    for (const passage of early) {
      const hit = nameIn(rule, passage, doubts);
      if (hit === undefined || (rule.unsure && OF_A_SENTENCE.test(hit.value))) continue;
      return { ...hit, confidence: rule.unsure ? 0.75 : index === 0 ? IN_ITS_PLACE : 0.9 };
    }
  }
  if (field === 'name') return titleName(passages);
  for (const passage of passages) {
    // The heading of the party itself; further headings below it name sites in brackets.
    if (passage.kind !== 'heading' || HEADED.get(topicOf(passage.body.text) ?? '') !== field) continue;
    const hit = bracketed(passage.body);
    if (hit !== undefined) return hit;
  }
  return elsewhere(field, passages);
}

/** So many paragraphs may say whom a report is on. */
const OPENING = 8;

/** The station that the title names, whatever the document is called. Never sure: a further word may belong to it. */
function titleName(passages: readonly Passage[]): Hit<string> | undefined {
  for (const rule of TITLE_NAME_RULES) {
    for (const { body } of passages.slice(0, OPENING)) {
      const match = matchRule(rule, body.text);
      if (match !== undefined) return { ...match, clean: body, confidence: 0.75 };
    }
  }
  return undefined;
}

/** Names of those who run, buy and oversee, in chapters of another kind: the word for the role must be there. */
function elsewhere(field: NameField, passages: readonly Passage[]): Hit<string> | undefined {
  if (field !== 'operator' && field !== 'purchaser' && field !== 'oversight') return undefined;
  for (const rule of NAME_RULES[field]) {
    for (const passage of passages) {
      const hit = passage.list === undefined ? nameIn(rule, passage) : undefined;
      if (hit !== undefined && BODY_ENDINGS.test(hit.value) && !OF_A_SENTENCE.test(hit.value))
        return { ...hit, confidence: 0.75 };
    }
  }
  return undefined;
}

function nameIn(rule: FieldRule, { body }: Passage, doubts: Hit<string>[] = []): Hit<string> | undefined {
  let from = 0;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const match = matchRule(rule, body.text.slice(from));
    if (match === undefined) return undefined;
    const hit = nameOf(match, from, body, doubts);
    if (hit !== undefined) return hit;
    // The next clause may name the body that is meant.
    const end = from + match.end;
    const next = body.text.slice(end).search(/[，。；]/u);
    if (next < 0) return undefined;
    from = end + next;
  }
  return undefined;
}

function nameOf(match: Match, from: number, clean: CleanText, doubts: Hit<string>[]): Hit<string> | undefined {
  const lead = (LEAD.exec(match.value) ?? doerOf(match.value))?.[0].length ?? 0;
  const value = match.value.slice(lead).replace(OF_A_STATION, '');
  const start = from + match.start + lead;
  const end = start + value.length;
  if (SEVERAL.test(value)) doubts.push({ value, clean, start, end: from + match.end, confidence: 0 });
  if (value.length < 3 || isNoName(value) || FORMER.test(clean.text.slice(Math.max(0, start - 14), start)))
    return undefined;
  return { value, clean, start, end, confidence: 0.9 };
}

function doerOf(value: string): RegExpExecArray | null {
  return SEVERAL.test(value) ? null : DOER.exec(value);
}

function bracketed(clean: CleanText): Hit<string> | undefined {
  const match = /（([^（）]{3,40})）$/u.exec(clean.text);
  const value = match?.[1];
  if (match === null || value === undefined || isNoName(value) || !BODY_ENDINGS.test(value)) return undefined;
  const start = match.index + 1;
  return { value, clean, start, end: start + value.length, confidence: 0.9 };
}

function isNoName(value: string): boolean {
  return NOT_A_NAME.test(value) || SEVERAL.test(value) || (OF_THE_EVALUATION.test(value) && !ENDINGS.test(value));
}

function sinceOf(passages: readonly Passage[]): Hit<number> | undefined {
  for (const { body, section, kind } of passages) {
    if (kind !== 'paragraph' || (section !== undefined && section !== 'station')) continue;
    const match = matchRule(SINCE_RULE, body.text);
    // The year counts for the station where it says who has run it since.
    if (match === undefined || !/承接|承办|运营|服务|成立|建站/u.test(body.text.slice(match.end, match.end + 50)))
      continue;
    return { value: Number(match.value), clean: body, start: match.start, end: match.end, confidence: 0.9 };
  }
  return undefined;
}

const PLACE =
  /(?:位于|(?:服务)?(?:场所|场地|站址|办公地点|服务点)(?:设在|位于|在)|(?:服务)?地址(?:为|：))([^，。；：]{4,160})/u;

function addressesOf(passages: readonly Passage[]): { address: Hit<string>; label: Hit<string> | undefined }[] {
  for (const { body, section, kind } of passages) {
    if (kind === 'heading' || (section !== undefined && section !== 'station')) continue;
    const match = PLACE.exec(body.text);
    const whole = match?.[1];
    if (match === null || whole === undefined || !/[0-9路街巷道号]/u.test(whole)) continue;
    const start = match.index + match[0].length - whole.length;
    return addressParts(body, start, whole);
  }
  return [];
}

/** `甲路1号（东站点）和乙路2号（西站点）`. */
function addressParts(
  clean: CleanText,
  start: number,
  whole: string,
): { address: Hit<string>; label: Hit<string> | undefined }[] {
  const hit = (from: number, to: number): Hit<string> => ({
    value: clean.text.slice(from, to),
    clean,
    start: from,
    end: to,
    confidence: 0.85,
  });
  const parts: { address: Hit<string>; label: Hit<string> | undefined }[] = [];
  let from = 0;
  for (let close = whole.indexOf('）'); close >= 0; close = whole.indexOf('）', from)) {
    const open = whole.lastIndexOf('（', close);
    if (open <= from) break;
    const joint = parts.length > 0 && /^[和、及与]/u.test(whole.slice(from)) ? 1 : 0;
    parts.push({ address: hit(start + from + joint, start + open), label: hit(start + open + 1, start + close) });
    from = close + 1;
  }
  return from === whole.length ? parts : [{ address: hit(start, start + whole.length), label: undefined }];
}

/** What the name of a body in the brackets of a heading ends with. */
const BODY_ENDINGS =
  /(?:中心|协会|学会|促进会|服务社|公司|基金会|联合会|研究院|研究所|事务所|办事处|政府|街道|局|委|委员会|大学|学院)$/u;
