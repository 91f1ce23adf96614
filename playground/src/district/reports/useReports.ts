import { useCallback, useEffect, useRef, useState } from 'react';
import { saveFile } from '../../editor/output/saveFile';
import { useLanguage } from '../../i18n/LanguageContext';
import type { DistrictStation } from '../station';
import type { Progress } from '../useDistrict';
import { reportNames } from './reportNames';
import type { ReportsAnswer, ReportsQuestion } from './reportsMessages';

/** What became of the reports: nothing was asked, so many are written, all are handed over, or why not. */
export type ReportsState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly name: string }
  | { readonly kind: 'cancelled'; readonly progress: Progress }
  | { readonly kind: 'failed'; readonly reason: string };

/** One report per station, in a zip file. */
export interface Reports {
  readonly state: ReportsState;
  readonly write: (stations: readonly DistrictStation[], name: string) => void;
  readonly cancel: () => void;
}

/** Owns the worker that writes the reports. It lives from the asking to the file. */
export function useReports(): Reports {
  const { locale } = useLanguage();
  const [state, setState] = useState<ReportsState>({ kind: 'idle' });
  const worker = useRef<Worker>(undefined);

  const end = useCallback((): void => {
    worker.current?.terminate();
    worker.current = undefined;
  }, []);
  useEffect(() => end, [end]);

  return {
    state,
    write: (stations, name) => {
      end();
      const all = stations.length;
      const names = reportNames(stations.map(({ evaluation }) => evaluation.station.name));
      const jobs = stations.map(({ case: read, evaluation }, index) => ({
        name: names[index] ?? '',
        case: read,
        evaluation,
      }));
      setState({ kind: 'working', progress: { done: 0, all } });
      const started = new Worker(new URL('./reports.worker.ts', import.meta.url), { type: 'module' });
      worker.current = started;
      started.addEventListener('message', ({ data }: MessageEvent<ReportsAnswer>) => {
        if (data.kind === 'written') {
          setState({ kind: 'working', progress: { done: data.done, all } });
          return;
        }
        end();
        if (data.kind === 'packed') saveFile(data.zip, name, 'application/zip');
        setState(data.kind === 'packed' ? { kind: 'done', name } : data);
      });
      started.addEventListener('error', ({ message }) => {
        end();
        setState({ kind: 'failed', reason: message });
      });
      started.postMessage({ stations: jobs, locale } satisfies ReportsQuestion);
    },
    cancel: () => {
      end();
      setState((before) =>
        before.kind === 'working' ? { kind: 'cancelled', progress: before.progress } : { kind: 'idle' },
      );
    },
  };
}
