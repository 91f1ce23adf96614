import type { Change, Evaluation } from '@sw-eval/core';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { useWhatIfTexts } from '../../i18n/whatIf/useWhatIfTexts';
import { DiffersMark } from '../figures/marks';
import { ChangeTable } from './ChangeTable';
import { compareTerms, type OtherEvaluation, openOther } from './otherEvaluation';

const ENDINGS = '.json,.xlsx';

/** Mid-term against final: the case beside that of another file. */
export function TermSection({
  base,
  other,
  onOther,
}: {
  base: Evaluation;
  other: OtherEvaluation | undefined;
  onOther: (other: OtherEvaluation | undefined) => void;
}) {
  const { locale, texts, t } = useWhatIfTexts();
  const chooser = useRef<HTMLInputElement>(null);
  const [reading, setReading] = useState<string>();
  return (
    <section className="answer" aria-labelledby="what-if-term">
      <div className="section-head">
        <h2 id="what-if-term">{t.term}</h2>
        <button type="button" className="link answer-action" onClick={() => chooser.current?.click()}>
          {t.openOther}
        </button>
        {other !== undefined && (
          <button type="button" className="link" onClick={() => onOther(undefined)}>
            {t.putAway}
          </button>
        )}
      </div>
      <input
        ref={chooser}
        className="visually-hidden"
        type="file"
        accept={ENDINGS}
        aria-label={t.otherFile}
        tabIndex={-1}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file === undefined) return;
          setReading(file.name);
          void openOther(file, locale).then((opened) => {
            setReading(undefined);
            onOther(opened);
          });
        }}
      />
      <div aria-live="polite">
        {reading !== undefined && <p className="help">{t.reading(reading)}</p>}
        {reading === undefined && other === undefined && <p className="help">{t.termHint}</p>}
        {other?.kind === 'problem' && (
          <p className="alert-text">
            <DiffersMark /> {texts.keep.fileOf(other.name, texts.keep.file[other.problem])} {other.reason}
          </p>
        )}
        {other?.kind === 'mistakes' && (
          <div className="alert-text">
            <p>
              <DiffersMark /> {texts.keep.fileOf(other.name, texts.otherIssues)}
            </p>
            <ul className="mistakes">
              {other.sentences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
      {other?.kind === 'read' && <Comparison base={base} other={other.reading.evaluation} />}
    </section>
  );
}

function Comparison({ base, other }: { base: Evaluation; other: Evaluation }) {
  const { locale, texts, t } = useWhatIfTexts();
  const compared = useMemo(() => compareTerms(base, other), [base, other]);
  const { before, after, followUps, caughtUp, fellBehind, objections, figures } = compared;
  const moment = ({ stage, period }: Evaluation): string => t.stageUntil(texts.stage[stage], period.end);
  const indicatorsOf = (changes: readonly Change[]): string =>
    changes
      .map(({ path }) => after.indicators.find(({ id }) => path === `indicators.${id}.status`)?.label[locale] ?? path)
      .join(texts.listSeparator);
  return (
    <div className="term">
      <h3>{t.termTitle(moment(before), moment(after))}</h3>
      {before.station.name !== after.station.name && <Warning>{t.otherStation(other.station.name)}</Warning>}
      {before.provenance.schemeVersion !== after.provenance.schemeVersion && <Warning>{t.otherScheme}</Warning>}
      <dl className="term-answers">
        <dt>{t.followUps}</dt>
        <dd>
          {followUps.length === 0 ? (
            <span className="help">{t.followUpsNone}</span>
          ) : (
            <ul>
              {followUps.map(({ path, label, after: status }) => (
                <li key={`${path} ${label.en}`}>
                  <b className={status === 'resolved' ? undefined : 'less'}>{followUpWord(status)}</b> {label[locale]}
                </li>
              ))}
            </ul>
          )}
        </dd>
        <dt>{t.caughtUp}</dt>
        <dd>{caughtUp.length === 0 ? <span className="help">{t.noneOfThese}</span> : indicatorsOf(caughtUp)}</dd>
        <dt>{t.fellBehind}</dt>
        <dd>
          {fellBehind.length === 0 ? (
            <span className="help">{t.noneOfThese}</span>
          ) : (
            <span className="less">{indicatorsOf(fellBehind)}</span>
          )}
        </dd>
      </dl>
      <h3>{t.objections}</h3>
      {objections.length === 0 ? (
        <p className="help">{t.objectionsNone}</p>
      ) : (
        <ChangeTable changes={objections} before={before} after={after} name={t.objections} />
      )}
      <h3>{t.figuresChanged}</h3>
      {figures.length === 0 ? (
        <p className="help">{t.unchanged}</p>
      ) : (
        <ChangeTable changes={figures} before={before} after={after} name={t.figuresChanged} />
      )}
    </div>
  );

  function followUpWord(status: Change['after']): string {
    if (status === null) return t.followUpDropped;
    return new Map<unknown, string>(Object.entries(t.followUp)).get(status) ?? String(status);
  }
}

function Warning({ children }: { children: ReactNode }) {
  return (
    <p className="alert-text">
      <DiffersMark /> {children}
    </p>
  );
}
