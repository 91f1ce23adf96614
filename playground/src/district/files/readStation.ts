import type { Draft } from '../../editor/draft/draft';
import { readDraft } from '../../editor/draft/readDraft';
import { LARGEST_FILE, openCase } from '../../editor/input/openFile';
import { type StationRead, stationKey, type UnreadFile } from '../station';
import type { WorkbookReader } from './WorkbookReader';

/** Reads a file as one station: a case or a workbook. Never throws; a case with mistakes stays outside. */
export async function readStation(file: File, workbooks: WorkbookReader): Promise<StationRead> {
  const unread = (problem: UnreadFile['problem'], issues: UnreadFile['issues'] = []): StationRead => ({
    kind: 'unread',
    unread: { file: file.name, problem, issues },
  });
  if (file.size > LARGEST_FILE) return unread('too-large');
  const ending = /\.([^.]+)$/.exec(file.name)?.[1]?.toLowerCase();
  try {
    if (ending === 'json') {
      const opened = openCase(await file.text());
      if (opened.kind === 'problem') return unread(opened.problem);
      return opened.kind === 'case' ? stationOf(opened.draft, file.name) : unread('kind');
    }
    if (ending !== 'xlsx') return unread('kind');
    const { draft, issues } = await workbooks.read(new Uint8Array(await file.arrayBuffer()));
    return issues.length > 0 ? unread('case', issues) : stationOf(draft, file.name);
  } catch {
    return unread('unreadable');
  }
}

/** A draft as a station, or what is wrong with it. */
export function stationOf(draft: Draft, file: string): StationRead {
  const reading = readDraft(draft);
  if (!reading.ok) return { kind: 'unread', unread: { file, problem: 'case', issues: reading.issues } };
  const { case: read, evaluation } = reading;
  return { kind: 'station', station: { key: stationKey(read), file, case: read, evaluation } };
}
