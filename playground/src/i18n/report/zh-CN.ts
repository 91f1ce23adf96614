import type { ReportTexts } from './texts';

/** The report view in Chinese. */
export const reportZhCN: ReportTexts = {
  language: '报告语言',
  languages: { page: '与页面相同', 'zh-CN': '中文', en: 'English' },
  arrange: '版式',
  arrangeHint: '勾选要写进报告的部分，调顺序，改标题；存在本机，下次还用',
  asUsual: '恢复通常版式',
  contents: '标题下列目录',
  annexDiscrepancies: '附上“请核对”清单',
  include: (section) => `写入 ${section}`,
  titleOf: (section) => `标题 ${section}`,
  moveUp: (section) => `上移 ${section}`,
  moveDown: (section) => `下移 ${section}`,
  up: '上移',
  down: '下移',
  again: '重新生成',
  margin: '页边评语',
  marginHint: '在这里改的就是填报里的评语，可以撤销',
  edit: (section) => `改 ${section}`,
  editShort: '改',
  done: '收起',
  counts: (strengths, concerns) => `肯定 ${strengths} 条，关注 ${concerns} 条`,
  problems: (count) => `${count} 条`,
  steps: (hasSummary, count) => `${hasSummary ? '已写总体评价' : '未写总体评价'}，建议 ${count} 条`,
};
