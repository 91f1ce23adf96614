import { useLanguage } from '../../i18n/LanguageContext';
import { isObject, type Path, valueAt } from '../draft/draft';
import { useEditor } from '../EditorContext';
import { ChoiceField } from '../fields/ChoiceField';
import { ItemList } from '../fields/ItemList';
import { TextField } from '../fields/TextField';
import { TextList } from '../fields/TextList';
import { AreasFields } from './AreasFields';
import { MethodFields } from './MethodFields';
import { PanelFields } from './PanelFields';
import { Section } from './Section';

const STATION: Path = ['station'];
const REPORT: Path = ['report'];
const ENGAGEMENT: Path = ['engagement'];

/** Who is evaluated, by whom, and what the report says about itself; areas, sites and the panel. */
export function BasicsSection() {
  const { texts } = useLanguage();
  const { draft } = useEditor();
  const t = texts.entry;
  const station = valueAt(draft, STATION);
  const named = isObject(station) && typeof station['name'] === 'string' && station['name'] !== '';
  const filled = isObject(station) ? Object.values(station).filter((value) => value !== '').length : 0;
  return (
    <Section name="basics" title={texts.basics} summary={t.basicsSummary(filled)} folded={named}>
      <div className="field-grid">
        <TextField path={[...STATION, 'name']} label={t.stationName} required wide />
        <ChoiceField path={['stage']} label={t.stage} choices={texts.stage} />
        <ChoiceField
          path={['targetBasis']}
          label={t.targetBasis}
          none={t.targetBases.term}
          choices={{ period: t.targetBases.period }}
        />
        <TextField path={[...STATION, 'operator']} label={t.operator} />
        <TextField path={[...STATION, 'purchaser']} label={t.purchaser} />
        <TextField path={[...STATION, 'oversight']} label={t.oversight} />
        <TextField path={[...STATION, 'since']} label={t.since} kind="figure" />
      </div>
      <ItemList
        path={[...STATION, 'addresses']}
        label={t.addresses}
        item={() => ({ address: '' })}
        first="address"
        compact
      >
        {(place) => (
          <>
            <TextField path={[...place, 'label']} label={t.addressLabel} />
            <TextField path={[...place, 'address']} label={t.address} required wide />
          </>
        )}
      </ItemList>
      <AreasFields />
      <h3 className="block-head">{t.engagement}</h3>
      <div className="field-grid">
        <TextField path={[...ENGAGEMENT, 'evaluator']} label={t.evaluator} />
        <TextField path={[...ENGAGEMENT, 'commissionedBy']} label={t.commissionedBy} />
        <TextField path={[...ENGAGEMENT, 'siteVisit']} label={t.siteVisit} kind="date" />
      </div>
      <TextList path={[...ENGAGEMENT, 'basis']} label={t.basis} />
      <MethodFields />
      <PanelFields />
      <h3 className="block-head">{t.reportFacts}</h3>
      <div className="field-grid">
        <TextField path={[...REPORT, 'issuer']} label={t.issuer} />
        <TextField path={[...REPORT, 'number']} label={t.reportNumber} />
        <TextField path={[...REPORT, 'date']} label={t.reportDate} kind="date" />
        <ChoiceField path={[...REPORT, 'status']} label={t.reportStatus} none={t.notSaid} choices={t.reportStatuses} />
      </div>
      <TextList path={[...REPORT, 'signatories']} label={t.signatories} />
    </Section>
  );
}
