import type { TourTexts } from './texts';

/** The tour in Chinese. */
export const tourZhCN: TourTexts = {
  name: '导览',
  menuHelp: '帮助',
  menuTour: '四步看一遍',
  menuMethod: '方法与来源',
  invitation: '第一次来？用四步看一遍怎么填、怎么看。',
  start: '开始',
  noThanks: '不用了',
};
