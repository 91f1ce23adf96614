import type { EmbedTexts } from './texts';

/** An embedded page in Chinese. */
export const embedZhCN: EmbedTexts = {
  readOnly: '只可查看',
  heardBy: (host) => `填的内容会交给 ${host}`,
};
