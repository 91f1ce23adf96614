import { createContext, useContext } from 'react';

/** Which figure is being explained, and how to ask for another. */
export interface ExplanationOwner {
  /** Path of the open figure in the evaluation. */
  readonly open: string | undefined;
  /** Explains a figure; `undefined` closes. The element that asked gets the focus back. */
  readonly explain: (path: string, asker: HTMLElement) => void;
  readonly close: (giveFocusBack: boolean) => void;
}

/** The explanation of the page. */
export const ExplanationContext = createContext<ExplanationOwner | undefined>(undefined);

/** The explanation of the page; throws outside it. */
export function useExplanation(): ExplanationOwner {
  const owner = useContext(ExplanationContext);
  if (owner === undefined) throw new Error('A figure stands outside the page that explains figures.');
  return owner;
}
