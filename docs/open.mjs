import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { install } from '../tests/support/prepare.mjs';
import { run } from '../tests/support/run.mjs';

/* The site while one writes: install, make the reference, serve the pages and say where. Ctrl+C ends it. */
const folder = fileURLToPath(new URL('.', import.meta.url));
/** @param {string} path */
const inModules = (path) => fileURLToPath(new URL(`node_modules/${path}`, import.meta.url));

const steps = [
  () => install(),
  () => run(process.execPath, [inModules('typedoc/bin/typedoc'), '--options', 'typedoc.docs.mjs'], { cwd: folder }),
];
for (const step of steps) {
  const { code, output } = await step();
  if (code !== 0) {
    process.stderr.write(output);
    process.exit(code);
  }
}
const server = spawn(process.execPath, [inModules('vitepress/bin/vitepress.js'), 'dev', '--open'], {
  cwd: folder,
  stdio: 'inherit',
});
server.on('close', (code) => {
  process.exitCode = code ?? 0;
});
