import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** What a page that imports something has to load. */
export interface Bundle {
  /** Bytes of the minified program, compressed with gzip at its highest level. */
  bytes: number;
  /** The minified program; characters outside ASCII stand as they are. */
  program: string;
  /** Files that something of is left in the bundle, below the last `node_modules` or in a package of the project. */
  files: string[];
}

/**
 * Bundles what a program loads that imports these names and nothing else, for a browser, from the built packages.
 *
 * @param names exports of the entry; none means all of them
 * @example
 * ```ts
 * (await bundle('@sw-eval/core', ['gradeOf'])).files; // ['packages/core/dist/scores/gradeOf.js', …]
 * ```
 */
export async function bundle(entry: string, names: readonly string[]): Promise<Bundle> {
  const imported = names.length === 0 ? '* as all' : `{ ${names.join(', ')} }`;
  const used = names.length === 0 ? 'all' : `[${names.join(', ')}]`;
  const { metafile, outputFiles } = await build({
    // Kept alive the way a program would: by being used.
    stdin: {
      contents: `import ${imported} from '${entry}';\nglobalThis.used = ${used};`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    metafile: true,
    write: false,
    // The project's own configuration leads to the sources; what is measured is what was built.
    tsconfigRaw: {},
    logLevel: 'silent',
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  const [file] = outputFiles;
  if (file === undefined) throw new Error(`nothing was bundled of ${entry}`);
  return {
    bytes: gzipSync(file.contents, { level: 9 }).length,
    program: file.text.replace(/\\u([\dA-Fa-f]{4})/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    ),
    files: inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => shortened(path)),
  };
}

function shortened(path: string): string {
  return path.replace(/^.*\/node_modules\//, '').replace(/^.*\/(?=packages\/)/, '');
}
