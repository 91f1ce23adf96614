import type { Locale } from '@sw-eval/core';
import { type ExitCode, type Io, UserError } from './io.js';
import type { Messages } from './messages/Messages.js';
import { messagesFor } from './messages/messagesFor.js';
import { program } from './program.js';
import { meantOption, UsageError, usageLines } from './usage.js';

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
    const root = program(locale, io, settle);
    for (const arg of args) {
      const meant = meantOption(arg, root);
      if (meant !== undefined) throw new UserError(messages.usage.unknownOption(arg, meant));
    }
    await root.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    return failed(error, messages, io);
  }
}

/** The language asked for, looked up before anything is parsed, so that mistakes are explained in it too. */
export function localeIn(args: readonly string[]): Locale {
  const index = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const value = args[index] === '--lang' ? args[index + 1] : args[index]?.slice('--lang='.length);
  return index >= 0 && value === 'en' ? 'en' : 'zh-CN';
}

function failed(error: unknown, messages: Messages, io: Io): ExitCode {
  if (error instanceof UsageError) return usage(error, messages, io);
  if (error instanceof UserError) {
    io.stderr(`${error.message}\n`);
    return 2;
  }
  io.stderr(`${messages.bug}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return 70;
}

function usage(usageError: UsageError, messages: Messages, io: Io): ExitCode {
  const { error, command } = usageError;
  if (error.exitCode === 0) return 0;
  // No command at all: the help itself is what the user needs.
  if (error.code === 'commander.help') io.stderr(command.helpInformation());
  else io.stderr(`${usageLines(usageError, messages).join('\n')}\n`);
  return 2;
}
