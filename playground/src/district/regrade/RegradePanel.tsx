import { formatIssue, type Issue, type Scheme, type Summary, schemes } from '@sw-eval/core';
import { useId } from 'react';
import { useDistrictTexts } from '../../i18n/district/useDistrictTexts';
import { useLanguage } from '../../i18n/LanguageContext';
import type { Regrading } from './regrading';

/** Which scheme all stations are graded by again, and how many of them can be. */
export function RegradePanel({
  regrading,
  onChange,
  base,
  open,
  issues,
  summary: { regraded },
}: {
  regrading: Regrading;
  onChange: (regrading: Regrading) => void;
  base: Scheme;
  open: Scheme;
  issues: readonly Issue[];
  summary: Summary;
}) {
  const { locale } = useLanguage();
  const t = useDistrictTexts();
  const id = useId();
  const choices = new Map<string, Regrading>([
    ['none', { kind: 'none' }],
    ['own', { kind: 'own', shares: new Map(), bands: new Map() }],
    ['open', { kind: 'open' }],
    ...Object.values(schemes).map((preset): [string, Regrading] => [
      `preset ${preset.id}`,
      { kind: 'preset', id: preset.id },
    ]),
  ]);
  return (
    <section className="district-section" aria-labelledby={`${id}-title`}>
      <div className="section-head">
        <h2 id={`${id}-title`}>{t.regrade}</h2>
        <span className="help">{t.regradeHint}</span>
      </div>
      <div className="district-filters">
        <label htmlFor={`${id}-scheme`}>{t.regradeBy}</label>
        <select
          id={`${id}-scheme`}
          className="field field-choice"
          value={regrading.kind === 'preset' ? `preset ${regrading.id}` : regrading.kind}
          onChange={({ target }) => onChange(choices.get(target.value) ?? { kind: 'none' })}
        >
          <option value="none">{t.regradeNone}</option>
          <option value="own">{t.regradeOwn}</option>
          <option value="open">{t.regradeOpen(open.title[locale])}</option>
          {Object.values(schemes).map((preset) => (
            <option key={preset.id} value={`preset ${preset.id}`}>
              {preset.parties.length > 0 ? preset.title[locale] : t.regradeBands(preset.title[locale])}
            </option>
          ))}
        </select>
        {regraded !== undefined && (
          <output className="help">{t.regraded(regraded.comparable, regraded.notComparable)}</output>
        )}
      </div>
      {regrading.kind === 'own' && (
        <div className="district-own">
          <fieldset>
            <legend className="label">{t.shares}</legend>
            {base.parties.map((party) => (
              <OwnFigure
                key={party.id}
                label={t.shareOf(party.label[locale])}
                text={regrading.shares.get(party.id) ?? String(party.share)}
                onType={(text) => onChange({ ...regrading, shares: new Map(regrading.shares).set(party.id, text) })}
              />
            ))}
          </fieldset>
          <fieldset>
            <legend className="label">{t.bounds}</legend>
            {base.bands.map((band) => (
              <OwnFigure
                key={band.id}
                label={t.boundOf(band.label[locale])}
                text={regrading.bands.get(band.id) ?? String(band.min)}
                onType={(text) => onChange({ ...regrading, bands: new Map(regrading.bands).set(band.id, text) })}
              />
            ))}
          </fieldset>
        </div>
      )}
      {issues.length > 0 && (
        <ul className="alert-text" role="alert">
          {issues.map((issue) => (
            <li key={`${issue.code} ${issue.pathText}`}>{formatIssue(issue, locale)}</li>
          ))}
        </ul>
      )}
      {regraded !== undefined && regraded.notComparable > 0 && <p className="help">{t.whyNotComparable}</p>}
    </section>
  );
}

function OwnFigure({ label, text, onType }: { label: string; text: string; onType: (text: string) => void }) {
  const id = useId();
  return (
    <div className="district-own-figure">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field field-figure"
        inputMode="decimal"
        value={text}
        onChange={({ target }) => onType(target.value)}
      />
    </div>
  );
}
