import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { installAndBuild } from '../support/prepare.mjs';
import { ROOT } from '../support/project.mjs';

/* The playground on this machine: install, build the packages, serve the page and say where. Ctrl+C ends it. */
await installAndBuild();
const folder = join(ROOT, 'playground');
const vite = join(folder, 'node_modules', 'vite', 'bin', 'vite.js');
const server = spawn(process.execPath, [vite], { cwd: folder, stdio: 'inherit' });
server.on('close', (code) => {
  process.exitCode = code ?? 0;
});
