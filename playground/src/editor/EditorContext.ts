import { createContext, useContext } from 'react';
import type { Draft, Json, Path } from './draft/draft';
import type { FieldMessages } from './draft/fieldMessages';

/** What the fields of the editor share. */
export interface Editor {
  readonly draft: Draft;
  readonly messages: FieldMessages;
  /** Puts a value at a path of the draft; `undefined` takes it away. */
  readonly set: (path: Path, value: Json | undefined) => void;
}

/** The editor a field belongs to. */
export const EditorContext = createContext<Editor | undefined>(undefined);

/** The editor a field belongs to; throws outside one. */
export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (editor === undefined) throw new Error('A field stands outside the editor.');
  return editor;
}
