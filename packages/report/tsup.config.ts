import { readFileSync } from 'node:fs';
import { defineConfig } from 'tsup';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const define = { __VERSION__: JSON.stringify(version) };

const libraries = {
  index: 'src/index.ts',
  markdown: 'src/markdown.ts',
  html: 'src/html.ts',
  text: 'src/text.ts',
  docx: 'src/docx.ts',
  workbook: 'src/workbook.ts',
  read: 'src/read.ts',
  xlsx: 'src/xlsx.ts',
  charts: 'src/charts.ts',
};

export default defineConfig([
  {
    entry: { ...libraries, cli: 'src/cli.ts' },
    format: ['esm'],
    dts: { entry: libraries },
    splitting: true,
    treeshake: true,
    target: 'es2022',
    define,
  },
  {
    entry: libraries,
    format: ['cjs'],
    dts: true,
    treeshake: true,
    target: 'es2022',
    define,
    // These come as ES modules only, which not every CommonJS loader can take.
    noExternal: [
      /^@noble\/hashes/,
      /^d3-/,
      /^internmap/,
      /^get-east-asian-width/,
      /^hast-util-/,
      /^hastscript/,
      /^hucre/,
      /^mdast-util-/,
    ],
  },
]);
