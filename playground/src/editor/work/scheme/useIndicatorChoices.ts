import { useLanguage } from '../../../i18n/LanguageContext';
import { itemsAt } from '../../draft/listEdits';
import { useEditor } from '../../EditorContext';
import { indicatorNames } from '../indicators/indicatorNames';

/** The indicators a rubric can look at, by id: those of the case, then the scheme's others. */
export function useIndicatorChoices(): Readonly<Record<string, string>> {
  const { locale } = useLanguage();
  const { draft, scheme } = useEditor();
  const own = itemsAt(draft, ['indicators']).map((item) => indicatorNames(item, scheme, locale));
  const known = scheme.indicators.map(({ id, label }) => ({ id, label: label[locale] }));
  return Object.fromEntries(
    [...own, ...known].filter(({ id }) => id !== '').map(({ id, label }) => [id, label === '' ? id : label]),
  );
}
