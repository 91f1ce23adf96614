import { spawn } from 'node:child_process';

/**
 * What a program left behind: its exit code and what it wrote. A program that could not start has code 127.
 *
 * @typedef {{ code: number, stdout: string, stderr: string, output: string }} Finished
 */

/**
 * Runs a program to its end, without a shell and without a terminal. `output` is both streams in the order they came.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, input?: string, env?: NodeJS.ProcessEnv, timeoutMs?: number }} [options]
 * @returns {Promise<Finished>}
 */
export function run(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: ['pipe', 'pipe', 'pipe'],
      timeout: options.timeoutMs,
    });
    let [stdout, stderr, output] = ['', '', ''];
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text;
      output += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text;
      output += text;
    });
    child.on('error', (error) => resolve({ code: 127, stdout, stderr, output: `${output}${error.message}\n` }));
    child.on('close', (code, signal) => {
      if (signal !== null) output += `\nended by ${signal}\n`;
      resolve({ code: code ?? 1, stdout, stderr, output });
    });
    // A program may end without reading its input.
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.input ?? '');
  });
}
