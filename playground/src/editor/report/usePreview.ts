import { useEffect, useMemo, useRef, useState } from 'react';
import type { ReportSource, ReportStep, WrittenReport } from '../output/formats';
import { reportMaker } from '../output/reportMaker';
import type { ReportOptions } from '../output/reportOptions';
import { PreviewSession } from './previewSession';

/** How long the making may take before anything is said of it, in ms. */
const QUIET = 300;

/** The report being shown, the last one made, and what the making of the next is at. */
export interface Preview {
  readonly report: WrittenReport | undefined;
  readonly failure: string | undefined;
  /** What it is at, once it has taken a moment. */
  readonly step: ReportStep | undefined;
  readonly cancelled: boolean;
  readonly cancel: () => void;
  readonly again: () => void;
}

interface State {
  readonly report: WrittenReport | undefined;
  readonly failure: string | undefined;
  readonly step: ReportStep | undefined;
  readonly cancelled: boolean;
}

/** Has the report of a case made, and again whenever the case or the options change. */
export function usePreview(source: ReportSource | undefined, { locale, arrangement }: ReportOptions): Preview {
  const [state, setState] = useState<State>({
    report: undefined,
    failure: undefined,
    step: undefined,
    cancelled: false,
  });
  const session = useRef<PreviewSession>(undefined);
  const request = useMemo(
    () => (source === undefined ? undefined : { source, options: { locale, arrangement } }),
    [source, locale, arrangement],
  );

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settle = (next: Partial<State>): void => {
      clearTimeout(timer);
      timer = undefined;
      setState((before) => ({ ...before, step: undefined, failure: undefined, cancelled: false, ...next }));
    };
    let last: ReportStep;
    const current = new PreviewSession(reportMaker(), {
      onStep: (step) => {
        last = step;
        timer ??= setTimeout(() => setState((before) => ({ ...before, step: last })), QUIET);
        setState((before) => (before.step === undefined ? before : { ...before, step }));
      },
      onReport: (report) => settle({ report }),
      onFailure: (failure) => settle({ failure }),
      onCancelled: () => settle({ cancelled: true }),
    });
    session.current = current;
    return () => {
      clearTimeout(timer);
      current.end();
    };
  }, []);
  useEffect(() => {
    if (request !== undefined) session.current?.ask(request);
  }, [request]);

  return {
    ...state,
    cancel: () => session.current?.cancel(),
    again: () => {
      if (request !== undefined) session.current?.ask(request);
    },
  };
}
