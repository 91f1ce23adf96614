import type { Locale } from '@sw-eval/core';
import { Argument, Command, Option } from 'commander';
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
import { completionScript, SHELLS } from './completion.js';
import type { ExitCode, Io } from './io.js';
import type { CommandName } from './messages/Messages.js';
import { messagesFor } from './messages/messagesFor.js';

/** Examples of each command, as its help shows them. */
const EXAMPLES: Readonly<Record<CommandName, readonly string[]>> = {
  evaluate: ['sw-eval evaluate case.json', 'sw-eval evaluate station.xlsx > evaluation.json'],
  report: ['sw-eval report station.xlsx --format md,html,docx -o out', 'sw-eval report case.json --lang en'],
  audit: ['sw-eval audit case.json', 'sw-eval audit report.docx', 'sw-eval audit - < case.json'],
  read: ['sw-eval read report.pdf > read.json', 'sw-eval read station.xlsx'],
  explain: ['sw-eval explain case.json total', 'sw-eval explain case.json indicators.client-files.rate'],
  template: [
    'sw-eval template --scheme guangzhou-2023 -o station.xlsx',
    'sw-eval template --case case.json -o station.xlsx',
  ],
  schema: ['sw-eval schema case > case.schema.json'],
  compare: ['sw-eval compare mid-term.xlsx final.xlsx'],
  summary: ['sw-eval summary stations', 'sw-eval summary stations --format html,xlsx -o out'],
  completion: ['eval "$(sw-eval completion bash)"', 'sw-eval completion fish | source'],
};

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
  const root = new Command('sw-eval')
    .description(messages.description)
    .version(VERSION, '-V, --version', options.version)
    .helpOption('-h, --help', options.help)
    .helpCommand(false)
    .exitOverride()
    .configureHelp({
      styleTitle: (title) => titles.get(title) ?? title,
      optionDescription: (option) => help.option(option.description, option.argChoices, option.defaultValue),
      argumentDescription: (argument) => help.option(argument.description, argument.argChoices, argument.defaultValue),
    })
    .configureOutput({ writeOut: io.stdout, writeErr: () => undefined });
  const lang = () => new Option('--lang <lang>', options.lang).choices(['zh-CN', 'en']).default('zh-CN');
  root.addOption(lang());
  const examples = (list: readonly string[]) => `\n${help.examples}\n${list.map((line) => `  ${line}`).join('\n')}`;
  const command = (name: CommandName) =>
    root
      .command(name)
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
    .option('--annex-discrepancies', options.annex)
    .action(async (file: string, given: ReportOptions) => settle(await reportCommand(file, common(given), io)));
  command('audit')
    .argument('<file>', args.document)
    .action(async (file: string, given: CommonOptions) => settle(await auditCommand(file, common(given), io)));
  command('read')
    .argument('<file>', args.document)
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
      io.stdout(completionScript(shell, completed(root)));
      settle(0);
    });
  root.addHelpText('after', examples(Object.values(EXAMPLES).flatMap(([first = '']) => first)));
  return root;
}

function completed(root: Command) {
  return root.commands.map((each) => ({
    name: each.name(),
    description: each.description(),
    options: [...each.options.flatMap(({ short, long }) => [short, long]), '--help'].filter(
      (flag) => flag !== undefined,
    ),
  }));
}
