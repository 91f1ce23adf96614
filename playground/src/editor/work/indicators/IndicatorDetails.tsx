import { useLanguage } from '../../../i18n/LanguageContext';
import { isObject, type Json, type Path, pathKey, valueAt, withValueAt } from '../../draft/draft';
import { itemsAt } from '../../draft/listEdits';
import { useEditor } from '../../EditorContext';
import { ChoiceField } from '../../fields/ChoiceField';
import { FieldMessage } from '../../fields/FieldMessage';
import { fieldId, messageId } from '../../fields/fieldId';
import { ItemList } from '../../fields/ItemList';
import { ItemSteps } from '../../fields/ItemSteps';
import { TextField } from '../../fields/TextField';
import { indicatorNames } from './indicatorNames';

/** Below its row: what else a case says about an indicator, and where the row stands. */
export function IndicatorDetails({
  item,
  index,
  name,
  columns,
}: {
  item: Json;
  index: number;
  name: string;
  columns: number;
}) {
  const { locale, texts } = useLanguage();
  const { draft, edit, messages, scheme } = useEditor();
  const t = texts.entry;
  const place: Path = ['indicators', index];
  const { known } = indicatorNames(item, scheme, locale);
  const formula = isObject(item) ? item['targetFormula'] : undefined;
  const formulaPath = [...place, 'targetFormula'];
  return (
    <tr className="details-row">
      <td colSpan={columns}>
        <div className="details">
          {!known && (
            <div className="field-grid">
              <TextField path={[...place, 'label']} label={t.indicatorName} required />
              <TextField path={[...place, 'unit']} label={t.indicatorUnit} required />
              <TextField path={[...place, 'decimals']} label={t.indicatorDecimals} kind="figure" />
            </div>
          )}
          <div className="field-grid">
            <ChoiceField
              path={[...place, 'targetSource']}
              label={t.targetSource}
              none={t.targetSources.agreed}
              choices={{ derived: t.targetSources.derived }}
            />
            <div className="text-field">
              <label htmlFor={fieldId([...formulaPath, 'of'])}>{t.formulaOf}</label>
              <select
                id={fieldId([...formulaPath, 'of'])}
                className="field field-choice"
                value={isObject(formula) && typeof formula['of'] === 'string' ? formula['of'] : ''}
                onChange={({ target: { value: of } }) =>
                  edit((before) =>
                    withValueAt(
                      before,
                      formulaPath,
                      of === '' ? undefined : { times: valueAt(before, [...formulaPath, 'times']) ?? '', of },
                    ),
                  )
                }
              >
                <option value="">{t.noFormula}</option>
                {itemsAt(draft, ['indicators']).map((other, at) => {
                  const names = indicatorNames(other, scheme, locale);
                  return at === index || names.id === '' ? null : (
                    <option key={names.id} value={names.id}>
                      {names.label}
                    </option>
                  );
                })}
              </select>
              <FieldMessage id={messageId(formulaPath)} sentence={messages.at.get(pathKey(formulaPath))} />
            </div>
            {isObject(formula) && (
              <TextField path={[...formulaPath, 'times']} label={t.formulaTimes} kind="figure" required />
            )}
            <TextField path={[...place, 'reported']} label={t.reportedFigure} kind="figure" />
          </div>
          <ItemList
            path={[...place, 'adjustments']}
            label={t.adjustments}
            item={() => ({ amount: '', reason: '' })}
            first="amount"
          >
            {(at) => (
              <>
                <TextField path={[...at, 'amount']} label={t.adjustmentAmount} kind="figure" required />
                <TextField path={[...at, 'reason']} label={t.reason} wide />
              </>
            )}
          </ItemList>
          <ItemList
            path={[...place, 'amendments']}
            label={t.amendments}
            item={() => ({ from: '', to: '', reason: '' })}
            first="from"
          >
            {(at) => (
              <>
                <TextField path={[...at, 'from']} label={t.amendedFrom} kind="figure" required />
                <TextField path={[...at, 'to']} label={t.amendedTo} kind="figure" required />
                <TextField path={[...at, 'date']} label={t.date} kind="date" />
                <TextField path={[...at, 'reason']} label={t.reason} wide />
              </>
            )}
          </ItemList>
          <ItemSteps list={['indicators']} index={index} name={name} keepEmpty />
        </div>
      </td>
    </tr>
  );
}
