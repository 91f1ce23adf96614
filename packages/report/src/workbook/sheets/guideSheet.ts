import type { Locale } from '@sw-eval/core';
import type { WrittenCell, WrittenSheet } from '../package/sheet.js';
import { TABLES } from './tables.js';

/** 填写说明: how the workbook is filled in, and what each sheet is for. */
export const GUIDE = { 'zh-CN': '填写说明', en: 'Guide' };

const TEXTS = {
  'zh-CN': {
    title: '社工服务站评估工作簿：填写说明',
    lines: [
      '一个工作簿填写一个社工站的一次评估。填好后保存为 .xlsx，用 sw-eval 生成报告或核对数字。',
      '浅黄色的格子填写内容；灰色的格子是固定的名称，受保护，不能修改（审阅 → 撤消工作表保护可以解除，没有密码）。',
      '深蓝色标签的工作表一般都要填，浅蓝色标签的按需要填；不用的工作表空着，不必删除。',
      '行不够时，直接在下面继续填写或插入行；列的次序可以调整，表头的文字请保留。',
      '完成率、考核月份、总分、等级由程序计算，不用填写。',
      '数字可以写成 1,112、１１１２ 或 1112份；日期可以写成 2025-01-31、2025/1/31 或 2025年1月31日。',
      '读取后如有问题，会逐一指出所在的格子，例如“指标!D7”。',
      '要表示“有这一项，但内容为空”，在格子里写两个反斜杠 \\\\；文字首尾需要保留空格的，用反斜杠括起来。',
      '请勿填写服务对象的姓名、证件号码、电话、住址等个人信息。',
    ],
    sheet: '工作表',
    use: '用途',
  },
  en: {
    title: 'Evaluation workbook: guide',
    lines: [
      'One workbook is one evaluation of one station. Save it as .xlsx, then let sw-eval write the report or check the figures.',
      'Fill in the pale yellow cells. Grey cells are fixed labels and protected (Review, Unprotect sheet; there is no password).',
      'Sheets with a dark blue tab are usually needed, those with a light blue one only sometimes. Leave the others empty.',
      'Where rows run out, go on below them or insert some. Columns may be moved; please keep their headings.',
      'Rates, assessed months, total and grade are computed: there is no place for them.',
      'Numbers may be written 1,112 or 1112 files, dates 2025-01-31, 2025/1/31 or 2025.1.31.',
      'Problems are named by their cell, for example "Indicators!D7".',
      'To say that something is there but empty, write two backslashes \\\\; to keep spaces around a text, put it between backslashes.',
      'Please do not write names, identity numbers, telephone numbers or addresses of service users.',
    ],
    sheet: 'Sheet',
    use: 'For',
  },
};

/** The sheet that is opened first. */
export function guideSheet(locale: Locale): WrittenSheet {
  const { title, lines, sheet, use } = TEXTS[locale];
  const empty: WrittenCell = { style: 'plain' };
  const pair = (first: string, second: string, style: 'heading' | 'note'): WrittenCell[] => [
    { value: first, style },
    { value: second, style },
  ];
  const tables = TABLES.map(({ spec }) => pair(spec.name[locale], spec.hint[locale], 'note'));
  return {
    name: GUIDE[locale],
    tab: 'help',
    protection: true,
    columns: [
      { width: 22, style: 'plain' },
      { width: 110, style: 'plain' },
    ],
    merges: ['A1:B1'],
    heights: new Map([[1, 30]]),
    rows: [
      [{ value: title, style: 'title' }, { style: 'title' }],
      ...lines.map((line, index): WrittenCell[] => [
        { value: `${index + 1}.`, style: 'note' },
        { value: line, style: 'note' },
      ]),
      [empty, empty],
      pair(sheet, use, 'heading'),
      ...tables,
    ],
  };
}
