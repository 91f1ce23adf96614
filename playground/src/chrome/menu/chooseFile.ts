/** The id of the page's one file chooser, which stands in the menu. */
export const FILE_CHOOSER_ID = 'file-chooser';

/** Lets a file be chosen, as the menu does. */
export function chooseFile(): void {
  document.getElementById(FILE_CHOOSER_ID)?.click();
}
