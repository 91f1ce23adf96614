import type { Locale } from '@sw-eval/core';
import { CommanderError } from 'commander';
import { type ExitCode, type Io, UserError } from './io.js';
import type { Messages } from './messages/Messages.js';
import { messagesFor } from './messages/messagesFor.js';
import { program } from './program.js';

/**
 * Runs the command with its arguments (without `node` and the script) and says how to exit. Never throws and never
 * prints a stack trace for something the user can put right.
 */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const locale = localeIn(args);
  const messages = messagesFor(locale);
  let code: ExitCode = 0;
  const settle = (next: ExitCode): void => {
    code = next;
  };
  try {
    await program(locale, io, settle).parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    return failed(error, messages, locale, io);
  }
}

/** The language asked for, looked up before anything is parsed, so that mistakes are explained in it too. */
export function localeIn(args: readonly string[]): Locale {
  const index = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const value = args[index] === '--lang' ? args[index + 1] : args[index]?.slice('--lang='.length);
  return index >= 0 && value === 'en' ? 'en' : 'zh-CN';
}

function failed(error: unknown, messages: Messages, locale: Locale, io: Io): ExitCode {
  if (error instanceof CommanderError) return usage(error, messages, locale, io);
  if (error instanceof UserError) {
    io.stderr(`${error.message}\n`);
    return 2;
  }
  io.stderr(`${messages.bug}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return 70;
}

function usage(error: CommanderError, messages: Messages, locale: Locale, io: Io): ExitCode {
  if (error.exitCode === 0) return 0;
  if (error.code === 'commander.help') {
    // No command at all: the help itself is what the user needs.
    io.stderr(`${program(locale, io, () => undefined).helpInformation()}`);
    return 2;
  }
  const known = messages.usage.get(error.code);
  const detail = error.message.replace(/^error: /, '');
  io.stderr(`${known === undefined ? detail : `${known}（${detail}）`}\n${messages.seeHelp}\n`);
  return 2;
}
