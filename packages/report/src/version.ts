declare const __VERSION__: string | undefined;

/** Version of this package. The build puts it in; sources run as they are have none. */
export const VERSION: string = typeof __VERSION__ === 'string' ? __VERSION__ : 'source';
