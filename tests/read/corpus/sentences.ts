/** Points of praise, without figures of indicators. */
export const STRENGTHS: readonly string[] = [
  '团队熟悉辖区情况，与街道各部门往来密切，遇到困难能够主动商量。',
  '服务计划写得清楚，每月都有检视，调整有据可查。',
  '资料按时报送，台账齐全，查阅起来方便。',
  '能够动员邻里互助，居民参与的热情逐年提高。',
  '注重督导和培训，新入职的社工进步明显。',
  '善于链接企业和学校的资源，物资用到了最需要的家庭。',
  '宣传方式多样，居民对社工站的认识有所加深。',
  '对突发情况反应及时，处理过程记录完整。',
];

/** Points that call for attention, without figures. */
export const CONCERNS: readonly string[] = [
  '服务目标还可以更具体，便于日后检验成效。',
  '部分记录偏于流水账，专业分析不够深入。',
  '人员变动较多，交接手续有待规范。',
  '对服务对象的分类管理标准尚不统一，应尽快明确。',
  '特色服务不够突出，建议集中力量做出一两个品牌。',
  '资源使用缺少跟踪，建议补充使用效果的说明。',
];

/** Key problems: a title, and what it means. */
export const PROBLEMS: readonly { readonly title: string; readonly text: string }[] = [
  { title: '需求评估不够深入', text: '对重点家庭的需要了解有限，服务与需要之间的联系不够清楚。' },
  { title: '成效说明不足', text: '多数材料停留在做了什么，没有说明带来了什么改变。' },
  { title: '团队稳定性有待加强', text: '骨干社工流失后，个别片区的工作一度放缓。' },
  { title: '品牌意识薄弱', text: '好的做法没有及时总结，难以推广到其他社区。' },
];
