import { useLanguage } from '../../i18n/LanguageContext';
import { pathKey } from '../draft/draft';
import { datePath, type RangeName } from '../draft/editableFields';
import { useEditor } from '../EditorContext';
import { FieldMessage } from '../fields/FieldMessage';
import { messageId } from '../fields/fieldId';

/** The id of the element that says what is wrong with a range. */
export function rangeMessageId(range: RangeName): string {
  return messageId([range]);
}

/** A line kept free below the ranges for what is wrong with their dates; each range shows its first issue. */
export function RangeMessages({ ranges }: { ranges: readonly RangeName[] }) {
  const { texts } = useLanguage();
  const { messages } = useEditor();
  return (
    <div className="message-line">
      {ranges.map((range) => (
        <FieldMessage
          key={range}
          id={rangeMessageId(range)}
          sentence={firstOf(
            [datePath(range, 'start'), datePath(range, 'end'), [range]].flatMap(
              (path) => messages.at.get(pathKey(path)) ?? [],
            ),
            texts.missing,
          )}
        />
      ))}
    </div>
  );
}

/** The first sentence; what is merely still to be filled in comes last. */
function firstOf(sentences: readonly string[], missing: string): string | undefined {
  return sentences.find((sentence) => sentence !== missing) ?? sentences[0];
}
