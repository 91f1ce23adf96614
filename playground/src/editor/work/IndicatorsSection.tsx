import type { Evaluation } from '@sw-eval/core';
import { useLanguage } from '../../i18n/LanguageContext';
import { indexOfId } from '../draft/draft';
import { useEditor } from '../EditorContext';
import { IndicatorRow } from './IndicatorRow';
import { SectionHead } from './SectionHead';
import { headingId } from './sections';

/** The indicators as a grid: target and actual are filled in, rate and status computed. */
export function IndicatorsSection({ evaluation }: { evaluation: Evaluation }) {
  const { texts } = useLanguage();
  const { draft } = useEditor();
  return (
    <section className="section" aria-labelledby={headingId('indicators')}>
      <SectionHead name="indicators" title={texts.indicators}>
        {texts.indicatorsHint}
      </SectionHead>
      <table className="indicators" aria-labelledby={headingId('indicators')}>
        <thead>
          <tr>
            <th scope="col">{texts.indicator}</th>
            <th scope="col" className="column-unit">
              {texts.unit}
            </th>
            <th scope="col" className="column-figure">
              {texts.target}
            </th>
            <th scope="col" className="column-figure">
              {texts.actual}
            </th>
            <th scope="col" className="column-rate">
              {texts.rate}
            </th>
            <th scope="col" className="column-status">
              {texts.statusColumn}
            </th>
          </tr>
        </thead>
        <tbody>
          {evaluation.indicators.map((indicator) => {
            const index = indexOfId(draft, 'indicators', indicator.id);
            return index === -1 ? null : (
              <IndicatorRow
                key={indicator.id}
                index={index}
                indicator={indicator}
                decimals={evaluation.scheme.rounding.decimals}
                progress={evaluation.period.progress}
                outlierRate={evaluation.scheme.outlierRate}
              />
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
