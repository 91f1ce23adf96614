import type { GradeCount } from '@sw-eval/core';
import { useId } from 'react';
import { useDistrictTexts } from '../../i18n/district/useDistrictTexts';
import { useLanguage } from '../../i18n/LanguageContext';
import type { Filter } from './filterRows';

/** Narrows the ranking down: by name, by grade, to what needs somebody. */
export function RankingFilter({
  filter,
  onChange,
  grades,
}: {
  filter: Filter;
  onChange: (filter: Filter) => void;
  grades: readonly GradeCount[];
}) {
  const { locale } = useLanguage();
  const t = useDistrictTexts();
  const id = useId();
  return (
    <search className="district-filters">
      <input
        className="field"
        type="search"
        aria-label={t.filterName}
        placeholder={t.filterName}
        value={filter.words}
        onChange={({ target }) => onChange({ ...filter, words: target.value })}
      />
      <select
        className="field field-choice"
        aria-label={t.filterGrade}
        value={filter.grade}
        onChange={({ target }) => onChange({ ...filter, grade: target.value })}
      >
        <option value="all">{t.allGrades}</option>
        {grades.map((grade) => (
          <option key={grade.id} value={grade.id}>
            {grade.label[locale]}
          </option>
        ))}
        <option value="none">{t.noGrade}</option>
      </select>
      <label htmlFor={`${id}-behind`}>
        <input
          id={`${id}-behind`}
          type="checkbox"
          checked={filter.behindOnly}
          onChange={({ target }) => onChange({ ...filter, behindOnly: target.checked })}
        />
        {t.behindOnly}
      </label>
      <label htmlFor={`${id}-differs`}>
        <input
          id={`${id}-differs`}
          type="checkbox"
          checked={filter.differsOnly}
          onChange={({ target }) => onChange({ ...filter, differsOnly: target.checked })}
        />
        {t.differsOnly}
      </label>
    </search>
  );
}
