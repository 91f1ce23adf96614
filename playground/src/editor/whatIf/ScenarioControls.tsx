import type { Aim, Evaluation } from '@sw-eval/core';
import { useWhatIfTexts } from '../../i18n/whatIf/useWhatIfTexts';
import { NoteMark } from '../figures/marks';
import { printPoints } from '../figures/printFigure';
import type { ComputedScenario } from './computeScenario';
import { type FigureControl, scoreControls, volumeControl } from './controls';
import { FigureSlider } from './FigureSlider';
import { linkSentence } from './linkSentence';
import { PeriodSlider } from './PeriodSlider';
import type { Scenario } from './scenario';

/** The sliders of a scenario: scores, the period, and the volumes that are looked at. */
export function ScenarioControls({
  base,
  computed,
  scenario,
  aim,
  volumes,
  onVolume,
  onChange,
}: {
  base: Evaluation;
  computed: ComputedScenario;
  scenario: Scenario;
  aim: Aim | undefined;
  /** Ids of the indicators that have a slider. */
  volumes: readonly string[];
  onVolume: (id: string) => void;
  onChange: (scenario: Scenario) => void;
}) {
  const { locale, texts, t } = useWhatIfTexts();
  const { refused, reading } = computed;
  const { decimals } = base.scheme.rounding;
  const shownVolumes = base.indicators.filter(({ id }) => volumes.includes(id));
  const others = base.indicators.filter(({ id }) => !volumes.includes(id));
  const slider = (control: FigureControl, needed?: { at: number; text: string }) => (
    <FigureSlider
      key={control.path}
      control={control}
      scenario={scenario}
      issue={refused.get(control.path)}
      needed={needed}
      onChange={onChange}
    />
  );
  return (
    <>
      {base.parties.length > 0 && (
        <section aria-labelledby="what-if-scores">
          <h2 id="what-if-scores">{t.scores}</h2>
          {base.parties.map((party) => {
            const controls = scoreControls(party, decimals);
            if (controls.length === 0) {
              const sentence = party.input === 'panel' ? t.byPanel : t.noLeaf;
              return (
                <p key={party.id} className="help">
                  {sentence(party.label[locale])}
                </p>
              );
            }
            return controls.map((control) => slider(control, neededOf(aim, party.id, control)));
          })}
        </section>
      )}
      <section aria-labelledby="what-if-volumes">
        <h2 id="what-if-volumes">{t.periodAndVolumes}</h2>
        <PeriodSlider
          base={base.period}
          now={reading.evaluation.period}
          scenario={scenario}
          issue={refused.get('period.end')}
          onChange={onChange}
        />
        {shownVolumes.map((indicator) => slider(volumeControl(indicator)))}
        {others.length > 0 && (
          <select
            className="add-choice"
            aria-label={t.addVolume}
            value=""
            onChange={(event) => onVolume(event.target.value)}
          >
            <option value="">{t.addVolume}</option>
            {others.map(({ id, label }) => (
              <option key={id} value={id}>
                {texts.cell(label[locale], texts.actual)}
              </option>
            ))}
          </select>
        )}
        <p className="help what-if-link">
          <NoteMark />
          <span>{linkSentence(base, locale, t)}</span>
        </p>
      </section>
      {refused.size > 0 && (
        <p className="alert-text" role="status">
          {t.refused}
        </p>
      )}
    </>
  );

  function neededOf(of: Aim | undefined, party: string, { path, max, decimals: places }: FigureControl) {
    const entry = of?.parties.find(({ id }) => id === party);
    if (of === undefined || of.reached || entry === undefined || entry.needed === null) return undefined;
    const isRaw = path.endsWith('.raw');
    if (!isRaw && !path.endsWith('.awarded')) return undefined;
    const at = isRaw ? entry.neededRaw : entry.needed;
    if (at === undefined || at > max || at <= 0) return undefined;
    return { at, text: t.needsMark(of.label[locale], printPoints(at, isRaw ? places : decimals)) };
  }
}
