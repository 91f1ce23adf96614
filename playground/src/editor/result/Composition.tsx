import type { Evaluation } from '@sw-eval/core';
import { memo } from 'react';
import { useLanguage } from '../../i18n/LanguageContext';
import { FigureButton } from '../explain/FigureButton';
import { onAxis } from '../figures/axis';
import { printPoints } from '../figures/printFigure';
import { BandScale } from './BandScale';
import { type ScoredParty, segmentsOf } from './segmentsOf';

/**
 * The scores laid end to end from 0 to full marks, with the bands: one picture of sum, shares and distance. Names and
 * points stand in even columns above, each joined to its part by a line, so that narrow parts keep readable names.
 */
export const Composition = memo(function Composition({
  evaluation,
}: {
  evaluation: Pick<Evaluation, 'scheme' | 'grade'> & { readonly parties: readonly ScoredParty[] };
}) {
  const { locale, texts } = useLanguage();
  const { parties, scheme } = evaluation;
  if (parties.length === 0) return null;
  const end = scheme.totalPoints;
  const segments = segmentsOf(parties);
  const earned = segments.at(-1)?.end ?? 0;
  return (
    <div className="composition">
      <ul className="composition-parts">
        {segments.map(({ party }) => (
          <li key={party.id}>
            <span className="composition-name">{party.label[locale]}</span>
            <span>
              {party.awarded === null ? (
                printPoints(null, scheme.rounding.decimals)
              ) : (
                <FigureButton
                  path={`parties.${party.id}.awarded`}
                  name={`${texts.result} ${party.label[locale]}`}
                  figure={printPoints(party.awarded, scheme.rounding.decimals)}
                />
              )}
            </span>
          </li>
        ))}
      </ul>
      <svg className="composition-drawing" aria-hidden="true">
        {segments.map(
          ({ party, start }, index) =>
            party.awarded !== null && (
              <line
                key={party.id}
                className="leader"
                x1={onAxis(index, segments.length)}
                y1="0"
                x2={onAxis(start, end)}
                y2="14"
              />
            ),
        )}
        <rect className="bar-unearned" x={onAxis(earned, end)} y="14.5" width={onAxis(end - earned, end)} height="11" />
        {segments.map(({ party, start, end: stop }) => (
          <rect
            key={party.id}
            className="bar-solid"
            x={onAxis(start, end)}
            y="14"
            width={onAxis(stop - start, end)}
            height="12"
          />
        ))}
        {segments.slice(1).map(({ party, start }) => (
          <line key={party.id} className="cell-edge" x1={onAxis(start, end)} x2={onAxis(start, end)} y1="14" y2="26" />
        ))}
      </svg>
      <BandScale evaluation={evaluation} />
    </div>
  );
});
