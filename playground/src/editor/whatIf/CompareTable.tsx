import type { Evaluation, IndicatorStatus } from '@sw-eval/core';
import type { ReactNode } from 'react';
import { useWhatIfTexts } from '../../i18n/whatIf/useWhatIfTexts';
import type { ScenarioOwner } from '../../settings/scenarios/useScenarios';
import { FigureButton } from '../explain/FigureButton';
import { StatusMark } from '../figures/marks';
import { NO_FIGURE, printPoints, printRate } from '../figures/printFigure';
import { GradeSteps } from '../result/GradeSteps';
import { gradeTone } from '../result/gradeTone';
import { bandsBetween, type Differences, differencesOf, indicatorRows, scaleStart } from './compareRows';
import { DifferenceText } from './DifferenceText';
import { PlaceScale } from './PlaceScale';
import { scenarioName } from './scenarioName';

const PROGRESS_DECIMALS = 2;
const SUMMARY: readonly IndicatorStatus[] = ['exceeded', 'met', 'on-pace', 'behind', 'no-target'];

/** A column: the case, or one of its scenarios with what is otherwise in it. */
interface Column {
  readonly key: string;
  readonly evaluation: Evaluation;
  readonly differences: Differences;
  readonly active: boolean;
  readonly own: boolean;
}

