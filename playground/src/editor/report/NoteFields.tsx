import { useLanguage } from '../../i18n/LanguageContext';
import { withItemAdded } from '../draft/listEdits';
import { withParty } from '../draft/partyInput';
import { useEditor } from '../EditorContext';
import { FindingsFields } from '../fields/FindingsFields';
import { ItemList } from '../fields/ItemList';
import { TextField } from '../fields/TextField';
import { TextList } from '../fields/TextList';
import type { MarginNote } from './marginNotes';

/** The fields of a note: the same as where the case is filled in, at the same places of the draft. */
export function NoteFields({ note: { owner, place }, name }: { note: MarginNote; name: string }) {
  const { texts } = useLanguage();
  const { edit } = useEditor();
  const t = texts.entry;
  if (owner.kind === 'problems') {
    return (
      <ItemList path={['keyProblems']} label={t.keyProblems} item={() => ({ title: '', text: '' })} first="title">
        {(problem) => (
          <>
            <TextField path={[...problem, 'title']} label={t.problemTitle} required wide />
            <TextField path={[...problem, 'text']} label={t.problemText} required lines />
          </>
        )}
      </ItemList>
    );
  }
  if (owner.kind === 'conclusion') {
    return (
      <>
        <TextField path={['conclusion', 'summary']} label={t.conclusionSummary} lines />
        <TextList path={['conclusion', 'nextSteps']} label={t.nextSteps} />
      </>
    );
  }
  if (place !== undefined) return <FindingsFields place={place} of={name} />;
  return (
    <button
      type="button"
      className="link"
      onClick={() =>
        edit((before) => {
          if (owner.kind === 'sites') return before;
          const { draft, index } = withParty(before, owner.party);
          if (owner.kind === 'party') return draft;
          return withItemAdded(draft, ['parties', index, 'sections'], { id: owner.section });
        })
      }
    >
      {t.addFindings(name)}
    </button>
  );
}
