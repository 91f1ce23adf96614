import type { OfflineTexts } from './texts';

/** Working without a network, in Chinese. */
export const offlineZhCN: OfflineTexts = {
  ready: '没有网络也能打开',
  updateReady: '新版本已备好。更新会重新打开这一页，填的内容先存在本机。',
  updateBlocked: '新版本已备好，但本机存不下填的内容。请先下载案例，关掉后再打开就是新版本。',
  updateNow: '现在更新',
  updateLater: '以后再说',
};
