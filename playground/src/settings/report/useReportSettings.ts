import { useCallback, useState } from 'react';
import { safeStorage } from '../safeStorage';
import { type ReportSettings, readReportSettings, rememberReportSettings } from './reportSettings';

/** Owns what is set for reports, and keeps it in the browser. */
export function useReportSettings(): [ReportSettings, (settings: ReportSettings) => void] {
  const [storage] = useState(() => safeStorage(() => window.localStorage));
  const [settings, setSettings] = useState(() => readReportSettings(storage));
  const change = useCallback(
    (next: ReportSettings): void => {
      rememberReportSettings(next, storage);
      setSettings(next);
    },
    [storage],
  );
  return [settings, change];
}
