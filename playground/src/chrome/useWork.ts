import { useCallback, useMemo, useReducer, useState } from 'react';
import type { Draft } from '../editor/draft/draft';
import { beginHistory, changeHistory } from '../editor/draft/draftHistory';
import type { EditorActions } from '../editor/EditorContext';
import type { ReadSource } from '../editor/source/ReadSource';

/** What is worked on, and what changes it. */
export interface Work {
  readonly draft: Draft;
  /** How many cases were opened in the place of another. */
  readonly opening: number;
  /** The text the case was read from. */
  readonly source: ReadSource | undefined;
  /** Whether it holds what is in no file. */
  readonly unsaved: boolean;
  /** None where there is no step to take back. */
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
  readonly actions: EditorActions;
  /** Puts another case in its place. */
  readonly replace: (next: Draft, source?: ReadSource) => void;
  /** Hears that a draft is in a file. */
  readonly saved: (draft: Draft) => void;
}

/**
 * Owns the draft and its history. `own` says that the first draft is somebody's work, which is in no file; `readOnly`
 * that the case can be looked at, but not changed.
 */
export function useWork(first: Draft, own: boolean, readOnly: boolean): Work {
  const [{ draft, past, future, opening }, change] = useReducer(changeHistory, first, beginHistory);
  const [inFile, saved] = useState<Draft | undefined>(own ? undefined : first);
  const [source, setSource] = useState<{ readonly text: ReadSource; readonly draft: Draft }>();
  // Undone, the case is another, and the text is not its own.
  if (source !== undefined && future.includes(source.draft)) setSource(undefined);

  const set = useCallback<EditorActions['set']>(
    (path, value) => !readOnly && change({ kind: 'set', path, value }),
    [readOnly],
  );
  const edit = useCallback<EditorActions['edit']>(
    (apply, key) => !readOnly && change({ kind: 'edit', edit: apply, ...(key !== undefined && { key }) }),
    [readOnly],
  );
  const actions = useMemo(() => ({ set, edit }), [set, edit]);
  const replace = useCallback((next: Draft, text?: ReadSource): void => {
    change({ kind: 'replace', draft: next });
    setSource(text === undefined ? undefined : { text, draft: next });
    saved(next);
  }, []);

  return {
    draft,
    opening,
    source: source?.text,
    unsaved: draft !== inFile,
    undo: past.length > 0 ? () => change({ kind: 'undo' }) : undefined,
    redo: future.length > 0 ? () => change({ kind: 'redo' }) : undefined,
    actions,
    replace,
    saved,
  };
}
