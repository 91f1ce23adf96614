/** Tells a waiting version to take over. */
export const ACTIVATE = 'sw-eval activate';
