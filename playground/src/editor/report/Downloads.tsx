import { useLanguage } from '../../i18n/LanguageContext';
import type { Output } from '../output/useOutput';

/** The case as a file, and the report as Word. Both wait until every field is valid. */
export function Downloads({ output }: { output: Output }) {
  const { texts } = useLanguage();
  const reason = output.ready ? undefined : texts.downloadWaits;
  const working = output.state.kind === 'working';
  return (
    <div className="downloads">
      <button type="button" className="button" disabled={!output.ready} title={reason} onClick={output.saveCase}>
        {texts.downloadCase}
      </button>
      <button
        type="button"
        className="button button-filled"
        disabled={!output.ready || working}
        title={reason}
        onClick={() => output.saveReport('docx')}
      >
        {working ? texts.downloadWorking : texts.downloadWord}
      </button>
    </div>
  );
}
