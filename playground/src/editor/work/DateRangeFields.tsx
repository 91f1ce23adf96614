import { useLanguage } from '../../i18n/LanguageContext';
import { datePath, type RangeName } from '../draft/editableFields';
import { Field } from '../fields/Field';
import { rangeMessageId } from './RangeMessages';

/** First and last day of a range. */
export function DateRangeFields({ range, label }: { range: RangeName; label: string }) {
  const { texts } = useLanguage();
  const message = rangeMessageId(range);
  return (
    <div className="date-range">
      <span className="label">{label}</span>
      <Field
        path={datePath(range, 'start')}
        label={texts.rangeStart(label)}
        kind="date"
        message={message}
        alsoAt={[range]}
      />
      <span className="label">{texts.to}</span>
      <Field
        path={datePath(range, 'end')}
        label={texts.rangeEnd(label)}
        kind="date"
        message={message}
        alsoAt={[range]}
      />
    </div>
  );
}
