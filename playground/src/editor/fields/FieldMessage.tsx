import { DiffersMark } from '../figures/marks';

/** What is wrong at a field, as one sentence. The element is there only while something is. */
export function FieldMessage({ id, sentence }: { id: string; sentence: string | undefined }) {
  if (sentence === undefined) return null;
  return (
    <span className="field-message" id={id}>
      <DiffersMark />
      <span>{sentence}</span>
    </span>
  );
}
