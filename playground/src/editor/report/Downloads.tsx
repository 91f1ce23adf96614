import { useState } from 'react';
import { useLanguage } from '../../i18n/LanguageContext';
import type { Reading } from '../draft/readDraft';
import { renderWord } from './renderReport';
import { fileName, MEDIA_TYPES, saveFile } from './saveFile';

type Progress = { readonly kind: 'idle' | 'working' } | { readonly kind: 'failed'; readonly reason: string };

/** The case as a file, and the report as Word. Both wait until every field is valid. */
export function Downloads({ reading }: { reading: Reading }) {
  const { locale, texts } = useLanguage();
  const [progress, setProgress] = useState<Progress>({ kind: 'idle' });

  const saveCase = (): void => {
    if (!reading.ok) return;
    const file = `${JSON.stringify(reading.case, undefined, 2)}\n`;
    saveFile(file, fileName(reading.case.station.name, 'json'), MEDIA_TYPES.json);
  };
  const saveWord = async (): Promise<void> => {
    if (!reading.ok) return;
    setProgress({ kind: 'working' });
    try {
      saveFile(await renderWord(reading, locale), fileName(reading.case.station.name, 'docx'), MEDIA_TYPES.docx);
      setProgress({ kind: 'idle' });
    } catch (error) {
      setProgress({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
  };
  const reason = reading.ok ? undefined : texts.downloadWaits;
  return (
    <div className="downloads">
      {progress.kind === 'failed' && (
        <span className="alert-text" role="alert">
          {texts.downloadFailed(progress.reason)}
        </span>
      )}
      <button type="button" className="button" disabled={!reading.ok} title={reason} onClick={saveCase}>
        {texts.downloadCase}
      </button>
      <button
        type="button"
        className="button button-filled"
        disabled={!reading.ok || progress.kind === 'working'}
        title={reason}
        onClick={() => void saveWord()}
      >
        {progress.kind === 'working' ? texts.downloadWorking : texts.downloadWord}
      </button>
    </div>
  );
}
