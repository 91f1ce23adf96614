import type { Locale } from '@sw-eval/core';
import { Command, CommanderError, Option } from 'commander';
import { VERSION } from '../version.js';
import { auditCommand, type CommonOptions, evaluateCommand, type ReportOptions, reportCommand } from './commands.js';
import { type ExitCode, type Io, UserError } from './io.js';
import { type Messages, messagesFor } from './messages.js';

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
function localeIn(args: readonly string[]): Locale {
  const index = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const value = args[index] === '--lang' ? args[index + 1] : args[index]?.slice('--lang='.length);
  return index >= 0 && value === 'en' ? 'en' : 'zh-CN';
}

function program(locale: Locale, io: Io, settle: (code: ExitCode) => void): Command {
  const messages = messagesFor(locale);
  const { help } = messages;
  const titles = new Map([
    ['Usage:', help.usage],
    ['Options:', help.options],
    ['Commands:', help.commands],
    ['Arguments:', help.arguments],
  ]);
  const root = new Command('sw-eval')
    .description(messages.description)
    .version(VERSION, '-V, --version', messages.options.version)
    .helpOption('-h, --help', messages.options.help)
    .helpCommand(false)
    .exitOverride()
    .configureHelp({ styleTitle: (title) => titles.get(title) ?? title })
    .configureOutput({ writeOut: io.stdout, writeErr: () => undefined });
  const lang = () => new Option('--lang <lang>', messages.options.lang).choices(['zh-CN', 'en']).default('zh-CN');
  root.addOption(lang());
  const command = (name: string, description: string) =>
    root
      .command(name)
      .description(description)
      .argument('<file>', messages.file)
      .addOption(lang())
      .helpOption('-h, --help', messages.options.help);
  // `--lang` may stand before or after the command's name.
  const common = <Given extends CommonOptions>(given: Given): Given => ({ ...given, lang: locale });
  command('evaluate', messages.commands.evaluate).action(async (file: string, given: CommonOptions) => {
    settle(await evaluateCommand(file, common(given), io));
  });
  command('report', messages.commands.report)
    .option('-f, --format <formats>', messages.options.format, 'docx')
    .option('-o, --out <folder>', messages.options.out, '.')
    .option('--annex-discrepancies', messages.options.annex)
    .action(async (file: string, given: ReportOptions) => {
      settle(await reportCommand(file, common(given), io));
    });
  command('audit', messages.commands.audit).action(async (file: string, given: CommonOptions) => {
    settle(await auditCommand(file, common(given), io));
  });
  root.addHelpText(
    'after',
    `\n${help.examples}\n  sw-eval evaluate case.json\n  sw-eval report case.json --format md,html,docx -o out\n  sw-eval audit - < case.json`,
  );
  return root;
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
