import type { TourStepTexts } from './texts';

/** The steps of the tour in Chinese. */
export const tourStepsZhCN: TourStepTexts = {
  place: (step, all) => `第 ${step} 步，共 ${all} 步`,
  steps: {
    fill: {
      title: '填数',
      text: '带底线的格子可以填，其余自动算出。现在是一个真实的示例，直接改数字试试；自己的工作簿或报告从“菜单”打开，指标可从 Excel 整块粘贴。',
    },
    result: {
      title: '看结果',
      text: '总分、等级、离下一档多远，边填边变。点任何一个数字，都能看到它的算法、精确值和来源。',
    },
    checks: {
      title: '请核对',
      text: '前后不一致的数、超出上限的数列在这里。只是提醒核对，不说谁对谁错。',
    },
    out: {
      title: '带走',
      text: '导出 Word 报告，或下载案例文件以后再改；一次看许多站用“多站”。填的内容存在本机，不上传。',
    },
  },
  next: '下一步',
  back: '上一步',
  skip: '跳过',
  end: '完成',
};
