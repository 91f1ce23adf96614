import { writeSync } from 'node:fs';
import type { Io } from './cli/io.js';
import { messagesFor } from './cli/messages/messagesFor.js';
import { errorCode } from './cli/readInput.js';
import { localeIn, run } from './cli/run.js';

const io: Io = {
  async readStdin() {
    const chunks: Uint8Array[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
    return Buffer.concat(chunks);
  },
  stdout(text) {
    process.stdout.write(text);
  },
  stderr(text) {
    process.stderr.write(text);
  },
  watched: process.stderr.isTTY === true,
  coloured: process.stderr.isTTY === true && (process.env['NO_COLOR'] ?? '') === '' && process.env['TERM'] !== 'dumb',
};

const args = process.argv.slice(2);

/** Ends the run where a result or a message cannot be written. A reader that stops early (`| head`) is no failure. */
function outputFailed(error: NodeJS.ErrnoException): never {
  if (error.code === 'EPIPE') process.exit(0);
  try {
    writeSync(process.stderr.fd, `${messagesFor(localeIn(args)).outputFailed(errorCode(error))}\n`);
  } catch {
    // Standard error is what cannot be written.
  }
  process.exit(2);
}

process.stdout.on('error', outputFailed);
process.stderr.on('error', outputFailed);
process.exitCode = await run(args, io);
