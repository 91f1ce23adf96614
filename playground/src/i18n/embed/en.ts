import type { EmbedTexts } from './texts';

/** An embedded page in English. */
export const embedEn: EmbedTexts = {
  readOnly: 'To look at only',
  heardBy: (host) => `${host} receives what you fill in`,
};
