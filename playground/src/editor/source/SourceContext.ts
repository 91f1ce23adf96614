import { createContext, useContext } from 'react';

/** What leads from the case to the text it was read from. */
export interface SourceOwner {
  /** The place a path of the case is about; `undefined` where nothing of it was read. */
  readonly placeOf: (path: string) => string | undefined;
  /** Shows the text with a place in sight. */
  readonly show: (place: string) => void;
}

/** The text the case was read from; `undefined` where it was not read from one. */
export const SourceContext = createContext<SourceOwner | undefined>(undefined);

/** The text the case was read from. */
export function useSource(): SourceOwner | undefined {
  return useContext(SourceContext);
}
