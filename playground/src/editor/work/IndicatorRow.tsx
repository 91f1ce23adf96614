import type { IndicatorResult } from '@sw-eval/core';
import { useLanguage } from '../../i18n/LanguageContext';
import { pathKey } from '../draft/draft';
import { figurePath } from '../draft/editableFields';
import { useEditor } from '../EditorContext';
import { Field, messageId } from '../fields/Field';
import { FieldMessage } from '../fields/FieldMessage';
import { StatusMark } from '../figures/marks';
import { printRate } from '../figures/printFigure';
import { RateBar } from '../figures/RateBar';

/**
 * One indicator. What is wrong with its fields takes the place of its rate and status, beside the fields: so no row
 * moves, and no figure stands there that its fields do not bear out.
 */
export function IndicatorRow({
  index,
  indicator,
  decimals,
  progress,
  outlierRate,
}: {
  index: number;
  indicator: IndicatorResult;
  decimals: number;
  progress: number | null;
  outlierRate: number;
}) {
  const { locale, texts } = useLanguage();
  const { messages } = useEditor();
  const label = indicator.label[locale];
  const target = figurePath(index, 'target');
  const actual = figurePath(index, 'actual');
  const wrong = [target, actual].find((path) => messages.at.has(pathKey(path)));
  const message = messageId(wrong ?? target);
  const outlier = indicator.rate !== null && indicator.rate > outlierRate;
  return (
    <tr>
      <th scope="row">{label}</th>
      <td className="column-unit">{indicator.unit[locale]}</td>
      <td className="column-figure cell-target">
        <span className="cell-label" aria-hidden="true">
          {texts.target}
        </span>
        <Field path={target} label={texts.cell(label, texts.target)} kind="figure" message={message} />
      </td>
      <td className="column-figure cell-actual">
        <span className="cell-label" aria-hidden="true">
          {texts.actual}
        </span>
        <Field path={actual} label={texts.cell(label, texts.actual)} kind="figure" message={message} />
      </td>
      {wrong === undefined ? (
        <>
          <td className={outlier ? 'column-rate outlier' : 'column-rate'}>{printRate(indicator.rate, decimals)}</td>
          <td className="column-status">
            <StatusMark status={indicator.status} />
            {texts.status[indicator.status]}
            <span className="row-bar">
              <RateBar rate={indicator.rate} progress={progress} />
            </span>
          </td>
        </>
      ) : (
        <td className="row-message" colSpan={2}>
          <FieldMessage id={message} sentence={messages.at.get(pathKey(wrong))} />
        </td>
      )}
    </tr>
  );
}
