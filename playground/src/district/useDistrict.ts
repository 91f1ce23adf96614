import { useCallback, useEffect, useRef, useState } from 'react';
import type { Draft } from '../editor/draft/draft';
import { isAside } from './files/droppedFiles';
import { inSlices } from './files/inSlices';
import { readStation, stationOf } from './files/readStation';
import { WorkbookReader } from './files/WorkbookReader';
import { stationStore } from './keep/stationStore';
import type { DistrictStation, UnreadFile } from './station';
import { type Replaced, withStations } from './stationList';

/** How far the reading of files has come. */
export interface Progress {
  readonly done: number;
  readonly all: number;
}

/** Whether the browser keeps the district: it is not known yet, it does, or it cannot. */
export type StationKeeping = 'unknown' | 'kept' | 'failed';

/** The district and what can be done with it. */
export interface District {
  readonly stations: readonly DistrictStation[];
  readonly unread: readonly UnreadFile[];
  readonly replaced: readonly Replaced[];
  readonly progress: Progress | undefined;
  readonly keeping: StationKeeping;
  readonly addFiles: (files: readonly File[]) => void;
  readonly addCase: (draft: Draft) => void;
  readonly remove: (key: string) => void;
  readonly clear: () => void;
  readonly cancel: () => void;
  /** Puts away what was said of the last files. */
  readonly dismiss: () => void;
}

interface State {
  readonly stations: readonly DistrictStation[];
  readonly unread: readonly UnreadFile[];
  readonly replaced: readonly Replaced[];
}

const NOTHING: State = { stations: [], unread: [], replaced: [] };

/** Owns the district: takes files in, computes each in slices, keeps them in the browser and gets them back. */
export function useDistrict(): District {
  const [state, setState] = useState(NOTHING);
  const [progress, setProgress] = useState<Progress>();
  const [keeping, setKeeping] = useState<StationKeeping>('unknown');
  const [workbooks] = useState(() => new WorkbookReader());
  const running = useRef(new AbortController());
  const queue = useRef<Promise<void>>(Promise.resolve());

  const kept = useCallback((writing: Promise<void>): void => {
    writing.then(
      () => setKeeping((before) => (before === 'failed' ? before : 'kept')),
      () => setKeeping('failed'),
    );
  }, []);

  const add = useCallback((more: readonly DistrictStation[], unread: readonly UnreadFile[]): void => {
    setState((before) => {
      const { stations, replaced } = withStations(before.stations, more);
      return { stations, unread, replaced };
    });
  }, []);

  /** Works through items one after the other; what came before a cancel stays. */
  const work = useCallback(
    <Item>(items: readonly Item[], read: (item: Item) => void | Promise<void>): Promise<void> => {
      const { signal } = running.current;
      const run = async (): Promise<void> => {
        if (items.length > 1) setProgress({ done: 0, all: items.length });
        await inSlices(items, read, { signal, between: (done) => setProgress({ done, all: items.length }) });
        setProgress(undefined);
      };
      queue.current = queue.current.then(run, run);
      return queue.current;
    },
    [],
  );

  const addFiles = useCallback(
    (files: readonly File[]): void => {
      const stations: DistrictStation[] = [];
      const unread: UnreadFile[] = [];
      const taken = files.filter((file) => !isAside(file));
      void work(taken, async (file) => {
        const read = await readStation(file, workbooks);
        if (read.kind === 'station') stations.push(read.station);
        else unread.push(read.unread);
      }).then(() => {
        add(stations, unread);
        if (stations.length > 0) kept(stationStore.put(stations.map(keptStation)));
      });
    },
    [work, add, kept, workbooks],
  );

  const addCase = useCallback(
    (draft: Draft): void => {
      const read = stationOf(draft, '');
      if (read.kind === 'unread') return;
      add([read.station], []);
      kept(stationStore.put([keptStation(read.station, 0)]));
    },
    [add, kept],
  );

  useEffect(() => {
    let current = true;
    void stationStore.all().then(
      async (before) => {
        if (!current || before.length === 0) return;
        const stations: DistrictStation[] = [];
        await work(before, ({ draft, file }) => {
          const read = stationOf(draft, file);
          if (read.kind === 'station') stations.push(read.station);
        });
        if (!current) return;
        setKeeping('kept');
        // What was added meanwhile is newer than what was kept.
        setState((now) => ({ ...now, stations: withStations(stations, now.stations).stations }));
      },
      () => current && setKeeping('failed'),
    );
    return () => {
      current = false;
    };
  }, [work]);

  useEffect(() => () => workbooks.close(), [workbooks]);

  const wouldBeLost = keeping === 'failed' && state.stations.length > 0;
  useEffect(() => {
    if (!wouldBeLost) return undefined;
    const onLeave = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', onLeave);
    return () => window.removeEventListener('beforeunload', onLeave);
  }, [wouldBeLost]);

  return {
    ...state,
    progress,
    keeping,
    addFiles,
    addCase,
    remove: (key) => {
      setState((before) => ({ ...before, stations: before.stations.filter((station) => station.key !== key) }));
      kept(stationStore.remove(key));
    },
    clear: () => {
      setState(NOTHING);
      kept(stationStore.clear());
    },
    dismiss: () => setState((before) => ({ ...before, unread: [], replaced: [] })),
    cancel: () => {
      running.current.abort();
      running.current = new AbortController();
    },
  };
}

function keptStation({ key, file, case: read }: DistrictStation, index: number) {
  return { key, file, draft: read as unknown as Draft, order: Date.now() + index / 1e6 };
}
