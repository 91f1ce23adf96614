import { schemes } from '@sw-eval/core';
import { useLanguage } from '../../../i18n/LanguageContext';
import { withValueAt } from '../../draft/draft';
import { presetOf } from '../../draft/schemeParts';
import { useEditor } from '../../EditorContext';
import { fieldId } from '../../fields/fieldId';
import { Section } from '../Section';
import { PartySections } from './PartySections';
import { RubricEditor } from './RubricEditor';
import { SchemeChoice } from './SchemeChoice';
import { SchemeField } from './SchemeField';
import { SchemeRows } from './SchemeRows';

/** The scheme by which the case is scored: a preset, or a preset with some of its parts replaced. */
export function SchemeSection() {
  const { locale, texts } = useLanguage();
  const { draft, edit, scheme } = useEditor();
  const t = texts.entry;
  const preset = presetOf(draft);
  const bandNames = Object.fromEntries(scheme.bands.map((band) => [band.id, band.label[locale]]));
  return (
    <Section
      name="scheme"
      title={texts.scheme}
      hint={scheme.source?.[locale] ?? t.noSource}
      summary={scheme.title[locale]}
      folded
    >
      <div className="field-grid">
        <div className="text-field text-field-wide">
          <label htmlFor={fieldId(['scheme'])}>{t.preset}</label>
          <select
            id={fieldId(['scheme'])}
            className="field field-choice"
            value={preset ?? ''}
            onChange={({ target }) => edit((before) => withValueAt(before, ['scheme'], target.value))}
          >
            {preset === undefined && <option value="">{scheme.title[locale]}</option>}
            {Object.values(schemes).map((each) => (
              <option key={each.id} value={each.id}>
                {each.title[locale]}
              </option>
            ))}
          </select>
        </div>
        <SchemeField part="totalPoints" rest={[]} label={t.totalPoints} />
        <SchemeField part="rounding" rest={['decimals']} label={t.roundingDecimals} />
        <SchemeChoice part="rounding" rest={['mode']} label={t.roundingMode} choices={t.roundingModes} />
        <SchemeChoice part="monthConvention" rest={[]} label={t.monthRule} choices={texts.conventions} />
        <SchemeField part="outlierRate" rest={[]} label={t.outlierRate} />
      </div>
      {scheme.caveat !== undefined && <p className="help">{scheme.caveat[locale]}</p>}
      <SchemeRows part="parties" title={t.schemeParties} item={{ label: t.newParty, share: '' }} stem="party">
        {(index, name) => (
          <>
            <SchemeField part="parties" rest={[index, 'label']} label={t.name} name={name} kind="text" named />
            <SchemeField part="parties" rest={[index, 'share']} label={t.share} name={name} />
            <SchemeChoice
              part="parties"
              rest={[index, 'aggregate']}
              label={t.aggregate}
              none={t.notSaid}
              choices={t.aggregates}
            />
            <PartySections party={index} name={name} />
            <RubricEditor party={index} name={name} />
          </>
        )}
      </SchemeRows>
      <SchemeRows part="bands" title={t.bands} item={{ label: t.newBand, min: '' }} stem="band">
        {(index, name) => (
          <>
            <SchemeField part="bands" rest={[index, 'label']} label={t.name} name={name} kind="text" named />
            <SchemeField part="bands" rest={[index, 'min']} label={t.bandMin} name={name} />
          </>
        )}
      </SchemeRows>
      <SchemeRows
        part="vetoes"
        title={t.vetoes}
        item={{ label: t.newVeto, capGrade: scheme.bands[0]?.id ?? '' }}
        stem="veto"
      >
        {(index, name) => (
          <>
            <SchemeField part="vetoes" rest={[index, 'label']} label={t.name} name={name} kind="text" named />
            <SchemeChoice part="vetoes" rest={[index, 'capGrade']} label={t.capGrade} choices={bandNames} />
          </>
        )}
      </SchemeRows>
      <SchemeRows
        part="indicators"
        title={t.schemeIndicators}
        item={{ label: t.newIndicator, unit: '', group: scheme.indicators[0]?.group ?? 'own' }}
        stem="indicator"
      >
        {(index, name) => (
          <>
            <SchemeField part="indicators" rest={[index, 'label']} label={t.name} name={name} kind="text" named />
            <SchemeField part="indicators" rest={[index, 'unit']} label={texts.unit} name={name} kind="text" named />
            <SchemeField
              part="indicators"
              rest={[index, 'decimals']}
              label={t.indicatorDecimals}
              name={name}
              optional
            />
          </>
        )}
      </SchemeRows>
      <SchemeRows part="compliance" title={t.compliance} item={{ label: t.newStandard }} stem="standard">
        {(index, name) => (
          <>
            <SchemeField part="compliance" rest={[index, 'label']} label={t.name} name={name} kind="text" named />
            <SchemeField part="compliance" rest={[index, 'threshold']} label={t.threshold} name={name} optional />
          </>
        )}
      </SchemeRows>
    </Section>
  );
}
