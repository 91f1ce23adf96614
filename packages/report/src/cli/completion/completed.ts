import { schemes } from '@sw-eval/core';
import type { Argument, Command, Option } from 'commander';
import { FORMATS } from '../formats.js';

/** What an argument or an option can be given. */
export interface Values {
  readonly words?: readonly string[];
  /** Several of the words, divided by commas. */
  readonly isList?: boolean;
  /** Files with these endings, and the folders that lead to them. */
  readonly endings?: readonly string[];
  readonly isFolder?: boolean;
}

/** An option with what it takes; nothing where it stands alone. */
export interface CompletedOption {
  readonly flags: readonly string[];
  readonly description: string;
  readonly values?: Values;
}

/** A command with its options and arguments, as completion knows it. */
export interface CompletedCommand {
  readonly name: string;
  readonly description: string;
  readonly options: readonly CompletedOption[];
  readonly values: readonly Values[];
}

/** The whole command line: what stands before a command, and the commands. */
export interface Completed {
  readonly options: readonly CompletedOption[];
  readonly commands: readonly CompletedCommand[];
}

/** What completion offers. */
export function completedOf(root: Command): Completed {
  const names = root.commands.map((each) => each.name());
  const commands = root.commands.map((each) => ({
    name: each.name(),
    description: each.description(),
    options: optionsOf(each),
    values: each.registeredArguments.map((argument) => valuesOf(argument, argument.name(), each.name(), names)),
  }));
  return { options: optionsOf(root), commands };
}

function optionsOf(command: Command): CompletedOption[] {
  return command
    .createHelp()
    .visibleOptions(command)
    .map((option) => ({
      flags: [option.short, option.long].filter((flag) => flag !== undefined),
      description: option.description,
      ...(option.required && { values: valuesOf(option, placeholderOf(option), command.name(), []) }),
    }));
}

/** What is meant where the help says `file` of a file that is no case. */
const FILES: ReadonlyMap<string, string> = new Map([
  ['--out', 'workbook'],
  ['--template', 'arrangement'],
]);

function placeholderOf({ flags, long }: Option): string {
  const name = /<(.*)>/.exec(flags)?.[1] ?? '';
  return name === 'file' ? (FILES.get(long ?? '') ?? name) : name;
}

const CASES = ['json', 'xlsx'];
const REPORTS = ['docx', 'pdf', 'txt', 'md'];

/** Files that a command takes: `read` everything that is no case yet, `audit` that and cases. */
const ENDINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ['audit', [...CASES, ...REPORTS]],
  ['read', ['xlsx', ...REPORTS]],
]);

/** What is meant by the name that stands for a value in the help. */
function valuesOf(
  { argChoices }: Argument | Option,
  placeholder: string,
  command: string,
  commands: readonly string[],
): Values {
  if (argChoices !== undefined) return { words: argChoices };
  switch (placeholder) {
    case 'formats':
      return { words: [...FORMATS.keys()], isList: true };
    case 'folder':
      return { isFolder: true };
    case 'id': {
      const words = Object.keys(schemes);
      return command === 'template' ? { words, endings: ['json'] } : { words };
    }
    case 'workbook':
      return { endings: ['xlsx'] };
    case 'arrangement':
      return { endings: ['json'] };
    case 'path':
      return { words: figures() };
    case 'command':
      return { words: commands };
    default:
      return { endings: ENDINGS.get(command) ?? CASES };
  }
}

/** Figures that every case has, or that a case of the usual scheme has. */
function figures(): string[] {
  const { indicators, parties } = schemes['guangzhou-2023'];
  return [
    'total',
    'grade',
    'period.assessedMonths',
    'period.progress',
    ...parties.map(({ id }) => `parties.${id}.ratio`),
    ...indicators.map(({ id }) => `indicators.${id}.rate`),
  ];
}
