import type { Evaluation, Scheme } from '@sw-eval/core';
import { useMemo } from 'react';
import { useLanguage } from '../i18n/LanguageContext';
import type { Draft } from './draft/draft';
import { fieldMessages } from './draft/fieldMessages';
import type { Reading } from './draft/readDraft';
import { textWarnings } from './draft/textWarnings';
import type { Editor, EditorActions } from './EditorContext';

/** What a view's fields share. `unit` is the area or site whose figures are in sight. */
export function useEditorOf(
  draft: Draft,
  reading: Reading,
  evaluation: Evaluation | undefined,
  scheme: Scheme,
  { set, edit }: EditorActions,
  unit?: string,
): Editor {
  const { locale } = useLanguage();
  const messages = useMemo(() => fieldMessages(draft, reading, locale, unit), [draft, reading, locale, unit]);
  const warnings = useMemo(
    () => textWarnings(draft, evaluation?.discrepancies ?? [], locale),
    [draft, evaluation, locale],
  );
  return useMemo(
    () => ({ draft, messages, warnings, scheme, evaluation, set, edit }),
    [draft, messages, warnings, scheme, evaluation, set, edit],
  );
}
