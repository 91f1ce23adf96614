import type { Evaluation, Scheme } from '@sw-eval/core';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useLanguage } from '../i18n/LanguageContext';
import { type Draft, valueAt } from './draft/draft';
import type { Reading } from './draft/readDraft';
import { unitsOf } from './draft/units';
import { type EditorActions, EditorContext } from './EditorContext';
import { revealField } from './fields/revealField';
import { isBlank } from './input/blankCase';
import { useEditorOf } from './useEditorOf';
import { BasicsSection } from './work/BasicsSection';
import { ChecksSection } from './work/ChecksSection';
import { FindingsSection } from './work/FindingsSection';
import { FollowUpSection } from './work/FollowUpSection';
import { IndicatorsSection } from './work/indicators/IndicatorsSection';
import { PASTE_FIELD_ID } from './work/indicators/PasteRows';
import { OtherIssues } from './work/OtherIssues';
import { Outline } from './work/Outline';
import { PeriodSection } from './work/PeriodSection';
import { StartChoices } from './work/StartChoices';
import { SchemeSection } from './work/scheme/SchemeSection';
import { ScoresSection } from './work/scores/ScoresSection';

/** Where a case is filled in: case in, evaluation beside it. */
export function EditorView({
  draft,
  reading,
  evaluation,
  scheme,
  actions,
  onOpen,
  onSample,
}: {
  draft: Draft;
  reading: Reading;
  evaluation: Evaluation | undefined;
  scheme: Scheme;
  actions: EditorActions;
  /** Lets a file be chosen. */
  onOpen: () => void;
  onSample: () => void;
}) {
  const { locale, texts } = useLanguage();
  const [chosen, setUnit] = useState<string>();
  const [pasting, setPasting] = useState(false);
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
        {isBlank(draft) && (
          <StartChoices
            onOpen={onOpen}
            onPaste={() => {
              // Drawn at once, so that what is pasted next goes into the field.
              flushSync(() => setPasting(true));
              revealField(PASTE_FIELD_ID);
            }}
            onSample={onSample}
          />
        )}
        <OtherIssues issues={editor.messages.elsewhere} onUnit={setUnit} />
        <BasicsSection />
        <PeriodSection />
        <ScoresSection />
        <ChecksSection />
        <IndicatorsSection unit={unit} onUnit={setUnit} pasting={pasting} onPasting={setPasting} />
        <FindingsSection />
        <FollowUpSection />
        <SchemeSection />
      </div>
    </EditorContext>
  );
}
