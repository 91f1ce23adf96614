import type { Evaluation } from '@sw-eval/core';
import { useLanguage } from '../../i18n/LanguageContext';
import { printPoints } from '../figures/printFigure';
import { GradeSteps } from '../result/GradeSteps';
import { gradeTone } from '../result/gradeTone';

/** Total and grade of the report, in one line. */
export function ReportVerdict({ evaluation }: { evaluation: Evaluation }) {
  const { locale, texts } = useLanguage();
  const { total, grade, scheme } = evaluation;
  return (
    <p className="report-verdict">
      <span className="label">{texts.total}</span>
      <output aria-label={texts.total}>{printPoints(total, scheme.rounding.decimals)}</output>
      <span className={`report-grade ${gradeTone(evaluation)}`}>
        <GradeSteps evaluation={evaluation} />
        <output aria-label={texts.grade}>{grade === null ? texts.noGrade : grade.label[locale]}</output>
      </span>
    </p>
  );
}
