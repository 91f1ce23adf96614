import type { Locale } from '@sw-eval/core';
import { Argument, Command, Option } from 'commander';
import { textWidth } from '../render/textWidth.js';
import { VERSION } from '../version.js';
import { auditCommand } from './commands/auditCommand.js';
import { compareCommand } from './commands/compareCommand.js';
import { evaluateCommand } from './commands/evaluateCommand.js';
import { explainCommand } from './commands/explainCommand.js';
import type { CommonOptions } from './commands/options.js';
import { readCommand } from './commands/readCommand.js';
import { type ReportOptions, reportCommand } from './commands/reportCommand.js';
import { SCHEMA_NAMES, schemaCommand } from './commands/schemaCommand.js';
import { type SummaryOptions, summaryCommand } from './commands/summaryCommand.js';
import { type TemplateOptions, templateCommand } from './commands/templateCommand.js';
import { completedOf } from './completion/completed.js';
import { completionScript, SHELLS } from './completion/completionScript.js';
import { EXAMPLES } from './examples.js';
import type { ExitCode, Io } from './io.js';
import type { CommandName } from './messages/Messages.js';
import { messagesFor } from './messages/messagesFor.js';
import { UsageError } from './usage.js';

/** The whole command line; `settle` is told how a command ended. */
export function program(locale: Locale, io: Io, settle: (code: ExitCode) => void): Command {
  const messages = messagesFor(locale);
  const { help, options, arguments: args } = messages;
  const titles = new Map([
    ['Usage:', help.usage],
    ['Options:', help.options],
    ['Commands:', help.commands],
    ['Arguments:', help.arguments],
  ]);
  /** What stands for a value, `<file>`, in the language of the help. */
  const said = (text: string) =>
    text.replace(/(?<=[<[])[a-z]+(?=[>\]])/g, (word) => help.placeholders.get(word) ?? word);
  const root: Command = new Command('sw-eval')
    .description(messages.description)
    .version(VERSION, '-V, --version', options.version)
    .helpOption('-h, --help', options.help)
    .helpCommand(false)
    .configureHelp({
      displayWidth: textWidth,
      argumentTerm: (argument) => help.placeholders.get(argument.name()) ?? argument.name(),
      styleOptionText: said,
      styleArgumentText: said,
      styleSubcommandText: said,
      styleTitle: (title) => titles.get(title) ?? title,
      optionDescription: (option) => help.option(option.description, option.argChoices, option.defaultValue),
      argumentDescription: (argument) => help.option(argument.description, argument.argChoices, argument.defaultValue),
    })
    .configureOutput({ writeOut: io.stdout, writeErr: () => undefined });
  const lang = () => new Option('--lang <lang>', options.lang).choices(['zh-CN', 'en']).default('zh-CN');
  const failing = (each: Command) =>
    each.exitOverride((error) => {
      throw new UsageError(error, each);
    });
  failing(root).addOption(lang());
  const examples = (list: readonly string[]) => `\n${help.examples}\n${list.map((line) => `  ${line}`).join('\n')}`;
  const command = (name: CommandName) =>
    failing(root.command(name))
      .description(messages.commands[name])
      .addOption(lang())
      .helpOption('-h, --help', options.help)
      .addHelpText('after', examples(EXAMPLES[name]));
  // `--lang` may stand before or after the command's name.
  const common = <Given extends CommonOptions>(given: Given): Given => ({ ...given, lang: locale });

  command('evaluate')
    .argument('<file>', args.file)
    .action(async (file: string, given: CommonOptions) => settle(await evaluateCommand(file, common(given), io)));
  command('report')
    .argument('<file>', args.file)
    .option('-f, --format <formats>', options.format, 'docx')
    .option('-o, --out <folder>', options.out, '.')
    .option('--contents', options.contents)
    .option('--annex-discrepancies', options.annex)
    .option('-t, --template <file>', options.arrangement)
    .action(async (file: string, given: ReportOptions) => settle(await reportCommand(file, common(given), io)));
  command('audit')
    .argument('<file>', args.document)
    .action(async (file: string, given: CommonOptions) => settle(await auditCommand(file, common(given), io)));
  command('read')
    .argument('<file>', args.readable)
    .action(async (file: string, given: CommonOptions) => settle(await readCommand(file, common(given), io)));
  command('explain')
    .argument('<file>', args.file)
    .argument('<path>', args.path)
    .action(async (file: string, path: string, given: CommonOptions) =>
      settle(await explainCommand(file, path, common(given), io)),
    );
  command('template')
    .option('-s, --scheme <id>', options.scheme, 'guangzhou-2023')
    .option('-c, --case <file>', options.fill)
    .requiredOption('-o, --out <file>', options.workbook)
    .action(async (given: TemplateOptions) => settle(await templateCommand(common(given), io)));
  command('schema')
    .addArgument(new Argument('[name]', args.schema).choices(SCHEMA_NAMES).default('case'))
    .action(async (name: string) => settle(await schemaCommand(name, io)));
  command('compare')
    .argument('<first>', args.first)
    .argument('<second>', args.second)
    .action(async (first: string, second: string, given: CommonOptions) =>
      settle(await compareCommand(first, second, common(given), io)),
    );
  command('summary')
    .argument('<folder>', args.folder)
    .option('-f, --format <formats>', options.summaryFormat)
    .option('-o, --out <folder>', options.out)
    .option('-s, --scheme <id>', options.regrade)
    .action(async (folder: string, given: SummaryOptions) => settle(await summaryCommand(folder, common(given), io)));
  command('completion')
    .addArgument(new Argument('<shell>', args.shell).choices(SHELLS))
    .action((shell: (typeof SHELLS)[number]) => {
      io.stdout(completionScript(shell, completedOf(root)));
      settle(0);
    });
  command('help')
    .argument('[command]', args.command)
    .action((name: string | undefined) => {
      const found = name === undefined ? root : root.commands.find((each) => each.name() === name);
      if (found === undefined) root.error(`unknown command '${name}'`, { code: 'commander.unknownCommand' });
      else found.outputHelp();
    });
  root.addHelpText('after', examples(Object.values(EXAMPLES).flatMap(([first = '']) => first)));
  return root;
}
