import { useLanguage } from '../../i18n/LanguageContext';
import { itemsAt } from '../draft/listEdits';
import { useEditor } from '../EditorContext';
import { ChoiceField } from '../fields/ChoiceField';
import { ItemList } from '../fields/ItemList';
import { TextField } from '../fields/TextField';
import { TextList } from '../fields/TextList';
import { ObjectionChanges } from './ObjectionChanges';
import { Section } from './Section';

/** What became of earlier advice, objections and what they changed, key problems, and the conclusion. */
export function FollowUpSection() {
  const { texts } = useLanguage();
  const { draft } = useEditor();
  const t = texts.entry;
  const count = (list: string): number => itemsAt(draft, [list]).length;
  return (
    <Section
      name="followUp"
      title={texts.followUp}
      summary={t.followUpSummary(count('keyProblems'), count('objections'), count('followUps'))}
    >
      <ItemList path={['keyProblems']} label={t.keyProblems} item={() => ({ title: '', text: '' })} first="title">
        {(place) => (
          <>
            <TextField path={[...place, 'title']} label={t.problemTitle} required wide />
            <TextField path={[...place, 'text']} label={t.problemText} required lines />
          </>
        )}
      </ItemList>
      <ItemList
        path={['followUps']}
        label={t.followUps}
        item={() => ({ recommendation: '', status: 'resolved' })}
        first="recommendation"
      >
        {(place) => (
          <>
            <TextField path={[...place, 'recommendation']} label={t.recommendation} required lines />
            <ChoiceField path={[...place, 'status']} label={t.followUpStatus} choices={t.followUpStatuses} />
            <TextField path={[...place, 'note']} label={t.note} />
          </>
        )}
      </ItemList>
      <ItemList path={['objections']} label={t.objections} item={() => ({ by: '', text: '' })} first="by">
        {(place) => (
          <>
            <TextField path={[...place, 'by']} label={t.objectionBy} required />
            <TextField path={[...place, 'text']} label={t.objectionText} required lines />
            <TextField path={[...place, 'response']} label={t.objectionResponse} lines />
            <ObjectionChanges path={[...place, 'changes']} />
          </>
        )}
      </ItemList>
      <h3 className="block-head">{t.conclusion}</h3>
      <TextField path={['conclusion', 'summary']} label={t.conclusionSummary} lines />
      <TextList path={['conclusion', 'nextSteps']} label={t.nextSteps} />
    </Section>
  );
}
