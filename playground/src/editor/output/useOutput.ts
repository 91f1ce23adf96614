import { useState } from 'react';
import { useLanguage } from '../../i18n/LanguageContext';
import type { Draft } from '../draft/draft';
import type { Reading } from '../draft/readDraft';
import { caseCode, caseFile } from './caseFile';
import { MEDIA_TYPES, type OutputFormat, writeReport, writeWorkbook } from './formats';
import { printHtml } from './printHtml';
import { fileName, saveFile } from './saveFile';

/** What became of the last thing asked for. */
export interface OutputState {
  readonly kind: 'idle' | 'working' | 'done' | 'failed';
  readonly sentence: string;
}

/** What leads out of the page. Everything but the link waits until every field is valid. */
export interface Output {
  readonly state: OutputState;
  readonly ready: boolean;
  readonly saveCase: () => void;
  readonly saveReport: (format: OutputFormat) => void;
  readonly saveWorkbook: () => void;
  readonly print: () => void;
  readonly copyLink: () => void;
  readonly copyCode: () => void;
}

const IDLE: OutputState = { kind: 'idle', sentence: '' };

/** Owns what leads out of the page. `onSaved` hears that the work is in a file. */
export function useOutput(
  draft: Draft,
  reading: Reading,
  makeLink: (draft: Draft) => Promise<string | undefined>,
  onSaved: (draft: Draft) => void,
): Output {
  const { locale, texts } = useLanguage();
  const [state, setState] = useState<OutputState>(IDLE);
  const t = texts.keep;

  const run = (task: () => Promise<string>): void => {
    setState({ kind: 'working', sentence: texts.downloadWorking });
    task().then(
      (sentence) => setState({ kind: 'done', sentence }),
      (error: unknown) =>
        setState({
          kind: 'failed',
          sentence: texts.downloadFailed(error instanceof Error ? error.message : String(error)),
        }),
    );
  };
  const copy = async (text: string, done: string): Promise<string> => {
    await navigator.clipboard.writeText(text);
    return done;
  };

  return {
    state,
    ready: reading.ok,
    saveCase: () => {
      if (!reading.ok) return;
      const name = fileName(reading.case.station.name, 'json');
      saveFile(caseFile(reading.case), name, MEDIA_TYPES.json);
      onSaved(draft);
      setState({ kind: 'done', sentence: t.saved(name) });
    },
    saveReport: (format) => {
      if (!reading.ok) return;
      run(async () => {
        const name = fileName(reading.case.station.name, format);
        saveFile(await writeReport(reading, format, locale), name, MEDIA_TYPES[format]);
        return t.saved(name);
      });
    },
    saveWorkbook: () => {
      if (!reading.ok) return;
      run(async () => {
        const name = fileName(`${reading.case.station.name} ${t.workbookName}`, 'xlsx');
        saveFile(await writeWorkbook(reading, locale), name, MEDIA_TYPES.xlsx);
        return t.saved(name);
      });
    },
    print: () => {
      if (!reading.ok) return;
      run(async () => {
        await printHtml(String(await writeReport(reading, 'html', locale)), texts.reportFrame);
        return '';
      });
    },
    copyLink: () =>
      run(async () => {
        const hash = await makeLink(draft);
        if (hash === undefined) return t.linkTooLong;
        const address = new URL(window.location.href);
        address.hash = hash;
        return copy(address.href, t.linkCopied(hash.length));
      }),
    copyCode: () => {
      if (!reading.ok) return;
      run(() => copy(caseCode(reading.case, reading.evaluation.total), t.codeCopied));
    },
  };
}
