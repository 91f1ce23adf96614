import { parseCase, type RuleName, type Scheme, schemes } from '@sw-eval/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { SAMPLE } from '../chrome/startUp';
import '../styles/method.css';
import type { ValidReading } from '../editor/draft/readDraft';
import { useLanguage } from '../i18n/LanguageContext';
import { useMethodTexts } from '../i18n/method/useMethodTexts';
import { exampleEvaluation } from './exampleEvaluation';
import { MonthRules } from './MonthRules';
import { RuleRow } from './RuleRow';

/**
 * How figures come about: each rule of a scheme with its source, or that it is a convention. What a rule says comes from
 * the scheme's data and the core's explanations, so it is what is computed.
 */
export function MethodView({
  scheme: own,
  reading: open,
  onClose,
}: {
  /** The scheme of the open case. */
  scheme: Scheme;
  /** Its periods are counted in every way; until it has any, the sample's are. */
  reading: ValidReading | undefined;
  onClose: () => void;
}) {
  const { locale, texts } = useLanguage();
  const t = useMethodTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const [chosen, setChosen] = useState('');
  const { period, agreement } = useMemo(() => open?.case ?? parseCase(SAMPLE), [open]);
  useEffect(() => heading.current?.focus(), []);
  const scheme = Object.values(schemes).find(({ id }) => id === chosen) ?? own;
  const example = useMemo(() => exampleEvaluation(scheme), [scheme]);
  const rules = Object.entries(scheme.rules) as [RuleName, Scheme['rules'][RuleName]][];
  const conventions = rules.filter(([, rule]) => rule?.basis !== 'sourced').length;
  return (
    <main className="method" onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <div className="method-page">
        <header className="method-head">
          <h1 ref={heading} tabIndex={-1}>
            {t.title}
          </h1>
          <button type="button" className="button" onClick={onClose}>
            {t.back}
          </button>
        </header>
        <p>{t.lead}</p>
        <div className="method-choice">
          <label htmlFor="method-scheme">{texts.scheme}</label>
          <select
            id="method-scheme"
            className="field field-choice"
            value={chosen}
            onChange={({ target }) => setChosen(target.value)}
          >
            <option value="">{t.ofOpenCase(own.title[locale])}</option>
            {Object.values(schemes).map((each) => (
              <option key={each.id} value={each.id}>
                {each.title[locale]}
              </option>
            ))}
          </select>
        </div>
        <dl className="method-facts">
          <dt>{texts.explain.source}</dt>
          <dd>{scheme.source?.[locale] ?? texts.entry.noSource}</dd>
          {scheme.caveat !== undefined && (
            <>
              <dt>{t.caveat}</dt>
              <dd>{scheme.caveat[locale]}</dd>
            </>
          )}
        </dl>
        <section aria-labelledby="method-rules">
          <div className="section-head">
            <h2 id="method-rules">{t.rules}</h2>
            <span className="help">{t.counts(rules.length - conventions, conventions)}</span>
          </div>
          <table className="method-table" aria-labelledby="method-rules">
            <thead>
              <tr>
                <th scope="col">{t.rule}</th>
                <th scope="col">{t.says}</th>
                <th scope="col">{texts.explain.source}</th>
              </tr>
            </thead>
            <tbody>
              {rules.map(([name, rule]) => (
                <RuleRow key={name} name={name} rule={rule} scheme={scheme} example={example} />
              ))}
            </tbody>
          </table>
        </section>
        <MonthRules period={period} agreement={agreement} used={scheme.monthConvention} />
      </div>
    </main>
  );
}
