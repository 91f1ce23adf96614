import type { Summary } from '@sw-eval/core';
import { plainText } from '@sw-eval/report';
import { districtChart } from '@sw-eval/report/charts';
import { useMemo } from 'react';
import { onAxis } from '../../editor/figures/axis';
import { useLanguage } from '../../i18n/LanguageContext';

/** The report's chart of a district, in the colours of the page. What it shows is decided by the chart itself. */
export function TotalsChart({ summary }: { summary: Summary }) {
  const { locale } = useLanguage();
  const chart = useMemo(() => districtChart(summary, locale), [summary, locale]);
  if (chart === undefined) return null;
  const { axis, rows, lines, caption, legend } = chart;
  return (
    <figure className="totals-chart">
      <figcaption className="help">
        {plainText(caption, locale)}
        <br />
        {plainText(legend, locale)}
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, so the keyboard must be able to reach it */}
      <section className="totals-chart-rows" aria-label={plainText(caption, locale)} tabIndex={0}>
        <ul>
          {rows.map(({ label, bars, value }, index) => (
            // A ranking has its place as its identity: names may stand twice.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <li className="totals-chart-row" key={index}>
              <span className="bar-name">{plainText(label, locale)}</span>
              <svg className="totals-chart-bars" aria-hidden="true">
                {bars.map(({ from, to }) => (
                  <rect
                    key={from}
                    className="bar-solid"
                    x={onAxis(from, axis.max)}
                    y="6"
                    width={onAxis(to - from, axis.max)}
                    height="8"
                  />
                ))}
                {lines.map(({ at, stroke }) => (
                  <line
                    key={at}
                    className={stroke === 'dashed' ? 'bar-progress' : 'bar-full'}
                    x1={onAxis(at, axis.max)}
                    x2={onAxis(at, axis.max)}
                    y1="0"
                    y2="20"
                  />
                ))}
              </svg>
              <span className="bar-figure">{plainText(value, locale)}</span>
            </li>
          ))}
        </ul>
      </section>
    </figure>
  );
}
