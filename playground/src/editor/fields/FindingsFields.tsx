import { useLanguage } from '../../i18n/LanguageContext';
import type { Path } from '../draft/draft';
import { TextList } from './TextList';

/** What somebody finds good and what of concern, at one place of the draft. */
export function FindingsFields({ place, of }: { place: Path; of: string }) {
  const { texts } = useLanguage();
  return (
    <>
      <TextList path={[...place, 'strengths']} label={texts.entry.strengths} of={of} />
      <TextList path={[...place, 'concerns']} label={texts.entry.concerns} of={of} />
    </>
  );
}
