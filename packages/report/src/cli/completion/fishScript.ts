import type { Completed, CompletedOption, Values } from './completed.js';
import { quoted } from './quoted.js';

/** Files with some endings, and the folders that lead to them; a description may stand behind a tab. */
const FILES = `function __sw_eval_files
  __fish_complete_path (commandline -ct) | string match -ri "^[^\\t]*(?:/|\\.(?:$argv[1]))(?:\\t.*)?\\$"
end`;

/** The script for fish. */
export function fishScript({ options, commands }: Completed): string {
  const before = '__fish_use_subcommand';
  return [
    '# sw-eval completion fish | source',
    FILES,
    'complete -c sw-eval -f',
    ...options.map((option) => optionLine(before, option)),
    ...commands.flatMap(({ name, description, options: own, values }) => {
      const within = `__fish_seen_subcommand_from ${name}`;
      return [
        `complete -c sw-eval -n ${before} -a ${name} -d ${quoted(description)}`,
        ...own.map((option) => optionLine(within, option)),
        ...values.map((each) => `complete -c sw-eval -n ${quoted(within)} -a ${candidates(each)}`),
      ];
    }),
    '',
  ].join('\n');
}

function optionLine(condition: string, { flags, description, values }: CompletedOption): string {
  const names = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
  const takes = values === undefined ? '' : ` -x -a ${candidates(values)}`;
  return `complete -c sw-eval -n ${quoted(condition)} ${names.join(' ')}${takes} -d ${quoted(description)}`;
}

function candidates({ words = [], isList, endings = [], isFolder }: Values): string {
  if (isFolder === true) return quoted('(__fish_complete_directories)');
  if (isList === true) return quoted(`(__fish_complete_list , "string split , ${words.join(',')}")`);
  const files = endings.length === 0 ? [] : [`(__sw_eval_files "${endings.join('|')}")`];
  return quoted([...words, ...files].join(' '));
}
