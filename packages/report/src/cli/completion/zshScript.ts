import type { Completed, CompletedCommand, CompletedOption, Values } from './completed.js';
import { quoted } from './quoted.js';

/** The script for zsh. */
export function zshScript({ options, commands }: Completed): string {
  return [
    '#compdef sw-eval',
    '# eval "$(sw-eval completion zsh)"',
    '_sw_eval() {',
    '  local curcontext="$curcontext" state line',
    '  local -a commands',
    '  commands=(',
    ...commands.map(({ name, description }) => `    ${quoted(`${name}:${description.replaceAll(':', ' ')}`)}`),
    '  )',
    `  _arguments -C ${[...options.map(optionSpec), quoted('1: :->command'), quoted('*:: :->rest')].join(' ')}`,
    '  case "$state" in',
    '    command) _describe command commands ;;',
    '    rest)',
    '      case "$line[1]" in',
    ...commands.map((command) => `        ${command.name}) ${argumentsOf(command)} ;;`),
    '      esac',
    '  esac',
    '}',
    'compdef _sw_eval sw-eval',
    '',
  ].join('\n');
}

function argumentsOf({ options, values }: CompletedCommand): string {
  const places = values.map((each, index) => quoted(`${index + 1}: :${actionOf(each)}`));
  return `_arguments ${[...options.map(optionSpec), ...places].join(' ')}`;
}

/** `'(-f --format)'{-f,--format}'[…]:…'`, so that an option is not offered twice. */
function optionSpec({ flags, description, values }: CompletedOption): string {
  const shown = description.replace(/[[\]]/g, ' ');
  const rest = `[${shown}]${values === undefined ? '' : `: :${actionOf(values)}`}`;
  const [only = '', second] = flags;
  if (second === undefined) return quoted(`${only}${rest}`);
  return `${quoted(`(${flags.join(' ')})`)}{${flags.join(',')}}${quoted(rest)}`;
}

function actionOf({ words = [], isList, endings = [], isFolder }: Values): string {
  if (isFolder === true) return '_files -/';
  // One ending in brackets would be taken for a condition on the files.
  const [ending = ''] = endings;
  const files = `_files -g "(#i)*.${endings.length === 1 ? ending : `(${endings.join('|')})`}"`;
  if (words.length === 0) return files;
  if (isList === true) return `_values -s , " " ${words.join(' ')}`;
  if (endings.length === 0) return `(${words.join(' ')})`;
  // A space in front: taken as it stands. A colon divides the parts of a specification, so those within are marked.
  const either = ` _alternative "words: :(${words.join(' ')})" ${JSON.stringify(`files: :${files}`)}`;
  return either.replaceAll(':', '\\:');
}