/** The case and its scenarios side by side. What is the same as in the case is grey; the rest says by how much. */
export function CompareTable({
  base,
  evaluations,
  owner,
  looked,
}: {
  base: Evaluation;
  /** Of the owner's scenarios, in their order. */
  evaluations: readonly Evaluation[];
  owner: ScenarioOwner;
  looked: readonly string[];
}) {
  const { locale, texts, t } = useWhatIfTexts();
  const { scenarios, active, add, choose, remove } = owner;
  const { decimals } = base.scheme.rounding;
  const columns: Column[] = [
    { key: 'own', evaluation: base, differences: new Map(), active: false, own: true },
    ...scenarios.map((scenario, index) => {
      const evaluation = evaluations[index] ?? base;
      const differences = differencesOf(base, evaluation);
      return { key: scenario.id, evaluation, differences, active: scenario.id === active.id, own: false };
    }),
  ];
  const start = scaleStart([base, ...evaluations]);
  const row = (name: string, cell: (column: Column) => ReactNode): ReactNode => (
    <tr key={name}>
      <th scope="row">{name}</th>
      {columns.map((column) => (
        <td key={column.key} className={column.active ? 'column-active' : undefined}>
          {cell(column)}
        </td>
      ))}
    </tr>
  );
  /** A figure, grey where it is the case's own, with by how much it differs. That of the scenario in hand explains itself. */
  const figure: Figure = (column, { path, explained = path, name, text, print }) => {
    const change = column.differences.get(path);
    if (column.own) return text;
    const own = text === NO_FIGURE || !column.active;
    const shown = own ? text : <FigureButton path={explained} name={name} figure={text} />;
    if (change === undefined) return <span className="same">{shown}</span>;
    return (
      <>
        <b>{shown}</b>{' '}
        {change.difference !== undefined && (
          <DifferenceText by={change.difference} print={print} lessIsWorse={!path.startsWith('period')} />
        )}
      </>
    );
  };
  const points = (by: number) => by.toFixed(decimals);
  return (
    <section className="answer" aria-labelledby="what-if-compare">
      <div className="section-head">
        <h2 id="what-if-compare">{t.compare}</h2>
        <span className="help">{t.compareHint}</span>
        {add !== undefined && (
          <button type="button" className="link answer-action" onClick={add}>
            {t.addScenario}
          </button>
        )}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, so the keyboard must be able to reach it */}
      <section className="answer-scroll" aria-label={t.table(t.compare)} tabIndex={0}>
        <table className="answer-table compare-table" style={{ '--columns': columns.length } as React.CSSProperties}>
          <thead>
            <tr>
              <td />
              <th scope="col">{t.original}</th>
              {scenarios.map((scenario) => {
                const name = scenarioName(scenario, t);
                const isActive = scenario.id === active.id;
                return (
                  <th scope="col" key={scenario.id} className={isActive ? 'column-active' : undefined}>
                    <button
                      type="button"
                      className="column-name"
                      aria-pressed={isActive}
                      aria-label={t.adjust(name)}
                      onClick={() => choose(scenario.id)}
                    >
                      {name}
                    </button>{' '}
                    {isActive && <span className="help">{t.adjusting}</span>}
                    {scenarios.length > 1 && (
                      <button
                        type="button"
                        className="link column-remove"
                        aria-label={t.remove(name)}
                        onClick={() => remove(scenario.id)}
                      >
                        {t.removeShort}
                      </button>
                    )}
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {base.parties.length > 0 && (
              <>
                {row(texts.total, (column) => (
                  <span className="compare-total">
                    {figure(column, {
                      path: 'total',
                      name: texts.total,
                      text: printPoints(column.evaluation.total, decimals),
                      print: points,
                    })}
                  </span>
                ))}
                {row(texts.grade, (column) => (
                  <GradeCell base={base} column={column} />
                ))}
                {row(t.place, (column) => (
                  <PlaceScale evaluation={column.evaluation} own={base.total} start={start} />
                ))}
                {base.parties.map((party) =>
                  row(party.label[locale], (column) => {
                    const awarded = column.evaluation.parties.find(({ id }) => id === party.id)?.awarded ?? null;
                    return figure(column, {
                      path: `parties.${party.id}.awarded`,
                      name: party.label[locale],
                      text: printPoints(awarded, decimals),
                      print: points,
                    });
                  }),
                )}
              </>
            )}
            {row(t.assessedMonths, (column) =>
              figure(column, {
                path: 'period.assessedMonths',
                name: t.assessedMonths,
                text: t.months(String(column.evaluation.period.assessedMonths)),
                print: String,
              }),
            )}
            {row(t.progress, (column) =>
              figure(column, {
                path: 'period.progress',
                name: t.progress,
                text: printRate(column.evaluation.period.progress, PROGRESS_DECIMALS),
                print: (by) => by.toFixed(PROGRESS_DECIMALS),
              }),
            )}
            {indicatorRows(
              base,
              columns.map(({ differences }) => differences),
              looked,
            ).map(({ id, label }) => (
              <IndicatorRows key={id} id={id} name={label[locale]} columns={columns} row={row} figure={figure} />
            ))}
            {row(t.summary, (column) => {
              const text = summaryText(column.evaluation);
              return !column.own && text === summaryText(base) ? <span className="same">{text}</span> : text;
            })}
          </tbody>
        </table>
      </section>
    </section>
  );

  function summaryText({ indicatorSummary }: Evaluation): string {
    const said = SUMMARY.filter((status) => indicatorSummary[status] > 0);
    return said.map((status) => `${texts.status[status]} ${indicatorSummary[status]}`).join(texts.listSeparator);
  }
}

function GradeCell({ base, column }: { base: Evaluation; column: Column }) {
  const { locale, texts, t } = useWhatIfTexts();
  const { evaluation } = column;
  const bands = bandsBetween(base, evaluation);
  const same = !column.own && evaluation.grade?.id === base.grade?.id;
  return (
    <span className="compare-grade">
      <span className={`grade-word ${same ? 'same' : gradeTone(evaluation)}`}>
        <GradeSteps evaluation={evaluation} />
        {evaluation.grade?.label[locale] ?? texts.noGrade}
      </span>
      {bands !== 0 && (
        <span className={bands < 0 ? 'less' : 'more'}>{bands < 0 ? t.bandsLower(-bands) : t.bandsHigher(bands)}</span>
      )}
    </span>
  );
}

type Row = (name: string, cell: (column: Column) => ReactNode) => ReactNode;
/** A figure of a row: where it is compared and explained, what it is called, and how it and its difference are printed. */
interface RowFigure {
  readonly path: string;
  readonly explained?: string;
  readonly name: string;
  readonly text: string;
  readonly print: (by: number) => string;
}

type Figure = (column: Column, figure: RowFigure) => ReactNode;

/** An indicator's volume, rate and status, and below it what it still needs every month. */
function IndicatorRows({
  id,
  name,
  row,
  figure,
}: {
  id: string;
  name: string;
  columns: readonly Column[];
  row: Row;
  figure: Figure;
}) {
  const { locale, texts, t } = useWhatIfTexts();
  return (
    <>
      {row(name, (column) => {
        const found = column.evaluation.indicators.find((each) => each.id === id);
        if (found === undefined) return NO_FIGURE;
        const { actual, unit, rate, status } = found;
        const rateText = printRate(rate, column.evaluation.scheme.rounding.decimals);
        const volume = `${actual} ${unit[locale]}`.trim();
        return (
          <>
            {figure(column, {
              path: `indicators.${id}.actual`,
              // A target of 0 has no rate to explain.
              explained: rate === null ? `indicators.${id}.actual` : `indicators.${id}.rate`,
              name,
              text: [volume, rateText].join(texts.listSeparator),
              print: String,
            })}
            <span
              className={
                column.own || column.differences.has(`indicators.${id}.status`) ? 'with-mark' : 'with-mark same'
              }
            >
              <StatusMark status={status} />
              {texts.status[status]}
            </span>
          </>
        );
      })}
      {row(t.rowPerMonth(name), (column) => {
        const found = column.evaluation.indicators.find((each) => each.id === id);
        const needed = found?.outlook.neededPerMonth ?? null;
        const text = needed === null ? NO_FIGURE : needed.toFixed(PROGRESS_DECIMALS);
        const same = column.differences.size === 0 || !touches(column, id);
        return !column.own && same ? <span className="same">{text}</span> : text;
      })}
    </>
  );
}

/** Whether anything that the monthly need depends on is otherwise. */
function touches({ differences }: Column, id: string): boolean {
  return ['period.assessedMonths', `indicators.${id}.actual`].some((path) => differences.has(path));
}
