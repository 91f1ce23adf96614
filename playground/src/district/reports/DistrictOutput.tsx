import type { Summary } from '@sw-eval/core';
import { useState } from 'react';
import { MEDIA_TYPES } from '../../editor/output/formats';
import { saveFile } from '../../editor/output/saveFile';
import { useDistrictTexts } from '../../i18n/district/useDistrictTexts';
import { useLanguage } from '../../i18n/LanguageContext';
import type { DistrictStation } from '../station';
import { useReports } from './useReports';

/** What leads out of the district: its table as a workbook, and one report per station. */
export function DistrictOutput({ stations, summary }: { stations: readonly DistrictStation[]; summary: Summary }) {
  const { locale } = useLanguage();
  const t = useDistrictTexts();
  const { state, write, cancel } = useReports();
  const [told, setTold] = useState('');

  const saveTable = async (): Promise<void> => {
    const name = `${t.tableName}.xlsx`;
    try {
      const { toXlsx, unrankedStation } = await import('@sw-eval/report/xlsx');
      const unranked = stations.flatMap(({ evaluation }) => unrankedStation(evaluation) ?? []);
      saveFile(await toXlsx(summary, { locale, unranked }), name, MEDIA_TYPES.xlsx);
      setTold(t.saved(name));
    } catch (error) {
      setTold(t.failed(error instanceof Error ? error.message : String(error)));
    }
  };
  const working = state.kind === 'working';
  return (
    <section className="district-output" aria-label={t.saveReports}>
      <button type="button" className="button" onClick={() => void saveTable()}>
        {t.saveTable}
      </button>
      <button
        type="button"
        className="button button-filled"
        disabled={working}
        onClick={() => {
          setTold('');
          write(stations, `${t.reportsName}.zip`);
        }}
      >
        {t.saveReports}
      </button>
      <div className="district-progress" role="status">
        <span className={state.kind === 'failed' ? 'alert-text' : ''}>
          {told !== '' && state.kind !== 'working'
            ? told
            : state.kind === 'working'
              ? t.reportsWorking(state.progress.done, state.progress.all)
              : state.kind === 'cancelled'
                ? t.reportsCancelled(state.progress.done, state.progress.all)
                : state.kind === 'done'
                  ? t.saved(state.name)
                  : state.kind === 'failed'
                    ? t.failed(state.reason)
                    : ''}
        </span>
        {working && (
          <button type="button" className="link" onClick={cancel}>
            {t.cancel}
          </button>
        )}
      </div>
    </section>
  );
}
