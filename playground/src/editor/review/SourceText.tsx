import { useMemo } from 'react';
import { useLanguage } from '../../i18n/LanguageContext';
import { type Placed, stretchesOf } from './segments';

/** The id of the words a value was read from. */
export function placeId(path: string): string {
  return `place-${path}`;
}

/** The whole text, with the words values were read from marked. It is the reader's own, so it is set as a report is. */
export function SourceText({
  text,
  found,
  differing,
}: {
  text: string;
  found: readonly Placed[];
  differing: ReadonlySet<string>;
}) {
  const { texts } = useLanguage();
  const stretches = useMemo(() => stretchesOf(text, found), [text, found]);
  return (
    <div className="source">
      <svg className="source-rail" aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 10 1000">
        {stretches.map(
          ({ found: value, start }) =>
            value !== undefined && (
              <rect
                key={start}
                className={differing.has(value.path) ? 'rail-differs' : 'rail-found'}
                x={differing.has(value.path) ? 0 : 2}
                width={differing.has(value.path) ? 10 : 6}
                y={(start / text.length) * 1000}
                height="2"
              />
            ),
        )}
      </svg>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, so the keyboard must be able to reach it */}
      <section className="source-text" aria-label={texts.review.wholeText} tabIndex={0} lang="zh-CN">
        {stretches.map(({ text: part, found: value, start }) =>
          value === undefined ? (
            // Empty lines between the lines of a page say nothing.
            <span key={start}>{part.replaceAll(/\n\s*\n/g, '\n')}</span>
          ) : (
            <mark
              key={start}
              id={placeId(value.path)}
              className={differing.has(value.path) ? 'read read-differs' : 'read'}
              tabIndex={-1}
            >
              {part}
            </mark>
          ),
        )}
      </section>
    </div>
  );
}
