import { useEffect, useRef } from 'react';
import type { Draft } from '../../editor/draft/draft';
import { useDistrictTexts } from '../../i18n/district/useDistrictTexts';
import type { District } from '../useDistrict';

/** Ways in: many files, a folder, the case that is being filled in; and out again. */
export function AddStations({
  district: { stations, addFiles, addCase },
  current,
  onClear,
}: {
  district: District;
  current: Draft | undefined;
  onClear: () => void;
}) {
  const t = useDistrictTexts();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // React knows no attribute for it.
    if (folder.current !== null) folder.current.webkitdirectory = true;
  }, []);
  const take = ({ target }: React.ChangeEvent<HTMLInputElement>): void => {
    const chosen = [...(target.files ?? [])];
    target.value = '';
    if (chosen.length > 0) addFiles(chosen);
  };
  const empty = stations.length === 0;
  return (
    <>
      {empty && (
        <div className="district-empty">
          <p>{t.empty}</p>
          <p className="help">{t.emptyHow}</p>
        </div>
      )}
      <div className="district-actions">
        <button
          type="button"
          className={empty ? 'button button-filled' : 'button'}
          onClick={() => files.current?.click()}
        >
          {t.chooseFiles}
        </button>
        <button type="button" className="button" onClick={() => folder.current?.click()}>
          {t.chooseFolder}
        </button>
        <button
          type="button"
          className="button"
          disabled={current === undefined}
          title={current === undefined ? t.addOpenWaits : undefined}
          onClick={() => current !== undefined && addCase(current)}
        >
          {t.addOpen}
        </button>
        {!empty && (
          <button type="button" className="link" onClick={onClear}>
            {t.clear}
          </button>
        )}
      </div>
      <input
        ref={files}
        className="visually-hidden"
        type="file"
        multiple
        accept=".json,.xlsx"
        aria-label={t.chooseFiles}
        tabIndex={-1}
        onChange={take}
      />
      <input
        ref={folder}
        className="visually-hidden"
        type="file"
        aria-label={t.chooseFolder}
        tabIndex={-1}
        onChange={take}
      />
    </>
  );
}
