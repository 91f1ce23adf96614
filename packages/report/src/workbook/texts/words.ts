import type { Localised } from '@sw-eval/core';

/** A word of the case format as people write it in a cell; other spellings are read, too. */
export interface Word extends Localised {
  readonly others?: readonly string[];
}

/** The values of one entry of the case format, each with its word, in the order of the drop-down. */
export type Words = ReadonlyMap<string, Word>;

const words = (entries: readonly [value: string, zh: string, en: string, ...others: string[]][]): Words =>
  new Map(entries.map(([value, zh, en, ...others]) => [value, { 'zh-CN': zh, en, others }]));

export const STAGES = /* @__PURE__ */ words([
  ['mid-term', '中期评估', 'Mid-term evaluation', '中期', 'mid-term'],
  ['final', '末期评估', 'Final evaluation', '末期', '终期', '终期评估', '期末评估', 'final'],
  ['spot-check', '抽查', 'Spot check', 'spot-check'],
  ['re-evaluation', '复评', 'Re-evaluation', '重新评估'],
]);

export const TARGET_BASES = /* @__PURE__ */ words([
  ['term', '整个协议期', 'The whole term', '协议期', 'term'],
  ['period', '仅评估周期', 'Only the evaluation period', '评估周期', 'period'],
]);

export const REPORT_STATUSES = /* @__PURE__ */ words([
  ['final', '正式稿', 'Final', '定稿'],
  ['draft', '草稿', 'Draft'],
  ['for-comment', '征求意见稿', 'For comment', 'for-comment'],
]);

export const YES_NO = /* @__PURE__ */ words([
  ['true', '是', 'Yes', 'true', '已回避'],
  ['false', '否', 'No', 'false'],
]);

export const TARGET_SOURCES = /* @__PURE__ */ words([
  ['agreed', '协议约定', 'Agreed', '合同约定'],
  ['derived', '由完成率推算', 'Derived from a rate', '推算', 'derived'],
]);

export const CHANGE_KINDS = /* @__PURE__ */ words([
  ['adjustment', '核增或核减', 'Correction of the actual', '核减', '核增'],
  ['amendment', '指标量变更', 'Amended target', '补充协议', '变更'],
]);

export const FINDING_KINDS = /* @__PURE__ */ words([
  ['strengths', '值得肯定的地方', 'Strength', '值得肯定', '肯定', 'strengths'],
  ['concerns', '需要关注的地方', 'Concern', '需要关注', '不足', 'concerns'],
]);

export const FOLLOW_UP_STATUSES = /* @__PURE__ */ words([
  ['resolved', '已解决', 'Resolved', '已整改', '已落实'],
  ['partly-resolved', '部分解决', 'Partly resolved', '部分整改', '部分落实', 'partly-resolved'],
  ['unresolved', '未解决', 'Unresolved', '未整改', '未落实'],
]);

export const RELATIONS = /* @__PURE__ */ words([
  ['same', '应当相同', 'Must be the same', '相同', '一致', 'same'],
  ['part', '其中一部分', 'A part of it', '部分', 'part'],
]);

export const STATED_KINDS = /* @__PURE__ */ words([
  ['rate', '完成率', 'Rate'],
  ['name', '名称', 'Name'],
  ['mention', '另处的数字', 'Figure elsewhere', '提及'],
]);

export const ITEM_KINDS = /* @__PURE__ */ words([
  ['address', '站点地址', 'Address', '地址'],
  ['basis', '评估依据', 'Basis', '依据'],
  ['method', '评估方法', 'Method', '方法'],
  ['signatory', '签发人', 'Signatory', '签署人'],
  ['next-step', '下一步建议', 'Next step', '建议'],
]);

/** The six methods of the published report; a case names them by these ids, or writes its own. */
export const METHODS = /* @__PURE__ */ words([
  ['presentation', '听取介绍', 'Presentation'],
  ['on-site-observation', '实地观察', 'On-site observation'],
  ['document-review', '查阅资料', 'Document review'],
  ['interviews', '现场访谈', 'Interviews'],
  ['survey', '问卷与电访', 'Survey'],
  ['feedback-meeting', '总结反馈', 'Feedback meeting'],
]);
