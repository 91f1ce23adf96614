import { type Draft, type Json, type Path, pathKey, withoutEmptyPart, withValueAt } from './draft';

/** The draft with the drafts before it and, after an undo, those after it. */
export interface DraftHistory {
  readonly draft: Draft;
  readonly past: readonly Draft[];
  readonly future: readonly Draft[];
  /** Key of the field last changed: typing on in one field is one step. */
  readonly typingIn: string | undefined;
  /** How many cases were opened in the place of another. */
  readonly opening: number;
}

/** What can happen to a draft. */
export type DraftChange =
  | { readonly kind: 'set'; readonly path: Path; readonly value: Json | undefined }
  /** A step of its own; with a key, going on with the same key is the same step. */
  | { readonly kind: 'edit'; readonly edit: (draft: Draft) => Draft; readonly key?: string }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  | { readonly kind: 'replace'; readonly draft: Draft };

const MOST_STEPS = 200;

/** A history that begins with a draft. */
export function beginHistory(draft: Draft): DraftHistory {
  return { draft, past: [], future: [], typingIn: undefined, opening: 0 };
}

/** The history after a change. */
export function changeHistory(history: DraftHistory, change: DraftChange): DraftHistory {
  const { draft, past, future, opening } = history;
  switch (change.kind) {
    case 'set': {
      const { path, value } = change;
      return edited(history, withoutEmptyPart(withValueAt(draft, path, value), path), pathKey(path));
    }
    case 'edit':
      return edited(history, change.edit(draft), change.key);
    case 'undo': {
      const before = past.at(-1);
      if (before === undefined) return history;
      return { draft: before, past: past.slice(0, -1), future: [draft, ...future], typingIn: undefined, opening };
    }
    case 'redo': {
      const [after, ...rest] = future;
      if (after === undefined) return history;
      return { draft: after, past: [...past, draft], future: rest, typingIn: undefined, opening };
    }
    case 'replace':
      return { ...edited(history, change.draft, undefined), opening: opening + 1 };
  }
}

function edited(history: DraftHistory, draft: Draft, key: string | undefined): DraftHistory {
  if (draft === history.draft) return history;
  const { past, typingIn } = history;
  const goesOn = key !== undefined && typingIn === key && past.length > 0;
  return {
    draft,
    past: goesOn ? past : [...past, history.draft].slice(-MOST_STEPS),
    future: [],
    typingIn: key,
    opening: history.opening,
  };
}
