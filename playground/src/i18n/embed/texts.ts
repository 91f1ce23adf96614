/** Words of an embedded page, in one language. */
export interface EmbedTexts {
  readOnly: string;
  heardBy: (host: string) => string;
}
