import type { Evaluation, Scheme } from '@sw-eval/core';
import { createContext, useContext } from 'react';
import type { Draft, Json, Path } from './draft/draft';
import type { FieldMessages } from './draft/fieldMessages';

/** What changes the draft. The same object for as long as the page is open. */
export interface EditorActions {
  /** Puts a value at a path of the draft; `undefined` takes it away. Going on in one field is one step of undo. */
  readonly set: (path: Path, value: Json | undefined) => void;
  /** Changes the draft as one step of undo; changes with the same key go on with the step. */
  readonly edit: (change: (draft: Draft) => Draft, key?: string) => void;
}

/** What the fields of the editor share. */
export interface Editor extends EditorActions {
  readonly draft: Draft;
  readonly messages: FieldMessages;
  /** What may be personal data, by the key of the text's field. */
  readonly warnings: ReadonlyMap<string, string>;
  /** The draft's scheme; while that has a mistake, the last one without. */
  readonly scheme: Scheme;
  /** The last valid evaluation; none where there has not been one. */
  readonly evaluation: Evaluation | undefined;
}

/** The editor a field belongs to. */
export const EditorContext = createContext<Editor | undefined>(undefined);

/** The editor a field belongs to; throws outside one. */
export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (editor === undefined) throw new Error('A field stands outside the editor.');
  return editor;
}
