import { useEffect, useState } from 'react';
import { droppedFiles, holdsMany } from '../district/files/droppedFiles';
import { useLanguage } from '../i18n/LanguageContext';

/**
 * Takes what is dropped anywhere on the page, and says so while it is held over it: one file as a case, several or a
 * folder as a district. `many`: where a single file is for the district too. Without `onMany` the first file counts.
 */
export function DropTarget({
  onFile,
  onMany,
  many,
}: {
  onFile: (file: File) => void;
  onMany: ((files: Promise<readonly File[]>) => void) | undefined;
  many: boolean;
}) {
  const { texts } = useLanguage();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const holdsFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
    const onOver = (event: DragEvent): void => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent): void => {
      // Leaving for another element of the page has that element as its aim.
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      setOver(false);
      const transfer = event.dataTransfer;
      if (transfer === null) return;
      if (onMany !== undefined && (many || holdsMany(transfer))) {
        onMany(droppedFiles(transfer));
        return;
      }
      const [file] = transfer.files;
      if (file !== undefined) onFile(file);
    };
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, [onFile, onMany, many]);
  return over ? <div className="drop-target">{texts.keep.dropHere}</div> : null;
}
