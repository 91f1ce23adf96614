import type { CellRun } from './cellRuns.js';
import type { Line } from './lines.js';

/** What a form asks for, alone in its line. */
const FACT =
  /^(?:(?:社工(?:服务)?站|站点|服务站|项目)名称|(?:购买|采购|委托|承接|承办|运营|监督|监管|主管)(?:方|单位|机构|部门)(?:名称)?|(?:服务)?(?:协议|合同)(?:期限?|周期|时间)|(?:本次)?评估(?:周期|期间|时段)|考核月份(?:数)?|总得?分|综合得分|评估(?:等级|等次|结果))$/u;
/** A form asks for more than one thing. */
const FEWEST = 3;
/** Signs of a sentence, or of another name. */
const NO_VALUE = /[。；！？]|[：:]$/u;

/**
 * Forms with a name in one line and its value in the next: by the index of the name's line, both as cells. Where a text
 * has fewer than three of them, they are something else.
 */
export function factPairs(lines: readonly Line[]): Map<number, CellRun> {
  const pairs = new Map<number, CellRun>();
  lines.forEach((name, index) => {
    const value = lines[index + 1];
    if (value === undefined || !FACT.test(name.text) || FACT.test(value.text) || NO_VALUE.test(value.text)) return;
    pairs.set(index, { cells: [name, value], taken: 2 });
  });
  return pairs.size < FEWEST ? new Map() : pairs;
}
