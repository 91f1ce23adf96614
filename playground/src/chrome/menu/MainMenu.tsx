import { type ReactNode, useRef } from 'react';
import { REPORT_FORMATS } from '../../editor/output/formats';
import type { Output } from '../../editor/output/useOutput';
import { useLanguage } from '../../i18n/LanguageContext';
import { FILE_CHOOSER_ID } from './chooseFile';
import { FILE_ENDINGS } from './fileEndings';

const ID = 'main-menu';

/**
 * Everything that leads into and out of the page. The browser's own popover: it closes with Esc and with a press
 * outside, and gives the focus back.
 */
export function MainMenu({
  output,
  onFile,
  onNew,
  onSample,
  onTour,
  onMethod,
  settings,
}: {
  output: Output;
  onFile: (file: File) => void;
  onNew: () => void;
  onSample: () => void;
  onTour: () => void;
  onMethod: () => void;
  settings: ReactNode;
}) {
  const { texts } = useLanguage();
  const t = texts.keep;
  const chooser = useRef<HTMLInputElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const item = (label: string, act: () => void, waits: boolean): ReactNode => (
    <button
      key={label}
      type="button"
      className="menu-item"
      disabled={waits && !output.ready}
      title={waits && !output.ready ? texts.downloadWaits : undefined}
      onClick={() => {
        panel.current?.hidePopover();
        act();
      }}
    >
      {label}
    </button>
  );
  return (
    <>
      <button type="button" className="button menu-button" popoverTarget={ID}>
        {t.menu}
      </button>
      <input
        ref={chooser}
        className="visually-hidden"
        type="file"
        accept={FILE_ENDINGS}
        id={FILE_CHOOSER_ID}
        aria-label={t.openFile}
        tabIndex={-1}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
      <div id={ID} ref={panel} className="menu" popover="auto">
        <h2>{t.menuOpen}</h2>
        {item(t.openFile, () => chooser.current?.click(), false)}
        {item(t.newCase, onNew, false)}
        {item(t.openSample, onSample, false)}
        <h2>{t.menuSave}</h2>
        {item(texts.downloadCase, output.saveCase, true)}
        {REPORT_FORMATS.map((format) => item(t.saveAs[format], () => output.saveReport(format), true))}
        {item(t.saveWorkbook, output.saveWorkbook, true)}
        {item(t.print, output.print, true)}
        <h2>{t.menuShare}</h2>
        {item(t.copyLink, output.copyLink, false)}
        {item(t.copyCode, output.copyCode, true)}
        <h2>{texts.tour.menuHelp}</h2>
        {item(texts.tour.menuTour, onTour, false)}
        {item(texts.tour.menuMethod, onMethod, false)}
        <h2>{t.menuSettings}</h2>
        {settings}
      </div>
    </>
  );
}
