import { useLanguage } from '../../../i18n/LanguageContext';
import { isObject, valueAt } from '../../draft/draft';
import { useEditor } from '../../EditorContext';
import { FigureButton } from '../../explain/FigureButton';
import { TextField } from '../../fields/TextField';
import { printRate } from '../../figures/printFigure';

/** Rates of a survey have 2 decimals in every scheme. */
const SURVEY_DECIMALS = 2;

/** A survey of service users: how, how many were asked, how many were satisfied. It is no part of the total. */
export function SurveyFields() {
  const { texts } = useLanguage();
  const { draft, evaluation } = useEditor();
  const t = texts.entry;
  const survey = evaluation?.survey;
  const begun = isObject(valueAt(draft, ['survey']));
  return (
    <div className="block">
      <h3 className="block-head">{t.survey}</h3>
      <div className="field-grid">
        <TextField path={['survey', 'method']} label={t.surveyMethod} />
        <TextField path={['survey', 'sampled']} label={t.sampled} kind="figure" />
        <TextField path={['survey', 'satisfied']} label={t.satisfied} kind="figure" />
        <TextField path={['survey', 'aware']} label={t.aware} kind="figure" />
        {begun &&
          survey !== undefined &&
          (['satisfactionRate', 'awarenessRate'] as const).map((key) => {
            const rate = survey[key];
            return (
              rate !== null &&
              rate !== undefined && (
                <p className="survey-rate" key={key}>
                  <span className="label">{t[key]}</span>{' '}
                  <FigureButton path={`survey.${key}`} name={t[key]} figure={printRate(rate, SURVEY_DECIMALS)} />
                </p>
              )
            );
          })}
      </div>
    </div>
  );
}
