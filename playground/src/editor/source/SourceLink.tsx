import { useLanguage } from '../../i18n/LanguageContext';
import { useSource } from './SourceContext';

/** Leads to the words of the text that one of some paths was read from; nothing where none was. */
export function SourceLink({ paths, name }: { paths: readonly string[]; name: string }) {
  const { texts } = useLanguage();
  const source = useSource();
  const place = paths.flatMap((path) => source?.placeOf(path) ?? [])[0];
  if (source === undefined || place === undefined) return null;
  return (
    <button
      type="button"
      className="link source-link"
      aria-label={texts.review.showPlaceOf(name)}
      onClick={() => source.show(place)}
    >
      {texts.review.showPlace}
    </button>
  );
}
