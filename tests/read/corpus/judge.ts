import type { ReadResult } from '@sw-eval/report/read';
import { type CorpusReport, flatOf } from './expected.js';

/** How often a field was read right, left out, or read wrong; and wrong with confidence. */
export interface Tally {
  right: number;
  missing: number;
  wrong: number;
  sureAndWrong: number;
}

/** One value that was not read right. */
export interface Miss {
  readonly report: string;
  readonly field: string;
  readonly expected: string | number | undefined;
  readonly read: string | number | undefined;
}

/** The fields of the table, by the beginning of a value's name. */
const FIELDS: readonly (readonly [field: string, start: string])[] = [
  ['station 社工站', 'station.name'],
  ['operator 承接机构', 'station.operator'],
  ['purchaser 购买方', 'station.purchaser'],
  ['oversight 监督方', 'station.oversight'],
  ['agreement dates 协议期', 'agreement.'],
  ['period dates 评估周期', 'period.'],
  ['assessed months 考核月份', 'stated.assessedMonths'],
  ['scores 得分', 'parties.'],
  ['total 总分', 'stated.total'],
  ['grade 等级', 'stated.grade'],
  ['counts 完成量', '.actual'],
  ['targets 指标量', '.target'],
  ['rates 完成率', 'stated.rates.'],
  ['mentions 别处数字', 'mentions.'],
  ['areas and sites 片区与社工点', 'areas.'],
  ['strengths 值得肯定', 'strengths.'],
  ['concerns 需要关注', 'concerns.'],
  ['key problems 重点问题', 'keyProblems.'],
];
/** A reading is sure from here on. */
const SURE = 0.8;

function fieldOf(key: string): string {
  const found = FIELDS.find(([, part]) => (part.startsWith('.') ? key.endsWith(part) : key.startsWith(part)));
  return found?.[0] ?? key;
}

/** Compares what was read with what is to be read. A value that no one expects is wrong, too. */
export function judge(report: CorpusReport, result: ReadResult, tallies: Map<string, Tally>): Miss[] {
  const read = flatOf(result.case);
  const misses: Miss[] = [];
  const unsure = new Set(result.found.filter(({ confidence }) => confidence < SURE).map(({ path }) => path));
  for (const key of new Set([...report.expected.keys(), ...read.keys()])) {
    const expected = report.expected.get(key);
    const value = read.get(key);
    const field = fieldOf(key);
    const tally = tallies.get(field) ?? { right: 0, missing: 0, wrong: 0, sureAndWrong: 0 };
    tallies.set(field, tally);
    if (expected === value) tally.right += 1;
    else {
      misses.push({ report: report.name, field: key, expected, read: value });
      if (value === undefined) tally.missing += 1;
      else {
        tally.wrong += 1;
        if (!unsure.has(key)) tally.sureAndWrong += 1;
      }
    }
  }
  return misses;
}

/** The table by field, in Markdown. */
export function tableOf(tallies: ReadonlyMap<string, Tally>): string {
  const rows = FIELDS.map(([field]) => {
    const { right, missing, wrong, sureAndWrong } = tallies.get(field) ?? {
      right: 0,
      missing: 0,
      wrong: 0,
      sureAndWrong: 0,
    };
    return `| ${[field, right + missing + wrong, right, missing, wrong, sureAndWrong].join(' | ')} |`;
  });
  return [
    '| field 字段 | values 个数 | right 读对 | left out 未读 | wrong 读错 | wrong and sure 读错且把握高 |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n');
}
