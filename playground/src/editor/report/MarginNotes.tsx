import { type RefObject, useCallback, useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import { PanelBoundary } from '../../chrome/PanelBoundary';
import { useReportTexts } from '../../i18n/report/useReportTexts';
import { isObject, type Path, valueAt } from '../draft/draft';
import { itemsAt } from '../draft/listEdits';
import { useEditor } from '../EditorContext';
import { inOrderOf, type MarginNote, marginNotes, noteKey } from './marginNotes';
import { markSection } from './markSection';
import { NoteFields } from './NoteFields';
import { placeNotes } from './placeNotes';

/** What the preview tells the margin. */
export interface MarginHandle {
  /** Places the notes anew. */
  readonly place: () => void;
  /** Opens the note of the first of these sections that has one. */
  readonly open: (sections: readonly string[]) => void;
}

/** The findings in the margin of the preview, each beside the section it belongs to. */
export function MarginNotes({
  frame,
  sections,
  handle,
  open: shownOnPhone,
}: {
  frame: RefObject<HTMLIFrameElement | null>;
  /** Ids of the report's sections in the order in which they stand. */
  sections: readonly string[];
  handle: RefObject<MarginHandle | null>;
  /** Whether the notes are shown where there is no room for a margin. */
  open: boolean;
}) {
  const { locale, texts, t } = useReportTexts();
  const { draft, scheme } = useEditor();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState<string>();
  const margin = useRef<HTMLElement>(null);
  const notes = inOrderOf(marginNotes(draft, scheme), sections);
  const marked = notes.find((note) => noteKey(note) === active)?.anchors;

  const place = useCallback((): void => {
    const element = margin.current;
    const frameElement = frame.current;
    if (element === null || frameElement === null) return;
    const shown = frameElement.contentDocument;
    const hint = element.querySelector<HTMLElement>('.margin-hint')?.offsetHeight ?? 0;
    const offset = frameElement.getBoundingClientRect().top - element.getBoundingClientRect().top;
    const list = [...element.querySelectorAll<HTMLElement>('.note')];
    const { tops, height } = placeNotes(
      list.map((each) => {
        const section = sectionOf(shown, each.dataset['anchors']?.split(' ') ?? []);
        const wanted = section === undefined ? undefined : section.getBoundingClientRect().top + offset;
        return { wanted, height: each.offsetHeight };
      }),
      hint,
    );
    list.forEach((each, index) => {
      each.style.setProperty('--top', `${tops[index] ?? 0}px`);
    });
    element.style.setProperty('--height', `${height}px`);
  }, [frame]);
  useImperativeHandle(handle, () => ({
    place,
    open: (ids) => {
      const note = ids
        .map((id) => notes.find(({ anchors }) => anchors.includes(id)))
        .find((found) => found !== undefined);
      if (note !== undefined) setOpen((before) => new Set(before).add(noteKey(note)));
    },
  }));
  // After every draw: a note may have grown, and the section it belongs to may have moved.
  useLayoutEffect(place);
  useEffect(() => {
    const element = margin.current;
    if (element === null) return undefined;
    const watcher = new ResizeObserver(place);
    for (const note of element.querySelectorAll('.note')) watcher.observe(note);
    watcher.observe(element);
    return () => watcher.disconnect();
  });
  useEffect(() => {
    const shown = frame.current?.contentDocument;
    const section = marked === undefined || shown === undefined ? undefined : sectionOf(shown, marked);
    return section === undefined ? undefined : markSection(section);
  });

  const nameOf = ({ owner, label }: MarginNote): string => {
    if (owner.kind === 'problems') return texts.entry.keyProblems;
    if (owner.kind === 'conclusion') return texts.entry.conclusion;
    return label?.[locale] ?? texts.entry.siteGroups;
  };
  return (
    <aside className={shownOnPhone ? 'margin' : 'margin margin-closed'} aria-label={t.margin} ref={margin}>
      <p className="help margin-hint">{t.marginHint}</p>
      {notes.map((note) => {
        const key = noteKey(note);
        const name = nameOf(note);
        const isOpen = open.has(key);
        return (
          <section
            key={key}
            className={isOpen ? 'note note-open' : 'note'}
            aria-label={name}
            data-anchors={note.anchors.join(' ')}
            onFocus={() => setActive(key)}
            onBlur={() => setActive(undefined)}
            onMouseEnter={() => setActive(key)}
            onMouseLeave={() => setActive(undefined)}
          >
            <div className="note-head">
              <h2>{name}</h2>
              <span className="help">{summaryOf(note)}</span>
              <button
                type="button"
                className="link"
                aria-expanded={isOpen}
                aria-label={t.edit(name)}
                onClick={() => {
                  const next = new Set(open);
                  if (isOpen) next.delete(key);
                  else next.add(key);
                  setOpen(next);
                }}
              >
                {isOpen ? t.done : t.editShort}
              </button>
            </div>
            {isOpen && (
              <PanelBoundary>
                <NoteFields note={note} name={name} />
              </PanelBoundary>
            )}
          </section>
        );
      })}
    </aside>
  );

  function summaryOf({ owner, place: at }: MarginNote): string {
    const count = (path: Path): number => itemsAt(draft, path).length;
    if (owner.kind === 'problems') return t.problems(count(['keyProblems']));
    if (owner.kind === 'conclusion') {
      const conclusion = valueAt(draft, ['conclusion']);
      const summary = isObject(conclusion) ? conclusion['summary'] : undefined;
      return t.steps(typeof summary === 'string' && summary !== '', count(['conclusion', 'nextSteps']));
    }
    return at === undefined ? t.counts(0, 0) : t.counts(count([...at, 'strengths']), count([...at, 'concerns']));
  }
}

function sectionOf(shown: Document | null | undefined, anchors: readonly string[]): HTMLElement | undefined {
  for (const id of anchors) {
    const found = shown?.getElementById(id);
    if (found !== null && found !== undefined) return found;
  }
  return undefined;
}
