import type { ReviewTexts } from './texts';

/** What was read, in Chinese. */
export const reviewZhCN: ReviewTexts = {
  title: '核对读入的内容',
  summary: (name, values, derived, unsure) =>
    [
      `${name}，读出 ${values} 项`,
      derived > 0 ? `${derived} 个指标量由完成率反推，未核实` : '',
      unsure > 0 ? `${unsure} 项把握不大` : '每项把握都高',
    ]
      .filter((part) => part !== '')
      .join('；'),
  discard: '全部放弃',
  use: '用这些内容填报',
  wholeText: '全文',
  differs: '不同，请核对',
  differsHint: '原文自己前后不同的地方；用哪个数由您定',
  whichCounts: '用哪个数',
  groups: { figures: '指标', scores: '评分与文中写明的数', facts: '基本信息', words: '评语' },
  take: (name) => `采用 ${name}`,
  correct: (name) => `更正 ${name}`,
  toCheck: '待核对',
  unsure: '把握不大',
  derived: '反推，未核实',
  derivedTarget: '反推',
  otherFigures: '其他指标数',
  showPlace: '看原文',
  showPlaceOf: (name) => `看原文，${name}`,
  unread: (count) => `没有读懂的 ${count} 处`,
  mention: '文中提到的数',
  otherName: '另一种写法',
  reading: (name) => `正在读 ${name}，不上传`,
};
