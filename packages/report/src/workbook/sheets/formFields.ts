import type { Localised } from '@sw-eval/core';
import { REPORT_STATUSES, STAGES, TARGET_BASES, type Words } from '../texts/words.js';
import type { NumberForm } from '../values/readNumber.js';
import type { ListName } from './table.js';

/** One entry of the form: where it goes in the case and how it is filled in. */
export interface FormField {
  readonly path: readonly string[];
  readonly label: Localised;
  /** Other words under which it is read. */
  readonly others?: readonly string[];
  readonly note?: Localised;
  readonly needed?: boolean;
  readonly kind: 'text' | 'long' | 'date' | 'scheme' | 'grade' | { number: NumberForm; whole?: boolean } | FormWords;
}

/** An entry that is chosen from words. */
export interface FormWords {
  readonly words: Words;
  readonly list: ListName;
}

/** A line of the form with a group's name. */
export interface FormGroup {
  readonly title: Localised;
  readonly fields: readonly FormField[];
}

const both = (zh: string, en: string): Localised => ({ 'zh-CN': zh, en });
const whole = { number: {}, whole: true } as const;

/** Everything of a case that stands there once. */
export const FORM: readonly FormGroup[] = [
  {
    title: both('评估', 'Evaluation'),
    fields: [
      {
        path: ['stage'],
        label: both('评估阶段', 'Stage'),
        kind: { words: STAGES, list: 'stages' },
        needed: true,
      },
      {
        path: ['scheme'],
        label: both('评估方案', 'Scheme'),
        kind: 'scheme',
        needed: true,
        note: both('评分与等级所依据的方案', 'What scores and grades follow'),
      },
      {
        path: ['targetBasis'],
        label: both('指标量所指的时间', 'What the targets cover'),
        kind: { words: TARGET_BASES, list: 'targetBases' },
        note: both('不填即整个协议期', 'Left empty: the whole term'),
      },
    ],
  },
  {
    title: both('社工站', 'Station'),
    fields: [
      { path: ['station', 'name'], label: both('社工站名称', 'Station'), kind: 'text', needed: true },
      { path: ['station', 'operator'], label: both('承接机构', 'Operator'), others: ['承办机构'], kind: 'text' },
      { path: ['station', 'purchaser'], label: both('购买方单位', 'Purchaser'), others: ['购买方'], kind: 'text' },
      {
        path: ['station', 'oversight'],
        label: both('监督方单位', 'Oversight authority'),
        others: ['监督方'],
        kind: 'text',
      },
      {
        path: ['station', 'since'],
        label: both('承接起始年份', 'Operating since (year)'),
        kind: whole,
        note: both('四位年份，如 2010', 'Four digits, like 2010'),
      },
    ],
  },
  {
    title: both('时间', 'Dates'),
    fields: [
      { path: ['agreement', 'start'], label: both('协议开始日期', 'Agreement starts'), kind: 'date', needed: true },
      { path: ['agreement', 'end'], label: both('协议结束日期', 'Agreement ends'), kind: 'date', needed: true },
      {
        path: ['period', 'start'],
        label: both('评估周期开始日期', 'Evaluation period starts'),
        kind: 'date',
        needed: true,
      },
      {
        path: ['period', 'end'],
        label: both('评估周期结束日期', 'Evaluation period ends'),
        kind: 'date',
        needed: true,
      },
    ],
  },
  {
    title: both('评估工作', 'Evaluators'),
    fields: [
      { path: ['engagement', 'evaluator'], label: both('评估机构', 'Evaluator'), kind: 'text' },
      { path: ['engagement', 'commissionedBy'], label: both('委托方', 'Commissioned by'), kind: 'text' },
      { path: ['engagement', 'siteVisit'], label: both('现场评估日期', 'Site visit'), kind: 'date' },
    ],
  },
  {
    title: both('满意度调查', 'Survey'),
    fields: [
      { path: ['survey', 'method'], label: both('调查方式', 'Survey method'), kind: 'text' },
      { path: ['survey', 'sampled'], label: both('受访人数', 'People asked'), kind: whole },
      { path: ['survey', 'satisfied'], label: both('满意人数', 'People satisfied'), kind: whole },
      { path: ['survey', 'aware'], label: both('知晓人数', 'People aware'), kind: whole },
    ],
  },
  {
    title: both('报告', 'Report'),
    fields: [
      { path: ['report', 'issuer'], label: both('出具单位', 'Issued by'), kind: 'text' },
      { path: ['report', 'date'], label: both('报告日期', 'Report date'), kind: 'date' },
      { path: ['report', 'number'], label: both('报告编号', 'Report number'), kind: 'text' },
      {
        path: ['report', 'status'],
        label: both('报告状态', 'Report status'),
        kind: { words: REPORT_STATUSES, list: 'reportStatuses' },
      },
      { path: ['conclusion', 'summary'], label: both('结语', 'Conclusion'), kind: 'long' },
    ],
  },
  {
    title: both('已出报告所载（核对用）', 'As a report states it (to be checked)'),
    fields: [
      { path: ['stated', 'total'], label: both('报告所载总分', 'Stated total'), kind: { number: { units: ['分'] } } },
      { path: ['stated', 'grade'], label: both('报告所载等级', 'Stated grade'), kind: 'grade' },
      {
        path: ['stated', 'assessedMonths'],
        label: both('报告所载考核月份', 'Stated assessed months'),
        kind: { number: { units: ['个月', 'months'] } },
      },
    ],
  },
];
