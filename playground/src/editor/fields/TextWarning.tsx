import type { Path } from '../draft/draft';
import { pathKey } from '../draft/draft';
import { useEditor } from '../EditorContext';
import { DiffersMark } from '../figures/marks';
import { warningId } from './fieldId';

/** Beside a text: what in it may be personal data. */
export function TextWarning({ path }: { path: Path }) {
  const { warnings } = useEditor();
  const sentence = warnings.get(pathKey(path));
  if (sentence === undefined) return null;
  return (
    <span className="field-message text-warning" id={warningId(path)}>
      <DiffersMark />
      <span>{sentence}</span>
    </span>
  );
}
