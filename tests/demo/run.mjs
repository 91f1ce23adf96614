import { installAndBuild } from '../support/prepare.mjs';
import { CLI, REAL_CASE, ROOT } from '../support/project.mjs';
import { run } from '../support/run.mjs';

/* The main job on the real case: install, build the packages, evaluate, write the report, show what people are told. */
await installAndBuild();

const formats = 'md,html,docx';
const report = await run(process.execPath, [CLI, 'report', REAL_CASE, '--format', formats, '-o', 'out'], { cwd: ROOT });
if (report.code !== 0) {
  process.stderr.write(report.output);
  process.exit(report.code);
}

// The command keeps standard output for JSON and speaks to people on standard error; here people are watching.
process.stdout.write(`${report.stderr.trimEnd()}\n\n`);
process.stdout.write('在浏览器里边改边看 / the same in the browser, while you type:  npx --yes pnpm@10.34.9 play\n');
