import type { KeyboardEvent } from 'react';
import { isUnfinished } from '../draft/unfinished';
import { FieldInput, type FieldKind } from '../fields/FieldInput';
import { FieldMessage } from '../fields/FieldMessage';
import { onAxis } from '../figures/axis';

/** A place on a slider worth knowing: what a grade takes, or what the case has. */
export interface SliderMark {
  readonly at: number;
  readonly text: string;
  readonly side: 'above' | 'below';
}

/** What can be dragged. */
export interface SliderRange {
  readonly max: number;
  /** The finest step. */
  readonly step: number;
  /** One press of an arrow key, where that is more than the finest step. */
  readonly keyStep?: number;
  readonly value: number;
  /** The text of a place on the slider. */
  readonly print: (value: number) => string;
}

/** A figure or date of a scenario: a slider and a field that say the same. What is typed stays as typed. */
export function SliderRow({
  id,
  label,
  fieldLabel,
  sliderLabel,
  kind,
  text,
  unit,
  range,
  valueText,
  marks,
  changed,
  sentence,
  onType,
}: {
  id: string;
  label: string;
  /** The field's whole name, which begins with the label. */
  fieldLabel: string;
  sliderLabel: string;
  kind: FieldKind;
  text: string;
  unit: string;
  range: SliderRange;
  /** What the slider says of its place, in words. */
  valueText: string;
  marks: readonly SliderMark[];
  changed: boolean;
  sentence: string | undefined;
  onType: (text: string) => void;
}) {
  const { max, step, keyStep, value, print } = range;
  const message = `${id}-message`;
  const onKey = (event: KeyboardEvent<HTMLInputElement>): void => {
    const sign = SIGNS.get(event.key);
    if (keyStep === undefined || keyStep === step || sign === undefined || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onType(print(Math.min(Math.max(value + sign * keyStep, 0), max)));
  };
  return (
    <div className={changed ? 'slider-row slider-changed' : 'slider-row'}>
      <span className="slider-label" aria-hidden="true">
        {label}
      </span>
      <div className="slider-track">
        <div className="slider-marks" aria-hidden="true">
          {marks.map((mark) => {
            const at = onAxis(mark.at, max);
            return (
              <span key={mark.side}>
                <span className={`slider-tick slider-tick-${mark.side}`} style={{ left: at }} />
                <span
                  className={`slider-mark slider-mark-${mark.side}`}
                  style={{ left: at, transform: `translateX(-${at})` }}
                >
                  {mark.text}
                </span>
              </span>
            );
          })}
        </div>
        <input
          type="range"
          className="slider"
          aria-label={sliderLabel}
          aria-valuetext={valueText}
          min={0}
          max={max}
          step={step}
          value={Math.min(Math.max(value, 0), max)}
          style={{ '--at': onAxis(value, max) } as React.CSSProperties}
          onChange={(event) => onType(print(Number(event.target.value)))}
          onKeyDown={onKey}
        />
      </div>
      <FieldInput
        id={id}
        kind={kind}
        label={fieldLabel}
        text={text}
        invalid={sentence !== undefined}
        message={message}
        onType={onType}
      />
      <span className="help slider-unit">{unit}</span>
      <FieldMessage id={message} sentence={sentence} />
    </div>
  );
}

const SIGNS: ReadonlyMap<string, number> = new Map([
  ['ArrowRight', 1],
  ['ArrowUp', 1],
  ['ArrowLeft', -1],
  ['ArrowDown', -1],
]);

/** The number a text stands for on a slider; `fallback` while it is none. */
export function placeOf(text: string, fallback: number): number {
  const typed = isUnfinished(text) ? text.slice(0, -1) : text;
  const value = typed === '' ? Number.NaN : Number(typed);
  return Number.isFinite(value) ? value : fallback;
}
