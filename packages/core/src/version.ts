declare const __VERSION__: string | undefined;

/** Name and version of this package, for `provenance`. The build puts the version in. */
export const PACKAGE: string = `@sw-eval/core@${typeof __VERSION__ === 'string' ? __VERSION__ : 'source'}`;
