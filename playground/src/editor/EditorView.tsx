import type { Evaluation } from '@sw-eval/core';
import { useMemo } from 'react';
import { useLanguage } from '../i18n/LanguageContext';
import type { Draft } from './draft/draft';
import { fieldMessages } from './draft/fieldMessages';
import type { Reading } from './draft/readDraft';
import { type Editor, EditorContext } from './EditorContext';
import { IndicatorsSection } from './work/IndicatorsSection';
import { OtherIssues } from './work/OtherIssues';
import { Outline } from './work/Outline';
import { PeriodSection } from './work/PeriodSection';
import { ScoresSection } from './work/ScoresSection';

/** Where a case is filled in: case in, evaluation beside it. */
export function EditorView({
  draft,
  reading,
  evaluation,
  set,
}: {
  draft: Draft;
  reading: Reading;
  evaluation: Evaluation;
  set: Editor['set'];
}) {
  const { locale, texts } = useLanguage();
  const messages = useMemo(() => fieldMessages(draft, reading, locale), [draft, reading, locale]);
  return (
    <EditorContext value={{ draft, messages, set }}>
      <Outline />
      <div className="document">
        <header className="document-head">
          <h1>{evaluation.station.name}</h1>
          <p className="help">{texts.stageAndScheme(texts.stage[evaluation.stage], evaluation.scheme.title[locale])}</p>
        </header>
        <OtherIssues sentences={messages.elsewhere} />
        <PeriodSection period={evaluation.period} scheme={evaluation.scheme} />
        <ScoresSection parties={evaluation.parties} scheme={evaluation.scheme} />
        <IndicatorsSection evaluation={evaluation} />
      </div>
    </EditorContext>
  );
}
