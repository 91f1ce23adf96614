/** Words about working without a network, in one language. */
export interface OfflineTexts {
  ready: string;
  updateReady: string;
  updateBlocked: string;
  updateNow: string;
  updateLater: string;
}
