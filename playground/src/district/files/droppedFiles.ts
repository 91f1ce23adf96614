/** Most files that are taken from what was dropped: a folder of everything somebody has would fill the memory. */
export const MOST_FILES = 5_000;

/** Whether several files or a folder are dropped, and not one file. To be asked while the event is being handled. */
export function holdsMany({ items }: DataTransfer): boolean {
  const files = Array.from(items).filter(({ kind }) => kind === 'file');
  return files.length > 1 || files.some((item) => item.webkitGetAsEntry()?.isDirectory === true);
}

/** Every file that was dropped, those in folders included. To be called while the event is being handled. */
export function droppedFiles(transfer: DataTransfer): Promise<readonly File[]> {
  const entries = Array.from(transfer.items, (item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  // Where a file has no entry, as in a test's own transfer, the list of files still has it.
  if (entries.length === 0) return Promise.resolve([...transfer.files]);
  const found: File[] = [];
  return collect(entries, found).then(() => found);
}

async function collect(entries: readonly FileSystemEntry[], found: File[]): Promise<void> {
  for (const entry of entries) {
    if (found.length >= MOST_FILES) return;
    if (isFile(entry)) found.push(await new Promise<File>((done, failed) => entry.file(done, failed)));
    else if (isFolder(entry)) await collect(await entriesOf(entry), found);
  }
}

/** A folder hands out its entries in parts, the last of them empty. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((done, failed) => reader.readEntries(done, failed));
    if (part.length === 0) return all;
    all.push(...part);
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** Whether a file is one that programs leave beside others: hidden, or the lock of an open workbook. */
export function isAside({ name }: File): boolean {
  return name.startsWith('.') || name.startsWith('~$');
}
