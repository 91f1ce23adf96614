import { createContext } from 'react';

/** Whether the case can be looked at, but not changed. */
export const ReadOnlyContext = createContext(false);
