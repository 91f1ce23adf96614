/** The files that can be chosen, as an `accept` attribute. */
export const FILE_ENDINGS = '.json,.xlsx,.docx,.pdf,.txt';
