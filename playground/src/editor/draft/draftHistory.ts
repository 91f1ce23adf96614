import { type Draft, type Json, type Path, pathKey, withValueAt } from './draft';

/** The draft with the drafts before it and, after an undo, those after it. */
export interface DraftHistory {
  readonly draft: Draft;
  readonly past: readonly Draft[];
  readonly future: readonly Draft[];
  /** Key of the field last changed: typing on in one field is one step. */
  readonly typingIn: string | undefined;
}

/** What can happen to a draft. */
export type DraftChange =
  | { readonly kind: 'set'; readonly path: Path; readonly value: Json | undefined }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  | { readonly kind: 'replace'; readonly draft: Draft };

const MOST_STEPS = 200;

/** A history that begins with a draft. */
export function beginHistory(draft: Draft): DraftHistory {
  return { draft, past: [], future: [], typingIn: undefined };
}

/** The history after a change. */
export function changeHistory(history: DraftHistory, change: DraftChange): DraftHistory {
  const { draft, past, future } = history;
  switch (change.kind) {
    case 'set': {
      const key = pathKey(change.path);
      const sameField = history.typingIn === key && past.length > 0;
      return {
        draft: withValueAt(draft, change.path, change.value),
        past: sameField ? past : [...past, draft].slice(-MOST_STEPS),
        future: [],
        typingIn: key,
      };
    }
    case 'undo': {
      const before = past.at(-1);
      if (before === undefined) return history;
      return { draft: before, past: past.slice(0, -1), future: [draft, ...future], typingIn: undefined };
    }
    case 'redo': {
      const [after, ...rest] = future;
      if (after === undefined) return history;
      return { draft: after, past: [...past, draft], future: rest, typingIn: undefined };
    }
    case 'replace':
      return {
        draft: change.draft,
        past: [...past, draft].slice(-MOST_STEPS),
        future: [],
        typingIn: undefined,
      };
  }
}
