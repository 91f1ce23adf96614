import { monthStarts } from '@sw-eval/core';
import { useLanguage } from '../../i18n/LanguageContext';
import { onAxis } from '../figures/axis';

const MOST_CELLS = 240;
const MOST_LABELS = 12;

/**
 * One cell per month of the term, filled as far as months are assessed, so that the progress can be counted. It is
 * drawn in assessed months, not in days; the last cell is narrower where the term ends within a month. `start` is the
 * term's first day where its months are counted from there: then each cell carries the day on which it begins, else
 * its number.
 */
export function PeriodTimeline({
  assessedMonths,
  termMonths,
  start,
}: {
  assessedMonths: number;
  termMonths: number;
  start: string | undefined;
}) {
  const { texts } = useLanguage();
  const cells = Array.from({ length: Math.min(Math.ceil(termMonths), MOST_CELLS) }, (_, index) => index);
  const days = start === undefined ? [] : monthStarts(start, cells.length);
  const every = Math.ceil(cells.length / MOST_LABELS);
  return (
    <div className="timeline">
      <p className="visually-hidden">{texts.timeline(String(assessedMonths), String(termMonths))}</p>
      <svg className="timeline-drawing" aria-hidden="true">
        <rect className="bar-rest" x="0" y="0" width="100%" height="8" />
        <rect className="bar-solid" x="0" y="0" width={onAxis(assessedMonths, termMonths)} height="8" />
        {cells.slice(1).map((cell) => (
          <line
            key={cell}
            className="cell-edge"
            x1={onAxis(cell, termMonths)}
            x2={onAxis(cell, termMonths)}
            y1="0"
            y2="8"
          />
        ))}
        {cells
          .filter((cell) => cell % every === 0 && cell + 1 <= termMonths)
          .map((cell) => {
            const day = days[cell];
            return (
              <text
                key={cell}
                className={(cell / every) % 2 === 1 ? 'axis-text axis-text-spare' : 'axis-text'}
                x={onAxis(day === undefined ? cell + 0.5 : cell, termMonths)}
                y="24"
                textAnchor={day === undefined ? 'middle' : cell === 0 ? 'start' : 'middle'}
              >
                {day === undefined ? cell + 1 : monthAndDay(day)}
              </text>
            );
          })}
      </svg>
    </div>
  );
}

/** `2024-03-28` as `3-28`. */
function monthAndDay(date: string): string {
  const [, month, day] = date.split('-');
  return `${Number(month)}-${Number(day)}`;
}
