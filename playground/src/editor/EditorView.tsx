import type { Evaluation, Scheme } from '@sw-eval/core';
import { useState } from 'react';
import { useLanguage } from '../i18n/LanguageContext';
import { type Draft, valueAt } from './draft/draft';
import type { Reading } from './draft/readDraft';
import { unitsOf } from './draft/units';
import { type EditorActions, EditorContext } from './EditorContext';
import { useEditorOf } from './useEditorOf';
import { BasicsSection } from './work/BasicsSection';
import { FindingsSection } from './work/FindingsSection';
import { FollowUpSection } from './work/FollowUpSection';
import { IndicatorsSection } from './work/indicators/IndicatorsSection';
import { OtherIssues } from './work/OtherIssues';
import { Outline } from './work/Outline';
import { PeriodSection } from './work/PeriodSection';
import { SchemeSection } from './work/scheme/SchemeSection';
import { ScoresSection } from './work/scores/ScoresSection';

/** Where a case is filled in: case in, evaluation beside it. */
export function EditorView({
  draft,
  reading,
  evaluation,
  scheme,
  actions,
}: {
  draft: Draft;
  reading: Reading;
  evaluation: Evaluation | undefined;
  scheme: Scheme;
  actions: EditorActions;
}) {
  const { locale, texts } = useLanguage();
  const [chosen, setUnit] = useState<string>();
  const unit = unitsOf(draft).some(({ id }) => id === chosen) ? chosen : undefined;
  const editor = useEditorOf(draft, reading, evaluation, scheme, actions, unit);
  const name = valueAt(draft, ['station', 'name']);
  const stage = new Map<unknown, string>(Object.entries(texts.stage)).get(valueAt(draft, ['stage'])) ?? '';
  return (
    <EditorContext value={editor}>
      <Outline />
      <div className="document">
        <header className="document-head">
          <h1>{typeof name === 'string' && name !== '' ? name : texts.entry.unnamedStation}</h1>
          <p className="help">{texts.stageAndScheme(stage, scheme.title[locale])}</p>
        </header>
        <OtherIssues issues={editor.messages.elsewhere} onUnit={setUnit} />
        <BasicsSection />
        <PeriodSection />
        <ScoresSection />
        <IndicatorsSection unit={unit} onUnit={setUnit} />
        <FindingsSection />
        <FollowUpSection />
        <SchemeSection />
      </div>
    </EditorContext>
  );
}
