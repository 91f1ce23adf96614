import type { Change, ChangedValue, Evaluation } from '@sw-eval/core';
import { useWhatIfTexts } from '../../i18n/whatIf/useWhatIfTexts';
import { NO_FIGURE } from '../figures/printFigure';
import { DifferenceText } from './DifferenceText';

const TWO_DECIMALS = /^(total|range\..+|period\.progress|parties\.[^.]+\.awarded|indicators\..+\.rate|survey\..+Rate)$/;

/** What became otherwise, one row each: before, after, and by how much. */
export function ChangeTable({
  changes,
  before,
  after,
  name,
}: {
  changes: readonly Change[];
  before: Evaluation;
  after: Evaluation;
  name: string;
}) {
  const { locale, texts, t } = useWhatIfTexts();
  const statuses = new Map<unknown, string>(Object.entries(texts.status));
  const verdicts = new Map<unknown, string>(Object.entries(texts.explain.verdict));
  const words = (value: ChangedValue, path: string, of: Evaluation): string => {
    if (value === null) return NO_FIGURE;
    if (path === 'grade') return of.scheme.bands.find(({ id }) => id === value)?.label[locale] ?? String(value);
    if (path.endsWith('.status')) return statuses.get(value) ?? String(value);
    if (path.endsWith('.verdict')) return verdicts.get(value) ?? String(value);
    if (typeof value !== 'number') return String(value);
    const text = print(value, path, of);
    return /\.(rate|satisfactionRate|awarenessRate)$|^period\.progress$/.test(path) ? `${text}%` : text;
  };
  const print = (value: number, path: string, { scheme }: Evaluation): string =>
    TWO_DECIMALS.test(path) ? value.toFixed(scheme.rounding.decimals) : String(value);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, so the keyboard must be able to reach it
    <section className="answer-scroll" aria-label={t.table(name)} tabIndex={0}>
      <table className="answer-table">
        <thead>
          <tr>
            <td />
            <th scope="col" className="end">
              {t.before}
            </th>
            <th scope="col" className="end">
              {t.after}
            </th>
            <th scope="col">{t.difference}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => {
            const { path, kind, label, difference } = change;
            const gone = kind === 'added' || kind === 'removed';
            return (
              <tr key={`${kind} ${path}`}>
                <th scope="row">{label[locale]}</th>
                <td className="end">{gone ? '' : words(change.before, path, before)}</td>
                <td className="end">{gone ? '' : words(change.after, path, after)}</td>
                <td>
                  {kind === 'added' && t.added}
                  {kind === 'removed' && t.removed}
                  {difference !== undefined && (
                    <DifferenceText
                      by={difference}
                      print={(by) => print(by, path, after)}
                      lessIsWorse={!path.startsWith('period')}
                    />
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
