import { useLanguage } from '../../i18n/LanguageContext';
import { onAxis } from '../figures/axis';

const MOST_CELLS = 240;
const MOST_LABELS = 12;

/**
 * One cell per month of the term, filled as far as months are assessed, so that the progress can be counted. It is
 * drawn in assessed months, not in days; the last cell is narrower where the term ends within a month.
 */
export function PeriodTimeline({ assessedMonths, termMonths }: { assessedMonths: number; termMonths: number }) {
  const { texts } = useLanguage();
  const cells = Array.from({ length: Math.min(Math.ceil(termMonths), MOST_CELLS) }, (_, index) => index);
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
          .map((cell) => (
            <text key={cell} className="axis-text" x={onAxis(cell + 0.5, termMonths)} y="24" textAnchor="middle">
              {cell + 1}
            </text>
          ))}
      </svg>
    </div>
  );
}
