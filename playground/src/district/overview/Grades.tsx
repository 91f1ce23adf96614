import type { GradeCount, Summary } from '@sw-eval/core';
import { onAxis } from '../../editor/figures/axis';
import { useDistrictTexts } from '../../i18n/district/useDistrictTexts';
import { useLanguage } from '../../i18n/LanguageContext';

/** How many stations have each grade; below it the same after regrading. */
export function Grades({ summary: { grades, ungraded, count, regraded } }: { summary: Summary }) {
  const t = useDistrictTexts();
  return (
    <section className="district-section" aria-labelledby="district-grades">
      <h2 id="district-grades">{t.grades}</h2>
      <GradeTable name={t.gradeColumn} grades={grades} ungraded={ungraded} all={count} />
      {regraded !== undefined && (
        <GradeTable
          name={t.regradedColumns.grade}
          grades={regraded.grades}
          ungraded={regraded.ranking.filter(({ grade }) => grade === null).length}
          all={count}
        />
      )}
    </section>
  );
}

function GradeTable({
  name,
  grades,
  ungraded,
  all,
}: {
  name: string;
  grades: readonly GradeCount[];
  ungraded: number;
  all: number;
}) {
  const { locale } = useLanguage();
  const t = useDistrictTexts();
  const rows = [
    ...grades.map(({ id, label, count }) => ({ id, word: label[locale], count })),
    ...(ungraded > 0 ? [{ id: 'none', word: t.ungraded, count: ungraded }] : []),
  ];
  return (
    <table className="district-table grade-table" aria-label={name}>
      <thead>
        <tr>
          <th scope="col">{name}</th>
          <td className="grade-bar-column" />
          <th scope="col" className="column-number">
            {t.countColumn}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, word, count }) => (
          <tr key={id}>
            <th scope="row">{word}</th>
            <td>
              <svg className="totals-chart-bars" aria-hidden="true">
                <rect className="bar-solid" x="0" y="6" width={onAxis(count, all)} height="8" />
              </svg>
            </td>
            <td className="column-number">{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
