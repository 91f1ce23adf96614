import type { FileProblem } from '../../editor/input/openFile';
import type { OutputFormat } from '../../editor/output/formats';
import type { Keeping } from '../../settings/drafts/useKeeping';
import type { LinkProblem } from '../../settings/links/caseLink';

/** Words about opening, keeping and giving out a case, in one language. */
export interface KeepTexts {
  menu: string;
  menuOpen: string;
  menuSave: string;
  menuShare: string;
  menuSettings: string;
  openFile: string;
  newCase: string;
  openSample: string;
  saveAs: Record<OutputFormat, string>;
  saveWorkbook: string;
  workbookName: string;
  print: string;
  copyLink: string;
  copyCode: string;
  saved: (name: string) => string;
  linkCopied: (characters: number) => string;
  linkTooLong: string;
  codeCopied: string;
  says: string;
  keeping: Record<Keeping, string>;
  keepingFailed: string;
  askTitle: string;
  askLink: string;
  askFile: (name: string) => string;
  askNew: string;
  askYes: string;
  askNo: string;
  link: Record<LinkProblem, string>;
  workDamaged: string;
  file: Record<FileProblem, string>;
  fileOf: (name: string, sentence: string) => string;
  openedWithIssues: (name: string, count: number) => string;
  dropHere: string;
}
