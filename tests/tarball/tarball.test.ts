import { readFileSync } from 'node:fs';
import { copyFile, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REAL_CASE, ROOT } from '../support/project.mjs';
import { run } from '../support/run.mjs';
import { exampleInReadme } from './exampleInReadme.js';
import { namesInTar } from './namesInTar.js';
import { PACKAGES, type Packed, packProject } from './packProject.js';

const require = createRequire(import.meta.url);

/** Every entry a user can import, from the packages' own `exports`. */
const ENTRIES = PACKAGES.flatMap((folder) => {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'packages', folder, 'package.json'), 'utf8'));
  return Object.keys(manifest.exports)
    .filter((path) => !path.endsWith('.json'))
    .map((path) => `@sw-eval/${folder}${path.slice(1)}`);
});

describe('the packed packages, installed by npm in an empty folder', () => {
  let packed: Packed;
  beforeAll(async () => {
    packed = await packProject();
  });
  afterAll(() => rm(packed.folder, { recursive: true, force: true }));

  const node = (file: string) => run(process.execPath, [file], { cwd: packed.consumer });
  async function program(name: string, text: string) {
    await writeFile(join(packed.consumer, name), text);
    return node(name);
  }

  /** The names an entry exports, sorted, as an ES module or by `require`. */
  async function exportsOf(entry: string, kind: 'import' | 'require'): Promise<string[]> {
    const load = kind === 'import' ? `await import('${entry}')` : `require('${entry}')`;
    const names = `Object.keys(${load}).filter((name) => name !== 'default' && name !== 'module.exports').sort()`;
    const file = kind === 'import' ? 'exports.mjs' : 'exports.cjs';
    const { code, stdout, stderr } = await program(file, `console.log(JSON.stringify(${names}));\n`);
    expect(code, stderr).toBe(0);
    return JSON.parse(stdout);
  }

  it.each(PACKAGES)('%s holds nothing but what users need', async (name) => {
    const files = namesInTar(gunzipSync(await readFile(packed.tarballs.get(name) ?? '')));
    for (const needed of ['package/package.json', 'package/README.md', 'package/LICENSE', 'package/dist/index.js']) {
      expect(files).toContain(needed);
    }
    const allowed =
      /^package\/((package\.json|README\.md|LICENSE)$|(dist|bin)\/[\w./-]+\.(js|cjs|mjs|d\.ts|d\.cts|json)$)/;
    expect(files.filter((file) => !allowed.test(file))).toEqual([]);
    expect(files.filter((file) => /\.test\.|\/src\//.test(file))).toEqual([]);
  });

  it.each(PACKAGES)('%s asks for no version of the workspace, only for published ones', async (name) => {
    const manifest = await readFile(join(packed.consumer, 'node_modules', '@sw-eval', name, 'package.json'), 'utf8');
    const { dependencies } = JSON.parse(manifest);
    for (const [dependency, version] of Object.entries(dependencies)) {
      expect(version, dependency).toMatch(/^[\^~]?\d+\.\d+\.\d+/);
    }
  });

  it.each(ENTRIES)('%s gives the same names to import and to require', async (entry) => {
    const imported = await exportsOf(entry, 'import');
    expect(imported.length).toBeGreaterThan(0);
    expect(await exportsOf(entry, 'require')).toEqual(imported);
  });

  it('computes the real case from an ES module and from CommonJS', async () => {
    await copyFile(REAL_CASE, join(packed.consumer, 'case.json'));
    const body = `
const evaluation = evaluateJson(JSON.parse(readFileSync('case.json', 'utf8')));
const report = assembleReport(parseCase(JSON.parse(readFileSync('case.json', 'utf8'))), evaluation);
const run = async () => console.log(evaluation.total, evaluation.grade.id, toMarkdown(report).includes('93.73'),
  toHtml(report).includes('93.73'), (await toDocx(report)).length > 10_000);
run();\n`;
    const names = [
      ['{ readFileSync }', 'node:fs'],
      ['{ evaluateJson, parseCase }', '@sw-eval/core'],
      ['{ assembleReport }', '@sw-eval/report'],
      ['{ toMarkdown }', '@sw-eval/report/markdown'],
      ['{ toHtml }', '@sw-eval/report/html'],
      ['{ toDocx }', '@sw-eval/report/docx'],
    ];
    const esm = names.map(([what, from]) => `import ${what} from '${from}';`).join('\n');
    const cjs = names.map(([what, from]) => `const ${what} = require('${from}');`).join('\n');
    for (const finished of [await program('real.mjs', esm + body), await program('real.cjs', cjs + body)]) {
      expect(finished.output).toBe('93.73 excellent true true true\n');
    }
  });

  it.each([
    ['NodeNext', 'NodeNext', 'consumer.mts'],
    ['NodeNext', 'NodeNext', 'consumer.cts'],
    ['Node16', 'Node16', 'consumer.mts'],
    ['ESNext', 'Bundler', 'consumer.ts'],
  ])('has types for every export (module %s, resolution %s, %s)', async (module, moduleResolution, file) => {
    const imports: string[][] = [];
    for (const entry of ENTRIES) imports.push(await exportsOf(entry, 'import'));
    const lines = ENTRIES.map((entry, at) => {
      const names = (imports[at] ?? []).map((name) => `${name} as ${name}_${at}`);
      return `import { ${names.join(', ')} } from '${entry}';`;
    });
    const used = imports.flatMap((names, at) => names.map((name) => `${name}_${at}`));
    const typed = await readFile(join(import.meta.dirname, 'consumer', 'typed.ts'), 'utf8');
    await writeFile(
      join(packed.consumer, file),
      `${lines.join('\n')}\nexport const used = [${used.join(', ')}];\n${typed}`,
    );
    const options = {
      module,
      moduleResolution,
      target: 'ES2022',
      // Types of a dependency name URL, which comes with the DOM or with Node's types.
      lib: ['ES2022', 'DOM'],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
      noEmit: true,
      types: [],
    };
    const project = join(packed.consumer, 'tsconfig.json');
    await writeFile(project, JSON.stringify({ compilerOptions: options, files: [file] }));
    const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
    const { code, output } = await run(process.execPath, [tsc, '-p', project], { cwd: packed.consumer });
    expect(output).toBe('');
    expect(code).toBe(0);
  });

  it.each(['README.md', 'packages/core/README.md', 'packages/report/README.md'])(
    'gives what the example of %s shows',
    async (readme) => {
      const example = exampleInReadme(await readFile(join(ROOT, readme), 'utf8'));
      await copyFile(REAL_CASE, join(packed.consumer, 'case.json'));
      const { output } = await program('example.mjs', example.program);
      expect(output).toBe(example.output);
    },
  );

  it('brings the command sw-eval', async () => {
    const command = join(packed.consumer, 'node_modules', '.bin', 'sw-eval');
    const { code, stdout } = await run(command, ['evaluate', REAL_CASE], { cwd: packed.consumer });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ total: 93.73, grade: { id: 'excellent' } });
  });

  it.each(PACKAGES)('%s has nothing that publint --strict objects to', async (name) => {
    const publint = join(dirname(require.resolve('publint')), 'cli.js');
    const { code, output } = await run(process.execPath, [publint, '--strict', packed.tarballs.get(name) ?? '']);
    expect(code, output).toBe(0);
  });

  it.each(PACKAGES)('%s has types that resolve everywhere (attw)', async (name) => {
    const attw = join(dirname(require.resolve('@arethetypeswrong/cli/package.json')), 'dist', 'index.js');
    const args = [attw, packed.tarballs.get(name) ?? '', '--profile', 'node16', '--format', 'json'];
    const { code, stdout, output } = await run(process.execPath, args);
    expect(code, output).toBe(0);
    // It ends with 0 where a package has no types at all.
    const { analysis } = JSON.parse(stdout);
    expect(analysis.types).toMatchObject({ kind: 'included' });
  });
});
