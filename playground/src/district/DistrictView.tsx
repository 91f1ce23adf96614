import { type Scheme, summarise } from '@sw-eval/core';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { AskDialog } from '../chrome/AskDialog';
import type { Draft } from '../editor/draft/draft';
import { useDistrictTexts } from '../i18n/district/useDistrictTexts';
import '../styles/district.css';
import type { DistrictProps, IncomingFiles } from './DistrictPanel';
import { AddStations } from './files/AddStations';
import { FileNotices } from './files/FileNotices';
import { Grades } from './overview/Grades';
import { Indicators } from './overview/Indicators';
import { Totals } from './overview/Totals';
import { RegradePanel } from './regrade/RegradePanel';
import { commonScheme, type Regrading, regradingScheme } from './regrade/regrading';
import { DistrictOutput } from './reports/DistrictOutput';
import type { DistrictStation } from './station';
import { Ranking } from './table/Ranking';
import { type District, useDistrict } from './useDistrict';

/** Many stations at once: ranking, distribution, indicators, regrading, and what leads out. */
export function DistrictView({ incoming, current, scheme, onOpen }: DistrictProps) {
  const t = useDistrictTexts();
  const district = useDistrict();
  useIncoming(incoming, district);
  const [clearing, setClearing] = useState(false);
  const { stations, keeping } = district;
  return (
    <>
      <header className="document-head">
        <h1>{t.title}</h1>
        <p className="help">{t.hint(stations.length)}</p>
        {stations.length > 0 && keeping !== 'unknown' && (
          <p className={keeping === 'failed' ? 'alert-text' : 'help'}>{keeping === 'failed' ? t.notKept : t.kept}</p>
        )}
      </header>
      <AddStations district={district} current={current} onClear={() => setClearing(true)} />
      <FileNotices district={district} />
      {stations.length > 0 && <Overview stations={stations} district={district} scheme={scheme} onOpen={onOpen} />}
      {clearing && (
        <AskDialog
          title={t.clearTitle}
          text={t.clearText(stations.length)}
          yes={t.clearYes}
          no={t.clearNo}
          onAnswer={(yes) => {
            setClearing(false);
            if (yes) district.clear();
          }}
        />
      )}
    </>
  );
}

function Overview({
  stations,
  district,
  scheme,
  onOpen,
}: {
  stations: readonly DistrictStation[];
  district: District;
  scheme: Scheme;
  onOpen: DistrictProps['onOpen'];
}) {
  const t = useDistrictTexts();
  const [regrading, setRegrading] = useState<Regrading>({ kind: 'none' });
  const evaluations = useMemo(() => stations.map(({ evaluation }) => evaluation), [stations]);
  const base = useMemo(() => commonScheme(evaluations.map((each) => each.scheme)), [evaluations]) ?? scheme;
  const asked = useMemo(() => regradingScheme(regrading, base, scheme), [regrading, base, scheme]);
  const summary = useMemo(
    () => summarise(evaluations, asked.scheme === undefined ? {} : { scheme: asked.scheme }),
    [evaluations, asked],
  );
  // What is beside the ranking may follow in a later frame.
  const aside = useDeferredValue(summary);
  return (
    <div className="district-columns">
      <div className="district-main">
        <RegradePanel
          regrading={regrading}
          onChange={setRegrading}
          base={base}
          open={scheme}
          issues={asked.issues}
          summary={summary}
        />
        <Ranking
          stations={stations}
          summary={summary}
          bands={asked.scheme?.bands}
          onOpen={({ case: read, evaluation }) => onOpen(read as unknown as Draft, t.askOpen(evaluation.station.name))}
          onRemove={district.remove}
        />
      </div>
      <div className="district-side">
        <DistrictOutput stations={stations} summary={summary} />
        <Totals summary={aside} stations={stations} />
        <Grades summary={aside} />
        <Indicators summary={aside} />
      </div>
    </div>
  );
}

/** Takes files that came from outside the view, each time there are others. */
function useIncoming(incoming: IncomingFiles | undefined, { addFiles }: District): void {
  useEffect(() => {
    if (incoming === undefined) return undefined;
    let current = true;
    void incoming.files.then((files) => {
      if (current) addFiles(files);
    });
    return () => {
      current = false;
    };
  }, [incoming, addFiles]);
}
