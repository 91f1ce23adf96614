import type { Command, CommanderError } from 'commander';
import { EXAMPLES } from './examples.js';
import type { CommandName, Messages } from './messages/Messages.js';

/** A command line that is not understood, with the command it was meant for. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly error: CommanderError;
  readonly command: Command;

  constructor(error: CommanderError, command: Command) {
    super(error.message);
    this.error = error;
    this.command = command;
  }
}

/** What is wrong with a command line, in the words of a language: commander itself speaks English only. */
export function usageLines({ error, command }: UsageError, { usage, seeHelp }: Messages): string[] {
  const name = command.parent === null ? undefined : (command.name() as CommandName);
  const [example = ''] = name === undefined ? [] : EXAMPLES[name];
  const help = seeHelp(name === undefined ? 'sw-eval' : `sw-eval ${name}`);
  const text = error.message.replace(/^error: /, '');
  const nearest = /\(Did you mean (?:one of )?(.*)\?\)$/s.exec(text)?.[1];
  const [, quoted = ''] = /'(.*)'/s.exec(text) ?? [];
  switch (error.code) {
    case 'commander.unknownOption':
      return [usage.unknownOption(quoted, nearest ?? otherCase(quoted, flagsOf(command))), help];
    case 'commander.unknownCommand':
      return [
        /[./\\]/.test(quoted)
          ? usage.fileFirst(quoted)
          : usage.unknownCommand(quoted, nearest ?? otherCommand(quoted, command)),
        help,
      ];
    case 'commander.missingArgument':
      return [usage.missingArgument(quoted, name), usage.example(example), help];
    case 'commander.optionMissingArgument':
      return [usage.optionWithoutValue(quoted), help];
    case 'commander.missingMandatoryOptionValue':
      return [usage.missingOption(quoted), usage.example(example), help];
    case 'commander.excessArguments': {
      const [, most = '', given = ''] = /Expected (\d+) arguments? but got (\d+)/.exec(text) ?? [];
      return [usage.tooMany(Number(most), Number(given)), usage.example(example), help];
    }
    case 'commander.invalidArgument': {
      const [, flags, value = ''] = /^option '(.*?)' argument '(.*)' is invalid/s.exec(text) ?? [];
      const [, argument = ''] = /^command-argument value '(.*)' is invalid for argument/s.exec(text) ?? [];
      const allowed = /Allowed choices are (.*)\.$/.exec(text)?.[1] ?? '';
      return [usage.wrongValue(flags, flags === undefined ? argument : value, allowed), help];
    }
    default:
      return [text, help];
  }
}

function flagsOf(command: Command): string[] {
  const { options } = command;
  return ['-h', '--help', ...options.flatMap(({ short, long }) => [short, long])].filter((flag) => flag !== undefined);
}

function otherCase(word: string, known: readonly string[]): string | undefined {
  return known.find((each) => each.toLowerCase() === word.toLowerCase());
}

/** A command in other letters, or an option without its dashes: `version`. */
function otherCommand(word: string, root: Command): string | undefined {
  const names = root.commands.map((each) => each.name());
  return otherCase(word, names) ?? otherCase(`--${word}`, flagsOf(root));
}

/**
 * An option as it was meant, where somebody wrote one dash instead of two, or dashes that are no hyphens, as they come
 * from text editors: `-format`, `—lang`.
 */
export function meantOption(arg: string, root: Command): string | undefined {
  const [, dashes = '', word = ''] = /^(-|[\u2010-\u2015\u2212\uff0d]+-?)([A-Za-z][a-z-]*)(?:=.*)?$/.exec(arg) ?? [];
  if (word === '' || (dashes === '-' && word.length === 1)) return undefined;
  const flags = new Set([root, ...root.commands].flatMap(flagsOf));
  const meant = word.length === 1 ? `-${word}` : `--${word}`;
  return flags.has(meant) ? meant : undefined;
}
