import { auditCase, formatIssue } from '@sw-eval/core';
import type { ReadResult } from '@sw-eval/report/read';
import { useMemo, useState } from 'react';
import { useLanguage } from '../../i18n/LanguageContext';
import type { Draft } from '../draft/draft';
import { Difference } from './Difference';
import { FoundIndicators } from './FoundIndicators';
import { FoundRow } from './FoundRow';
import { type Choice, reviewDraft } from './reviewDraft';
import { differingPaths, GROUPS, groupOf, indicatorRows, isUnsure, mentionedIndicator } from './reviewGroups';
import { SourceText } from './SourceText';

/** A file that was read, and waits to be looked at. */
export interface Review {
  readonly name: string;
  /** The whole text, where the file is one. */
  readonly text?: string;
  readonly result: ReadResult;
}

const TAKEN: Choice = { accepted: true };

/**
 * What was read of a report or a workbook: each value with its place, how sure it is, and what differs from what. Each
 * is accepted, corrected or put aside before the case is filled in.
 */
export function ReviewView({
  review: { name, text, result },
  onUse,
  onDiscard,
}: {
  review: Review;
  onUse: (draft: Draft) => void;
  onDiscard: () => void;
}) {
  const { locale, texts } = useLanguage();
  const t = texts.review;
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  const discrepancies = useMemo(() => auditCase(result.case), [result]);
  const differing = useMemo(() => differingPaths(result.case, result.found, discrepancies), [result, discrepancies]);
  const derived = new Set(
    result.found.flatMap(({ path, derived: from }) =>
      from !== undefined && /^indicators\.[^.]+\.target$/.test(path) ? [path] : [],
    ),
  ).size;
  const rows = useMemo(() => indicatorRows(result.found), [result]);
  const inRows = new Set(rows.flatMap(({ actual, target, rate }) => [actual, target, rate]));
  const unsure = result.found.filter((value) => isUnsure(value)).length;
  const onChoice = (path: string, choice: Choice): void => setChoices((before) => new Map(before).set(path, choice));
  return (
    <main className={text === undefined ? 'review review-without-text' : 'review'}>
      <header className="review-head">
        <h1>{t.title}</h1>
        <p className="help">{t.summary(name, result.found.length, derived, unsure)}</p>
        <span className="review-actions">
          <button type="button" className="link" onClick={onDiscard}>
            {t.discard}
          </button>
          <button
            type="button"
            className="button button-filled"
            onClick={() => onUse(reviewDraft(result.case, result.found, choices))}
          >
            {t.use}
          </button>
        </span>
      </header>
      {text !== undefined && <SourceText text={text} found={result.found} differing={differing} />}
      <div className="review-figures">
        {result.issues.length > 0 && (
          <ul className="other-issues" role="alert">
            {result.issues.map((issue) => (
              <li key={`${issue.code} ${issue.pathText}`}>{formatIssue(issue, locale)}</li>
            ))}
          </ul>
        )}
        <section aria-labelledby="review-differs">
          <div className="section-head">
            <h2 id="review-differs">{t.differs}</h2>
            <span className="help">{discrepancies.length === 0 ? texts.noChecks : t.differsHint}</span>
          </div>
          <ul className="checks">
            {discrepancies.map((each) => (
              <Difference
                key={`${each.code} ${each.path}`}
                discrepancy={each}
                figure={figureOf(mentionedIndicator(result.case, each))}
                place={
                  text === undefined || each.severity === 'note'
                    ? undefined
                    : result.found.find(({ path }) => path.startsWith(each.path))
                }
                choice={choices.get(figureOf(mentionedIndicator(result.case, each)) ?? '') ?? TAKEN}
                onChoice={onChoice}
              />
            ))}
          </ul>
        </section>
        {rows.length > 0 && (
          <section className="result-section" aria-labelledby="review-figures">
            <div className="section-head">
              <h2 id="review-figures">{t.groups.figures}</h2>
              <span className="help">{texts.groupCount(rows.length)}</span>
            </div>
            <FoundIndicators
              rows={rows}
              choices={choices}
              differing={differing}
              hasText={text !== undefined}
              onChoice={onChoice}
            />
          </section>
        )}
        {GROUPS.map((group) => {
          const values = result.found.filter((value) => groupOf(value) === group && !inRows.has(value));
          return values.length === 0 ? null : (
            <section key={group} className="result-section" aria-labelledby={`review-other-${group}`}>
              <div className="section-head">
                <h2 id={`review-other-${group}`}>
                  {group === 'figures' && rows.length > 0 ? t.otherFigures : t.groups[group]}
                </h2>
                <span className="help">{texts.groupCount(values.length)}</span>
              </div>
              <table className="found" aria-labelledby={`review-other-${group}`}>
                <tbody>
                  {values.map((value) => (
                    <FoundRow
                      key={`${value.path} ${value.offset}`}
                      value={value}
                      choice={choices.get(value.path) ?? TAKEN}
                      differs={differing.has(value.path)}
                      hasText={text !== undefined}
                      onChoice={onChoice}
                    />
                  ))}
                </tbody>
              </table>
            </section>
          );
        })}
        {result.unread.length > 0 && (
          <details className="unread">
            <summary>{t.unread(result.unread.length)}</summary>
            <ul className="checks">
              {result.unread.map((part) => (
                <li key={`${part.cell ?? ''} ${part.offset}`}>
                  <span>
                    {part.text} <span className="help">{part.reason}</span>
                  </span>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </main>
  );
}

function figureOf(indicator: string | undefined): string | undefined {
  return indicator === undefined ? undefined : `indicators.${indicator}.actual`;
}
