/** A file's name: the station's, without characters a file system refuses, and an ending. */
export function fileName(station: string, ending: string): string {
  const name = station.replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, '').trim();
  return `${name === '' ? 'sw-eval' : name}.${ending}`;
}

/** Hands a file to the person, as a download. */
export function saveFile(content: string | Uint8Array, name: string, type: string): void {
  const part = typeof content === 'string' ? content : new Uint8Array(content);
  const address = URL.createObjectURL(new Blob([part], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the address over by the next task.
  setTimeout(() => URL.revokeObjectURL(address));
}
