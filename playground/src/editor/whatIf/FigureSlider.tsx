import { formatIssue, type Issue } from '@sw-eval/core';
import { useWhatIfTexts } from '../../i18n/whatIf/useWhatIfTexts';
import type { FigureControl } from './controls';
import { placeOf, type SliderMark, SliderRow } from './SliderRow';
import { type Scenario, typedAt, withTyped } from './scenario';

/** The slider of a score or a volume. */
export function FigureSlider({
  control,
  scenario,
  issue,
  needed,
  onChange,
}: {
  control: FigureControl;
  scenario: Scenario;
  issue: Issue | undefined;
  /** What the grade aimed at would take of it, and the grade's name. */
  needed?: { readonly at: number; readonly text: string } | undefined;
  onChange: (scenario: Scenario) => void;
}) {
  const { locale, texts, t } = useWhatIfTexts();
  const { path, label, own, max, decimals, step, unit } = control;
  const name = label[locale];
  const typed = typedAt(scenario, path);
  const text = typed ?? own;
  const changed = typed !== undefined && !(typed !== '' && own !== '' && Number(typed) === Number(own));
  const value = text === '' ? 0 : placeOf(text, Number(own));
  const marks: SliderMark[] = [
    ...(needed === undefined ? [] : [{ at: needed.at, text: needed.text, side: 'above' as const }]),
    ...(changed && own !== '' ? [{ at: Number(own), text: t.ownMark(own), side: 'below' as const }] : []),
  ];
  const unitText = unit?.[locale];
  const words = text === '' ? t.noScore : unitText === undefined ? t.points(text) : `${text} ${unitText}`.trim();
  return (
    <SliderRow
      id={`what-if-${path.replaceAll('.', '-')}`}
      label={name}
      fieldLabel={unit === undefined ? name : texts.cell(name, texts.actual)}
      sliderLabel={t.sliderOf(name)}
      kind="figure"
      text={text}
      unit={unitText ?? texts.outOf(String(max))}
      range={{ max, step: 10 ** -decimals, keyStep: step, value, print: (at) => at.toFixed(decimals) }}
      valueText={words}
      marks={marks}
      changed={changed}
      sentence={issue === undefined ? undefined : formatIssue(issue, locale)}
      onType={(next) => onChange(withTyped(scenario, path, next, own))}
    />
  );
}
