import { useEffect, useState } from 'react';
import { useLanguage } from '../../i18n/LanguageContext';
import type { Draft } from '../draft/draft';
import type { Reading, ValidReading } from '../draft/readDraft';
import { caseCode, caseFile } from './caseFile';
import { MEDIA_TYPES, type OutputFormat, type ReportStep, writeWorkbook } from './formats';
import { printHtml } from './printHtml';
import { isAborted, reportMaker } from './reportMaker';
import type { ReportOptions } from './reportOptions';
import { fileName, saveFile } from './saveFile';

/** What became of the last thing asked for. */
export interface OutputState {
  readonly kind: 'idle' | 'working' | 'done' | 'failed';
  readonly sentence: string;
  /** Calls off what is being made. */
  readonly cancel?: () => void;
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
  report: ReportOptions,
  makeLink: (draft: Draft) => Promise<string | undefined>,
  onSaved: (draft: Draft) => void,
): Output {
  const { locale, texts } = useLanguage();
  const [state, setState] = useState<OutputState>(IDLE);
  const [maker] = useState(reportMaker);
  useEffect(() => () => maker.end(), [maker]);
  const t = texts.keep;

  const run = (task: () => Promise<string>): void => {
    setState({ kind: 'working', sentence: texts.downloadWorking });
    task().then(
      (sentence) => setState({ kind: 'done', sentence }),
      (error: unknown) =>
        setState(
          isAborted(error)
            ? { kind: 'done', sentence: texts.cancelled }
            : {
                kind: 'failed',
                sentence: texts.downloadFailed(error instanceof Error ? error.message : String(error)),
              },
        ),
    );
  };
  /** Has the report made away from the page's own thread; what it is at is said, and it can be called off. */
  const make = async (of: ValidReading, format: OutputFormat): Promise<string | Uint8Array> => {
    const stop = new AbortController();
    const onStep = (step: ReportStep): void =>
      setState({ kind: 'working', sentence: texts.downloadStep[step], cancel: () => stop.abort() });
    return (await maker.make(of, format, report, onStep, stop.signal)).content;
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
        saveFile(await make(reading, format), name, MEDIA_TYPES[format]);
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
        await printHtml(String(await make(reading, 'html')), texts.reportFrame);
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
