import { type Effect, type Evaluation, sensitivity } from '@sw-eval/core';
import { useWhatIfTexts } from '../../i18n/whatIf/useWhatIfTexts';
import { onAxis } from '../figures/axis';
import { NO_FIGURE } from '../figures/printFigure';

/** What one step more of each thing would do to the total, the largest first. */
export function SensitivitySection({ evaluation }: { evaluation: Evaluation }) {
  const { locale, texts, t } = useWhatIfTexts();
  const effects = sensitivity(evaluation);
  const silent = effects.filter(({ kind, linked }) => kind === 'indicator' && !linked);
  const shown = effects
    .filter((effect) => !silent.includes(effect))
    .sort((one, other) => Math.abs(other.change ?? 0) - Math.abs(one.change ?? 0));
  const largest = Math.max(0, ...shown.map(({ change }) => Math.abs(change ?? 0)));
  if (effects.length === 0) return null;
  return (
    <section className="answer" aria-labelledby="what-if-sensitivity">
      <div className="section-head">
        <h2 id="what-if-sensitivity">{t.sensitivity}</h2>
        <span className="help">{evaluation.complete ? t.sensitivityHint : t.sensitivityOpen}</span>
      </div>
      <ul className="effects">
        {shown.map((effect) => (
          <li key={effect.path} className="effect">
            <span>
              {effect.label[locale]} <span className="help">{stepText(effect)}</span>
            </span>
            <svg className="effect-bar" aria-hidden="true">
              <rect
                className={(effect.change ?? 0) < 0 ? 'bar-beyond' : 'bar-solid'}
                x="0"
                y="6"
                width={onAxis(Math.abs(effect.change ?? 0), largest)}
                height="8"
              />
            </svg>
            <span>{effectText(effect)}</span>
          </li>
        ))}
      </ul>
      {silent.length > 0 && <p className="help">{t.noEffect(silent.length)}</p>}
    </section>
  );

  function stepText({ kind, step, path }: Effect): string {
    if (step === 0) return t.noMore;
    const [, id] = path.split('.');
    const unit = kind === 'indicator' ? evaluation.indicators.find((each) => each.id === id)?.unit[locale] : undefined;
    return t.stepMore(String(step), unit ?? (kind === 'score' ? t.pointsOf(String(step)) : ''));
  }

  function effectText({ change, grade }: Effect): string {
    if (change === null) return NO_FIGURE;
    const points = Math.abs(change).toFixed(evaluation.scheme.rounding.decimals);
    const amount = change === 0 ? t.unchanged : change > 0 ? t.rises(points) : t.falls(points);
    if (grade === (evaluation.grade?.id ?? null) || grade === null) return amount;
    const label = evaluation.scheme.bands.find(({ id }) => id === grade)?.label[locale] ?? grade;
    return [amount, t.thenGrade(label)].join(texts.listSeparator);
  }
}
