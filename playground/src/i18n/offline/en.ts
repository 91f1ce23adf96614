import type { OfflineTexts } from './texts';

/** Working without a network, in English. */
export const offlineEn: OfflineTexts = {
  ready: 'Opens without a network',
  updateReady: 'A new version is here. Updating opens this page anew; your work is saved in this browser first.',
  updateBlocked:
    'A new version is here, but your work cannot be saved in this browser. Save the case first; the next visit has the new version.',
  updateNow: 'Update now',
  updateLater: 'Later',
};
